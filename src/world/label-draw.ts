import { select } from "d3";
import type { Inks } from "../draw/palette.ts";
import { px } from "../draw/svg.ts";
import { fontFamily } from "../draw/typeface.ts";
import { labelHaloPx } from "./draw.ts";
import type { MapLabel } from "./label-placement.ts";

/** Both sides of the letters; the small ones of codes stand too close for a wide halo. */
const haloPx = ({ sizePx }: MapLabel): number => 2 * Math.min(labelHaloPx, sizePx * 0.19);

/** Draws labels over a map, each with a halo in the ground colour, so that it is legible on every fill. */
export function drawLabels(svg: SVGSVGElement, names: readonly MapLabel[], { ink, ground }: Inks): void {
  select(svg)
    .append("g")
    .attr("class", "names")
    .attr("font-family", fontFamily)
    .selectAll("g")
    .data(names)
    .join("g")
    .attr("font-size", name => px(name.sizePx))
    .attr("text-anchor", name => (name.anchor === "start" ? null : name.anchor))
    .selectAll("text")
    .data(name => [haloPx(name), 0].flatMap(halo => name.lines.map(line => ({ ...line, halo }))))
    .join("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .attr("fill", line => (line.halo ? ground : ink))
    .attr("stroke", line => (line.halo ? ground : null))
    .attr("stroke-width", line => (line.halo ? px(line.halo) : null))
    .attr("stroke-linejoin", line => (line.halo ? "round" : null))
    .text(line => line.text);
}
