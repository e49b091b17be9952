import { select } from "d3";
import type { Inks } from "../draw/palette.ts";
import { px } from "../draw/svg.ts";
import { fontFamily } from "../draw/typeface.ts";
import type { MapLabel } from "./label-placement.ts";

const haloPx = 3;

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
    .data(({ lines }) => [true, false].flatMap(isHalo => lines.map(line => ({ ...line, isHalo }))))
    .join("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .attr("fill", line => (line.isHalo ? ground : ink))
    .attr("stroke", line => (line.isHalo ? ground : null))
    .attr("stroke-width", line => (line.isHalo ? haloPx : null))
    .attr("stroke-linejoin", line => (line.isHalo ? "round" : null))
    .text(line => line.text);
}
