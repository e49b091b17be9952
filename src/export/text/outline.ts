import { px, svgNamespace } from "../../draw/svg.ts";
import { type FontWeight, unitsPerEm } from "../../draw/text-metrics.ts";
import { type MissingLetter, missingLetters } from "./missing-glyphs.ts";
import { type GlyphOutlines, loadGlyphs } from "./outlines.ts";
import { piecesOf } from "./pieces.ts";
import { type Run, runsOf } from "./runs.ts";
import { standInText } from "./stand-in.ts";
import { writtenWidth } from "./written-width.ts";

const textAttributes = [
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

/**
 * Path data of a line of text in visual order, in font units from (0, 0). Each glyph stands after the advances of those
 * before it; a letter without a glyph leaves a gap.
 */
export function lineOutline(text: string, weight: FontWeight, glyphs: GlyphOutlines): string {
  let advance = 0;
  let path = "";
  for (const letter of text) {
    const outline = glyphs[weight][String(letter.codePointAt(0))] ?? "";
    path += outline.replace(/^M(-?\d+)/, (_, x: string) => `M${Number(x) + Math.round(advance)}`);
    advance += writtenWidth(letter, unitsPerEm, weight);
  }
  return path;
}

function pathFor(run: Run, glyphs: GlyphOutlines, document: Document): Element {
  const path = document.createElementNS(svgNamespace, "path");
  const scale = Math.round((run.sizePx / unitsPerEm) * 100_000) / 100_000;
  path.setAttribute("transform", `translate(${px(run.x)},${px(run.y)}) scale(${scale})`);
  path.setAttribute("d", lineOutline(run.text.replace(/\s+$/u, ""), run.weight, glyphs));
  if (run.fill) path.setAttribute("fill", run.fill);
  if (run.strokePx > 0) path.setAttribute("stroke-width", px(run.strokePx / scale));
  return path;
}

/** A path for the letters with outlines, and a text for those without. */
function elementsFor(run: Run, glyphs: GlyphOutlines, document: Document): readonly Element[] {
  let { x } = run;
  const pieces = piecesOf(run.text, glyphs);
  return pieces.flatMap(({ text, isOutlined }) => {
    const piece = { ...run, text, x };
    x += writtenWidth(text, run.sizePx, run.weight);
    if (!isOutlined) return [standInText(piece, document)];
    return pieces.length > 1 && text.trim() === "" ? [] : [pathFor(piece, glyphs, document)];
  });
}

/** One path for a plain line of text, or a group of paths for one with spans. */
function outlinedText(text: Element, glyphs: GlyphOutlines): Element {
  const document = text.ownerDocument;
  const paths = runsOf(text).flatMap(run => elementsFor(run, glyphs, document));
  const group = document.createElementNS(svgNamespace, "g");
  const [only] = paths;
  const holder = only && paths.length === 1 ? only : group;
  if (holder === group) group.append(...paths);
  for (const { name, value } of text.attributes) {
    if (!textAttributes.includes(name) && !holder.hasAttribute(name)) holder.setAttribute(name, value);
  }
  const transform = text.getAttribute("transform");
  if (transform)
    holder.setAttribute("transform", [transform, holder.getAttribute("transform")].filter(Boolean).join(" "));
  return holder;
}

/** Loads the outlines that the texts of a figure need, replaces the texts by them, and says which letters have none. */
export async function outlineWords(svg: Element): Promise<readonly MissingLetter[]> {
  const glyphs = await loadGlyphs(svg.textContent ?? "");
  const missing = missingLetters(svg, glyphs);
  outlineTexts(svg, glyphs);
  return missing;
}

/** Replaces the texts that a selector matches by their outlines, in place. Only letters without outlines stay text. */
export function outlineTexts(svg: Element, glyphs: GlyphOutlines, selector = "text"): void {
  for (const text of [...svg.querySelectorAll(selector)]) text.replaceWith(outlinedText(text, glyphs));
}
