import { notIsolated } from "../i18n/isolated.ts";
import type { PaperText } from "../prose/sheet-text.ts";
import type { FrameLayout } from "./frame/layout.ts";
import { bottomOf, type FrameLine, paragraph } from "./frame/lines.ts";

/** As plain text, for a file or a terminal, with nothing in it that nobody sees. */
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
const page = { widthPx: 794, heightPx: 1123, marginPx: 52 } as const;
const sizes = { largest: 13.5, smallest: 7, step: 0.25 } as const;

const room = page.widthPx - 2 * page.marginPx;

interface Type {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly ink: FrameLine["ink"];
}

/** Every line of the sheet in a type of this size, from the top margin down. */
function linesAt(paper: PaperText, sizePx: number): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  const set = (text: string, gap: number, type: Type): void => {
    const top = bottomOf(lines, page.marginPx) + gap;
    lines.push(...paragraph(text, { x: page.marginPx, top, widthPx: room }, type));
  };
  const body: Type = { sizePx, weight: 400, ink: "ink" };
  const quiet: Type = { ...body, ink: "inkSecond" };
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

/** The sheet on one A4 page, in the largest type that fits; what fits in none makes the page longer. */
export function paperLayout(paper: PaperText): FrameLayout {
  const lowest = page.heightPx - page.marginPx;
  let sizePx: number = sizes.largest;
  let lines = linesAt(paper, sizePx);
  while (bottomOf(lines, 0) > lowest && sizePx > sizes.smallest) {
    sizePx -= sizes.step;
    lines = linesAt(paper, sizePx);
  }
  const heightPx = Math.max(page.heightPx, Math.ceil(bottomOf(lines, 0) + page.marginPx));
  const [edition = ""] = paper.head.slice(-1);
  const none = { widthPx: 0, heightPx: 0, insetPx: 0, keepsShape: true };
  return {
    style: "colour",
    name: paper.title,
    edition,
    widthPx: page.widthPx,
    heightPx,
    short: paper.title,
    long: plainText(paper),
    lines,
    swatches: [],
    picture: { ...none, draw: document => document.createElementNS("http://www.w3.org/2000/svg", "svg") },
    place: { x: 0, y: 0, scale: 1 },
    rule: { x1: page.marginPx, x2: page.widthPx - page.marginPx, y: page.marginPx * 0.7 },
  };
}
