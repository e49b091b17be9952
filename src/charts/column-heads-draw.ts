import type { Selection } from "d3";
import { type PlacedText, px } from "../draw/svg.ts";
import { at } from "../model/at.ts";
import type { ColumnHeads } from "./column-heads.ts";

/** Draws the labels into `g.head` of each column with its foot at `footY`; a rotated label gets a leader line. */
export function drawColumnHeads<Datum>(
  columns: Selection<SVGGElement, Datum, SVGElement, unknown>,
  heads: ColumnHeads,
  { footY, stroke }: { readonly footY: number; readonly stroke: string },
): void {
  const isTurned = heads.angle !== 0;
  const places = columns
    .selectAll<SVGGElement, readonly PlacedText[]>("g.head")
    .data((_, i) => [at(heads.names, i)])
    .join(enter => {
      const made = enter.append("g").attr("class", "head");
      made.append("path").attr("fill", "none");
      made.append("g");
      return made;
    })
    .attr("transform", `translate(0,${px(footY)})`);
  places
    .select("path")
    .attr("d", isTurned ? "M0,0V4" : null)
    .attr("stroke", stroke)
    .attr("stroke-width", "0.75");
  places
    .select<SVGGElement>("g")
    .attr("transform", isTurned ? `rotate(${px(heads.angle)})` : null)
    .attr("text-anchor", isTurned ? null : "middle")
    .attr("font-size", px(heads.sizePx))
    .selectAll<SVGTextElement, PlacedText>("text")
    .data(lines => lines)
    .join("text")
    .attr("class", "name")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .text(line => line.text);
}
