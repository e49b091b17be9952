import { applied, inverse, type Matrix, matrixOf } from "./matrix.ts";
import { type Box, boxOf, stepsOfShape } from "./pdf/shapes.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

function made(parent: Element, tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = parent.ownerDocument.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function inPattern({ left, top, right, bottom }: Box, matrix: Matrix): Box {
  const back = inverse(matrix);
  const corners = [
    applied(back, left, top),
    applied(back, right, top),
    applied(back, left, bottom),
    applied(back, right, bottom),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** One part of a pattern, repeated side by side over the range and drawn as long as it. */
function repeated(part: Element, range: Box, period: number): string {
  const { left, right } = boxOf(stepsOfShape(part));
  const [first, last] = [Math.floor(range.left / period), Math.ceil(range.right / period)];
  // From a whole number of periods, so that dots stand beside one another.
  const [top, bottom] = [tidy(Math.floor(range.top / period) * period), tidy(range.bottom)];
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => {
    const [x, end] = [tidy(left + (first + i) * period), tidy(right + (first + i) * period)];
    return end > x ? `M${x},${top}H${end}V${bottom}H${x}Z` : `M${x},${top}V${bottom}`;
  }).join("");
}

const paintAttributes = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/** The stripes of a pattern as long as the shape, cut by it, in the shape's place. */
function cut(shape: Element, pattern: Element, clip: Element): void {
  const id = clip.getAttribute("id") ?? "";
  const outline = made(clip, shape.localName, {});
  for (const { name, value } of shape.attributes) {
    if (!/^(transform|fill|stroke.*)$/.test(name)) outline.setAttribute(name, value);
  }
  const group = shape.ownerDocument.createElementNS(svgNamespace, "g");
  const transform = shape.getAttribute("transform");
  if (transform) group.setAttribute("transform", transform);
  group.setAttribute("clip-path", `url(#${id})`);
  const placed = pattern.getAttribute("patternTransform") ?? "";
  const turned = made(group, "g", placed ? { transform: placed } : {});
  const range = inPattern(boxOf(stepsOfShape(shape)), matrixOf(placed));
  for (const part of pattern.children) {
    if (part.getAttribute("fill") === "none" && !part.hasAttribute("stroke")) continue;
    const path = made(turned, "path", { d: repeated(part, range, Number(pattern.getAttribute("width"))) });
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
 * Draws stripes and hatches as shapes: LibreOffice leaves out the turn of a pattern and changes its colours, and patterns
 * of PDF show seams. They run along the pattern's own upright.
 */
export function cutPatterns(svg: Element): void {
  const filled = [...svg.querySelectorAll('[fill^="url(#"]')].filter(shape => stepsOfShape(shape).length > 0);
  if (filled.length === 0) return;
  const defs = svg.ownerDocument.createElementNS(svgNamespace, "defs");
  filled.forEach((shape, i) => {
    const id = /#(.+)\)/.exec(shape.getAttribute("fill") ?? "")?.[1] ?? "";
    const pattern = svg.querySelector(`[id="${id}"]`);
    if (!pattern) throw new RangeError(`the pattern ${id} is missing`);
    cut(shape, pattern, made(defs, "clipPath", { id: `cut-${i}` }));
  });
  for (const pattern of [...svg.querySelectorAll("pattern")]) pattern.remove();
  svg.prepend(defs);
}
