import { textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import { type Matrix, transformPoint } from "../matrix.ts";
import { anchorShare, chunksOf, type Run, textAnchorOf } from "../text/runs.ts";
import type { SlidePlace, SlideRun, SlideShape } from "./types.ts";

/** Above the baseline is the middle of a line, in all typefaces that may stand in for the figure's: a box is centred on it. */
const middleShare = 0.345;
const lineShare = 1.3;
/** Above the baseline is the top of a box whose lines have a fixed distance. */
const topShare = 1.11;
/** A space where a drawing moves on by more than this share of the size. */
const gapShare = 0.15;

const runWidth = ({ text, sizePx, weight }: Run): number => textWidth(text, sizePx, weight);

/** The runs of a chunk, with spaces where the drawing leaves room. */
function slideRuns(chunk: readonly Run[], scale: number, fill: string): readonly SlideRun[] {
  return chunk.map((run, i) => {
    const last = chunk[i - 1];
    const gap = last ? run.x - last.x - runWidth(last) : 0;
    const isApart = gap > gapShare * run.sizePx && !last?.text.endsWith(" ") && !run.text.startsWith(" ");
    return {
      text: isApart ? ` ${run.text}` : run.text,
      sizePx: run.sizePx * scale,
      isBold: run.weight === 600,
      colour: run.fill ?? fill,
    };
  });
}

function chunkShape(
  chunk: readonly Run[],
  matrix: Matrix,
  anchor: keyof typeof anchorShare,
): Omit<Extract<SlideShape, { kind: "text" }>, "runs" | "plate"> {
  const [first, last] = [at(chunk, 0), at(chunk, chunk.length - 1)];
  const wide = last.x + runWidth(last) - first.x;
  const sizePx = Math.max(...chunk.map(run => run.sizePx));
  const [x, y] = transformPoint(matrix, first.x + wide * (0.5 - anchorShare[anchor]), first.y - middleShare * sizePx);
  const scale = Math.hypot(matrix[0], matrix[1]);
  const [width, height] = [wide * scale, lineShare * sizePx * scale];
  return {
    kind: "text",
    name: chunk.map(run => run.text).join(""),
    description: "",
    isTitle: false,
    box: { x: x - width / 2, y: y - height / 2, width, height },
    degrees: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
    anchor,
    leadingPx: null,
  };
}

/**
 * The boxes of a text, one for each part that is anchored by itself. A halo becomes a plate behind its text: LibreOffice
 * shows no glow of letters, and an outline as hollow letters.
 */
export function textShapes(element: Element, { matrix, paint }: SlidePlace): readonly SlideShape[] {
  if (element.hasAttribute("stroke")) return [];
  const siblings = [...(element.parentElement?.children ?? [])];
  const halo = siblings.find(other => other.localName === "text" && other.hasAttribute("stroke"));
  const scale = Math.hypot(matrix[0], matrix[1]);
  return chunksOf(element).map(chunk => ({
    ...chunkShape(chunk, matrix, textAnchorOf(element)),
    runs: slideRuns(chunk, scale, paint.fill),
    plate: halo?.getAttribute("fill") ?? null,
  }));
}

/** Distances of the lines of a paragraph and of an entry of the legend, in shares of the size. */
const usualLeading = 1.38;
const isLeading = (share: number): boolean => share > 1.29 && share < 1.39;

interface Line extends Run {
  readonly colour: string;
}

/** The lines of the frame as it is drawn, each a text. */
const linesOf = (frame: Element): readonly Line[] =>
  [...frame.children].flatMap(text => {
    const [run] = chunksOf(text)[0] ?? [];
    return run ? [{ ...run, colour: text.getAttribute("fill") ?? "#000000" }] : [];
  });

const continues = (line: Line, last: Line | undefined): boolean =>
  last !== undefined &&
  last.x === line.x &&
  last.sizePx === line.sizePx &&
  last.weight === line.weight &&
  last.colour === line.colour &&
  isLeading((line.y - last.y) / line.sizePx);

/** Lines that follow each other as one paragraph, so that it is edited and wrapped as one. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && continues(line, last.at(-1))) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** A word that fills a line was broken there: an address stays whole. */
function joined(lines: readonly Line[], widthPx: number): string {
  return lines
    .map(({ text, sizePx, weight }, i) => {
      const isBroken = !text.includes(" ") && textWidth(text, sizePx, weight) > widthPx * 0.9;
      return i === lines.length - 1 || isBroken ? text : `${text} `;
    })
    .join("");
}

/** A single line of at least this share of the page is wrapped at its edge by a wider typeface. */
const longShare = 0.6;

function paragraphShape(paragraph: readonly Line[], roomPx: number, isTitle: boolean): SlideShape {
  const { x, y, sizePx, weight, colour } = at(paragraph, 0);
  const widest = Math.max(...paragraph.map(runWidth));
  const next = paragraph[1];
  const isWrapped = next !== undefined || (widest > roomPx * longShare && !isTitle);
  const leadingPx = isWrapped ? (next ? next.y - y : sizePx * usualLeading) : null;
  const text = joined(paragraph, widest);
  const height = leadingPx === null ? lineShare * sizePx : leadingPx * paragraph.length;
  const top = leadingPx === null ? y - middleShare * sizePx - height / 2 : y - topShare * sizePx;
  return {
    kind: "text",
    name: text,
    description: "",
    isTitle,
    // A little more room than the widest line has: a program may set letters a little wider.
    box: { x, y: top, width: next ? widest * 1.01 + 1 : isWrapped || isTitle ? roomPx : widest, height },
    degrees: 0,
    anchor: "start",
    runs: [{ text, sizePx, isBold: weight === 600, colour }],
    plate: null,
    leadingPx,
  };
}

/** The words around a picture of this width; the first paragraph is the title. */
export const frameTexts = (frame: Element, roomPx: number): readonly SlideShape[] =>
  paragraphsOf(linesOf(frame)).map((paragraph, i) => paragraphShape(paragraph, roomPx, i === 0));
