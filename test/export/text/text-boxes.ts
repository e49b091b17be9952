import { capHeight, type FontWeight, textWidth } from "../../../src/draw/text-metrics.ts";
import { identity, type Matrix, matrixOf, multiply, transformPoint } from "../../../src/export/matrix.ts";

type Corner = readonly [number, number];

/** Where the letters of a line stand: the four corners from baseline to capitals, turned as the line is. */
export interface TextBox {
  readonly text: string;
  readonly sizePx: number;
  readonly corners: readonly Corner[];
}

const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function placed(element: Element): Matrix {
  const own = matrixOf(element.getAttribute("transform"));
  return element.parentElement ? multiply(placed(element.parentElement), own) : multiply(identity, own);
}

function boxOfText(text: Element): TextBox {
  const sizePx = Number(inherited(text, "font-size"));
  const weight: FontWeight = Number(inherited(text, "font-weight")) >= 550 ? 600 : 400;
  const words = text.textContent ?? "";
  const width = textWidth(words, sizePx, weight);
  const [x, y] = [Number(text.getAttribute("x") ?? 0), Number(text.getAttribute("y") ?? 0)];
  const left = x - width * (shares[inherited(text, "text-anchor") ?? ""] ?? 0);
  const matrix = placed(text);
  const top = y - capHeight * sizePx;
  const corners = [
    [left, y],
    [left + width, y],
    [left + width, top],
    [left, top],
  ] as const;
  return {
    text: words,
    sizePx: sizePx * Math.hypot(matrix[0], matrix[1]),
    corners: corners.map(([cx, cy]) => transformPoint(matrix, cx, cy)),
  };
}

/** A halo lies under the same words. */
const isHalo = (text: Element): boolean => text.getAttribute("stroke") !== null;

/** The boxes of all words of a figure with editable text. */
export const textBoxes = (svg: Element): readonly TextBox[] =>
  [...svg.querySelectorAll("text")]
    .filter(text => (text.textContent ?? "").trim() !== "" && !isHalo(text))
    .map(boxOfText);

function rangeAlong(corners: readonly Corner[], [x, y]: Corner): readonly [number, number] {
  const at = corners.map(([cx, cy]) => cx * x + cy * y);
  return [Math.min(...at), Math.max(...at)];
}

const sidesOf = ([a = [0, 0], b = [0, 0], c = [0, 0]]: readonly Corner[]): readonly Corner[] =>
  [
    [a, b],
    [b, c],
  ].map(([from = [0, 0], to = [0, 0]]) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [(to[0] - from[0]) / length, (to[1] - from[1]) / length] as const;
  });

/** By how many px two boxes lie over one another; 0 where a line can be drawn between them. */
function overlapPx(a: TextBox, b: TextBox): number {
  const depths = [...sidesOf(a.corners), ...sidesOf(b.corners)].map(side => {
    const [[aFrom, aTo], [bFrom, bTo]] = [rangeAlong(a.corners, side), rangeAlong(b.corners, side)];
    return Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
  });
  return Math.max(0, Math.min(...depths));
}

/** Pairs of lines that lie over one another by more than a hair. */
export function overlapping(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap(b => (overlapPx(a, b) > 0.5 ? [`“${a.text}” over “${b.text}”`] : [])),
  );
}

/** Lines that do not stand whole within the frame with this margin. */
export function outside(boxes: readonly TextBox[], widthPx: number, heightPx: number, marginPx = 4): readonly string[] {
  return boxes
    .filter(({ corners }) =>
      corners.some(([x, y]) => x < marginPx || y < marginPx || x > widthPx - marginPx || y > heightPx - marginPx),
    )
    .map(({ text }) => text);
}
