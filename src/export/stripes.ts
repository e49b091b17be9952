import { svgNamespace } from "../draw/svg.ts";
import { inverse, type Matrix, matrixOf, transformPoint } from "./matrix.ts";
import { boundsOf, type ShapeBounds, shapeSteps } from "./pdf/shapes.ts";

function appendElement(parent: Element, tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = parent.ownerDocument.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function boundsInPattern({ left, top, right, bottom }: ShapeBounds, matrix: Matrix): ShapeBounds {
  const back = inverse(matrix);
  const corners = [
    transformPoint(back, left, top),
    transformPoint(back, right, top),
    transformPoint(back, left, bottom),
    transformPoint(back, right, bottom),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const roundPx = (value: number): number => Math.round(value * 100) / 100;

/** Path data of one part of a pattern, repeated across the range and as long as it. */
function repeatedPath(part: Element, range: ShapeBounds, period: number): string {
  const { left, right } = boundsOf(shapeSteps(part));
  const [first, last] = [Math.floor(range.left / period), Math.ceil(range.right / period)];
  // Starts at a whole number of periods, so that dots line up.
  const [top, bottom] = [roundPx(Math.floor(range.top / period) * period), roundPx(range.bottom)];
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => {
    const [x, end] = [roundPx(left + (first + i) * period), roundPx(right + (first + i) * period)];
    return end > x ? `M${x},${top}H${end}V${bottom}H${x}Z` : `M${x},${top}V${bottom}`;
  }).join("");
}

const paintAttributes = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/** Replaces a shape by the stripes of its pattern, clipped by the shape. */
function drawCutPattern(shape: Element, pattern: Element, clip: Element): void {
  const id = clip.getAttribute("id") ?? "";
  const outline = appendElement(clip, shape.localName, {});
  for (const { name, value } of shape.attributes) {
    if (!/^(transform|fill|stroke.*)$/.test(name)) outline.setAttribute(name, value);
  }
  const group = shape.ownerDocument.createElementNS(svgNamespace, "g");
  const transform = shape.getAttribute("transform");
  if (transform) group.setAttribute("transform", transform);
  group.setAttribute("clip-path", `url(#${id})`);
  const patternTransform = pattern.getAttribute("patternTransform") ?? "";
  const rotated = appendElement(group, "g", patternTransform ? { transform: patternTransform } : {});
  const range = boundsInPattern(boundsOf(shapeSteps(shape)), matrixOf(patternTransform));
  for (const part of pattern.children) {
    if (part.getAttribute("fill") === "none" && !part.hasAttribute("stroke")) continue;
    const path = appendElement(rotated, "path", {
      d: repeatedPath(part, range, Number(pattern.getAttribute("width"))),
    });
    for (const name of paintAttributes) {
      const value = part.getAttribute(name);
      if (value !== null) path.setAttribute(name, value);
    }
  }
  shape.before(group);
  if (shape.hasAttribute("stroke")) shape.setAttribute("fill", "none");
  else shape.remove();
}

/**
 * Replaces patterns by shapes: LibreOffice ignores the rotation of a pattern and changes its colours, and PDF patterns
 * show seams. Stripes run along the pattern's y axis.
 */
export function cutPatterns(svg: Element): void {
  const filled = [...svg.querySelectorAll('[fill^="url(#"]')].filter(shape => shapeSteps(shape).length > 0);
  if (filled.length === 0) return;
  const defs = svg.ownerDocument.createElementNS(svgNamespace, "defs");
  filled.forEach((shape, i) => {
    const id = /#(.+)\)/.exec(shape.getAttribute("fill") ?? "")?.[1] ?? "";
    const pattern = svg.querySelector(`[id="${id}"]`);
    if (!pattern) throw new RangeError(`the pattern ${id} is missing`);
    drawCutPattern(shape, pattern, appendElement(defs, "clipPath", { id: `cut-${i}` }));
  });
  for (const pattern of [...svg.querySelectorAll("pattern")]) pattern.remove();
  svg.prepend(defs);
}
