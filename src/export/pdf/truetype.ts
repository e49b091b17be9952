import { cumsum } from "d3";
import { ascent, descent, type FontWeight, unitsPerEm } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { GlyphOutlines } from "../text/outlines.ts";
import type { Typeface } from "../text/typeface.ts";
import { writtenWidth } from "../text/written-width.ts";

/**
 * Writes the TrueType subsets that PDFs embed. subset-font 2.9 at build time would not give the same files: it sets two
 * Arabic forms (U+FE97, U+FE9B) 275 instead of 343 units wide, needs a face for each of Source Sans's four files, and
 * adds 237 kB to outlines that SVGs need anyway. Its dependency argparse has a licence (Python-2.0) that we do not take.
 */

/** The letters of a typeface that a text uses. */
interface GlyphSet {
  readonly typeface: Typeface;
  readonly weight: FontWeight;
  readonly codePoints: readonly number[];
}

interface GlyphPoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

interface Glyph {
  readonly advance: number;
  readonly contours: readonly (readonly GlyphPoint[])[];
}

type Bytes = readonly number[];

const uint16s = (...values: readonly number[]): Bytes => values.flatMap(value => [(value >> 8) & 255, value & 255]);
const uint32s = (...values: readonly number[]): Bytes => values.flatMap(value => uint16s(value >>> 16, value));
const charCodes = (text: string): readonly number[] => Array.from(text, letter => letter.charCodeAt(0));
const utf16 = (text: string): Bytes => uint16s(...charCodes(text));
/** Where each of several consecutive parts begins, and where the last ends. */
const offsetsOf = (lengths: readonly number[]): readonly number[] => [0, ...cumsum(lengths)];
const padToFour = (bytes: Bytes): Bytes => [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];

/** Points of an outline of `data/type/outlines.ts`, with y pointing up. It has lines and quadratic curves, as TrueType. */
function contoursOf(outline: string): readonly (readonly GlyphPoint[])[] {
  const contours: GlyphPoint[][] = [];
  let start = { x: 0, y: 0 };
  let pen = start;
  for (const [, command, values = ""] of outline.matchAll(/([Mmlqz])([^Mmlqz]*)/g)) {
    const places = (values.match(/-?\d+/g) ?? []).map(Number);
    const from = pen;
    for (let i = 0; i + 1 < places.length; i += 2) {
      pen = { x: from.x + at(places, i), y: from.y - at(places, i + 1) };
      if (command === "M" || command === "m") {
        start = pen;
        contours.push([]);
      }
      contours.at(-1)?.push({ ...pen, onCurve: command !== "q" || i > 0 });
    }
    if (command === "z") pen = start;
  }
  return contours.map(withoutClosingPoint);
}

/** Contours close by themselves, so a last point equal to the first is left out. */
function withoutClosingPoint(contour: readonly GlyphPoint[]): readonly GlyphPoint[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const returns = contour.length > 1 && last?.onCurve && last.x === first?.x && last.y === first.y;
  return returns ? contour.slice(0, -1) : contour;
}

interface GlyphBounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function glyphBounds(glyphs: readonly Glyph[]): GlyphBounds {
  const points = glyphs.flatMap(({ contours }) => contours.flat());
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  if (points.length === 0) return { left: 0, bottom: 0, right: 0, top: 0 };
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

const coordinateDeltas = (values: readonly number[]): Bytes =>
  uint16s(...values.map((value, i) => value - (values[i - 1] ?? 0)));

function glyphBytes(glyph: Glyph): Bytes {
  const points = glyph.contours.flat();
  if (points.length === 0) return [];
  const { left, bottom, right, top } = glyphBounds([glyph]);
  const ends = [...cumsum(glyph.contours, ({ length }) => length)].map(end => end - 1);
  return padToFour([
    ...uint16s(ends.length, left, bottom, right, top, ...ends),
    ...uint16s(0),
    ...points.map(({ onCurve }) => (onCurve ? 1 : 0)),
    ...coordinateDeltas(points.map(({ x }) => x)),
    ...coordinateDeltas(points.map(({ y }) => y)),
  ]);
}

/** Maps code points to glyphs, numbered in order from 1: a segment each, and the closing segment of format 4. */
function cmapBytes(codePoints: readonly number[]): Bytes {
  const segments = [...codePoints.map((code, i) => ({ code, delta: i + 1 - code })), { code: 0xffff, delta: 1 }];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const codes = segments.map(({ code }) => code);
  const head = [count * 2, power * 2, Math.log2(power), (count - power) * 2];
  const deltas = segments.map(({ delta }) => delta);
  const table = [...uint16s(...head, ...codes, 0, ...codes, ...deltas), ...uint16s(...codes.map(() => 0))];
  return [...uint16s(0, 1, 3, 1), ...uint32s(12), ...uint16s(4, table.length + 6, 0), ...table];
}

function nameBytes({ origin, names }: Typeface, weight: FontWeight): Bytes {
  const name = names[weight];
  const texts = [
    { id: 0, bytes: utf16(origin) },
    { id: 4, bytes: utf16(name) },
    { id: 6, bytes: utf16(name) },
  ];
  const starts = offsetsOf(texts.map(({ bytes }) => bytes.length));
  const records = texts.flatMap(({ id, bytes }, i) => uint16s(3, 1, 0x409, id, bytes.length, at(starts, i)));
  return [...uint16s(0, texts.length, 6 + records.length), ...records, ...texts.flatMap(({ bytes }) => bytes)];
}

function headBytes({ left, bottom, right, top }: GlyphBounds): Bytes {
  const version = 0x10000;
  const fontRevision = 0x10000;
  const checksumAdjustment = 0;
  const magicNumber = 0x5f0f3cf5;
  const flags = 0b11; // Baseline at y = 0, left side bearing at x = 0.
  const dates = [0, 0, 0, 0]; // Created and modified, 64 bits each.
  const macStyle = 0;
  const lowestRecommendedPpem = 8;
  const fontDirectionHint = 2;
  const longOffsets = 1;
  const glyphDataFormat = 0;
  return [
    ...uint32s(version, fontRevision, checksumAdjustment, magicNumber),
    ...uint16s(flags, unitsPerEm),
    ...uint32s(...dates),
    ...uint16s(left, bottom, right, top),
    ...uint16s(macStyle, lowestRecommendedPpem, fontDirectionHint, longOffsets, glyphDataFormat),
  ];
}

function hheaBytes(glyphs: readonly Glyph[], { left, right }: GlyphBounds): Bytes {
  const version = 0x10000;
  const lineGap = 0;
  const maxAdvance = Math.max(...glyphs.map(({ advance }) => advance));
  const minRightBearing = 0;
  const uprightCaret = [1, 0, 0]; // Rise, run and offset.
  const reserved = [0, 0, 0, 0];
  const metricDataFormat = 0;
  return [
    ...uint32s(version),
    ...uint16s(ascent, descent, lineGap, maxAdvance, left, minRightBearing, right),
    ...uint16s(...uprightCaret, ...reserved, metricDataFormat, glyphs.length),
  ];
}

function maxpBytes(glyphs: readonly Glyph[]): Bytes {
  const version = 0x10000;
  const maxPoints = Math.max(...glyphs.map(({ contours }) => contours.flat().length));
  const maxContours = Math.max(...glyphs.map(({ contours }) => contours.length));
  const composites = [0, 0]; // No composite glyphs: their most points and contours.
  const maxZones = 2;
  const instructions = [0, 0, 0, 0, 0, 0]; // No hinting: twilight points, storage, functions, stack and sizes.
  const components = [0, 0]; // Most components and their depth.
  return [
    ...uint32s(version),
    ...uint16s(glyphs.length, maxPoints, maxContours, ...composites, maxZones, ...instructions, ...components),
  ];
}

const leftOf = (glyph: Glyph): number => glyphBounds([glyph]).left;

function fontTables(glyphs: readonly Glyph[], { typeface, weight, codePoints }: GlyphSet) {
  const box = glyphBounds(glyphs);
  const bodies = glyphs.map(glyphBytes);
  return [
    ["cmap", cmapBytes(codePoints)],
    ["glyf", bodies.flat()],
    ["head", headBytes(box)],
    ["hhea", hheaBytes(glyphs, box)],
    ["hmtx", glyphs.flatMap(glyph => uint16s(glyph.advance, leftOf(glyph)))],
    ["loca", uint32s(...offsetsOf(bodies.map(({ length }) => length)))],
    ["maxp", maxpBytes(glyphs)],
    ["name", nameBytes(typeface, weight)],
    ["post", uint32s(0x30000, 0, 0, 0, 0, 0, 0, 0)],
  ] as const;
}

/** Checksums stay 0: jsPDF computes them when it embeds the font. */
function fontFile(tables: readonly (readonly [string, Bytes])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = [
    ...uint32s(0x10000),
    ...uint16s(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16),
  ];
  const start = head.length + tables.length * 16;
  const starts = offsetsOf(tables.map(([, bytes]) => padToFour(bytes).length));
  const directory = tables.flatMap(([tag, bytes], i) => [
    ...charCodes(tag),
    ...uint32s(0, start + at(starts, i), bytes.length),
  ]);
  return Uint8Array.from([...head, ...directory, ...tables.flatMap(([, bytes]) => padToFour(bytes))]);
}

/** A TrueType font of the outlines of figures, with the advance widths that layouts count on. */
export function trueTypeOf(set: GlyphSet, outlines: GlyphOutlines): Uint8Array {
  const { weight } = set;
  const codePoints = [...new Set(set.codePoints)].sort((a, b) => a - b);
  const missing: Glyph = { advance: unitsPerEm / 2, contours: [] };
  const glyphs = codePoints.map(codePoint => ({
    advance: Math.round(writtenWidth(String.fromCodePoint(codePoint), unitsPerEm, weight)),
    contours: contoursOf(outlines[weight][codePoint] ?? ""),
  }));
  return fontFile(fontTables([missing, ...glyphs], { ...set, codePoints }));
}
