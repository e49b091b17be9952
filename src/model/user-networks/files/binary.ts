import type { ProblemKind } from "../problem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters tell a text from other files
const controls = /[\u0000-\u0008\u000E-\u001F]/g;

/** A table that was pasted together may have a few, however short it is. */
const maxControls = 20;
const maxControlShare = 0.02;
const sampleLength = 100_000;

/** The names of files that a workbook holds; in a ZIP archive they are not compressed. */
const partsOfWorkbook = /xl\/workbook|xl\/worksheets|opendocument\.spreadsheet/;

/** What a decoded file is if not a text: a name or a code found in such a file would be chance. Null: a text. */
export function binaryKind(text: string): Extract<ProblemKind, "workbook" | "not-text"> | null {
  if (text.startsWith("PK\u0003\u0004") && partsOfWorkbook.test(text)) return "workbook";
  const sample = text.slice(0, sampleLength);
  const count = sample.match(controls)?.length ?? 0;
  return count > Math.max(maxControls, sample.length * maxControlShare) ? "not-text" : null;
}
