import { type GeoProjection, geoPath, select } from "d3";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { edgesOf } from "../../world/edges.ts";
import type { World } from "../../world/world.ts";
import { type Emphasis, outlinePx, outlineShare } from "../surface.ts";

interface MarkedMap {
  readonly world: World;
  readonly projection: GeoProjection;
  readonly zoom: number;
  readonly emphasis: Emphasis;
}

/** Draws the outlines of marked units above everything else, and fades the others. */
export function drawMarks(svg: SVGSVGElement, { world, projection, zoom, emphasis }: MarkedMap): void {
  const path = geoPath(projection).digits(1);
  const kindOf = (code: JurisdictionCode) =>
    (["selected", "hovered", "grouped"] as const).find(kind => emphasis[kind].has(code)) ?? null;
  const shareOf = (code: JurisdictionCode): number => {
    const unit = world.units.get(code);
    return unit ? outlineShare(unit.areaKm2, zoom) : 1;
  };
  const marks = world.shapes.flatMap(({ code, geometry }) => {
    const kind = kindOf(code);
    return kind ? [{ code, kind, widthPx: outlinePx[kind] * shareOf(code), path: path(edgesOf(geometry)) }] : [];
  });
  const root = select(svg);
  const group = root.select<SVGGElement>("g.marks");
  (group.empty() ? root.insert("g", "g.dots").attr("class", "marks") : group)
    .selectAll<SVGPathElement, (typeof marks)[number]>("path")
    .data(marks, unit => unit.code)
    .join("path")
    .attr("d", unit => unit.path)
    .attr("class", unit => unit.kind)
    .style("stroke-width", unit => `${unit.widthPx}px`);
  root
    .selectAll<SVGElement, { readonly code: JurisdictionCode }>("g.units > path, g.leaders > line, g.dots > g")
    .attr("data-faded", ({ code }) => (emphasis.faded.has(code) ? "" : null));
}
