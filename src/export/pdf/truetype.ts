import { cumsum } from "d3";
import { ascent, descent, type FontWeight, unitsPerEm } from "../../draw/text-metrics.ts";
import type { Letters } from "../text/outlines.ts";
import type { Typeface } from "../text/typeface.ts";
import { writtenWidth } from "../text/written-width.ts";

/** A typeface cut down to the letters that something is written with. */
export interface LetterSet {
  readonly typeface: Typeface;
  readonly weight: FontWeight;
  readonly codePoints: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

interface Glyph {
  readonly advance: number;
  readonly contours: readonly (readonly Point[])[];
}

type Bytes = readonly number[];

const words = (...values: readonly number[]): Bytes => values.flatMap(value => [(value >> 8) & 255, value & 255]);
const longs = (...values: readonly number[]): Bytes => values.flatMap(value => words(value >>> 16, value));
const codesOf = (text: string): readonly number[] => Array.from(text, letter => letter.charCodeAt(0));
const utf16 = (text: string): Bytes => words(...codesOf(text));
/** Where each of several parts begins that stand one behind the other, and where the last ends. */
const startsOf = (lengths: readonly number[]): readonly number[] => [0, ...cumsum(lengths)];
const padded = (bytes: Bytes): Bytes => [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];

/** Points of an outline as `data/type/outlines.ts` writes it, with y upwards: lines and quadratic curves, as TrueType has them. */
function contoursOf(outline: string): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  let start = { x: 0, y: 0 };
  let pen = start;
  for (const [, command, values = ""] of outline.matchAll(/([Mmlqz])([^Mmlqz]*)/g)) {
    const places = (values.match(/-?\d+/g) ?? []).map(Number);
    const from = pen;
    for (let i = 0; i + 1 < places.length; i += 2) {
      pen = { x: from.x + (places[i] ?? 0), y: from.y - (places[i + 1] ?? 0) };
      if (command === "M" || command === "m") {
        start = pen;
        contours.push([]);
      }
      contours.at(-1)?.push({ ...pen, onCurve: command !== "q" || i > 0 });
    }
    if (command === "z") pen = start;
  }
  return contours.map(withoutReturn);
}

/** A contour closes by itself; one that says so again has a point of no length. */
function withoutReturn(contour: readonly Point[]): readonly Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const returns = contour.length > 1 && last?.onCurve && last.x === first?.x && last.y === first.y;
  return returns ? contour.slice(0, -1) : contour;
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function boxOf(glyphs: readonly Glyph[]): Box {
  const points = glyphs.flatMap(({ contours }) => contours.flat());
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  if (points.length === 0) return { left: 0, bottom: 0, right: 0, top: 0 };
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

const steps = (values: readonly number[]): Bytes => words(...values.map((value, i) => value - (values[i - 1] ?? 0)));

function glyphBytes(glyph: Glyph): Bytes {
  const points = glyph.contours.flat();
  if (points.length === 0) return [];
  const { left, bottom, right, top } = boxOf([glyph]);
  const ends = [...cumsum(glyph.contours, ({ length }) => length)].map(end => end - 1);
  return padded([
    ...words(ends.length, left, bottom, right, top, ...ends),
    ...words(0),
    ...points.map(({ onCurve }) => (onCurve ? 1 : 0)),
    ...steps(points.map(({ x }) => x)),
    ...steps(points.map(({ y }) => y)),
  ]);
}

/** From code points to glyphs, which are numbered in their order from 1: a segment each, and the last that must be there. */
function cmapBytes(codePoints: readonly number[]): Bytes {
  const segments = [...codePoints.map((code, i) => ({ code, delta: i + 1 - code })), { code: 0xffff, delta: 1 }];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const codes = segments.map(({ code }) => code);
  const head = [count * 2, power * 2, Math.log2(power), (count - power) * 2];
  const deltas = segments.map(({ delta }) => delta);
  const table = [...words(...head, ...codes, 0, ...codes, ...deltas), ...words(...codes.map(() => 0))];
  return [...words(0, 1, 3, 1), ...longs(12), ...words(4, table.length + 6, 0), ...table];
}

function nameBytes({ origin, names }: Typeface, weight: FontWeight): Bytes {
  const name = names[weight];
  const texts = [
    { id: 0, bytes: utf16(origin) },
    { id: 4, bytes: utf16(name) },
    { id: 6, bytes: utf16(name) },
  ];
  const starts = startsOf(texts.map(({ bytes }) => bytes.length));
  const records = texts.flatMap(({ id, bytes }, i) => words(3, 1, 0x409, id, bytes.length, starts[i] ?? 0));
  return [...words(0, texts.length, 6 + records.length), ...records, ...texts.flatMap(({ bytes }) => bytes)];
}

function headBytes({ left, bottom, right, top }: Box): Bytes {
  const longOffsets = 1;
  return [
    ...longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...words(3, unitsPerEm),
    ...longs(0, 0, 0, 0),
    ...words(left, bottom, right, top, 0, 8, 2, longOffsets, 0),
  ];
}

const leftOf = (glyph: Glyph): number => boxOf([glyph]).left;

function tablesOf(glyphs: readonly Glyph[], { typeface, weight, codePoints }: LetterSet) {
  const box = boxOf(glyphs);
  const bodies = glyphs.map(glyphBytes);
  const maxPoints = Math.max(...glyphs.map(({ contours }) => contours.flat().length));
  const maxContours = Math.max(...glyphs.map(({ contours }) => contours.length));
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  return [
    ["cmap", cmapBytes(codePoints)],
    ["glyf", bodies.flat()],
    ["head", headBytes(box)],
    [
      "hhea",
      [
        ...longs(0x10000),
        ...words(ascent, descent, 0, widest, box.left, 0, box.right, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
      ],
    ],
    ["hmtx", glyphs.flatMap(glyph => words(glyph.advance, leftOf(glyph)))],
    ["loca", longs(...startsOf(bodies.map(({ length }) => length)))],
    ["maxp", [...longs(0x10000), ...words(glyphs.length, maxPoints, maxContours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ["name", nameBytes(typeface, weight)],
    ["post", longs(0x30000, 0, 0, 0, 0, 0, 0, 0)],
  ] as const;
}

/** Checksums are left out: whoever embeds the font counts them anew. */
function fileOf(tables: readonly (readonly [string, Bytes])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = [...longs(0x10000), ...words(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16)];
  const start = head.length + tables.length * 16;
  const starts = startsOf(tables.map(([, bytes]) => padded(bytes).length));
  const directory = tables.flatMap(([tag, bytes], i) => [
    ...codesOf(tag),
    ...longs(0, start + (starts[i] ?? 0), bytes.length),
  ]);
  return Uint8Array.from([...head, ...directory, ...tables.flatMap(([, bytes]) => padded(bytes))]);
}

/** A TrueType font of the outlines that figures are drawn with, each letter as wide as the charts count on. */
export function trueTypeOf(set: LetterSet, letters: Letters): Uint8Array {
  const { weight } = set;
  const codePoints = [...new Set(set.codePoints)].sort((a, b) => a - b);
  const missing: Glyph = { advance: unitsPerEm / 2, contours: [] };
  const glyphs = codePoints.map(codePoint => ({
    advance: Math.round(writtenWidth(String.fromCodePoint(codePoint), unitsPerEm, weight)),
    contours: contoursOf(letters[weight][codePoint] ?? ""),
  }));
  return fileOf(tablesOf([missing, ...glyphs], { ...set, codePoints }));
}
