import { type Selection, select } from "d3";
import { transitionAttrs } from "../../draw/motion.ts";
import { drawNotes, ensureChild, type GroupSelection, makeButtons, nodeOf, px, rootOf } from "../../draw/svg.ts";
import { drawWorldmap } from "../../world/draw.ts";
import type { MultiplesLayout, MultiplesPanel } from "./layout.ts";

type Panels = Selection<SVGGElement, MultiplesPanel, SVGElement, unknown>;

export function drawMultiples(layout: MultiplesLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawPanels(ensureChild(root, "g.panels"), layout, svg !== undefined);
  drawNotes(root, layout);
  return nodeOf(root);
}

function drawPanels(parent: GroupSelection, layout: MultiplesLayout, updates: boolean): void {
  const { inks } = layout;
  const panels = parent
    .selectAll<SVGGElement, MultiplesPanel>("g.panel")
    .data(layout.panels, panel => panel.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "panel");
      made.append("text").attr("class", "name").attr("y", "15").attr("font-weight", "600");
      made.append("text").attr("class", "size").attr("y", "15");
      return made;
    })
    .attr("data-networks", panel => panel.network);
  transitionAttrs(panels, { transform: panel => `translate(${px(panel.x)},${px(panel.y)})` }, updates);
  panels
    .select(".name")
    .attr("font-size", px(layout.titleSize))
    .text(panel => panel.title);
  panels
    .select(".size")
    .attr("x", panel => px(panel.countX))
    .attr("fill", inks.inkSecond)
    // An invisible space separates name and number for speech control.
    .text(panel => (layout.interactive ? ` ${panel.count}` : panel.count));
  drawMaps(panels, layout);
  drawMessages(panels, layout);
  makeButtons(panels, layout, panel => panel.ariaLabel);
}

/** Draws the map as a nested SVG, with the same code as every other map. */
function drawMaps(panels: Panels, layout: MultiplesLayout): void {
  panels
    .selectAll<SVGSVGElement, MultiplesPanel>("svg")
    .data(panel => (panel.map ? [panel] : []))
    .join("svg")
    .attr("y", px(layout.titleHeight))
    .each((panel, i, nodes) => {
      const node = nodes[i];
      if (node && panel.map) drawWorldmap(panel.map, layout.inks, node.ownerDocument, node);
    })
    .attr("xmlns", null);
}

function drawMessages(panels: Panels, layout: MultiplesLayout): void {
  const { inks, panelWidth, mapHeight, titleHeight } = layout;
  panels
    .selectAll<SVGGElement, MultiplesPanel>("g.message")
    .data(panel => (panel.message === null ? [] : [panel]))
    .join(enter => {
      const made = enter.append("g").attr("class", "message");
      made.append("rect").attr("fill", "none").attr("stroke-dasharray", "2 3");
      made.append("text").attr("text-anchor", "middle");
      return made;
    })
    .attr("transform", `translate(0,${px(titleHeight)})`)
    .each((panel, i, nodes) => {
      const group = select(nodes[i] as SVGGElement);
      group.select("rect").attr("width", px(panelWidth)).attr("height", px(mapHeight)).attr("stroke", inks.outline);
      group
        .select("text")
        .attr("x", px(panelWidth / 2))
        .attr("y", px(mapHeight / 2))
        .attr("fill", inks.inkSecond)
        .text(panel.message ?? "");
    });
}
