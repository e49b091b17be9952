import { type ParsedFile, type ParseOptions, parseUserNetworks, unusable } from "../parse.ts";
import { type Problem, problem } from "../problem.ts";
import type { WorkbookTable } from "../sheets/workbook.ts";
import type { Contents } from "./contents.ts";
import type { Decoding } from "./encodings.ts";

/** The text of a file as it is parsed, and how it was had. */
export interface OpenedFile {
  readonly text: string;
  readonly decoding: Decoding | null;
  /** The sheets of a workbook. Null: it is none. */
  readonly sheets: Pick<WorkbookTable, "sheets" | "sheet"> | null;
  /** The separator between cells. Null: it is to be guessed. */
  readonly separator: string | null;
  /** True if the cells were separate before there was a text, so that no separator can be wrong. */
  readonly isMadeOfCells: boolean;
  readonly notes: readonly Problem[];
}

const ofCells = (text: string): OpenedFile => ({
  text,
  decoding: null,
  sheets: null,
  separator: ",",
  isMadeOfCells: true,
  notes: [],
});

/** Makes a text of what is in a file. What reads workbooks and HTML is loaded only where a file is one. */
export async function openedFile(contents: Contents, sheet: string | null): Promise<OpenedFile | Problem> {
  switch (contents.kind) {
    case "unreadable":
      return contents.problem;
    case "text": {
      const { text, separator, decoding } = contents;
      return { ...ofCells(text), decoding, separator, isMadeOfCells: false };
    }
    case "html": {
      const { tableOfHtml } = await import("../sheets/html-table.ts");
      const text = tableOfHtml(contents.text);
      return text === null ? problem("nothing-found") : { ...ofCells(text), decoding: contents.decoding };
    }
    case "workbook": {
      const { readWorkbook } = await import("../sheets/workbook.ts");
      const read = readWorkbook(contents.bytes, sheet);
      return "kind" in read ? read : { ...ofCells(read.text), sheets: read, notes: read.notes };
    }
  }
}

/** Parses an opened file, with what is to be known of how it was opened. */
export function parsedFile(opened: OpenedFile | Problem, options: ParseOptions): ParsedFile {
  if ("kind" in opened) return unusable(opened);
  const separator = opened.separator === null ? {} : { separator: opened.separator };
  const file = parseUserNetworks(opened.text, { ...options, hints: { ...separator, ...options.hints } });
  return opened.notes.length === 0 ? file : { ...file, problems: [...opened.notes, ...file.problems] };
}
