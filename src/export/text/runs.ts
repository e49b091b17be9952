import { type FontWeight, textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import { numberAttribute } from "../attributes.ts";
import { asWritten } from "./reading-order.ts";
import { writtenWidth } from "./written-width.ts";

/** Text in one style at one place, in visual order. Its first letter begins at `x`; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  /** Null: inherited. */
  readonly fill: string | null;
  /** Width of the halo around the letters. */
  readonly strokePx: number;
}

const defaultSizePx = 13;

/** The attribute of the element or its nearest ancestor. Null: none has it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const fontSizeOf = (element: Element): number =>
  Number.parseFloat(inherited(element, "font-size") ?? "") || defaultSizePx;

const fontWeightOf = (element: Element): FontWeight => {
  const weight = inherited(element, "font-weight");
  return weight === "bold" || Number(weight) >= 550 ? 600 : 400;
};

const spaces = /\s+/gu;

/** Where a text begins, is centred or ends at its `x`. */
export function textAnchorOf(text: Element): "start" | "middle" | "end" {
  const anchor = inherited(text, "text-anchor");
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

/** Runs in logical order. A span with an `x` of its own begins a new chunk, which is anchored by itself. */
export function chunksOf(text: Element): readonly (readonly Run[])[] {
  const chunks: Run[][] = [[]];
  let [x, y] = [
    numberAttribute(text, "x") + numberAttribute(text, "dx"),
    numberAttribute(text, "y") + numberAttribute(text, "dy"),
  ];
  for (const node of text.childNodes) {
    const words = (node.textContent ?? "").replace(spaces, " ");
    const span = node.nodeType === 1 ? (node as Element) : null;
    if (span?.hasAttribute("x")) chunks.push([]);
    x = span ? numberAttribute(span, "x", x) + numberAttribute(span, "dx") : x;
    y = span ? numberAttribute(span, "y", y) + numberAttribute(span, "dy") : y;
    const style = span ?? text;
    const run = {
      text: words,
      x,
      y,
      sizePx: fontSizeOf(style),
      weight: fontWeightOf(style),
      fill: span?.getAttribute("fill") ?? null,
      strokePx: numberAttribute(style, "stroke-width"),
    };
    if (words.trim() !== "") chunks.at(-1)?.push(run);
    x += textWidth(words, run.sizePx, run.weight);
  }
  return chunks.filter(chunk => chunk.length > 0);
}

const widthOf = ({ text, sizePx, weight }: Run): number => writtenWidth(text, sizePx, weight);

/** The runs of a chunk in visual order. */
function runsInVisualOrder(chunk: readonly Run[]): readonly Run[] {
  const parts = asWritten(chunk.map(({ text }) => text));
  if (parts.every(({ of, text }, i) => of === i && text === chunk[i]?.text)) return chunk;
  let { x } = at(chunk, 0);
  return parts.map(({ of, text }) => {
    const run = { ...at(chunk, of), text, x };
    x += widthOf(run);
    return run;
  });
}

/** The share of its width by which a chunk stands before its place. */
export const anchorShare = { start: 0, middle: 0.5, end: 1 } as const;

function shiftOf(chunk: readonly Run[], anchor: keyof typeof anchorShare): number {
  const width = chunk.reduce((sum, run) => sum + widthOf(run), 0);
  return width * anchorShare[anchor];
}

/** The runs of a text in visual order, placed as its `text-anchor` asks. */
export function runsOf(text: Element): readonly Run[] {
  const anchor = textAnchorOf(text);
  return chunksOf(text).flatMap(logical => {
    const chunk = runsInVisualOrder(logical);
    const shift = shiftOf(chunk, anchor);
    return chunk.map(run => ({ ...run, x: run.x - shift }));
  });
}
