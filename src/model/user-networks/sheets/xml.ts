import { Parser } from "htmlparser2";
import { decodedText } from "../files/decode.ts";
import { UnreadableWorkbook } from "./zip.ts";

export type XmlAttributes = Readonly<Record<string, string>>;

interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once nothing more is wanted. */
  isDone?(): boolean;
}

/** Bytes that are decoded and read at once. */
const pieceBytes = 65_536;

/** The text of UTF-8 in pieces that cut through no character. */
function* pieces(bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    let end = Math.min(start + pieceBytes, bytes.length);
    while (end < bytes.length && end > start + 1 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    yield decodedText(bytes.subarray(start, end)).text;
    start = end;
  }
}

/** Walks through the elements of an XML file; one that breaks off is refused. Entities of its own are not resolved. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  let [depth, elements, isEnding] = [0, 0, false];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        elements++;
        visitor.open?.(name, attributes);
      },
      onclosetag(name) {
        if (isEnding) throw new UnreadableWorkbook("broken-workbook");
        depth--;
        visitor.close?.(name);
      },
      ontext: text => visitor.text?.(text),
    },
    { xmlMode: true },
  );
  for (const piece of pieces(bytes)) {
    parser.write(piece);
    if (visitor.isDone?.()) return;
  }
  isEnding = depth > 0;
  parser.end();
  if (elements === 0) throw new UnreadableWorkbook("broken-workbook");
}

/** The name without its prefix: programs choose the prefixes of Office's formats as they like. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The attributes by their names without prefixes; cells have none, and are many. */
export function localAttributes(attributes: XmlAttributes): XmlAttributes {
  for (const name in attributes)
    if (name.includes(":"))
      return Object.fromEntries(Object.entries(attributes).map(([long, value]) => [localName(long), value]));
  return attributes;
}
