import type { Encoding } from "../../../model/user-networks/files/encodings.ts";
import { plural } from "../../formats.ts";
import { count, counted } from "../words.ts";

const isOrAre = (n: string): string => plural(Number(n), "en", { one: "is", other: "are" });
const wasOrWere = (n: string): string => plural(Number(n), "en", { one: "was", other: "were" });
const hasOrHave = (n: string): string => plural(Number(n), "en", { one: "has", other: "have" });

/** Sentences on files that are not plain text. */
export const fileProblems: Readonly<Record<string, (value: string) => string>> = {
  "old-workbook": () =>
    "This is a workbook in a format that the atlas can’t read, such as the old Excel format (.xls). Save it as .xlsx or CSV, then choose that file.",
  "locked-workbook": () =>
    "This workbook is protected by a password. Save a copy without one, or the sheet as CSV, then choose that file.",
  "broken-workbook": () =>
    "This workbook is damaged or incomplete. Open it in its program and save it again, or save the sheet as CSV.",
  "large-workbook": () =>
    "This workbook is too large. The limits are 100 MB unpacked and 10 MB of text in a sheet. Save the sheet as CSV.",
  "numbers-workbook": () =>
    "This is a file from Numbers or a similar program. Export it as Excel (.xlsx) or CSV, then choose that file.",
  "no-such-sheet": value => `The workbook has no sheet of this name with contents. It has: ${value}.`,
  "hidden-rows": value =>
    `${counted(Number(value), "row")} of the sheet ${isOrAre(value)} hidden but ${wasOrWere(value)} read, too.`,
  "hidden-columns": value =>
    `${counted(Number(value), "column")} of the sheet ${isOrAre(value)} hidden but ${wasOrWere(value)} read, too.`,
  uncalculated: value =>
    `${counted(Number(value), "formula")} of the sheet ${hasOrHave(value)} no result in the file. Open it in a spreadsheet program, save it, then choose it again.`,
  picture: () => "This is a picture. The atlas reads tables as text: CSV, .xlsx, .ods or JSON.",
  pdf: () => "This is a PDF. Copy the table and paste it here, or find the table as CSV or .xlsx.",
  folder: () => "This is a folder. Drop or choose the files in it.",
};

const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Western European (Windows-1252)",
  "windows-1250": "Central European (Windows-1250)",
  "windows-1251": "Cyrillic (Windows-1251)",
  "windows-1253": "Greek (Windows-1253)",
  "windows-1254": "Turkish (Windows-1254)",
  "windows-1255": "Hebrew (Windows-1255)",
  "windows-1256": "Arabic (Windows-1256)",
  "windows-1257": "Baltic (Windows-1257)",
  "iso-8859-2": "Central European (ISO 8859-2)",
  "iso-8859-5": "Cyrillic (ISO 8859-5)",
  "iso-8859-7": "Greek (ISO 8859-7)",
  "koi8-r": "Cyrillic (KOI8-R)",
  ibm866: "Cyrillic (CP866)",
  macintosh: "Western European (Mac Roman)",
  "x-mac-cyrillic": "Cyrillic (Mac)",
  gb18030: "Simplified Chinese (GB18030)",
  big5: "Traditional Chinese (Big5)",
  shift_jis: "Japanese (Shift JIS)",
  "euc-jp": "Japanese (EUC-JP)",
  "euc-kr": "Korean (EUC-KR)",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
};

/** English: how the text of a file was read. */
export const fileWords = {
  /** What a person should know about the encoding in which a file was read. */
  decoded: (encoding: string, oddBytes: number, isGuess: boolean, isChosen: boolean): string =>
    [
      ...(isGuess && encoding !== "utf-8"
        ? ["The file does not state its encoding, so this is a guess. If letters are wrong, choose another."]
        : []),
      ...(oddBytes > 0
        ? [
            `${count(oddBytes)} ${plural(oddBytes, "en", { one: "byte matches", other: "bytes match" })} no character${encoding === "utf-8" && !isChosen ? ` and ${plural(oddBytes, "en", { one: "was", other: "were" })} read as Windows-1252` : ""}. If letters are wrong, choose another encoding.`,
          ]
        : []),
    ].join(" "),
  encodings: encodingNames,
  encoding: "Encoding",
  encodingName: "Encoding of the file",
  sheet: "Sheet",
  sheetName: "Sheet of the workbook",
  hiddenSheet: (name: string) => `${name} (hidden)`,
  sheets: (n: number) => `${count(n)} sheets have contents. The atlas reads one at a time.`,
  place: (position: number, total: number, name: string) => `File ${count(position)} of ${count(total)}: ${name}`,
  placeHint: "Use or discard this file to go on to the next.",
};
