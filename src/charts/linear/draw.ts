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
import type { LinearBand, LinearLayout, LinearLine, LinearSegment } from "./layout.ts";

export function drawLinear(layout: LinearLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  const updates = svg !== undefined;
  drawHatches(root, layout.hatches);
  drawBands(ensureChild(root, "g.bands"), layout, updates);
  drawNetworks(ensureChild(root, "g.lines"), layout, updates);
  drawNotes(root, layout);
  return nodeOf(root);
}

/** Draws the bands below the lines; they receive the pointer over their whole height. */
function drawBands(parent: GroupSelection, layout: LinearLayout, updates: boolean): void {
  const { inks, top, bottom } = layout;
  const bands = parent
    .selectAll<SVGGElement, LinearBand>("g.band-of")
    .data(layout.bands, band => band.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "row band-of");
      made.append("rect").attr("class", "band");
      made.append("path");
      made.append("text").attr("text-anchor", "middle").attr("font-size", "12");
      return made;
    })
    .attr("data-overlap", band => band.key)
    .attr("data-networks", band => band.key)
    .attr("data-jurisdictions", band => band.jurisdictions.join(" "));
  transitionAttrs(bands, { transform: band => `translate(${px(band.x)},0)` }, updates);
  const areas = bands
    .select<SVGRectElement>("rect")
    .attr("height", px(bottom + 4))
    .attr("fill", inks.ground)
    .attr("fill-opacity", "0");
  transitionAttrs(areas, { width: band => px(band.width) }, updates);
  const edges = bands.select<SVGPathElement>("path").attr("stroke", inks.rule);
  transitionAttrs(
    edges,
    { d: band => `M0,${px(top)}V${px(bottom)}M${px(band.width)},${px(top)}V${px(bottom)}` },
    updates,
  );
  const counts = bands
    .select<SVGTextElement>("text")
    .attr("fill", inks.inkSecond)
    .text(band => band.text);
  transitionAttrs(counts, { x: band => px(band.width / 2), y: band => px(band.textY) }, updates);
  makeButtons(bands, layout, band => band.ariaLabel);
}

function drawNetworks(parent: GroupSelection, layout: LinearLayout, updates: boolean): void {
  const { inks, left, thickness } = layout;
  const lines = parent
    .selectAll<SVGGElement, LinearLine>("g.column")
    .data(layout.lines, line => line.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("g").attr("class", "label").attr("text-anchor", "end");
      made.append("text").attr("class", "size").attr("y", "4.5").attr("text-anchor", "end");
      made.append("g").attr("class", "segments").attr("pointer-events", "none");
      return made;
    })
    .attr("data-networks", line => line.network);
  transitionAttrs(lines, { transform: line => `translate(0,${px(line.y)})` }, updates);
  drawTextLines(lines.select<SVGGElement>("g.label"), line => line.label, "name");
  lines
    .select(".size")
    .attr("x", px(left - 10))
    .attr("fill", inks.inkSecond)
    .text(line => line.size);
  const segments = lines
    .select<SVGGElement>("g.segments")
    .selectAll<SVGRectElement, LinearSegment & { readonly fill: string }>("rect")
    .data(
      line => line.segments.map(segment => ({ ...segment, fill: networkFill(layout, line) })),
      segment => segment.key,
    )
    .join("rect")
    .attr("y", px(-thickness / 2))
    .attr("height", px(thickness))
    .attr("fill", segment => segment.fill)
    .attr("stroke", inks.outline)
    .attr("stroke-width", "0.75");
  transitionAttrs(segments, { x: segment => px(segment.x), width: segment => px(segment.width) }, updates);
}
