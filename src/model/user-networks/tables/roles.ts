import type { CsvRow } from "../../tables/csv.ts";
import { cellStatusOf } from "../statuses/cell.ts";
import { type TableQuestion, tableQuestion } from "./columns.ts";
import type { ColumnFacts } from "./facts.ts";
import { type ColumnRole, headedTime } from "./fields.ts";
import { headedStatus } from "./headed-status.ts";
import { hasWordOf, headingWords, kindsOfHeading } from "./headings.ts";
import type { PlaceColumns } from "./place-columns.ts";

/** A column of marks has at least this share of marks or statuses. */
const minMarkShare = 0.8;
const half = 0.5;
/** A column of dates has at least this share of them. */
const minDateShare = 0.8;
/** A heading of more words may be a name that contains such a word, such as "End Violence Partnership". */
const maxHeadingWords = 4;
/** So few different values may be a status, a kind or an unknown mark. */
const maxFlagValues = 8;
/** So many different numbers are no answers such as 0, 1, 2 and 3. */
const maxAnswerNumbers = 4;

const isHeaded = (column: ColumnFacts, ...kinds: Parameters<typeof hasWordOf>[0][]): boolean => {
  const found = kindsOfHeading(column.header);
  return kinds.some(kind => found.has(kind));
};

const isShortHeading = ({ header }: ColumnFacts): boolean => headingWords(header).length <= maxHeadingWords;

/** True for marks, statuses or dates, not for numbers of another kind. */
const isMarked = (column: ColumnFacts): boolean => {
  const isNumeric = column.numbers > half && column.years < half;
  return column.filled > 0 && column.marks >= minMarkShare && (!isNumeric || column.distinct <= 2);
};

const isDated = ({ dates, ends, filled }: ColumnFacts): boolean => filled > 0 && Math.max(dates, ends) >= minDateShare;

/** True if a cell mentions a status, as notes such as "left in 2019" do, or if there are too many to look at all of them. */
const mentionsStatus = ({ values, distinct }: ColumnFacts): boolean =>
  distinct > values.size || [...values.keys()].some(cell => /\p{L}/u.test(cell) && headedStatus(cell) !== null);

/** True for a column that may say who is not a member. */
const mayDeny = (column: ColumnFacts): boolean =>
  headedStatus(column.header) !== null || mentionsStatus(column) || (isMarked(column) && !isDated(column));

/** True for texts or empty cells: no marks, places or numbers. */
const isText = ({ filled, marks, places, numbers }: ColumnFacts): boolean =>
  filled > 0 && marks < minMarkShare && places < half && numbers < half;

/** The column that names the networks, by its heading. Null: no heading says so. */
export function namedNetworks(columns: readonly ColumnFacts[]): ColumnFacts | null {
  const hasYes = ({ values }: ColumnFacts): boolean =>
    [...values.keys()].some(cell => cellStatusOf(cell).kind === "yes");
  const isAnswer = (column: ColumnFacts): boolean =>
    isMarked(column) && column.numbers < half && column.distinct <= 3 && hasYes(column);
  const candidates = columns.filter(column => column.filled > 0 && !isAnswer(column));
  return (
    candidates.find(column => isHeaded(column, "network") && (isText(column) || !isHeaded(column, "status"))) ?? null
  );
}

const isOfLists = ({ values, places }: ColumnFacts): boolean =>
  places >= half && [...values.keys()].some(cell => /[,;|\n、，،]/.test(cell));

/** The only text of a table without headings: a name that comes again, or beside lists of places, is that of a network. */
export function repeatedTexts(columns: readonly ColumnFacts[], hasHeading: boolean): ColumnFacts | null {
  const texts = columns.filter(isText);
  const [text] = texts;
  if (hasHeading || texts.length !== 1 || !text) return null;
  return text.distinct < text.filled || columns.some(isOfLists) ? text : null;
}

/** True if every value of the one column is beside a single value of the other. */
function describes(rows: readonly CsvRow[], column: number, key: number): boolean {
  const known = new Map<string, string>();
  let repeats = 0;
  for (const { cells } of rows) {
    const [name, value] = [(cells[key] ?? "").trim(), (cells[column] ?? "").trim()];
    if (name === "" || value === "") continue;
    const before = known.get(name);
    if (before !== undefined && before !== value) return false;
    if (before !== undefined) repeats++;
    known.set(name, value);
  }
  return repeats > 0 && repeats >= known.size / 2;
}

interface Guess {
  readonly roles: Map<number, ColumnRole>;
  readonly questions: TableQuestion[];
}

interface TableFacts {
  readonly rows: readonly CsvRow[];
  readonly hasHeading: boolean;
  readonly network: ColumnFacts | null;
  readonly places: PlaceColumns;
}

/** Columns that are passed over without a question: of something else, or describing the network or country. */
function isBeside(column: ColumnFacts, table: TableFacts): boolean {
  if (column.filled === 0) return column.header.trim() === "" || kindsOfHeading(column.header).size > 0;
  const byHeading = isBesideByHeading(column, table);
  if (byHeading !== null) return byHeading;
  if (column.numbers >= half && column.years < half)
    return !isMarked(column) && (column.distinct > maxAnswerNumbers || column.distinct === column.filled);
  if (!isText(column) || mentionsStatus(column)) return false;
  return describesKey(column, table) || (column.distinct > maxFlagValues && column.distinct > column.filled / 2);
}

/** Null: the heading says nothing that decides. */
function isBesideByHeading(column: ColumnFacts, { places }: TableFacts): boolean | null {
  const isPlain = !isMarked(column) && !mentionsStatus(column);
  if (isHeaded(column, "index") && column.distinct >= column.filled * 0.9) return true;
  if (isHeaded(column, "total") && column.numbers >= half) return true;
  if (isHeaded(column, "other", "other-place") && !isMarked(column)) return isPlain;
  if (isHeaded(column, "about")) return !places.isDefault && isPlain;
  if (isHeaded(column, "other") && column.dates >= half) return false;
  return isHeaded(column, "note", "network") ? isPlain : null;
}

/** True in a table of memberships for a column that says the same of a network, or of a country, in all of its rows. */
const describesKey = (column: ColumnFacts, { rows, network, places }: TableFacts): boolean =>
  network !== null && [network.index, places.main].some(key => key !== -1 && describes(rows, column.index, key));

/** True for answers such as yes and no, or 1 and 0, without any date. */
const isAnswered = ({ dates, values }: ColumnFacts): boolean =>
  dates === 0 &&
  [...values.keys()].every(cell => {
    const mark = cellStatusOf(cell);
    return mark.kind === "no" || mark.status === "member";
  });

const isUntil = (column: ColumnFacts): boolean =>
  (isHeaded(column, "until") || headedTime(column.header)?.kind === "until" || hasWordOf("until", column.header)) &&
  isShortHeading(column) &&
  column.ends > half &&
  !isAnswered(column);

const isSince = (column: ColumnFacts): boolean =>
  (isHeaded(column, "since") || hasWordOf("since", column.header)) && isShortHeading(column) && isDated(column);

const isStatus = (column: ColumnFacts, isLong: boolean): boolean => {
  if (column.filled === 0 || column.numbers >= half || isDated(column) || isHeaded(column, "note")) return false;
  if (isHeaded(column, "status")) return column.places < half;
  const isMemberWord = headingWords(column.header).some(word => word === "member" || word === "membership");
  return isLong && (column.statuses >= half || (isMemberWord && column.marks >= 0.3 && isText(column)));
};

/** The role of a column that is none of places or networks. Null: nothing says what it is. */
function roleOf(column: ColumnFacts, table: TableFacts): ColumnRole | null {
  const isLong = table.network !== null;
  const headed = headedStatus(column.header);
  const isStatusHead = headed !== null && headed.rest === "";
  if (column.years >= 0.9 && isHeaded(column, "year")) return "year";
  if (isLong && column.dates >= 0.9 && headingWords(column.header).join(" ") === "date") return "year";
  if (isStatus(column, isLong)) return "status";
  if (isStatusHead && (isMarked(column) || isDated(column)) && !isUntil(column)) return "flag";
  const time = headedTime(column.header);
  if (isUntil(column)) return "until";
  if (isSince(column)) return isLong || time === null || time.rest === "" ? "since" : "member-of";
  if (isHeaded(column, "period") && column.marks >= half) return "period";
  if (!isLong && table.hasHeading && column.header.trim() !== "") {
    const isBesideTime = isDated(column) && isHeaded(column, "year", "since", "until", "period");
    const isOfNetwork = isMarked(column) && !isBesideTime && !isHeaded(column, "index", "total", "note", "other");
    const hasName = headed === null || headed.rest !== "";
    if (isOfNetwork && hasName) return "member-of";
  }
  return null;
}

/** True for marks and dates under a heading that is a status, such as "signatory", "no action" and "year of accession". */
const repeatsStatus = (column: ColumnFacts): boolean => {
  const isAbout =
    headedStatus(column.header)?.rest === "" || hasWordOf("since", column.header) || /^no\b/i.test(column.header);
  return isAbout && !isUntil(column) && (isMarked(column) || isDated(column));
};

/** True for a column of a network whose cells no one marked, beside columns of marks. */
const isUnmarked = (column: ColumnFacts): boolean =>
  column.filled === 0 && column.header.trim() !== "" && kindsOfHeading(column.header).size === 0;

/** Unknown answers, such as "A" and "B", in a table with columns of marks. */
const isOddlyMarked = (column: ColumnFacts): boolean =>
  column.header.trim() !== "" &&
  kindsOfHeading(column.header).size === 0 &&
  column.places < half &&
  column.distinct <= maxFlagValues &&
  column.distinct < column.filled &&
  (column.marks > 0 || [...column.values.keys()].every(cell => cell.length <= 3));

/** Roles by column, where marks and dates that repeat what a column of statuses says in words are passed over. */
function firstRoles(columns: readonly ColumnFacts[], table: TableFacts): ReadonlyMap<ColumnFacts, ColumnRole | null> {
  const roles = new Map(columns.map(column => [column, roleOf(column, table)]));
  const status = columns.find(column => roles.get(column) === "status");
  if (!status || status.statuses < half || status.numbers >= half) return roles;
  for (const [column, role] of roles) if (role !== "status" && repeatsStatus(column)) roles.set(column, "ignored");
  return roles;
}

/** Roles of columns that say something of a membership, whichever network it is. */
const ofRow: ReadonlySet<ColumnRole> = new Set(["flag", "status", "since", "until", "period"]);

/** True if a column says something of the row as a whole, and not of a network in its heading, as "Left Nine" does. */
const isOfRow = (column: ColumnFacts, role: ColumnRole | null): boolean =>
  role !== null &&
  ofRow.has(role) &&
  (headedTime(column.header)?.rest ?? "") === "" &&
  (headedStatus(column.header)?.rest ?? "") === "";

export function guessRoles(columns: readonly ColumnFacts[], table: TableFacts): Guess {
  const guess: Guess = { roles: new Map(), questions: [] };
  const first = firstRoles(columns, table);
  const isNetworkless = table.network === null;
  const isWide = [...first.values()].includes("member-of");
  const isAboutRows = isNetworkless && [...first].some(([column, role]) => isOfRow(column, role));
  /** A status beside columns of marks may be that of any of the networks, and a date beside starts and ends anything. */
  const isUnclear = (column: ColumnFacts, role: ColumnRole | null): boolean =>
    (isWide && (role === "flag" || (role === "status" && isNetworkless))) ||
    (isAboutRows && role === "member-of" && isDated(column) && !hasWordOf("since", column.header));
  const isMarkColumn = (column: ColumnFacts): boolean =>
    (isUnmarked(column) && !isAboutRows) || (isWide && isOddlyMarked(column));
  const isEmptyBeside = (column: ColumnFacts): boolean => column.filled === 0 && isAboutRows;
  for (const column of columns) {
    const role = first.get(column) ?? (isNetworkless && isMarkColumn(column) ? "member-of" : null);
    if (role !== null && !isUnclear(column, role)) guess.roles.set(column.index, role);
    else if (role !== null || !(isBeside(column, table) || isEmptyBeside(column)))
      guess.questions.push(
        tableQuestion("unclear-column", { value: column.header, column: column.index, blocks: mayDeny(column) }),
      );
  }
  return guess;
}
