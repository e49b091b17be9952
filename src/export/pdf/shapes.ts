import { numberAttribute } from "../attributes.ts";
import { type PathCommand, pathSteps } from "./path-data.ts";

const rectangle = (x: number, y: number, width: number, height: number): string =>
  width > 0 && height > 0 ? `M${x} ${y}h${width}v${height}h${-width}z` : "";

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}z`;

const shapePaths: Readonly<Record<string, (element: Element) => string>> = {
  path: element => element.getAttribute("d") ?? "",
  rect: element =>
    rectangle(
      numberAttribute(element, "x"),
      numberAttribute(element, "y"),
      numberAttribute(element, "width"),
      numberAttribute(element, "height"),
    ),
  circle: element =>
    ellipse(
      numberAttribute(element, "cx"),
      numberAttribute(element, "cy"),
      numberAttribute(element, "r"),
      numberAttribute(element, "r"),
    ),
  ellipse: element =>
    ellipse(
      numberAttribute(element, "cx"),
      numberAttribute(element, "cy"),
      numberAttribute(element, "rx"),
      numberAttribute(element, "ry"),
    ),
  line: element =>
    `M${numberAttribute(element, "x1")} ${numberAttribute(element, "y1")}L${numberAttribute(element, "x2")} ${numberAttribute(element, "y2")}`,
};

/** The steps of a shape; none for any other element. */
export const shapeSteps = (element: Element): readonly PathCommand[] =>
  pathSteps(shapePaths[element.localName]?.(element) ?? "");

export interface ShapeBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounds of all points of the steps, control points included. */
export function boundsOf(steps: readonly PathCommand[]): ShapeBounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { points } of steps) {
    points.forEach((value, i) => {
      if (i % 2 === 0) {
        box.left = Math.min(box.left, value);
        box.right = Math.max(box.right, value);
      } else {
        box.top = Math.min(box.top, value);
        box.bottom = Math.max(box.bottom, value);
      }
    });
  }
  return box;
}

const pathOperatorNames = { move: "m", line: "l", curve: "c", close: "h" } as const;

/** A path in the operators of PDF. Glyphs need no decimals: their units are a thousandth of an em. */
export function pathOperators(steps: readonly PathCommand[], decimals: number): string {
  const factor = 10 ** decimals;
  // Rounding to a millionth first keeps the noise in the last digits of an arc from deciding a tie.
  const tidy = (value: number): number => Math.round(Math.round(value * factor * 1e6) / 1e6) / factor;
  return steps.map(({ kind, points }) => [...points.map(tidy), pathOperatorNames[kind]].join(" ")).join("\n");
}

export const numbersText = (values: readonly number[]): string =>
  values.map(value => String(Math.round(value * 100_000) / 100_000)).join(" ");
