import { max } from "d3";
import type { PlacedText } from "../draw/svg.ts";
import { capHeight, textWidth, wrapWords } from "../draw/text-metrics.ts";

/** The names above columns: set in level lines over the column's middle, or turned about a point on it. */
export interface ColumnHeads {
  /** Degrees; 0 for level lines. */
  readonly angle: number;
  readonly sizePx: number;
  readonly heightPx: number;
  /** How far the last name leans over its column to the right. */
  readonly leanPx: number;
  /** For each column the lines of its name, from the foot of the head at its middle. */
  readonly names: readonly (readonly PlacedText[])[];
}

const sizes = [12, 11] as const;
const headLineHeight = 13;
const maxLines = 3;
const besideWord = 6;
const widestColumn = 66;

/** The narrowest columns over which all names stand level, in the larger of two sizes for which there is room; null for none. */
export function levelPitch(labels: readonly string[], maxPx: number): number | null {
  const pitches = sizes.map(size => widestWord(labels, size) + besideWord);
  const pitch = pitches.find(wide => wide <= Math.min(maxPx, widestColumn));
  const size = sizes[pitch === undefined ? 0 : pitches.indexOf(pitch)] ?? sizes[0];
  if (pitch === undefined || labels.some(label => linesAt(label, pitch, size).length > maxLines)) return null;
  return Math.max(30, pitch);
}

const widestWord = (labels: readonly string[], size: number): number =>
  max(labels, label => max(label.split(" "), word => textWidth(word, size)) ?? 0) ?? 0;

const linesAt = (label: string, pitch: number, size: number): readonly string[] =>
  wrapWords(label.split(" "), pitch - besideWord, size);

/** Names over columns of this width: level where every word fits, else as steep as keeps them apart. */
export function columnHeads(labels: readonly string[], pitch: number): ColumnHeads {
  const size = sizes.find(wide => widestWord(labels, wide) <= pitch - besideWord + 0.01);
  const lines = labels.map(label => linesAt(label, pitch, size ?? 0));
  const most = max(lines, set => set.length) ?? 0;
  if (size === undefined || most > maxLines) return turnedHeads(labels, pitch);
  return {
    angle: 0,
    sizePx: size,
    heightPx: most * headLineHeight,
    leanPx: 0,
    names: lines.map(set => set.map((text, i) => ({ x: 0, y: (i + 1 - set.length) * headLineHeight - 3, text }))),
  };
}

function turnedHeads(labels: readonly string[], pitch: number): ColumnHeads {
  const sizePx = pitch < 15 ? 10 : pitch < 18 ? 11 : 12;
  const needed = (sizePx * 1.12) / pitch;
  const radians = pitch < 15 || needed >= 1 ? Math.PI / 2 : Math.max(Math.PI / 4, Math.asin(needed));
  const longest = (max(labels, label => textWidth(label, sizePx)) ?? 0) + 4;
  return {
    angle: (-radians * 180) / Math.PI,
    sizePx,
    heightPx: Math.ceil(longest * Math.sin(radians)) + 4,
    leanPx: Math.ceil(longest * Math.cos(radians)),
    // The middle of the letters runs through the foot, so that a name points at its own column.
    names: labels.map(text => [{ x: 4, y: (capHeight * sizePx) / 2, text }]),
  };
}
