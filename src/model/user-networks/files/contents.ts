import { type Problem, problem } from "../problem.ts";
import { fileKind } from "./binary.ts";
import { type Decoding, decodedFile, type EncodingOptions } from "./encodings.ts";

/** A text table or JSON, taken from a file or pasted. */
interface TextContents {
  readonly kind: "text";
  readonly text: string;
  /** The separator that the first line names. Null: none. */
  readonly separator: string | null;
  /** Null: the text was pasted. */
  readonly decoding: Decoding | null;
}

/** What is in a file: a text, or what another reader makes a text of. */
export type Contents =
  | TextContents
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "html"; readonly text: string; readonly decoding: Decoding | null }
  | { readonly kind: "unreadable"; readonly problem: Problem };

const separatorLine = /^\uFEFF?"?sep=([^\r\n"])"?[ \t]*(?=\r|\n|$)/i;

/** Takes the line `sep=;` of Excel away, and keeps the numbers of the lines. */
function textContents(text: string, decoding: Decoding | null): TextContents {
  const [line = "", separator = null] = separatorLine.exec(text) ?? [];
  return { kind: "text", text: text.slice(line.length), separator, decoding };
}

/** A page saved under the ending of a workbook, as many programs do. */
const htmlPage =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype html|html|head|meta|table|style)\b/i;
/** Workbooks as one XML file, as Excel 2003 and LibreOffice can write them. */
const xmlWorkbook = /^\uFEFF?\s*<\?xml[^>]*>\s*(?:<\?mso-application[^>]*Excel|<office:document[\s>])/i;

const start = (text: string): string => text.slice(0, 2000);

/** Says what was pasted as HTML or as text. */
export const pastedContents = (text: string, isHtml: boolean): Contents =>
  isHtml ? { kind: "html", text, decoding: null } : textContents(text, null);

/** Opens a file: says what it is, and decodes it where it is a text. */
export function fileContents(bytes: Uint8Array, options: EncodingOptions): Contents {
  const kind = fileKind(bytes);
  if (kind === "zip") return { kind: "workbook", bytes };
  if (kind !== null) return { kind: "unreadable", problem: problem(kind) };
  const { text, ...decoding } = decodedFile(bytes, options);
  if (xmlWorkbook.test(start(text))) return { kind: "unreadable", problem: problem("old-workbook") };
  return htmlPage.test(start(text)) ? { kind: "html", text, decoding } : textContents(text, decoding);
}
