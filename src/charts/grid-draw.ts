import type { Selection } from "d3";
import { asButtons, drawLines, nodeOf, only, px, rootOf } from "./figure.ts";
import { type GridDot, type GridLayout, type GridRow, gridLineHeight } from "./grid.ts";
import { move } from "./motion.ts";

type Group = Selection<SVGElement, unknown, null, undefined>;

export function drawGrid(layout: GridLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawHeads(only(root, "g.heads"), layout);
  drawLines(only(root, "g.groups").attr("font-weight", "600"), layout.groups);
  drawRows(only(root, "g.rows"), layout, svg !== undefined);
  drawLines(only(root, "g.notes").attr("font-size", "12").attr("fill", layout.inks.inkSecond), layout.notes);
  return nodeOf(root);
}

function drawHeads(parent: Group, layout: GridLayout): void {
  parent
    .attr("font-size", "11")
    .attr("fill", layout.inks.inkSecond)
    .selectAll<SVGTextElement, GridLayout["heads"][number]>("text")
    .data(layout.heads)
    .join("text")
    .attr("data-networks", head => head.network)
    .attr("transform", head => `translate(${px(head.x + 3)},${px(head.y)}) rotate(-60)`)
    .text(head => head.text);
}

/** A row stands for a jurisdiction, so choosing it opens its sheet. */
function drawRows(parent: Group, layout: GridLayout, updates: boolean): void {
  const { inks } = layout;
  const rows = parent
    .selectAll<SVGGElement, GridRow>("g.row")
    .data(layout.rows, row => row.code)
    .join(enter => {
      const made = enter.append("g").attr("class", "row");
      made.append("rect").attr("class", "band");
      made.append("path").attr("class", "rule");
      made.append("text").attr("y", "13");
      made.append("g").attr("class", "dots");
      return made;
    })
    .attr("data-jurisdiction", row => row.code)
    .attr("data-jurisdictions", row => row.code)
    .attr("data-networks", row => row.networks.join(" "));
  move(rows, { transform: row => `translate(${px(row.x)},${px(row.y)})` }, updates);
  rows
    .select("rect")
    .attr("width", px(layout.rowWidth))
    .attr("height", px(gridLineHeight))
    .attr("fill", inks.ground)
    .attr("fill-opacity", "0");
  rows
    .select("path")
    .attr("d", `M0,${px(gridLineHeight)}H${px(layout.rowWidth)}`)
    .attr("stroke", inks.rule)
    .attr("stroke-width", "0.5");
  rows.select("text").text(row => row.label);
  rows
    .select<SVGGElement>("g.dots")
    .selectAll<SVGCircleElement, GridDot>("circle")
    .data(
      row => row.dots,
      dot => dot.network,
    )
    .join("circle")
    .attr("cx", dot => px(dot.x))
    .attr("cy", px(gridLineHeight / 2))
    .attr("r", dot => (dot.on ? "4.2" : "1.6"))
    .attr("fill", dot => (dot.on ? (layout.style === "greyscale" ? inks.ink : dot.colour) : inks.dotOff))
    .attr("stroke", dot => (dot.on ? inks.ink : null))
    .attr("stroke-width", dot => (dot.on ? "0.75" : null));
  asButtons(rows, layout, row => row.said);
}
