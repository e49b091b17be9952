import { transitionAttrs } from "../../draw/motion.ts";
import {
  dotsPath,
  drawNotes,
  drawTextLines,
  ensureChild,
  type GroupSelection,
  makeButtons,
  nodeOf,
  px,
  rootOf,
} from "../../draw/svg.ts";
import { drawColumnHeads } from "../column-heads-draw.ts";
import type { GridColumn, GridDot, GridLayout, GridRow } from "./layout.ts";
import { gridNameSizes } from "./lines.ts";

export function drawGrid(layout: GridLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawTextLines(ensureChild(root, "g.key").attr("font-size", gridNameSizes.file), layout.key);
  drawGridHeads(ensureChild(root, "g.heads"), layout, svg !== undefined);
  drawTextLines(ensureChild(root, "g.groups").attr("font-weight", "600"), layout.groups);
  drawGridRows(ensureChild(root, "g.rows"), layout, svg !== undefined);
  drawNotes(root, layout);
  return nodeOf(root);
}

function drawGridHeads(parent: GroupSelection, layout: GridLayout, updates: boolean): void {
  const columns = parent
    .attr("fill", layout.inks.inkSecond)
    .selectAll<SVGGElement, GridColumn>("g.column")
    .data(layout.columns, column => column.key)
    .join("g")
    .attr("class", "column")
    .attr("data-networks", column => column.network);
  transitionAttrs(columns, { transform: column => `translate(${px(column.x)},0)` }, updates);
  drawColumnHeads(columns, layout.heads, { footY: layout.headsY, stroke: layout.inks.outline });
}

/** Further lines of a name begin further in. */
const restIndentPx = 10;

/** Draws the rows; each is a button that opens the sheet of its jurisdiction. */
function drawGridRows(parent: GroupSelection, layout: GridLayout, updates: boolean): void {
  const { inks, lineHeight } = layout;
  const rows = parent
    .selectAll<SVGGElement, GridRow>("g.row")
    .data(layout.rows, row => row.code)
    .join(enter => {
      const made = enter.append("g").attr("class", "row");
      made.append("rect").attr("class", "band");
      made.append("path").attr("class", "rule");
      made.append("g").attr("class", "names");
      made.append("path").attr("class", "gaps");
      made.append("g").attr("class", "dots");
      return made;
    })
    .attr("data-jurisdiction", row => row.code)
    .attr("data-jurisdictions", row => row.code)
    .attr("data-networks", row => row.networks.join(" "));
  transitionAttrs(rows, { transform: row => `translate(${px(row.x)},${px(row.y)})` }, updates);
  rows
    .select("rect")
    .attr("width", px(layout.rowWidth))
    .attr("height", row => px(row.labels.length * lineHeight))
    .attr("fill", inks.ground)
    .attr("fill-opacity", "0");
  rows
    .select("path.rule")
    .attr("d", row => `M0,${px(row.labels.length * lineHeight)}H${px(layout.rowWidth)}`)
    .attr("stroke", inks.rule)
    .attr("stroke-width", "0.5");
  rows
    .select<SVGGElement>("g.names")
    .attr("font-size", layout.interactive ? null : gridNameSizes.file)
    .selectAll<SVGTextElement, string>("text")
    .data(row => row.labels)
    .join("text")
    .attr("x", (_, i) => (i > 0 ? px(restIndentPx) : null))
    .attr("y", (_, i) => px(i * lineHeight + lineHeight / 2 + 4))
    .text(line => line);
  rows
    .select("path.gaps")
    .attr("d", row => dotsPath(row.gaps, lineHeight / 2, 1.5))
    .attr("fill", inks.dotOff);
  const dots = rows
    .select<SVGGElement>("g.dots")
    .selectAll<SVGCircleElement, GridDot>("circle")
    .data(
      row => row.dots,
      dot => dot.network,
    )
    .join("circle")
    .attr("cy", px(lineHeight / 2))
    .attr("r", "4.2")
    .attr("fill", dot => (layout.style === "greyscale" ? inks.ink : dot.colour))
    .attr("stroke", inks.ink)
    .attr("stroke-width", "0.75");
  transitionAttrs(dots, { cx: dot => px(dot.x) }, updates);
  makeButtons(rows, layout, row => row.ariaLabel);
}
