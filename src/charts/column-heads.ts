import type { PlacedText } from "../draw/svg.ts";
import { capHeight, textWidth, wrapWords } from "../draw/text-metrics.ts";
import { namesWithin } from "./name-lines.ts";

/** Labels above columns: horizontal lines over the middle of the column, or rotated about it. */
export interface ColumnHeads {
  /** Degrees; 0: horizontal. */
  readonly angle: number;
  readonly sizePx: number;
  readonly heightPx: number;
  /** How far the last label reaches beyond its column to the right. */
  readonly leanPx: number;
  /** Lines of each column's label, relative to the foot of the head at the middle of the column. */
  readonly names: readonly (readonly PlacedText[])[];
}

/** Sizes to try. A figure on paper is made smaller as a whole, and its smallest letters decide whether it can be read. */
const sizes = { screen: [12, 11], file: [12] } as const;
type HeadPlace = keyof typeof sizes;
const headLineHeight = 13;
const maxLines = 3;
const besideWord = 6;
const widestColumn = 66;

/** The narrowest columns with horizontal labels, in the larger font size that fits. Null: labels must be rotated. */
export function levelPitch(labels: readonly string[], maxPx: number, place: HeadPlace = "screen"): number | null {
  const pitchAt = (size: number): number => widestWord(labels, size) + besideWord;
  const size = sizes[place].find(each => pitchAt(each) <= Math.min(maxPx, widestColumn));
  if (size === undefined) return null;
  const pitch = pitchAt(size);
  return labels.some(label => linesAt(label, pitch, size).length > maxLines) ? null : Math.max(30, pitch);
}

const widestWord = (labels: readonly string[], size: number): number =>
  Math.max(0, ...labels.flatMap(label => label.split(" ").map(word => textWidth(word, size))));

const linesAt = (label: string, pitch: number, size: number): readonly string[] =>
  wrapWords(label.split(" "), pitch - besideWord, size);

/** Labels for columns of this width: horizontal if every word fits, otherwise as steep as keeps them apart. */
export function columnHeads(labels: readonly string[], pitch: number, place: HeadPlace = "screen"): ColumnHeads {
  const size = sizes[place].find(wide => widestWord(labels, wide) <= pitch - besideWord + 0.01);
  if (size === undefined) return rotatedHeads(labels, pitch, place);
  const lines = labels.map(label => linesAt(label, pitch, size));
  const lineCount = Math.max(0, ...lines.map(set => set.length));
  if (lineCount > maxLines) return rotatedHeads(labels, pitch, place);
  return {
    angle: 0,
    sizePx: size,
    heightPx: lineCount * headLineHeight,
    leanPx: 0,
    names: lines.map(set => set.map((text, i) => ({ x: 0, y: (i + 1 - set.length) * headLineHeight - 3, text }))),
  };
}

/** Height of a line of rotated letters, in em. */
const turnedLine = 1.12;
/** Lengths of a rotated label to try; in a file it may have as many lines as its column is wide. */
const turnedRooms = { screen: [128], file: [128, 160, 200, 250] } as const;

function rotatedHeads(labels: readonly string[], pitch: number, place: HeadPlace): ColumnHeads {
  const onScreen = pitch < 15 ? 10 : pitch < 18 ? 11 : 12;
  const sizePx = place === "screen" ? onScreen : Math.min(12, Math.max(10, pitch / turnedLine));
  const lineHeight = sizePx * turnedLine;
  const maxLines = place === "screen" ? 1 : Math.max(1, Math.floor(pitch / lineHeight));
  const texts = namesWithin(labels, turnedRooms[place], { sizePx, maxLines });
  const lineCount = Math.max(1, ...texts.map(lines => lines.length));
  const needed = (lineCount * lineHeight) / pitch;
  const radians = pitch < 15 || lineCount > 1 || needed >= 1 ? Math.PI / 2 : Math.max(Math.PI / 4, Math.asin(needed));
  const longest = Math.max(0, ...texts.flat().map(line => textWidth(line, sizePx))) + 4;
  return {
    angle: (-radians * 180) / Math.PI,
    sizePx,
    heightPx: Math.ceil(longest * Math.sin(radians)) + 4,
    leanPx: Math.ceil(longest * Math.cos(radians)),
    // The middle of the letters runs through the foot, so that a label points at its column.
    names: texts.map(lines =>
      lines.map((text, i) => ({
        x: 4,
        y: (i - (lines.length - 1) / 2) * lineHeight + (capHeight * sizePx) / 2,
        text,
      })),
    ),
  };
}
