import { listOf, plural } from "../../formats.ts";
import { capitalized, count, counted } from "../words.ts";

/** Rows named in a question; the rest are counted. */
const maxNamedRows = 6;

function rowList(rows: readonly number[]): string {
  const [first] = rows;
  if (rows.length === 1) return `row ${first}`;
  const named = rows.slice(0, maxNamedRows).map(String);
  const more = rows.length - named.length;
  return `rows ${listOf(more > 0 ? [...named, `${count(more)} more`] : named, "en")}`;
}

/** What a spelling is called in a sentence; "" is an empty cell. */
const quoted = (spelling: string): string => (spelling === "" ? "the empty cell" : `“${spelling}”`);

/** English: what is asked about a file of the user. */
export const fileQuestionsInEnglish = {
  title: "Questions",
  open: (n: number) =>
    n === 0
      ? "All questions are answered."
      : `${counted(n, "question")} ${plural(n, "en", { one: "is", other: "are" })} open. Nothing is guessed. What is unclear does not count until you answer.`,
  toOpen: (n: number) => `Answer ${plural(n, "en", { one: "the open question", other: `${count(n)} open questions` })}`,
  noStatus: "No status",
  spelling: (spelling: string) => (spelling === "" ? "No country" : quoted(spelling)),
  quoted,
  rows: rowList,
  why: {
    "unknown-jurisdiction": null,
    "ambiguous-jurisdiction": "Several countries have this name.",
    "missing-jurisdiction": "The cell for the country is empty.",
    "empty-status": "Other rows have one. Until you answer: listed, not counted.",
    "unknown-status": "An unknown status. Until you answer: listed, not counted.",
  },
  means: (spelling: string, name: string) => `${capitalized(quoted(spelling))} means ${name}`,
  who: (spelling: string) => `Which country ${quoted(spelling)} means`,
  find: "Find a country",
  meanings: { counts: "Count as a member", listed: "List, don’t count", out: "Leave out" },
  statusMeans: (status: string, said: string) => `${quoted(status)}: ${said}`,
  leaveOut: "Leave out",
  leaveOutSpelling: (spelling: string) => `Leave out ${quoted(spelling)}`,
  leftOut: "left out",
  where: (spelling: string) => `Where the answer about ${quoted(spelling)} applies`,
  inAll: (n: number) => (n === 2 ? "in both rows" : `in all ${counted(n, "row")}`),
  inRow: (row: number) => `only in row ${row}`,
  change: "Change",
  changeAnswer: (asked: string, where: string) => `Change the answer about ${asked}${where === "" ? "" : `, ${where}`}`,
  cancel: "Keep the answer",
  said: (asked: string, answer: string, where: string) =>
    `${capitalized(asked)}${where === "" ? "" : `, ${where}`}: ${answer}.`,
  more: (shown: number, rest: number) =>
    shown < rest
      ? `Show ${count(shown)} more of ${counted(rest, "question")}`
      : `Show ${counted(rest, "more question", "more questions")}`,
};
