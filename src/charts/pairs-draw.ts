import type { Selection } from "d3";
import { asButtons, drawLines, nodeOf, only, px, rootOf } from "./figure.ts";
import { drawHatches, hatchId } from "./hatch.ts";
import { move } from "./motion.ts";
import type { PairsCell, PairsLabel, PairsLayout } from "./pairs.ts";

type Group = Selection<SVGElement, unknown, null, undefined>;

const toneOpacity = [0, 0.08, 0.17, 0.27, 0.39, 0.52] as const;

export function drawPairs(layout: PairsLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawHatches(root, layout.kind, layout.hatches);
  const origin = `translate(${px(layout.originX)},${px(layout.originY)})`;
  drawLabels(only(root, "g.labels").attr("transform", origin), layout, svg !== undefined);
  drawCells(only(root, "g.cells").attr("transform", origin), layout, svg !== undefined);
  const second = layout.inks.inkSecond;
  drawLines(only(root, "g.headings").attr("font-size", "12").attr("fill", second), layout.headings);
  drawLines(only(root, "g.notes").attr("font-size", "12").attr("fill", second), layout.notes);
  return nodeOf(root);
}

/** Name and size in the margins, and a square in the network's colour on the diagonal. */
function drawLabels(parent: Group, layout: PairsLayout, updates: boolean): void {
  const labels = parent
    .selectAll<SVGGElement, PairsLabel>("g.column")
    .data(layout.labels, label => label.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("rect");
      made.append("text").attr("class", "name row-name");
      made.append("text").attr("class", "size");
      made.append("text").attr("class", "name column-name");
      return made;
    })
    .attr("data-networks", label => label.network);
  const { side, inks } = layout;
  move(
    labels.select<SVGRectElement>("rect"),
    { x: label => px(label.at - side / 2), y: label => px(label.at - side / 2) },
    updates,
  );
  labels
    .select("rect")
    .attr("width", px(side - 1))
    .attr("height", px(side - 1))
    .attr("fill", label =>
      layout.style === "greyscale" ? `url(#${hatchId(layout.kind, label.network)})` : label.colour,
    )
    .attr("stroke", inks.outline)
    .attr("stroke-width", "0.5");
  const rowText = (name: string, x: number) =>
    labels
      .select(name)
      .attr("x", px(x))
      .attr("y", label => px(label.at + 4.5))
      .attr("text-anchor", "end");
  rowText(".row-name", -38).text(label => label.text);
  rowText(".size", -10)
    .attr("fill", inks.inkSecond)
    .text(label => label.size);
  labels
    .select(".column-name")
    .attr("transform", label => `translate(${px(label.at + 4)},-8) rotate(-50)`)
    .text(label => label.text);
  if (side < 18) labels.selectAll("text").attr("font-size", "11");
}

function drawCells(parent: Group, layout: PairsLayout, updates: boolean): void {
  const { side, inks } = layout;
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
    .attr("data-overlap", cell => (cell.jurisdictions.length > 0 ? cell.networks.join(" ") : null));
  move(cells, { transform: cell => `translate(${px(cell.x)},${px(cell.y)})` }, updates);
  cells
    .select("rect")
    .attr("width", px(side - 1))
    .attr("height", px(side - 1))
    .attr("fill", cell => (cell.tone === 0 ? inks.dotOff : inks.bar))
    .attr("fill-opacity", cell => (cell.tone === 0 ? "0.35" : String(toneOpacity[cell.tone])))
    .attr("stroke", cell => (cell.relation === "apart" || cell.relation === "overlapping" ? null : inks.ink))
    .attr("stroke-width", "1.5")
    .attr("stroke-dasharray", cell => (cell.relation === "contained" || cell.relation === "contains" ? "3 2" : null));
  cells
    .select("text")
    .attr("x", px((side - 1) / 2))
    .attr("y", px((side - 1) / 2 + (side < 22 ? 3 : 4.5)))
    .attr("font-weight", cell => (cell.half === "count" ? "600" : "400"))
    .attr("font-size", side < 22 ? "9" : side < 34 ? "11" : "13")
    .text(cell => cell.text);
  asButtons(
    cells.filter(cell => cell.half === "count" && cell.jurisdictions.length > 0),
    layout,
    cell => cell.said,
  );
}
