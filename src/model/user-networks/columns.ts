import { fold } from "../search/fold.ts";
import { type ColumnFacts, columnFactsOf, type NamesPlace, namesPlaces } from "./column-facts.ts";
import { cellStatusOf } from "./status.ts";

/** What a column of a person's table holds. `member-of`: marks of who is in the network that its heading names. */
export const columnRoles = ["network", "jurisdiction", "status", "member-of", "year", "ignored"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How a table is read: guessed, shown, and changed by the person where the guess is wrong. */
export interface Columns {
  readonly separator: string;
  readonly hasHeader: boolean;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** True where the cells of the network column hold several names with commas between. */
  readonly commaLists: boolean;
  /** The first words of each column, so that a person sees what it holds. */
  readonly samples: readonly string[];
}

export const separators = [",", ";", "\t", "|"] as const;

const foldedWords = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

const headingWords: Readonly<Record<"jurisdiction" | "network" | "status" | "ignored", ReadonlySet<string>>> = {
  jurisdiction: foldedWords(
    "jurisdiction country countries state nation territory economy iso iso2 iso3 alpha2 alpha3 cca2 cca3 pays etat pais estado " +
      "land staat страна государство دولة البلد 国家",
  ),
  network: foldedWords(
    "network networks treaty treaties agreement convention organization organisation org group grouping bloc body platform " +
      "instrument alliance union reseau red rede tratado traite acuerdo organizacion сеть организация شبكة منظمة 网络 组织",
  ),
  status: foldedWords(
    "status role membership standing category statut situation estatus situacao categoria статус الحالة 状态",
  ),
  ignored: foldedWords(
    "year annee ano jahr date datum since joined entry population gdp region continent subregion area id nr no number lat lon latitude " +
      "longitude notes note comment url",
  ),
};

const yearWords = foldedWords("year annee ano anno jahr год سنة 年 年份");

const headerWords = (header: string): readonly string[] =>
  // "memberStatus" and "country_name" are two words each.
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).split(" ");

const isHeading = (kind: keyof typeof headingWords, header: string): boolean =>
  headerWords(header).some(word => headingWords[kind].has(word));

function jurisdictionColumn(columns: readonly ColumnFacts[]): number {
  const score = (column: ColumnFacts): number =>
    column.places + (isHeading("jurisdiction", column.header) ? 0.25 : 0) - (column.marks > 0.8 ? 0.5 : 0);
  const best = columns.toSorted((a, b) => score(b) - score(a) || a.index - b.index)[0];
  return best && score(best) >= 0.25 ? best.index : -1;
}

const isFlag = ({ marks, distinct }: ColumnFacts): boolean => marks >= 0.8 && (distinct === 2 || distinct === 3);

/** A short heading that speaks of something else: "Region", "Year joined"; "European Economic Area" may be a network. */
const isIgnored = ({ header, dates }: ColumnFacts): boolean =>
  isHeading("ignored", header) && (headerWords(header).length <= 2 || dates > 0.5);

function networkColumn(columns: readonly ColumnFacts[], rows: number): number {
  const texts = columns.filter(
    ({ marks, places, numbers, filled }) => marks < 0.8 && places < 0.5 && numbers < 0.5 && filled > 0.5,
  );
  // "Network" alone heads a column of names, whatever they attributes like; "Treaty of Lagos" may head one of marks.
  const named = columns.find(column => headingWords.network.has(fold(column.header)) && !isFlag(column));
  const headed = named ?? texts.find(({ header }) => isHeading("network", header));
  if (headed) return headed.index;
  if (columns.some(isMemberOf)) return -1;
  // In a long table a network is named again and again; what is different in each row names something else.
  const plain = texts.filter(
    column =>
      !isIgnored(column) &&
      !isHeading("status", column.header) &&
      (column.repeated >= 0.2 || column.commaLists || rows < 6),
  );
  return plain.toSorted((a, b) => b.repeated - a.repeated || a.index - b.index)[0]?.index ?? -1;
}

const isMemberOf = (column: ColumnFacts): boolean =>
  column.marks >= 0.8 && column.header.trim() !== "" && !isHeading("status", column.header) && !isIgnored(column);

/** Where a table has a row for each year, the heading says so. */
const isYear = ({ header, years }: ColumnFacts): boolean =>
  years >= 0.9 && headerWords(header).some(word => yearWords.has(word));

/** "org_member" beside a column of networks may hold many words that nobody knows. */
const speaksOfMembers = ({ header, marks }: ColumnFacts): boolean =>
  marks >= 0.3 && headerWords(header).some(word => word === "member" || word === "membership");

const isStatus = (column: ColumnFacts): boolean =>
  column.places < 0.5 &&
  (isHeading("status", column.header) || column.marks >= 0.8 || speaksOfMembers(column)) &&
  !isIgnored(column);

/** A heading such as "signatory" or "no action", beside a column that says the same in words. */
const namesStatus = ({ header }: ColumnFacts): boolean => {
  const said = cellStatusOf(header);
  return header.trim() !== "" && (said.kind === "no" || said.known);
};

/** Without the columns that only say again, mark by mark, what a column of statuses says in words. */
function withoutRepeats(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const status = columns.find(
    column => isHeading("status", column.header) && column.marks >= 0.5 && column.numbers < 0.5,
  );
  return status ? columns.filter(column => column === status || !namesStatus(column)) : columns;
}

const firstWords = (rows: readonly (readonly string[])[], index: number): string => {
  const values = rows.map(row => (row[index] ?? "").trim()).filter(text => text !== "");
  const shown = [...new Set(values)].slice(0, 2).map(text => (text.length > 24 ? `${text.slice(0, 23)}…` : text));
  return shown.join(", ");
};

/** A guess from headings and contents of the first rows. */
export function guessedColumns(
  sample: readonly (readonly string[])[],
  separator: string,
  namesOne: NamesPlace,
): Columns {
  const namesPlace = namesPlaces(namesOne);
  const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
  const facts = Array.from({ length: width }, (_, index) => columnFactsOf(sample, index, namesPlace));
  // In a table of one row, or one without headings, the first row counts as contents, too.
  const place = jurisdictionColumn(facts);
  const first = sample[0] ?? [];
  const found = place !== -1 ? place : first.findIndex(namesPlace);
  const hasHeader = found === -1 || !namesPlace(first[found] ?? "");
  const others = withoutRepeats(
    facts.filter(({ index }) => index !== found).map(column => (hasHeader ? column : { ...column, header: "" })),
  );
  const network = networkColumn(others, sample.length - 1);
  const status =
    network === -1
      ? others.find(({ header }) => isHeading("status", header))
      : others.find(column => column.index !== network && isStatus(column));
  const year = others.find(column => column.index !== network && isYear(column));
  const byIndex = new Map(others.map(column => [column.index, column]));
  const roleOf = (index: number): ColumnRole => {
    const column = byIndex.get(index);
    if (index === found) return "jurisdiction";
    if (index === network) return "network";
    if (index === status?.index) return "status";
    if (index === year?.index) return "year";
    return network === -1 && column && isMemberOf(column) ? "member-of" : "ignored";
  };
  return {
    separator,
    hasHeader,
    headers: Array.from({ length: width }, (_, i) => (hasHeader ? (first[i] ?? "").trim() : "") || String(i + 1)),
    roles: Array.from({ length: width }, (_, i) => roleOf(i)),
    commaLists: byIndex.get(network)?.commaLists ?? false,
    samples: Array.from({ length: width }, (_, i) => firstWords(sample.slice(hasHeader ? 1 : 0), i)),
  };
}

/** The separator with which the first rows have the same and the most cells. */
export function guessedSeparator(sampleWith: (separator: string) => readonly (readonly string[])[]): string {
  const score = (separator: string): number => {
    const widths = sampleWith(separator).map(row => row.length);
    const [first = 1] = widths;
    return first === 1 ? 0 : (widths.filter(width => width === first).length / widths.length) * (1 + Math.log(first));
  };
  return separators.reduce((best: string, separator) => (score(separator) > score(best) ? separator : best), ",");
}
