import { type Problem, type ProblemKind, problem } from "../problem.ts";
import { odsReader } from "./ods.ts";
import type { SheetRead, SheetReader, WorkbookReader } from "./reader.ts";
import { xlsxReader } from "./xlsx.ts";
import { maxUnpackedBytes, UnreadableWorkbook, type ZipArchive, zipArchive } from "./zip.ts";

/** A sheet that has contents. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A sheet of a workbook as a text table; its lines are the rows of the sheet. */
export interface WorkbookTable {
  readonly text: string;
  /** The sheets with contents, in their order. */
  readonly sheets: readonly SheetName[];
  /** The name of the sheet that was read. */
  readonly sheet: string;
  /** What a person should know of how the sheet was read. */
  readonly notes: readonly Problem[];
}

/** What the parts of an archive say that it is. */
function readerOf(zip: ZipArchive): WorkbookReader | ProblemKind {
  const has = (name: RegExp): boolean => zip.names.some(found => name.test(found));
  if (has(/^(word|ppt)\//)) return "not-text";
  if (has(/^xl\/workbook\.bin$/)) return "old-workbook";
  if (has(/^\[Content_Types\]\.xml$/i) && has(/^xl\//)) return xlsxReader(zip);
  if (has(/^Index(\.zip$|\/.*\.iwa$)/)) return "numbers-workbook";
  // LibreOffice can encrypt the whole document into one part.
  if (has(/^encrypted-package$/)) return "locked-workbook";
  if (!has(/^content\.xml$/)) return "not-text";
  const type = String.fromCharCode(...(zip.read("mimetype")?.subarray(0, 100) ?? []));
  return type === "" || type.includes("spreadsheet") ? odsReader(zip) : "not-text";
}

const noteOn = (kind: ProblemKind, n: number): readonly Problem[] =>
  n === 0 ? [] : [problem(kind, { value: String(n), used: true })];

const notesOn = ({ grid, hiddenColumns }: SheetRead): readonly Problem[] => [
  ...noteOn("hidden-rows", grid.hiddenRows),
  ...noteOn("hidden-columns", hiddenColumns),
  ...noteOn("uncalculated", grid.uncalculated),
];

function tableOf(sheets: readonly SheetReader[], wanted: string | null): WorkbookTable | Problem {
  const filled = sheets.filter(sheet => sheet.hasContents());
  const first = filled.find(({ isHidden }) => !isHidden) ?? filled[0];
  const sheet = wanted === null ? first : filled.find(({ name }) => name === wanted);
  if (!first) return problem("empty");
  if (!sheet) return problem("no-such-sheet", { value: filled.map(({ name }) => name).join(", ") });
  const read = sheet.read();
  const names = filled.map(({ name, isHidden }) => ({ name, isHidden }));
  return { text: read.grid.csv(), sheets: names, sheet: sheet.name, notes: notesOn(read) };
}

/**
 * Reads a sheet of a workbook, .xlsx or .ods: the one of that name, or the first that has contents and is not hidden.
 * Hidden rows and columns are read like others.
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: string | null,
  maxBytes = maxUnpackedBytes,
): WorkbookTable | Problem {
  try {
    const reader = readerOf(zipArchive(bytes, maxBytes));
    return typeof reader === "string" ? problem(reader) : tableOf(reader.sheets, wanted);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return problem(error.kind);
    throw error;
  }
}
