import { px } from "../charts/figure.ts";
import { type FontWeight, textWidth, unitsPerEm } from "../charts/text-metrics.ts";
import type { Letters } from "./letters.ts";

/** Text set at one place in one style. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly fill: string | null;
}

const svgNamespace = "http://www.w3.org/2000/svg";
const textOnly = [
  "x",
  "y",
  "dx",
  "dy",
  "text-anchor",
  "font-size",
  "font-weight",
  "font-family",
  "transform",
  "text-decoration",
];
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
function runsOf(text: Element): readonly (readonly Run[])[] {
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
    };
    if (words.trim() !== "") chunks.at(-1)?.push(run);
    x += textWidth(words, run.sizePx, run.weight);
  }
  return chunks.filter(chunk => chunk.length > 0);
}

const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** By how much a chunk stands before its place. */
function shiftOf(chunk: readonly Run[], anchor: string | null): number {
  const width = chunk.reduce((sum, run) => sum + textWidth(run.text, run.sizePx, run.weight), 0);
  return width * (shares[anchor ?? ""] ?? 0);
}

const isBlank = (letter: string): boolean => /^[\s\u200b]$/u.test(letter);

/** Whether every letter has an outline; scripts that need shaping have none. */
export const canOutline = (text: string, letters: Letters): boolean =>
  [...text].every(letter => isBlank(letter) || letters[400][String(letter.codePointAt(0))] !== undefined);

/** Path data of a line of text from (0, 0) in units per em; each letter is moved by the advances before it. */
export function outlineOf(text: string, weight: FontWeight, letters: Letters): string {
  let advance = 0;
  let path = "";
  for (const letter of text) {
    const outline = letters[weight][String(letter.codePointAt(0))] ?? "";
    path += outline.replace(/^M(-?\d+)/, (_, x: string) => `M${Number(x) + Math.round(advance)}`);
    advance += textWidth(letter, unitsPerEm, weight);
  }
  return path;
}

function pathFor(run: Run, shift: number, letters: Letters, document: Document): Element {
  const path = document.createElementNS(svgNamespace, "path");
  const scale = Math.round((run.sizePx / unitsPerEm) * 100_000) / 100_000;
  path.setAttribute("transform", `translate(${px(run.x - shift)},${px(run.y)}) scale(${scale})`);
  path.setAttribute("d", outlineOf(run.text.replace(/\s+$/u, ""), run.weight, letters));
  if (run.fill) path.setAttribute("fill", run.fill);
  return path;
}

/** One path for a plain line of text, a group of them for one with spans. */
function outlined(text: Element, letters: Letters): Element {
  const document = text.ownerDocument;
  const anchor = inherited(text, "text-anchor");
  const paths = runsOf(text).flatMap(chunk => {
    const shift = shiftOf(chunk, anchor);
    return chunk.map(run => pathFor(run, shift, letters, document));
  });
  const group = document.createElementNS(svgNamespace, "g");
  const [only] = paths;
  const holder = only && paths.length === 1 ? only : group;
  if (holder === group) group.append(...paths);
  for (const { name, value } of text.attributes) {
    if (!textOnly.includes(name) && !holder.hasAttribute(name)) holder.setAttribute(name, value);
  }
  const transform = text.getAttribute("transform");
  if (transform)
    holder.setAttribute("transform", [transform, holder.getAttribute("transform")].filter(Boolean).join(" "));
  return holder;
}

/** Replaces every text of the figure by its outline, in place; scripts without outlines stay text. */
export function outlineTexts(svg: Element, letters: Letters): void {
  for (const text of [...svg.querySelectorAll("text")]) {
    if (canOutline(text.textContent ?? "", letters)) text.replaceWith(outlined(text, letters));
  }
}
