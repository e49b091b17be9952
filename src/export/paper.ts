import { svgNamespace } from "../draw/svg.ts";
import { notIsolated } from "../i18n/isolated.ts";
import type { PaperText } from "../prose/sheet-text.ts";
import type { FrameLayout } from "./frame/layout.ts";
import { bottomOf, type FrameLine, type FrameTextStyle, paragraph } from "./frame/lines.ts";

/** Plain text for a file or a terminal, without invisible marks. */
export const plainText = ({ title, head, parts, foot }: PaperText): string =>
  notIsolated(
    [
      title,
      ...head,
      ...parts.flatMap(part => [
        "",
        `${part.title}:`,
        ...part.lines.map(({ lead, text }) => (lead === null ? text : `${lead}: ${text}`)),
      ]),
      "",
      ...foot,
    ].join("\n"),
  );

/** An A4 page at 96 px an inch. */
const a4Page = { widthPx: 794, heightPx: 1123, marginPx: 52 } as const;
const paperTextSizes = { largest: 13.5, smallest: 7, step: 0.25 } as const;

const lineWidthPx = a4Page.widthPx - 2 * a4Page.marginPx;

/** Every line of the sheet at a text size, from the top margin down. */
function paperLines(paper: PaperText, sizePx: number): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  const set = (text: string, gap: number, type: FrameTextStyle): void => {
    const top = bottomOf(lines, a4Page.marginPx) + gap;
    lines.push(...paragraph(text, { x: a4Page.marginPx, top, widthPx: lineWidthPx }, type));
  };
  const body: FrameTextStyle = { sizePx, weight: 400, ink: "ink" };
  const quiet: FrameTextStyle = { ...body, ink: "inkSecond" };
  set(paper.title, 0, { sizePx: sizePx * 1.8, weight: 600, ink: "ink" });
  for (const text of paper.head) set(text, 0, quiet);
  for (const part of paper.parts) {
    set(part.title, sizePx * 0.9, { ...body, sizePx: sizePx * 1.2, weight: 600 });
    for (const { lead, text } of part.lines) {
      if (lead !== null) set(lead, sizePx * 0.25, { ...body, weight: 600 });
      set(text, lead === null ? sizePx * 0.25 : 0, body);
    }
  }
  for (const [i, text] of paper.foot.entries()) set(text, i === 0 ? sizePx * 1.2 : sizePx * 0.2, quiet);
  return lines;
}

/** The sheet on one A4 page at the largest text size that fits. A longer sheet makes the page longer. */
export function paperLayout(paper: PaperText): FrameLayout {
  const lowest = a4Page.heightPx - a4Page.marginPx;
  let sizePx: number = paperTextSizes.largest;
  let lines = paperLines(paper, sizePx);
  while (bottomOf(lines, 0) > lowest && sizePx > paperTextSizes.smallest) {
    sizePx -= paperTextSizes.step;
    lines = paperLines(paper, sizePx);
  }
  const heightPx = Math.max(a4Page.heightPx, Math.ceil(bottomOf(lines, 0) + a4Page.marginPx));
  const [edition = ""] = paper.head.slice(-1);
  const noPicture = { widthPx: 0, heightPx: 0, insetPx: 0, keepsShape: true, hasWords: false };
  return {
    style: "colour",
    name: paper.title,
    edition,
    widthPx: a4Page.widthPx,
    heightPx,
    short: paper.title,
    long: plainText(paper),
    lines,
    swatches: [],
    picture: { ...noPicture, draw: document => document.createElementNS(svgNamespace, "svg") },
    place: { x: 0, y: 0, scale: 1 },
    rule: { x1: a4Page.marginPx, x2: a4Page.widthPx - a4Page.marginPx, y: a4Page.marginPx * 0.7 },
  };
}
