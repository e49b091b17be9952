import { max } from "d3";
import { type ChartContext, colourOf, incidenceIn, shortNameOf } from "../draw/context.ts";
import { chartInks, ensureChild, nodeOf, px, rootOf } from "../draw/svg.ts";
import { truncated } from "../draw/text-metrics.ts";
import type { NetworkId } from "../model/network.ts";
import type { Cell } from "../model/sets/overlap.ts";
import { type Pair, pairsOf } from "../model/sets/pairs.ts";

/** How a chart is read: a few sentences, and a drawing of one of its own rows, cells or areas. */
export interface ChartReading {
  readonly sentences: readonly string[];
  /** Null: the data have nothing to draw. */
  readonly drawing: ((document: Document) => SVGSVGElement) | null;
}

/** Fits a window of 320 px. */
export const readingWidthPx = 280;

/** An element of a small drawing. */
interface Mark {
  readonly tag: "rect" | "circle" | "path" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectMark = (box: Box, fill: string): Mark => ({
  tag: "rect",
  attributes: { ...box, fill },
});

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const dotMark = ({ x, y, radius }: Dot, fill: string, stroke = "none"): Mark => ({
  tag: "circle",
  attributes: { cx: x, cy: y, r: radius, fill, stroke },
});

export const lineMark = (path: string, stroke: string, width = 1): Mark => ({
  tag: "path",
  attributes: { d: path, fill: "none", stroke, "stroke-width": width },
});

export const textMark = (x: number, y: number, text: string, attributes: Mark["attributes"] = {}): Mark => ({
  tag: "text",
  attributes: { x, y, "font-size": 12, ...attributes },
  text,
});

interface Callout {
  /** Where its line begins. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const calloutLevelPx = 16;

/** Height of the callouts below their first line. */
export const calloutsHeight = (count: number): number => count * calloutLevelPx + 4;

/** Names parts of a drawing: a line leads from each down to its words, the rightmost first, so that none cross. */
export function calloutMarks(callouts: readonly Callout[], top: number, stroke: string): readonly Mark[] {
  return [...callouts]
    .sort((a, b) => b.x - a.x)
    .flatMap(({ x, y, text }, level) => {
      const middle = top + (level + 0.5) * calloutLevelPx;
      const words = truncated(text, readingWidthPx - x - 12, 12);
      return [lineMark(`M${px(x)},${px(y)}V${px(middle)}h6`, stroke), textMark(x + 9, middle + 4, words)];
    });
}

interface DotRow {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly radius: { readonly isIn: number; readonly isOut: number };
  readonly outFill: string;
}

/** The most dots that a row has room for. */
export const mostDots = 9;

/** A row of dots, one for each network, and where those of the example are. */
export function dotRow(context: ChartContext, example: readonly NetworkId[], row: DotRow) {
  const { x, y, pitch, radius, outFill } = row;
  const placed = networksFor(incidenceIn(context).networks, example, mostDots).map((id, i) => ({
    id,
    x: x + i * pitch,
    isIn: example.includes(id),
  }));
  const { ink } = chartInks(context);
  return {
    filled: placed.filter(({ isIn }) => isIn),
    endX: x + placed.length * pitch,
    marks: placed.map(({ id, x, isIn }) =>
      isIn
        ? dotMark({ x, y, radius: radius.isIn }, colourOf(context, id), ink)
        : dotMark({ x, y, radius: radius.isOut }, outFill),
    ),
  };
}

/** Draws marks as a chart of its own. */
export function markedDrawing(context: ChartContext, heightPx: number, marks: readonly Mark[]) {
  return (document: Document): SVGSVGElement => {
    const frame = { interactive: false, style: "colour" as const, inks: chartInks(context) };
    const size = { widthPx: readingWidthPx, heightPx };
    const words = { short: context.messages.reading.open, long: "" };
    const root = rootOf({ kind: "reading", ...size, ...words, ...frame }, document);
    const place = ensureChild(root, "g.marks");
    for (const { tag, attributes, text } of marks) {
      const element = place.append(tag);
      for (const [name, value] of Object.entries(attributes))
        element.attr(name, typeof value === "number" ? px(value) : value);
      if (text !== undefined) element.text(text);
    }
    return nodeOf(root);
  };
}

export const namesIn = (context: ChartContext, networks: readonly NetworkId[]): readonly string[] =>
  networks.map(id => shortNameOf(context, id));

const largest = <T extends { readonly members: readonly unknown[] }>(all: readonly T[]): T | undefined => {
  const most = max(all, ({ members }) => members.length);
  return all.find(({ members }) => members.length === most);
};

/** The largest group in several networks; the largest of all where none is. */
export const exampleCell = (cells: readonly Cell[]): Cell | undefined =>
  largest(cells.filter(({ networks }) => networks.length > 1)) ?? largest(cells);

/** The two networks that share most without being the same list. */
export function examplePair(context: ChartContext): Pair | undefined {
  const all = pairsOf(incidenceIn(context)).filter(({ members }) => members.length > 0);
  return largest(all.filter(({ relation }) => relation === "overlapping")) ?? largest(all);
}

/** Networks for a narrow drawing: those of the example, and others up to `most`, in reading order. */
export function networksFor(all: readonly NetworkId[], example: readonly NetworkId[], most: number) {
  const others = all.filter(id => !example.includes(id)).slice(0, Math.max(0, most - example.length));
  const shown = new Set([...example.slice(0, most), ...others]);
  return all.filter(id => shown.has(id));
}
