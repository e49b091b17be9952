import { listOf, plural } from "../../formats.ts";
import { count, counted } from "../words.ts";

/** Ranges of rows that are named; the rest are counted. */
const maxNamedRanges = 6;

/** "row 14", "rows 1–2, 7 and 9", "rows 1–2 and 40 more". */
function rowRanges(rows: readonly number[], total: number): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const named = ranges.slice(0, maxNamedRanges);
  const rest = total - named.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const texts = named.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${plural(total, "en", { one: "row", other: "rows" })} ${listOf(rest > 0 ? [...texts, `${count(rest)} more`] : texts, "en")}`;
}

/** Headings that are named; the rest are counted. */
const maxNamedHeaders = 6;

function quotedHeaders(headers: readonly string[]): string {
  const named = headers.slice(0, maxNamedHeaders).map(header => `“${header}”`);
  const rest = headers.length - named.length;
  return listOf(rest > 0 ? [...named, `${count(rest)} more`] : named, "en");
}

/** English: what was read from a file of the user. */
export const fileAccountInEnglish = {
  heading: (row: number | null) => (row === null ? "There is no heading." : `Row ${row} is the heading.`),
  transposed: "The countries are in the columns, the networks in the rows.",
  columnsOf: (headers: readonly string[], role: string) => `${quotedHeaders(headers)} (${role})`,
  columns: (parts: readonly string[], isTransposed: boolean) =>
    `${isTransposed ? "Rows" : "Columns"}: ${parts.join("; ")}.`,
  ignored: (headers: readonly string[], isTransposed: boolean) =>
    `${isTransposed ? "Rows" : "Columns"} not read: ${quotedHeaders(headers)}.`,
  read: (networks: number, members: number, observers: number, others: number) =>
    `Read: ${listOf(
      [
        counted(networks, "network"),
        counted(members, "member"),
        ...(observers > 0 ? [counted(observers, "observer")] : []),
        ...(others > 0 ? [`${counted(others, "other")} not counted`] : []),
      ],
      "en",
    )}.`,
  unused: (parts: readonly string[]) => `Not used: ${parts.join("; ")}.`,
  unusedRows: (rows: readonly number[], total: number, why: string) => `${rowRanges(rows, total)} (${why})`,
  reasons: {
    above: "above the heading",
    "heading-again": "repeated heading",
    total: "totals",
    note: "notes",
    "no-membership": "no membership",
    "left-out": "left out by you",
    question: "open questions",
    problem: "problems, see below",
  },
  examples: "Some of what was read",
  row: "Row",
  network: "Network",
  country: "In the file",
  meant: "Read as",
  status: "Status",
  counts: (status: string, isCounted: boolean) => `${status || "no status"}, ${isCounted ? "counts" : "not counted"}`,
};
