import { type Step, stepsOf } from "./path-data.ts";

const numberAt = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? "") || 0;

const rectangle = (x: number, y: number, width: number, height: number): string =>
  width > 0 && height > 0 ? `M${x} ${y}h${width}v${height}h${-width}z` : "";

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}z`;

const shapes: Readonly<Record<string, (element: Element) => string>> = {
  path: element => element.getAttribute("d") ?? "",
  rect: element =>
    rectangle(numberAt(element, "x"), numberAt(element, "y"), numberAt(element, "width"), numberAt(element, "height")),
  circle: element =>
    ellipse(numberAt(element, "cx"), numberAt(element, "cy"), numberAt(element, "r"), numberAt(element, "r")),
  ellipse: element =>
    ellipse(numberAt(element, "cx"), numberAt(element, "cy"), numberAt(element, "rx"), numberAt(element, "ry")),
  line: element =>
    `M${numberAt(element, "x1")} ${numberAt(element, "y1")}L${numberAt(element, "x2")} ${numberAt(element, "y2")}`,
};

/** The steps of a shape, none for an element that is no shape. */
export const stepsOfShape = (element: Element): readonly Step[] => stepsOf(shapes[element.localName]?.(element) ?? "");

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box around all points of the steps, those that curves only bend towards included. */
export function boxOf(steps: readonly Step[]): Box {
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

const letters = { move: "m", line: "l", curve: "c", close: "h" } as const;

/** A path in the operators of PDF; whole numbers do for letters, which are drawn a thousand times as large. */
export function pathOperators(steps: readonly Step[], decimals: number): string {
  const factor = 10 ** decimals;
  const tidy = (value: number): number => Math.round(value * factor) / factor;
  return steps.map(({ kind, points }) => [...points.map(tidy), letters[kind]].join(" ")).join("\n");
}

export const numbersText = (values: readonly number[]): string =>
  values.map(value => String(Math.round(value * 100_000) / 100_000)).join(" ");
