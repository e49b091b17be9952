import type { Selection } from "d3";
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
  type PlacedText,
  px,
  rootOf,
} from "../../draw/svg.ts";
import { capHeight, textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { EulerCurve, EulerLayout, EulerRegion } from "./layout.ts";
import { type DrawableOffer, offerSize, refusalSize } from "./refusal.ts";

export function drawEuler(layout: EulerLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  const updates = svg !== undefined;
  // Transparent, so that hatches cross where areas do.
  drawHatches(
    root,
    layout.hatches.map(hatch => ({ ...hatch, ground: "none" })),
  );
  drawCurves(ensureChild(root, "g.curves"), layout, updates);
  drawRegions(ensureChild(root, "g.regions"), layout, updates);
  drawCurveLabels(ensureChild(root, "g.labels"), layout, updates);
  drawOffers(ensureChild(root, "g.offers").attr("font-size", px(offerSize)), layout);
  drawTextLines(ensureChild(root, "g.refusal").attr("font-size", px(refusalSize)), layout.refusal);
  drawNotes(root, layout);
  drawInstead(ensureChild(root, "g.instead").attr("font-size", px(refusalSize)), layout);
  return nodeOf(root);
}

const ellipseAttributes = {
  transform: (curve: EulerCurve) =>
    `translate(${px(curve.x)},${px(curve.y)}) rotate(${px((curve.rotation * 180) / Math.PI)})`,
} as const;

interface Ring {
  readonly a: number;
  readonly b: number;
  readonly colour: string;
}

/** Draws each curve with a ring in the colour of each of its networks. */
function drawCurves(parent: GroupSelection, layout: EulerLayout, updates: boolean): void {
  const curves = parent
    .selectAll<SVGGElement, EulerCurve>("g.column")
    .data(layout.curves, curve => curve.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("ellipse").attr("class", "area");
      return made;
    })
    .attr("data-networks", curve => curve.key);
  transitionAttrs(curves, ellipseAttributes, updates);
  const greyscale = layout.style === "greyscale";
  const areas = curves
    .select<SVGEllipseElement>("ellipse.area")
    .attr("fill", ({ networks, colours }) => networkFill(layout, { network: at(networks, 0), colour: at(colours, 0) }))
    .attr("fill-opacity", greyscale ? null : "0.3");
  transitionAttrs(areas, { rx: curve => px(curve.a), ry: curve => px(curve.b) }, updates);
  const rings = curves
    .selectAll<SVGEllipseElement, Ring>("ellipse.ring")
    .data(curve => curve.colours.map((colour, i) => ({ a: curve.a - 3 * i, b: curve.b - 3 * i, colour })))
    .join("ellipse")
    .attr("class", "ring")
    .attr("fill", "none")
    .attr("stroke", ring => (greyscale ? layout.inks.ink : ring.colour))
    .attr("stroke-width", "2");
  transitionAttrs(rings, { rx: ring => px(ring.a), ry: ring => px(ring.b) }, updates);
}

function drawRegions(parent: GroupSelection, layout: EulerLayout, updates: boolean): void {
  const regions = parent
    .selectAll<SVGGElement, EulerRegion>("g.row")
    .data(layout.regions, region => region.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "row");
      made.append("path").attr("class", "band").attr("fill-rule", "evenodd");
      made.append("text").attr("text-anchor", "middle").attr("font-weight", "600");
      return made;
    })
    .attr("data-overlap", region => region.key)
    .attr("data-networks", region => region.key)
    .attr("data-jurisdictions", region => region.jurisdictions.join(" "));
  regions
    .select("path")
    .attr("d", region => region.path)
    .attr("fill", layout.inks.ground)
    .attr("fill-opacity", "0");
  drawPlates(regions, layout);
  const counts = regions
    .select<SVGTextElement>("text")
    .attr("font-size", region => px(region.count.sizePx))
    .text(region => region.count.text);
  transitionAttrs(counts, { x: region => px(region.count.x), y: region => px(region.count.y) }, updates);
  makeButtons(regions, layout, region => region.ariaLabel);
}

/** Draws a plate behind each number in greyscale, so that no hatch runs through it. */
function drawPlates(regions: Selection<SVGGElement, EulerRegion, SVGElement, unknown>, layout: EulerLayout): void {
  regions
    .selectAll<SVGEllipseElement, EulerRegion>("ellipse")
    .data(region => (layout.style === "greyscale" ? [region] : []))
    .join(enter => enter.insert("ellipse", "text"))
    .attr("cx", ({ count }) => px(count.x))
    .attr("cy", ({ count }) => px(count.y - (capHeight * count.sizePx) / 2))
    .attr("rx", ({ count }) => px(textWidth(count.text, count.sizePx, 600) / 2 + 4))
    .attr("ry", ({ count }) => px(count.sizePx * 0.62))
    .attr("fill", layout.inks.ground);
}

function drawCurveLabels(parent: GroupSelection, layout: EulerLayout, updates: boolean): void {
  const labels = parent
    .selectAll<SVGTextElement, EulerCurve>("text")
    .data(layout.curves, curve => curve.key)
    .join("text")
    .attr("data-networks", curve => curve.key)
    .attr("text-anchor", "middle")
    .attr("font-weight", "600")
    .text(curve => curve.label.text);
  transitionAttrs(labels, { x: curve => px(curve.label.x), y: curve => px(curve.label.y) }, updates);
}

/** Draws a button for each set of networks that can be drawn. */
function drawOffers(parent: GroupSelection, layout: EulerLayout): void {
  const offers = parent
    .selectAll<SVGGElement, DrawableOffer>("g.offer")
    .data(layout.offers, offer => offer.label)
    .join(enter => {
      const made = enter.append("g").attr("class", "offer");
      made.append("rect").attr("fill", layout.inks.ground);
      return made;
    })
    .attr("data-choice", offer => networksKey(offer.networks));
  offers
    .select("rect")
    .attr("x", offer => px(offer.x))
    .attr("y", offer => px(offer.y))
    .attr("width", offer => px(offer.widthPx))
    .attr("height", offer => px(offer.heightPx))
    .attr("stroke", layout.inks.outline);
  offers
    .selectAll<SVGTextElement, PlacedText>("text")
    .data(offer => offer.lines)
    .join("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .text(line => line.text);
  makeButtons(offers, layout, offer => offer.label);
}

/** Draws the link to a chart that can show the data. */
function drawInstead(parent: GroupSelection, layout: EulerLayout): void {
  const offers = parent
    .selectAll<SVGTextElement, NonNullable<EulerLayout["instead"]>>("text")
    .data(layout.instead && layout.interactive ? [layout.instead] : [])
    .join("text")
    .attr("data-chart", "upset")
    .attr("text-decoration", "underline")
    .attr("x", offer => px(offer.x))
    .attr("y", offer => px(offer.y))
    .text(offer => offer.text);
  makeButtons(offers, layout, offer => offer.text);
}
