import { statesNone } from "./blanks.ts";
import { readingOf } from "./grammar.ts";
import { markReadings } from "./marks.ts";
import { todayIso } from "./periods.ts";
import { plainCell, withoutFootnotes } from "./text.ts";

/** `counts`: a membership. `listed`: shown but not counted. `out`: left out. */
export const statusMeanings = ["counts", "listed", "out"] as const;
export type StatusMeaning = (typeof statusMeanings)[number];

/** A status of the file with its number of memberships. */
export interface FileStatus {
  readonly status: string;
  readonly memberships: number;
  readonly meaning: StatusMeaning;
  /** False for a status the atlas does not know. */
  readonly known: boolean;
  /** True until the user has said what an unknown status means. */
  readonly isOpen: boolean;
  /** True where a person has said what it means. */
  readonly isChosen: boolean;
  /** The first row with it. */
  readonly row: number;
}

/** What a cell states about a membership. */
type CellStatus =
  | { readonly kind: "no" }
  | { readonly kind: "yes"; readonly status: string; readonly counts: boolean; readonly known: boolean };

/** What is not wholly understood is listed in the words of the file and never counts: the person is asked. */
const unknown = (cell: string): CellStatus => ({ kind: "yes", status: cell.trim(), counts: false, known: false });

const known = (status: string): CellStatus =>
  status === "no" ? { kind: "no" } : { kind: "yes", status, counts: status === "member", known: true };

/**
 * Reads the cells of columns together: letters such as "O" and "N" are clear only in the company of the others. A cell is
 * a mark, a date or words with or without footnotes, and is understood only if every word of it is.
 */
export function marksOf(cells: Iterable<string>, today: string = todayIso()): (cell: string) => CellStatus {
  const markOf = markReadings(cells);
  return cell => {
    const plain = plainCell(cell);
    const text = withoutFootnotes(plain);
    const mark = markOf(plain);
    if (mark === "unclear") return unknown(cell);
    if (mark !== null) return known(mark === "yes" ? "member" : mark);
    if (statesNone(text)) return known("no");
    const reading = readingOf(text, today);
    return reading === null ? unknown(cell) : known(reading);
  };
}

/** The meaning of a cell by itself. */
export const cellStatusOf = (cell: string): CellStatus => marksOf([cell])(cell);

/** Letters and signs that are marks where the others of their column say what they mean. */
const needsCompany = /^(?:[○◯〇×*OSJTVFRMNДНÜÛüû]|S\/R|x\?|\(\S{1,2}\))$/iu;

/** True for a cell that belongs in a column of members: a mark, a known status, or none. */
export const isMark = (cell: string): boolean => {
  const status = cellStatusOf(cell);
  return status.kind === "no" || status.known || needsCompany.test(cell.trim());
};

/** True for "None", "n/a" and the like in place of a name. */
export const namesNothing = (name: string): boolean =>
  /^(?:none|not an? (?:member|party)(?: of any)?|n\/a|nil|null|nan|aucune?|néant|ningun[oa]|nenhuma?|нет|无|لا يوجد|[-–—]+)$/iu.test(
    name.trim(),
  );

export { isDate, isEnd } from "./periods.ts";
