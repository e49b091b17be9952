import { type BaseType, type Selection, select } from "d3";
import { drawHatches } from "../../draw/hatch.ts";
import { hatchGround, inks } from "../../draw/palette.ts";
import { px, svgNamespace } from "../../draw/svg.ts";
import { fontFamily } from "../../draw/typeface.ts";
import { lineStyles, stripeColours } from "../../world/draw.ts";
import { hatchIdOf, mapHatches } from "../../world/hatches.ts";
import { dotRingShare } from "../../world/layout.ts";
import type { FrameLayout } from "./layout.ts";
import type { FrameLine, FrameSwatch } from "./lines.ts";

type FrameGroup<E extends BaseType = SVGGElement> = Selection<E, unknown, null, undefined>;

const paperColour = "#ffffff";

/** The whole figure, in a document of the browser or of Node. */
export function drawFrame(layout: FrameLayout, document: Document): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg") as SVGSVGElement;
  const root = select(svg)
    .attr("xmlns", svgNamespace)
    .attr("width", px(layout.widthPx))
    .attr("height", px(layout.heightPx))
    .attr("viewBox", `0 0 ${px(layout.widthPx)} ${px(layout.heightPx)}`)
    .attr("role", "img")
    .attr("font-family", fontFamily)
    .attr("fill", inks.light.ink);
  root.append("title").text(layout.short);
  root.append("desc").text(layout.long);
  root.append("rect").attr("width", px(layout.widthPx)).attr("height", px(layout.heightPx)).attr("fill", paperColour);
  drawFrameLines(root.append("g"), layout.lines);
  const hatched = layout.swatches.flatMap(({ swatch }) => (swatch.kind === "hatches" ? [swatch] : []));
  const hatches = mapHatches(hatched, "key");
  if (hatches.length > 0) drawHatches(root, hatches);
  drawSwatches(root.append("g"), layout.swatches);
  const { x1, x2, y } = layout.rule;
  root
    .append("path")
    .attr("d", `M${px(x1)},${px(y)}H${px(x2)}`)
    .attr("stroke", inks.light.rule);
  svg.append(chartGroup(layout, document));
  return svg;
}

function drawFrameLines(group: FrameGroup, lines: readonly FrameLine[]): void {
  group
    .selectAll("text")
    .data(lines)
    .join("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .attr("font-size", line => px(line.sizePx))
    .attr("font-weight", line => (line.weight === 400 ? null : line.weight))
    .attr("fill", line => inks.light[line.ink])
    .text(line => line.text);
}

/** Colours are bands side by side, since stripes would be too fine for a square of this size. Hatches overlap. */
function drawSwatches(group: FrameGroup, swatches: readonly FrameSwatch[]): void {
  for (const { x, y, sidePx, swatch } of swatches) {
    const square = group.append("g").attr("transform", `translate(${px(x)},${px(y)})`);
    if (swatch.kind === "dot" || swatch.kind === "line") {
      drawMark(square, swatch, sidePx);
      continue;
    }
    const box = () => square.append("rect").attr("height", px(sidePx));
    const fills = swatchFills(swatch);
    const isOver = swatch.kind === "hatches";
    const width = isOver ? sidePx : sidePx / Math.max(1, fills.length);
    fills.forEach((fill, i) => {
      box()
        .attr("x", px(isOver ? 0 : i * width))
        .attr("width", px(width))
        .attr("fill", fill);
    });
    const isDotted = swatch.kind === "dotted";
    box()
      .attr("width", px(sidePx))
      .attr("fill", "none")
      .attr("stroke", isDotted ? swatch.colour : inks.light.outline)
      .attr("stroke-width", isDotted ? "1.5" : "0.5")
      .attr("stroke-dasharray", isDotted ? "2 2" : null);
  }
}

/** A dot or a line of the map, in the middle of the square. */
function drawMark(square: FrameGroup, swatch: FrameSwatch["swatch"], sidePx: number): void {
  const [middle, radius] = [sidePx / 2, sidePx * 0.3];
  if (swatch.kind !== "line") {
    square
      .append("circle")
      .attr("cx", px(middle))
      .attr("cy", px(middle))
      .attr("r", px(radius))
      .attr("fill", inks.light.land)
      .attr("stroke", inks.light.ink)
      .attr("stroke-width", px(radius * dotRingShare));
    return;
  }
  const { ink, widthPx, dashes } = lineStyles[swatch.line];
  square
    .append("path")
    .attr("d", `M0,${px(middle)}H${px(sidePx)}`)
    .attr("fill", "none")
    .attr("stroke", inks.light[ink])
    .attr("stroke-width", px(widthPx))
    .attr("stroke-dasharray", dashes);
}

function swatchFills(swatch: FrameSwatch["swatch"]): readonly string[] {
  if (swatch.kind === "dotted" || swatch.kind === "none" || swatch.kind === "dot" || swatch.kind === "line") return [];
  if (swatch.kind === "hatches")
    return [hatchGround, ...swatch.hatches.map(hatch => `url(#${hatchIdOf("key", hatch, swatch.ink)})`)];
  return swatch.kind === "pattern" ? [`url(#${swatch.id})`] : stripeColours(swatch, inks.light);
}

const inheritedAttributes = ["font-family", "font-size", "font-weight", "fill"];

/** The picture's drawing without its root: viewers other than browsers disagree on nested SVGs. */
function chartGroup({ picture, place }: FrameLayout, document: Document): Element {
  const chart = picture.draw(document);
  const group = document.createElementNS(svgNamespace, "g");
  const scale = place.scale === 1 ? "" : ` scale(${Math.round(place.scale * 10_000) / 10_000})`;
  group.setAttribute("transform", `translate(${px(place.x)},${px(place.y)})${scale}`);
  for (const name of inheritedAttributes) {
    const value = chart.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  for (const child of [...chart.children]) {
    if (child.localName !== "title" && child.localName !== "desc") group.append(child);
  }
  return group;
}
