import { px, svgNamespace } from "../../draw/svg.ts";
import { capHeight, unitsPerEm } from "../../draw/text-metrics.ts";
import { clustersOf } from "./pieces.ts";
import { type Run, runsOf } from "./runs.ts";
import { writtenWidth } from "./written-width.ts";

/** A PNG of letters. Its lower edge is `descent` below the baseline, in shares of the height. */
interface LetterPicture {
  /** A `data:` address. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly descent: number;
}

/** A picture of letters that have no outlines, in a font of the system; null: there is none. */
export type LetterPainter = (run: Run, widthPx: number, colour: string) => LetterPicture | null;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;

/** As a program that sets the letters itself expects them. */
export const inLogicalOrder = (written: string): string =>
  rightToLeft.test(written) ? [...written].reverse().join("") : written;

const unitsWidth = (text: string, { weight }: Run): number => writtenWidth(text, unitsPerEm, weight);

/** A text for letters without outlines: the program that shows the file has a font for them. It takes the room kept for it. */
export function standInText(run: Run, document: Document): Element {
  const text = document.createElementNS(svgNamespace, "text");
  const attributes: Readonly<Record<string, string | null>> = {
    x: px(run.x),
    y: px(run.y),
    "font-size": px(run.sizePx),
    "font-weight": run.weight === 400 ? null : String(run.weight),
    "text-anchor": "start",
    textLength: px(writtenWidth(run.text, run.sizePx, run.weight)),
    lengthAdjust: "spacingAndGlyphs",
    fill: run.fill,
    "stroke-width": run.strokePx > 0 ? px(run.strokePx) : null,
  };
  for (const [name, value] of Object.entries(attributes)) if (value !== null) text.setAttribute(name, value);
  text.textContent = inLogicalOrder(run.text);
  return text;
}

/** Space around a box and thickness of its sides, in shares of an em. */
const [boxGap, boxSide] = [0.06, 0.05];

/** An empty box in font units, as fonts draw what they lack; nothing for a mark that takes no room. */
function boxPath(x: number, width: number): string {
  const [gap, side, top] = [boxGap, boxSide, capHeight].map(share => Math.round(share * unitsPerEm)) as [
    number,
    number,
    number,
  ];
  const [outer, inner] = [Math.round(width) - 2 * gap, Math.round(width) - 2 * gap - 2 * side];
  if (inner <= 0) return "";
  // The hole runs the other way round and goes on from where the box began, as the outlines of letters do.
  return `M${Math.round(x) + gap} 0h${outer}v${-top}h${-outer}zm${side} ${-side}v${2 * side - top}h${inner}v${top - 2 * side}z`;
}

/** A box for each letter, in font units from (0, 0). */
export function boxesPath(run: Run): string {
  let advance = 0;
  let path = "";
  for (const cluster of clustersOf(run.text)) {
    const width = unitsWidth(cluster, run);
    path += boxPath(advance, width);
    advance += width;
  }
  return path;
}

/** Replaces the texts that are left by boxes, for programs without a font for them. */
export function boxTexts(svg: Element): void {
  for (const text of [...svg.querySelectorAll("text")]) {
    for (const run of runsOf(text)) {
      const path = svg.ownerDocument.createElementNS(svgNamespace, "path");
      path.setAttribute("transform", `translate(${px(run.x)},${px(run.y)}) scale(${run.sizePx / unitsPerEm})`);
      path.setAttribute("d", boxesPath(run));
      const fill = text.getAttribute("fill");
      if (fill) path.setAttribute("fill", fill);
      text.before(path);
    }
    text.remove();
  }
}
