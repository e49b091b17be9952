import { fold } from "../../search/fold.ts";
import type { CsvRow } from "../../tables/csv.ts";
import { type TableQuestion, tableQuestion } from "./columns.ts";
import { type ColumnFacts, minPlaceShare } from "./facts.ts";
import type { ColumnRole } from "./fields.ts";
import { headedStatus } from "./headed-status.ts";
import { kindsOfHeading } from "./headings.ts";

/** The columns that name jurisdictions. */
export interface PlaceColumns {
  /** The column of the jurisdictions; -1: there is none. */
  readonly main: number;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly questions: readonly TableQuestion[];
  /** True if no heading names the network: it gets the name of the file. */
  readonly isDefault: boolean;
}

/** A heading such as "country" adds this to the share of cells that name a jurisdiction. */
const headingBonus = 0.25;
/** Codes may look like marks ("NO", "SI"): a column of marks loses this much. */
const markPenalty = 0.5;
/** Below this score, no column names jurisdictions. */
const minScore = 0.25;
/** From this share on, two columns name the same places. */
const minSameShare = 0.7;
/** Rows in which two columns are compared. */
const comparedRows = 2000;
/** A list names each member once: at least this share of its cells are distinct. */
const minListedShare = 0.9;

interface PlaceOptions {
  readonly rows: readonly CsvRow[];
  readonly network: ColumnFacts | null;
  readonly codesOf: (cell: string) => readonly string[];
}

const isHeaded = ({ header }: ColumnFacts, kind: "jurisdiction" | "member-list" | "other-place"): boolean =>
  kindsOfHeading(header).has(kind);

const scoreOf = (column: ColumnFacts): number =>
  column.places +
  (isHeaded(column, "jurisdiction") ? headingBonus : 0) -
  (column.marks > 0.8 && !isHeaded(column, "jurisdiction") ? markPenalty : 0);

/** The share of rows in which two columns name the same place, of those in which both name one. */
function sameShare({ rows, codesOf }: PlaceOptions, a: number, b: number): number {
  let [both, same] = [0, 0];
  for (const { cells } of rows.slice(0, comparedRows)) {
    const [one, other] = [codesOf(cells[a] ?? ""), codesOf(cells[b] ?? "")];
    if (one.length === 0 || other.length === 0) continue;
    both++;
    if (one.some(code => other.includes(code))) same++;
  }
  return both === 0 ? 0 : same / both;
}

/** Headquarters and languages are not the members. */
const isOther = (column: ColumnFacts): boolean => {
  const kinds = kindsOfHeading(column.header);
  return (
    !kinds.has("jurisdiction") && (["other-place", "other", "about", "note"] as const).some(kind => kinds.has(kind))
  );
};

const isBeside = (column: ColumnFacts): boolean =>
  column.filled === 0 ||
  kindsOfHeading(column.header).has("index") ||
  (column.header === "" && column.numbers > minPlaceShare);

/** "Member 1" and "Member 2", or columns without headings after the first. */
const isSeries = (columns: readonly ColumnFacts[]): boolean =>
  new Set(columns.map(({ header }) => fold(header.replace(/\d+/g, ""))).filter(text => text !== "")).size <= 1;

const question = (column: ColumnFacts, kind: TableQuestion["kind"]): TableQuestion =>
  tableQuestion(kind, { value: column.header, column: column.index });

const onlyPlace = (main: ColumnFacts, same: readonly ColumnFacts[], isDefault: boolean): PlaceColumns => ({
  main: main.index,
  roles: new Map([[main.index, "jurisdiction"], ...same.map(({ index }): [number, ColumnRole] => [index, "same"])]),
  questions: [],
  isDefault,
});

const isList = (column: ColumnFacts): boolean =>
  column.header !== "" && column.distinct >= column.filled * minListedShare && kindsOfHeading(column.header).size === 0;

const isMemberList = (column: ColumnFacts): boolean => {
  const headed = headedStatus(column.header);
  return isHeaded(column, "member-list") || (headed !== null && headed.rest === "");
};

/** Lists of members side by side, each below the name of its network. Null: they are something else. */
function listsOf(columns: readonly ColumnFacts[], all: readonly ColumnFacts[], areSame = false): PlaceColumns | null {
  const others = all.filter(column => !columns.includes(column));
  if (!columns.every(isList) || !others.every(isBeside)) return null;
  const sizes = new Set(columns.map(({ filled }) => filled));
  const [first] = columns;
  const isCertain = columns.length === 1 || (!areSame && (columns.length > 2 || sizes.size > 1));
  return {
    main: -1,
    roles: new Map(columns.map(({ index }) => [index, "listed"])),
    questions: isCertain || !first ? [] : [question(first, "two-layouts")],
    isDefault: false,
  };
}

/** Several columns of different places. */
function several(
  columns: readonly ColumnFacts[],
  all: readonly ColumnFacts[],
  { network, same, best }: PlaceOptions & { readonly same: readonly ColumnFacts[]; readonly best: ColumnFacts },
): PlaceColumns {
  const lists = network === null ? listsOf(columns, all) : null;
  if (lists) return lists;
  const members = columns.filter(isMemberList);
  const rest = columns.filter(column => !members.includes(column));
  const [main] = members;
  if (main && (rest.length === 0 || network !== null))
    return {
      main: main.index,
      roles: new Map(members.map(({ index }) => [index, "jurisdiction"])),
      questions: rest.map(column => question(column, "other-places")),
      isDefault: network === null,
    };
  // A name and a code that agree are the members, whatever a third column means.
  if (same.length > 0 && isHeaded(best, "jurisdiction"))
    return {
      ...onlyPlace(best, same, network === null),
      questions: columns.filter(column => column !== best).map(column => question(column, "other-places")),
    };
  const [first] = rest;
  if (first && network !== null && isSeries(columns))
    return {
      main: first.index,
      roles: new Map(rest.map(({ index }) => [index, "jurisdiction"])),
      questions: [],
      isDefault: false,
    };
  return unclearPlaces(columns, network);
}

/** Columns of places of which none is surely that of the members. */
const unclearPlaces = (columns: readonly ColumnFacts[], network: ColumnFacts | null): PlaceColumns => ({
  main: -1,
  roles: new Map(columns.map(({ index }) => [index, "ignored"])),
  questions: columns.map(column => question(column, "other-places")),
  isDefault: network === null,
});

/** Finds the columns that name jurisdictions: one, the same by name and code, lists side by side, or what is unclear. */
export function placeColumnsOf(facts: readonly ColumnFacts[], options: PlaceOptions): PlaceColumns {
  const { network } = options;
  const ranked = facts
    .filter(
      column => column.index !== network?.index && column.filled > 0 && scoreOf(column) >= minScore && !isOther(column),
    )
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.index - b.index);
  const [main] = ranked;
  if (!main)
    return unclearPlaces(
      facts.filter(column => isOther(column) && column.places >= minPlaceShare),
      network,
    );
  const places = ranked.filter(column => column === main || column.places >= minPlaceShare);
  const same = places.filter(column => column !== main && sameShare(options, main.index, column.index) >= minSameShare);
  const different = places.filter(column => column !== main && !same.includes(column) && column.marks <= 0.8);
  if (different.length > 0)
    return several(
      [main, ...different].toSorted((a, b) => a.index - b.index),
      facts,
      { ...options, same, best: main },
    );
  if (network === null) {
    const list = listsOf(
      [main, ...same].toSorted((a, b) => a.index - b.index),
      facts,
      same.length > 0,
    );
    if (list) return list;
  }
  return onlyPlace(main, same, network === null);
}
