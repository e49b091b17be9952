import { fold } from "../../search/fold.ts";
import type { CsvRow } from "../../tables/csv.ts";
import { limits } from "../limits.ts";
import { cellStatusOf } from "../statuses/cell.ts";
import { endOf } from "../statuses/periods.ts";
import { type Columns, type TableQuestion, tableQuestion } from "./columns.ts";
import { type ColumnFacts, columnFactsOf, minPlaceShare, namesPlaces } from "./facts.ts";
import { type ColumnRole, columnFields } from "./fields.ts";
import { headedStatus } from "./headed-status.ts";
import type { Layout } from "./layout.ts";
import { commaListsIn } from "./network-cells.ts";
import { placeColumnsOf } from "./place-columns.ts";
import { guessRoles, namedNetworks, repeatedTexts } from "./roles.ts";

const headerOf = (layout: Layout, index: number): string =>
  (layout.heading?.cells[index] ?? "").replace(/[:：]\s*$/u, "").trim();

const widthOf = ({ heading, body }: Layout): number => {
  const rows = heading ? [heading] : body;
  return Math.min(
    limits.columns,
    rows.reduce((max, { cells }) => Math.max(max, cells.length), 0),
  );
};

/** Values shown as a sample, and their length. */
const maxSamples = 2;
const maxSampleLength = 24;

const sampleOf = ({ values }: ColumnFacts): string =>
  [...values.keys()]
    .slice(0, maxSamples)
    .map(text => (text.length > maxSampleLength ? `${text.slice(0, maxSampleLength - 1)}…` : text))
    .join(", ");

/**
 * True if cells of a network or country are empty below others, as merged cells are: each value appears once, with others
 * beside it and beside the empty cells.
 */
function hasGapsIn(rows: readonly CsvRow[], index: number, beside: number): boolean {
  let [above, hasGaps] = ["", false];
  const inGroup = new Set<string>();
  for (const { cells } of rows) {
    const [cell, other] = [(cells[index] ?? "").trim(), (cells[beside] ?? "").trim()];
    if (cell !== "" && cell === above) return false;
    if (cell !== "") inGroup.clear();
    if (other === "" || (cell === "" && (above === "" || inGroup.has(other)))) return false;
    inGroup.add(other);
    if (cell === "") hasGaps = true;
    else above = cell;
  }
  return hasGaps;
}

interface GuessOptions {
  readonly separator: string;
  readonly namesPlace: (text: string) => boolean;
  readonly codesOf: (cell: string) => readonly string[];
  readonly fillDown?: boolean;
}

/** Unknown meanings of marks in a note. */
const unknownMarks = (legend: ReadonlyMap<string, string>): readonly string[] =>
  [...legend].flatMap(([mark, meaning]) => {
    const status = cellStatusOf(meaning);
    return status.kind === "yes" && !status.known ? [`${mark} = ${meaning}`] : [];
  });

/**
 * Notes such as "* observer only" about a sign that follows a name or a mark: a footnote there says otherwise nothing
 * of a membership.
 */
const notesOnMembers = ({ footnotes, body }: Layout): readonly string[] =>
  [...footnotes].flatMap(([sign, note]) => {
    const status = headedStatus(note)?.status ?? null;
    const isSigned = (cell: string): boolean =>
      cell.trim().endsWith(sign) && !/^[*†‡§]*$/.test(cell.trim().slice(0, -sign.length));
    const isNoted = status !== null && status !== "member" && body.some(({ cells }) => cells.some(isSigned));
    return isNoted ? [`${sign} ${note}`] : [];
  });

function layoutQuestions(layout: Layout): readonly TableQuestion[] {
  const { isMatrix, secondTable, section, legend } = layout;
  return [
    ...(isMatrix ? [tableQuestion("matrix", { blocks: true })] : []),
    ...(secondTable === null ? [] : [tableQuestion("second-table", { value: String(secondTable) })]),
    ...(section === null ? [] : [tableQuestion("sections", { value: section.text, blocks: true })]),
    ...[...unknownMarks(legend), ...notesOnMembers(layout)].map(value =>
      tableQuestion("legend", { value, blocks: true }),
    ),
  ];
}

/** Ends that are all in the past, most of them in one year: perhaps the last one of the data. */
function endsOfData(facts: readonly ColumnFacts[], roles: readonly ColumnRole[]): readonly TableQuestion[] {
  return facts.flatMap(({ index, header, values, filled, rows }) => {
    if (roles[index] !== "until" || filled < rows || rows < 2) return [];
    const [last = ""] = [...values.keys()].toSorted().toReversed();
    const isOfData = (values.get(last) ?? 0) > 1 && [...values.keys()].every(end => endOf(end) === "ended");
    return isOfData ? [tableQuestion("all-ended", { value: header, column: index })] : [];
  });
}

/** Headings that are over two columns which are read for the same network. */
function sameHeadings(headers: readonly string[], roles: readonly ColumnRole[]): readonly TableQuestion[] {
  const seen = new Set<string>();
  return columnFields(headers, roles).flatMap(({ network, role, status, index }) => {
    if (network === null && role !== "flag") return [];
    // "Ratification" and "Accession" are two headings of one status.
    const named = role === "flag" ? fold(headers[index] ?? "") : `${network?.trim().toLowerCase()}\0${status}`;
    const key = `${role}\0${named}`;
    if (seen.has(key))
      return [
        tableQuestion("same-heading", {
          value: headers[index] ?? "",
          column: index,
          blocks: role === "flag" && network === null,
        }),
      ];
    seen.add(key);
    return [];
  });
}

/**
 * Guesses the role of each column from the headings and what is below them: first the jurisdictions, then the networks,
 * then what is said of a membership. What is left is passed over where it can't matter, and asked otherwise.
 */
export function guessedColumns(layout: Layout, options: GuessOptions): Columns {
  const { separator, namesPlace, codesOf, fillDown = false } = options;
  const { heading, body, isTransposed } = layout;
  const width = widthOf(layout);
  const told = { namesPlace: namesPlaces(namesPlace), meaningOf: (cell: string) => layout.legend.get(cell) ?? cell };
  const facts = Array.from({ length: width }, (_, index) =>
    columnFactsOf(body, { index, header: headerOf(layout, index) }, told),
  );
  const noPlaces = facts.filter(({ places }) => places < minPlaceShare);
  const network = namedNetworks(noPlaces) ?? repeatedTexts(facts, heading !== null);
  const places = placeColumnsOf(facts, { rows: body, network, codesOf });
  const others = facts.filter(({ index }) => index !== network?.index && !places.roles.has(index));
  const table = { rows: body, hasHeading: heading !== null, network, places };
  const guess = guessRoles(others, table);
  const roleAt = (index: number): ColumnRole =>
    places.roles.get(index) ?? (index === network?.index ? "network" : (guess.roles.get(index) ?? "ignored"));
  const roles = layout.isMatrix ? facts.map((): ColumnRole => "ignored") : facts.map(({ index }) => roleAt(index));
  const headers = facts.map(({ index, header }) => header || String(index + 1));
  const commaLists = network ? commaListsIn(network.values) : false;
  const [key, place] = [network?.index ?? -1, places.main];
  const hasGaps = key !== -1 && place !== -1 && (hasGapsIn(body, key, place) || hasGapsIn(body, place, key));
  const questions =
    layout.isMatrix || places.roles.size === 0
      ? layoutQuestions(layout)
      : [
          ...layoutQuestions(layout),
          ...places.questions,
          ...guess.questions,
          ...sameHeadings(headers, roles),
          ...endsOfData(facts, roles),
          ...(hasGaps && !fillDown ? [tableQuestion("merged-cells")] : []),
        ];
  return {
    separator,
    headingLine: heading?.line ?? null,
    transposed: isTransposed,
    headers,
    roles,
    commaLists,
    fillDown,
    hasGaps,
    questions,
    samples: facts.map(sampleOf),
  };
}
