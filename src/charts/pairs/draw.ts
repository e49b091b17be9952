import { networksKey } from "../../draw/context.ts";
import { drawHatches, networkFill } from "../../draw/hatch.ts";
import { transitionAttrs } from "../../draw/motion.ts";
import {
  drawNotes,
  drawTextLines,
  ensureChild,
  type GroupSelection,
  makeButtons,
  nodeOf,
  px,
  rootOf,
} from "../../draw/svg.ts";
import { at } from "../../model/at.ts";
import { drawColumnHeads } from "../column-heads-draw.ts";
import type { PairsCell, PairsLabel, PairsLayout } from "./layout.ts";

/** Even the darkest tone leaves a contrast of 4.5 : 1 for its number, in both themes. */
const toneOpacity = [0, 0.08, 0.16, 0.26, 0.38, 0.5] as const;

export function drawPairs(layout: PairsLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawHatches(root, layout.hatches);
  const origin = `translate(${px(layout.originX)},${px(layout.originY)})`;
  drawPairHeads(ensureChild(root, "g.heads").attr("transform", origin), layout, svg !== undefined);
  drawPairLabels(ensureChild(root, "g.labels").attr("transform", origin), layout, svg !== undefined);
  drawCells(ensureChild(root, "g.cells").attr("transform", origin), layout, svg !== undefined);
  drawNotes(root, layout);
  return nodeOf(root);
}

function drawPairHeads(parent: GroupSelection, layout: PairsLayout, updates: boolean): void {
  const columns = parent
    .selectAll<SVGGElement, PairsLabel>("g.column")
    .data(layout.labels, label => label.network)
    .join("g")
    .attr("class", "column")
    .attr("data-networks", label => label.network);
  transitionAttrs(columns, { transform: label => `translate(${px(label.x)},0)` }, updates);
  drawColumnHeads(columns, layout.heads, { footY: layout.heads.angle === 0 ? -2 : -6, stroke: layout.inks.outline });
}

/** Draws the name and size of each row, and the diagonal in the networks' colours. */
function drawPairLabels(parent: GroupSelection, layout: PairsLayout, updates: boolean): void {
  const labels = parent
    .selectAll<SVGGElement, PairsLabel>("g.column")
    .data(layout.labels, label => label.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("rect");
      made.append("g").attr("class", "label");
      made.append("text").attr("class", "size").attr("x", "-10").attr("y", "4.5").attr("fill", layout.inks.inkSecond);
      made.attr("text-anchor", "end");
      return made;
    })
    .attr("data-networks", label => label.network);
  const { cellWidth, cellHeight, inks } = layout;
  transitionAttrs(labels, { transform: label => `translate(0,${px(label.y)})` }, updates);
  const fields = labels
    .select<SVGRectElement>("rect")
    .attr("y", px(-cellHeight / 2))
    .attr("width", px(cellWidth - 1))
    .attr("height", px(cellHeight - 1))
    .attr("fill", label => networkFill(layout, label))
    .attr("stroke", inks.outline)
    .attr("stroke-width", "0.5");
  transitionAttrs(fields, { x: label => px(label.x - cellWidth / 2) }, updates);
  drawTextLines(labels.select<SVGGElement>("g.label"), label => label.lines, "name");
  labels.select(".size").text(label => label.size);
  labels.selectAll("text").attr("font-size", cellHeight < 18 ? "11" : null);
}

function drawCells(parent: GroupSelection, layout: PairsLayout, updates: boolean): void {
  const { cellWidth, cellHeight, inks } = layout;
  const cells = parent
    .selectAll<SVGGElement, PairsCell>("g.cell")
    .data(layout.cells, cell => cell.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "cell");
      made.append("rect");
      made.append("text").attr("text-anchor", "middle");
      return made;
    })
    .attr("data-networks", cell => cell.networks.join(" "))
    .attr("data-jurisdictions", cell => cell.jurisdictions.join(" "))
    .attr("data-overlap", cell => (cell.jurisdictions.length > 0 ? networksKey(cell.networks) : null));
  transitionAttrs(cells, { transform: cell => `translate(${px(cell.x)},${px(cell.y)})` }, updates);
  cells
    .select("rect")
    .attr("width", px(cellWidth - 1))
    .attr("height", px(cellHeight - 1))
    .attr("fill", cell => (cell.tone === 0 ? inks.dotOff : inks.bar))
    .attr("fill-opacity", cell => (cell.tone === 0 ? "0.35" : String(at(toneOpacity, cell.tone))))
    .attr("stroke", cell => (cell.relation === "apart" || cell.relation === "overlapping" ? null : inks.ink))
    .attr("stroke-width", "1.5")
    .attr("stroke-dasharray", cell => (cell.relation === "contained" || cell.relation === "contains" ? "3 2" : null));
  cells
    .select("text")
    .attr("x", px((cellWidth - 1) / 2))
    .attr("y", px((cellHeight - 1) / 2 + (cellWidth < 22 ? 3 : 4.5)))
    .attr("font-weight", cell => (cell.half === "count" ? "600" : "400"))
    .attr("font-size", cellWidth < 22 ? "9" : cellWidth < 34 ? "11" : "13")
    .text(cell => cell.text);
  makeButtons(
    cells.filter(cell => cell.half === "count" && cell.jurisdictions.length > 0),
    layout,
    cell => cell.ariaLabel,
  );
}
