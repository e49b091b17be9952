import { numberAttribute } from "../attributes.ts";
import { inverse, type Matrix, matrixOf, multiply, transformPoint } from "../matrix.ts";
import { type Paint, paintOf } from "../pdf/paint.ts";
import type { PathCommand } from "../pdf/path-data.ts";
import { shapeSteps } from "../pdf/shapes.ts";
import { bandsWithin } from "./clip.ts";
import { noName } from "./names.ts";
import { textShapes } from "./text.ts";
import type { ShapeName, SlidePlace, SlideShape } from "./types.ts";

const undrawnElements = new Set(["title", "desc", "defs", "style"]);

function transformed(steps: readonly PathCommand[], matrix: Matrix): readonly PathCommand[] {
  return steps.map(step => {
    const points: number[] = [];
    for (let i = 0; i < step.points.length; i += 2)
      points.push(...transformPoint(matrix, step.points[i] ?? 0, step.points[i + 1] ?? 0));
    return { ...step, points } as unknown as PathCommand;
  });
}

const scaleOf = ([a, b]: Matrix): number => Math.hypot(a, b);
const degreesOf = ([a, b]: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI;

/** A stroke is scaled with its shape. */
const scaledPaint = (paint: Paint, scale: number): Paint => ({
  ...paint,
  strokeWidth: paint.strokeWidth * scale,
  dashes: paint.dashes.map(dash => dash * scale),
});

const isPainted = ({ fill, stroke, strokeWidth }: Paint): boolean =>
  fill !== "none" || (stroke !== "none" && strokeWidth > 0);

/** The left, top, width and height of rectangles and ellipses; null for other shapes. */
function presetOf(element: Element): readonly [preset: "rect" | "ellipse", ...box: number[]] | null {
  const number = (name: string): number => numberAttribute(element, name);
  if (element.localName === "rect") return ["rect", number("x"), number("y"), number("width"), number("height")];
  const [rx, ry] = element.localName === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
  return /^(circle|ellipse)$/.test(element.localName)
    ? ["ellipse", number("cx") - rx, number("cy") - ry, 2 * rx, 2 * ry]
    : null;
}

function presetShape(element: Element, { matrix, names }: SlidePlace, paint: Paint): readonly SlideShape[] | null {
  const preset = presetOf(element);
  if (!preset) return null;
  const [kind, left = 0, top = 0, wide = 0, high = 0] = preset;
  if (wide <= 0 || high <= 0) return [];
  const [x, y] = transformPoint(matrix, left + wide / 2, top + high / 2);
  const [width, height] = [wide * scaleOf(matrix), high * scaleOf(matrix)];
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const degrees = kind === "ellipse" && wide === high ? 0 : degreesOf(matrix);
  return [{ ...(names(element) ?? noName), kind: "preset", preset: kind, box, degrees, paint }];
}

/** Whether a path has straight lines alone, which have no area to fill. */
const isOfLines = (steps: readonly PathCommand[]): boolean =>
  steps.every(({ kind }, i) => kind === "move" || (kind === "line" && steps[i - 1]?.kind === "move"));

function pathShape(element: Element, { matrix, names, clip }: SlidePlace, paint: Paint): readonly SlideShape[] {
  const own = shapeSteps(element);
  const steps = clip ? bandsWithin(own, transformed(clip.area, inverse(matrix))) : own;
  if (steps.length === 0) return [];
  const line = isOfLines(own) ? { ...paint, fill: "none" } : paint;
  const name = names(element) ?? clip?.named ?? noName;
  return [{ ...name, kind: "path", steps: transformed(steps, matrix), paint: line }];
}

function clipIn(element: Element, { svg, names }: SlidePlace, matrix: Matrix): SlidePlace["clip"] {
  const id = /#(.+)\)/.exec(element.getAttribute("clip-path") ?? "")?.[1];
  if (id === undefined) return null;
  const shape = svg.querySelector(`[id="${id}"]`)?.firstElementChild;
  if (!shape) throw new RangeError(`the clip ${id} is missing`);
  return { area: transformed(shapeSteps(shape), matrix), named: names(shape) ?? noName };
}

/** Several shapes of one thing are a group; a thing of one shape is that shape. */
function grouped(named: ShapeName | null, children: readonly SlideShape[]): readonly SlideShape[] {
  if (!named || children.length === 0) return children;
  const [only, ...more] = children;
  if (only && more.length === 0 && only.kind !== "text") return [{ ...only, ...named }];
  return [{ ...named, kind: "group", children }];
}

/** The shapes of an element, those of groups without a name among those around them. */
export function shapesOf(element: Element, around: SlidePlace): readonly SlideShape[] {
  if (undrawnElements.has(element.localName)) return [];
  const matrix = multiply(around.matrix, matrixOf(element.getAttribute("transform")));
  const own = paintOf(element, around.paint);
  const clip = clipIn(element, around, matrix) ?? around.clip;
  const place = { ...around, matrix, paint: own, clip };
  if (element.localName === "g") {
    const named = around.names(element) ?? (clip && clip !== around.clip ? clip.named : null);
    return grouped(
      named?.name ? named : null,
      [...element.children].flatMap(child => shapesOf(child, place)),
    );
  }
  if (element.localName === "text") return textShapes(element, place);
  const paint = scaledPaint(own, scaleOf(matrix));
  if (!isPainted(paint)) return [];
  return (clip ? null : presetShape(element, place, paint)) ?? pathShape(element, place, paint);
}
