import { type FontWeight, textWidth } from "../../draw/text-metrics.ts";
import { asWritten } from "./reading-order.ts";
import { writtenWidth } from "./written-width.ts";

/** Text set at one place in one style, its letters from left to right; `x` is where the first of them begins. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  /** Of its own, else null. */
  readonly fill: string | null;
  /** Px of a line around its letters. */
  readonly strokePx: number;
}

const usualSizePx = 13;

/** The attribute on the element or the nearest one around it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const numberAt = (element: Element, name: string, otherwise = 0): number => {
  const value = Number.parseFloat(element.getAttribute(name) ?? "");
  return Number.isFinite(value) ? value : otherwise;
};

const sizeOf = (element: Element): number => Number.parseFloat(inherited(element, "font-size") ?? "") || usualSizePx;

const weightOf = (element: Element): FontWeight => {
  const weight = inherited(element, "font-weight");
  return weight === "bold" || Number(weight) >= 550 ? 600 : 400;
};

const spaces = /\s+/gu;

/** The element's own words and those of its spans, one behind the other from where the last chunk began. */
function chunksOf(text: Element): readonly (readonly Run[])[] {
  const chunks: Run[][] = [[]];
  let [x, y] = [numberAt(text, "x") + numberAt(text, "dx"), numberAt(text, "y") + numberAt(text, "dy")];
  for (const node of text.childNodes) {
    const words = (node.textContent ?? "").replace(spaces, " ");
    const span = node.nodeType === 1 ? (node as Element) : null;
    if (span?.hasAttribute("x")) chunks.push([]);
    x = span ? numberAt(span, "x", x) + numberAt(span, "dx") : x;
    y = span ? numberAt(span, "y", y) + numberAt(span, "dy") : y;
    const style = span ?? text;
    const run = {
      text: words,
      x,
      y,
      sizePx: sizeOf(style),
      weight: weightOf(style),
      fill: span?.getAttribute("fill") ?? null,
      strokePx: numberAt(style, "stroke-width"),
    };
    if (words.trim() !== "") chunks.at(-1)?.push(run);
    x += textWidth(words, run.sizePx, run.weight);
  }
  return chunks.filter(chunk => chunk.length > 0);
}

const widthOf = ({ text, sizePx, weight }: Run): number => writtenWidth(text, sizePx, weight);

/** A chunk as it is written, which may be in another order than it is told. */
function inOrder(chunk: readonly Run[]): readonly Run[] {
  const parts = asWritten(chunk.map(({ text }) => text));
  if (parts.every(({ of, text }, i) => of === i && text === chunk[i]?.text)) return chunk;
  let x = chunk[0]?.x ?? 0;
  return parts.flatMap(({ of, text }) => {
    const told = chunk[of];
    const run = told && { ...told, text, x };
    x += run ? widthOf(run) : 0;
    return run ?? [];
  });
}

const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** By how much a chunk stands before its place. */
function shiftOf(chunk: readonly Run[], anchor: string | null): number {
  const width = chunk.reduce((sum, run) => sum + widthOf(run), 0);
  return width * (shares[anchor ?? ""] ?? 0);
}

/** What a text says, run by run, each with its place after `text-anchor`. */
export function runsOf(text: Element): readonly Run[] {
  const anchor = inherited(text, "text-anchor");
  return chunksOf(text).flatMap(told => {
    const chunk = inOrder(told);
    const shift = shiftOf(chunk, anchor);
    return chunk.map(run => ({ ...run, x: run.x - shift }));
  });
}
