import { fold } from "../../search/fold.ts";
import type { NamesPlace } from "../../search/place-lists.ts";
import { cellStatusOf } from "../statuses/cell.ts";
import { type ColumnFacts, columnFactsOf, namesPlaces } from "./facts.ts";

/** Roles of table columns. `member-of`: marks for the members of the network in the heading. `until`: the end of a membership. */
export const columnRoles = ["network", "jurisdiction", "status", "member-of", "until", "year", "ignored"] as const;
type ColumnRole = (typeof columnRoles)[number];

/** How a table is read: guessed, shown to the user, and corrected where wrong. */
export interface Columns {
  readonly separator: string;
  readonly hasHeader: boolean;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** True if cells of the network column are comma-separated lists. */
  readonly commaLists: boolean;
  /** The column that was taken for the networks although nothing says so. Null: there is none. */
  readonly guessedNetworks: string | null;
  /** Columns beside that of the jurisdictions in which the first rows name places. */
  readonly otherPlaces: readonly number[];
  /** The first values of each column, shown to the user. */
  readonly samples: readonly string[];
}

export const separators = [",", ";", "\t", "|"] as const;

const foldedWords = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

const headingWords: Readonly<Record<"jurisdiction" | "network" | "status" | "until" | "ignored", ReadonlySet<string>>> =
  {
    jurisdiction: foldedWords(
      "jurisdiction country countries state nation territory economy iso iso2 iso3 alpha2 alpha3 cca2 cca3 pays etat pais estado " +
        "land staat страна государство دولة الدولة البلد 国家",
    ),
    network: foldedWords(
      "network networks treaty treaties agreement convention organization organisation org group grouping bloc body platform " +
        "instrument alliance union reseau red rede tratado traite acuerdo organizacion сеть организация شبكة الشبكة منظمة المنظمة 网络 组织",
    ),
    status: foldedWords(
      "status role membership standing category statut situation estatus situacao categoria статус الحالة 状态",
    ),
    until: foldedWords(
      "left until till denunciation denonciation denuncia end ended exit exited withdrawal withdrawn withdrew departure terminated sortie retrait fin salida retiro baja hasta " +
        "saida termino ate austritt bis выход вышел вышла до انسحاب الانسحاب 退出 截止",
    ),
    ignored: foldedWords(
      "year annee ano anno jahr год سنة 年 年份 date datum since joined entry population gdp region continent subregion area id nr no " +
        "number lat lon latitude longitude notes note comment url",
    ),
  };

// Thresholds below were set by the tables in test/model/user-networks/tables. All shares are of the sampled cells.

/** A heading such as "country" adds this to the share of cells that name a jurisdiction. */
const jurisdictionHeadingBonus = 0.25;
/** Codes may look like marks ("NO", "SI"): a column of marks loses this much. */
const markColumnPenalty = 0.5;
/** Below this score, no column names jurisdictions. */
const minJurisdictionScore = 0.25;
/** A column of marks has at least this share of marks or statuses. */
const minMarkShare = 0.8;
/** A flag column has two or three different values, such as yes, no and unknown. */
const flagValueCounts: readonly number[] = [2, 3];
/** A heading of more words may be a name that contains an ignored word, such as "European Economic Area". */
const maxIgnoredHeadingWords = 2;
/** A heading of more words may be a name that contains such a word, such as "End Violence Partnership". */
const maxUntilHeadingWords = 3;
/** From half the cells on, a column counts as one of dates, numbers, places or filled cells. */
const half = 0.5;
/** In a long table, at least this share of network cells repeat an earlier one. */
const minRepeatedShare = 0.2;
/** Shorter tables are too short for networks to repeat. */
const minRowsToRepeat = 6;
/** A year column has at least this share of years. */
const minYearShare = 0.9;
/** A column headed "member" may hold many unknown statuses; this share of known ones is enough. */
const minMemberMarkShare = 0.3;
/** A column headed "status" must hold this share of known statuses to make others redundant. */
const minStatusMarkShare = 0.5;
/** Values shown as a sample, and their length. */
const maxSamples = 2;
const maxSampleLength = 24;

const yearWords = foldedWords("year annee ano anno jahr год سنة 年 年份");

const headerWords = (header: string): readonly string[] =>
  // "memberStatus" and "country_name" are two words each.
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).split(" ");

const isHeading = (kind: keyof typeof headingWords, header: string): boolean =>
  headerWords(header).some(word => headingWords[kind].has(word));

function jurisdictionColumn(columns: readonly ColumnFacts[]): number {
  const score = (column: ColumnFacts): number =>
    column.places +
    (isHeading("jurisdiction", column.header) ? jurisdictionHeadingBonus : 0) -
    (column.marks > minMarkShare ? markColumnPenalty : 0);
  const best = columns.toSorted((a, b) => score(b) - score(a) || a.index - b.index)[0];
  return best && score(best) >= minJurisdictionScore ? best.index : -1;
}

const isFlag = ({ marks, distinct }: ColumnFacts): boolean =>
  marks >= minMarkShare && flagValueCounts.includes(distinct);

/** True for a short heading of something else, such as "Region" or "Year joined". */
const isIgnored = ({ header, dates }: ColumnFacts): boolean =>
  isHeading("ignored", header) && (headerWords(header).length <= maxIgnoredHeadingWords || dates > half);

interface NetworkColumn {
  readonly index: number;
  /** Neither a heading nor the lack of other columns says that it names networks. */
  readonly isGuess: boolean;
}

/** Columns of so few values may be answers such as "A" and "B" under the name of one network. */
const fewValues = 3;

function networkColumn(columns: readonly ColumnFacts[], rows: number): NetworkColumn {
  const texts = columns.filter(
    ({ marks, places, numbers, filled }) => marks < minMarkShare && places < half && numbers < half && filled > half,
  );
  // "Network" alone heads a column of names whatever its cells; "Treaty of Lagos" may head a column of marks.
  const named = columns.find(column => headingWords.network.has(fold(column.header)) && !isFlag(column));
  const headed = named ?? texts.find(({ header }) => isHeading("network", header));
  if (headed) return { index: headed.index, isGuess: false };
  if (columns.some(isMemberOf)) return { index: -1, isGuess: false };
  // In a long table network names repeat; values that differ in every row are something else.
  const plain = texts.filter(
    column =>
      !isIgnored(column) &&
      !isHeading("status", column.header) &&
      (column.repeated >= minRepeatedShare || column.commaLists || rows < minRowsToRepeat),
  );
  const best = plain.toSorted((a, b) => b.repeated - a.repeated || a.index - b.index)[0];
  const isGuess = plain.filter(({ distinct }) => distinct <= fewValues).length > 1;
  return { index: best?.index ?? -1, isGuess: best !== undefined && isGuess };
}

const isMemberOf = (column: ColumnFacts): boolean =>
  column.marks >= minMarkShare &&
  column.header.trim() !== "" &&
  !isHeading("status", column.header) &&
  !isIgnored(column);

/** True for years under a heading that says so. */
const isYear = ({ header, years }: ColumnFacts): boolean =>
  years >= minYearShare && headerWords(header).some(word => yearWords.has(word));

/** True for dates, years or nothing under a heading such as "Date left" or "until". */
const isUntil = ({ header, ends }: ColumnFacts): boolean =>
  isHeading("until", header) && headerWords(header).length <= maxUntilHeadingWords && ends > half;

/** True for a heading such as "org_member", whose column may hold many unknown statuses. */
const speaksOfMembers = ({ header, marks }: ColumnFacts): boolean =>
  marks >= minMemberMarkShare && headerWords(header).some(word => word === "member" || word === "membership");

const isStatus = (column: ColumnFacts): boolean =>
  column.places < half &&
  (isHeading("status", column.header) || column.marks >= minMarkShare || speaksOfMembers(column)) &&
  !isIgnored(column);

/** True for a heading that is itself a status, such as "signatory" or "no action". */
const namesStatus = ({ header }: ColumnFacts): boolean => {
  const status = cellStatusOf(header);
  return header.trim() !== "" && (status.kind === "no" || status.known);
};

/** Removes columns of marks that repeat what a column of statuses states in words. */
function withoutRepeats(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const status = columns.find(
    column => isHeading("status", column.header) && column.marks >= minStatusMarkShare && column.numbers < half,
  );
  return status ? columns.filter(column => column === status || !namesStatus(column)) : columns;
}

const firstWords = (rows: readonly (readonly string[])[], index: number): string => {
  const values = rows.map(row => (row[index] ?? "").trim()).filter(text => text !== "");
  const shown = [...new Set(values)]
    .slice(0, maxSamples)
    .map(text => (text.length > maxSampleLength ? `${text.slice(0, maxSampleLength - 1)}…` : text));
  return shown.join(", ");
};

/**
 * Guesses the role of each column from the headings and the first rows. The order of the rules is the algorithm: first the
 * jurisdictions, then the headings, the network, the status and the year; what is left is marks of members, or ignored.
 */
export function guessedColumns(
  sample: readonly (readonly string[])[],
  separator: string,
  namesOne: NamesPlace,
): Columns {
  const namesPlace = namesPlaces(namesOne);
  const width = sample.reduce((max, row) => Math.max(max, row.length), 0);
  const facts = Array.from({ length: width }, (_, index) => columnFactsOf(sample, index, namesPlace));
  // With a single row or without headings, the first row is contents, too.
  const jurisdictionByFacts = jurisdictionColumn(facts);
  const first = sample[0] ?? [];
  const jurisdiction = jurisdictionByFacts !== -1 ? jurisdictionByFacts : first.findIndex(namesPlace);
  const hasHeader = jurisdiction === -1 || !namesPlace(first[jurisdiction] ?? "");
  const others = withoutRepeats(
    facts.filter(({ index }) => index !== jurisdiction).map(column => (hasHeader ? column : { ...column, header: "" })),
  );
  const until = others.find(isUntil);
  const rest = others.filter(column => !isUntil(column));
  const { index: network, isGuess } = networkColumn(rest, sample.length - 1);
  const status =
    network === -1
      ? rest.find(({ header }) => isHeading("status", header))
      : rest.find(column => column.index !== network && isStatus(column));
  const year = rest.find(column => column.index !== network && isYear(column));
  const byIndex = new Map(rest.map(column => [column.index, column]));
  const roleOf = (index: number): ColumnRole => {
    const column = byIndex.get(index);
    if (index === jurisdiction) return "jurisdiction";
    if (index === network) return "network";
    if (index === status?.index) return "status";
    if (index === until?.index) return "until";
    if (index === year?.index) return "year";
    return network === -1 && column && isMemberOf(column) ? "member-of" : "ignored";
  };
  return {
    separator,
    hasHeader,
    headers: Array.from({ length: width }, (_, i) => (hasHeader ? (first[i] ?? "").trim() : "") || String(i + 1)),
    roles: Array.from({ length: width }, (_, i) => roleOf(i)),
    commaLists: byIndex.get(network)?.commaLists ?? false,
    guessedNetworks: isGuess && jurisdiction !== -1 ? (byIndex.get(network)?.header ?? "") : null,
    // Without headings the first row is contents that the facts leave out.
    otherPlaces: facts
      .filter(({ index, places }) => index !== jurisdiction && (places > 0 || !hasHeader))
      .map(({ index }) => index),
    samples: Array.from({ length: width }, (_, i) => firstWords(sample.slice(hasHeader ? 1 : 0), i)),
  };
}

/** The separator that gives the first rows equal and large numbers of cells. */
export function guessedSeparator(sampleWith: (separator: string) => readonly (readonly string[])[]): string {
  const score = (separator: string): number => {
    const widths = sampleWith(separator).map(row => row.length);
    const [first = 1] = widths;
    return first === 1 ? 0 : (widths.filter(width => width === first).length / widths.length) * (1 + Math.log(first));
  };
  return separators.reduce((best: string, separator) => (score(separator) > score(best) ? separator : best), ",");
}
