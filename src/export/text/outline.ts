import { px } from "../../draw/svg.ts";
import { type FontWeight, unitsPerEm } from "../../draw/text-metrics.ts";
import { joined } from "./arabic-shaping.ts";
import { type Letters, loadLetters } from "./outlines.ts";
import { type Run, runsOf } from "./runs.ts";
import { writtenWidth } from "./written-width.ts";

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
  "stroke-width",
];

const isBlank = (letter: string): boolean => /^[\s\u200b\u2066-\u2069]$/u.test(letter);

/** Whether every letter has an outline; of most scripts that need shaping none has. */
export const hasGlyphs = (text: string, letters: Letters): boolean =>
  [...joined(text).join("")].every(
    letter => isBlank(letter) || letters[400][String(letter.codePointAt(0))] !== undefined,
  );

/** Path data of a line of text as it is written, from (0, 0) in units per em; each letter is moved by the advances before it. */
export function outlineOf(text: string, weight: FontWeight, letters: Letters): string {
  let advance = 0;
  let path = "";
  for (const letter of text) {
    const outline = letters[weight][String(letter.codePointAt(0))] ?? "";
    path += outline.replace(/^M(-?\d+)/, (_, x: string) => `M${Number(x) + Math.round(advance)}`);
    advance += writtenWidth(letter, unitsPerEm, weight);
  }
  return path;
}

function pathFor(run: Run, letters: Letters, document: Document): Element {
  const path = document.createElementNS(svgNamespace, "path");
  const scale = Math.round((run.sizePx / unitsPerEm) * 100_000) / 100_000;
  path.setAttribute("transform", `translate(${px(run.x)},${px(run.y)}) scale(${scale})`);
  path.setAttribute("d", outlineOf(run.text.replace(/\s+$/u, ""), run.weight, letters));
  if (run.fill) path.setAttribute("fill", run.fill);
  if (run.strokePx > 0) path.setAttribute("stroke-width", px(run.strokePx / scale));
  return path;
}

/** One path for a plain line of text, a group of them for one with spans. */
function outlined(text: Element, letters: Letters): Element {
  const document = text.ownerDocument;
  const paths = runsOf(text).map(run => pathFor(run, letters, document));
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

/** Replaces texts of the figure by their outlines as far as there are any, for which it loads them. */
export async function outlineWords(svg: Element): Promise<void> {
  outlineTexts(svg, await loadLetters(svg.textContent ?? ""));
}

/** Replaces texts of the figure by their outlines, in place; scripts without outlines stay text. */
export function outlineTexts(svg: Element, letters: Letters, which = "text"): void {
  for (const text of [...svg.querySelectorAll(which)]) {
    if (hasGlyphs(text.textContent ?? "", letters)) text.replaceWith(outlined(text, letters));
  }
}
