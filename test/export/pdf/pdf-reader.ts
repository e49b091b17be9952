import { inflateSync } from "node:zlib";
import { identity, type Matrix, multiply } from "../../../src/export/matrix.ts";

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** A typeface inside of a PDF. */
export interface PdfFace {
  readonly name: string;
  readonly file: Buffer;
  /** What each glyph stands for. */
  readonly letterOf: ReadonlyMap<number, string>;
}

/** A run of text on the page: where it begins, in points with the page's y upwards, and how it is turned and sized. */
export interface PdfText {
  readonly text: string;
  readonly matrix: Matrix;
  readonly sizePx: number;
  readonly face: string;
  readonly colour: string;
}

function objectsOf(bytes: Uint8Array): ReadonlyMap<string, PdfObject> {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const { 1: id = "", 2: dictionary = "", index, 0: found } of text.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n|\nendobj)/g,
  )) {
    const length = /\/Length (\d+)/.exec(dictionary)?.[1];
    const start = index + found.length;
    const raw = found.endsWith("stream\n") ? Buffer.from(bytes.subarray(start, start + Number(length))) : null;
    objects.set(id, { dictionary, stream: raw && dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw });
  }
  return objects;
}

function streamAt(objects: ReadonlyMap<string, PdfObject>, id: string | undefined): Buffer {
  const stream = objects.get(id ?? "")?.stream;
  if (!stream) throw new Error(`no stream ${id}`);
  return stream;
}

const referenceIn = (dictionary: string, key: string): string | undefined =>
  new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1];

function faceIn(objects: ReadonlyMap<string, PdfObject>, { dictionary }: PdfObject): PdfFace {
  const inside = (from: string, key: string): string => objects.get(referenceIn(from, key) ?? "")?.dictionary ?? "";
  const descriptor = inside(inside(dictionary, "DescendantFonts"), "FontDescriptor");
  const cmap = streamAt(objects, referenceIn(dictionary, "ToUnicode")).toString("latin1");
  const pairs = [...cmap.slice(cmap.indexOf("beginbfchar")).matchAll(/^<(\w{4})><(\w{4})>$/gm)];
  return {
    name: /\/BaseFont \/(\S+)/.exec(dictionary)?.[1] ?? "",
    file: streamAt(objects, referenceIn(descriptor, "FontFile2")),
    letterOf: new Map(
      pairs.map(([, glyph = "", code = ""]) => [
        Number.parseInt(glyph, 16),
        String.fromCharCode(Number.parseInt(code, 16)),
      ]),
    ),
  };
}

/** The typefaces that a PDF names, by the names that its page has for them. */
export function facesOf(bytes: Uint8Array): ReadonlyMap<string, PdfFace> {
  const objects = objectsOf(bytes);
  const fonts = [...objects.values()].map(({ dictionary }) => /\/Font <<([\s\S]*?)>>/.exec(dictionary)?.[1] ?? "");
  return new Map(
    [...fonts.join("\n").matchAll(/\/(F\d+) (\d+) 0 R/g)].flatMap(([, name = "", id = ""]) => {
      const object = objects.get(id);
      return object ? [[name, faceIn(objects, object)] as const] : [];
    }),
  );
}

/** What the page draws, in the operators of PDF. */
export function pageOf(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const page = [...objects.values()].find(({ dictionary }) => /\/Type \/Page\n/.test(dictionary));
  return streamAt(objects, referenceIn(page?.dictionary ?? "", "Contents")).toString("latin1");
}

const spelled = (hex: string, { letterOf }: PdfFace): string =>
  (hex.match(/\w{4}/g) ?? []).map(glyph => letterOf.get(Number.parseInt(glyph, 16)) ?? "\ufffd").join("");

/** Every text of the page, as a reader takes it out. */
export function textsOf(bytes: Uint8Array): readonly PdfText[] {
  const faces = facesOf(bytes);
  const texts: PdfText[] = [];
  const stack: Matrix[] = [];
  let matrix = identity;
  let [font, size, colour] = ["", "", ""];
  for (const line of pageOf(bytes).split("\n")) {
    const [, saves, numbers] = /^(q )?(.+) cm$/.exec(line) ?? [];
    if (line === "q" || saves) stack.push(matrix);
    if (numbers) matrix = multiply(matrix, numbers.split(" ").map(Number) as unknown as Matrix);
    if (/(^| )Q$/.test(line)) matrix = stack.pop() ?? identity;
    [, font = font, size = size] = /^\/(F\d+) (\S+) Tf/.exec(line) ?? [];
    if (/ (rg|g)$/.test(line)) colour = line;
    const hex = /^<(\w*)> Tj/.exec(line)?.[1];
    const face = faces.get(font);
    if (hex !== undefined && face) {
      texts.push({ text: spelled(hex, face), matrix, sizePx: Number(size), face: face.name, colour });
    }
  }
  return texts;
}
