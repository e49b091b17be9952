import { select } from "d3";
import type { Inks } from "../../draw/palette.ts";
import { px, svgNamespace } from "../../draw/svg.ts";
import { fontFamily } from "../../draw/typeface.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { earthProjection, projectedPoint, type Size, worldCamera } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import { knownPaths } from "../../world/known-paths.ts";
import { drawLabels } from "../../world/label-draw.ts";
import { mapLabels } from "../../world/labels.ts";
import { layoutWorldmap, type WorldmapLayout } from "../../world/layout.ts";
import type { RegionId } from "../../world/regions.ts";
import type { World } from "../../world/world.ts";
import { colouredUnits, gapBetween, insetCamera } from "./choice.ts";
import { worldInFrame } from "./crop.ts";
import type { InsetPlaces, Place } from "./places.ts";

/** A map of the world with insets. */
interface InsetMap {
  readonly world: World;
  /** Finer shapes, for the insets. */
  readonly detail: World;
  readonly fills: Fills;
  readonly regions: readonly RegionId[];
  /** Null for a unit that is not to be named. */
  readonly nameOf: (code: JurisdictionCode) => string | null;
  readonly nameOfRegion: (region: RegionId) => string;
  readonly ink: Inks;
}

const letterOf = (i: number): string => String.fromCharCode(65 + i);
const titleSizePx = 11;

/** Dots of an inset are as large as keeps the nearest two apart. */
const dotSizes = { smallest: 1.9, largest: 4.5 } as const;

function withDotsApart(layout: WorldmapLayout): WorldmapLayout {
  const { dots } = layout;
  const nearest = Math.min(
    ...dots.flatMap((dot, i) => dots.slice(i + 1).map(other => gapBetween([dot.x, dot.y], [other.x, other.y]))),
  );
  const radiusPx = Math.min(dotSizes.largest, Math.max(dotSizes.smallest, nearest / 2 - 0.3));
  const isWhole = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= radiusPx && y >= radiusPx && x <= layout.widthPx - radiusPx && y <= layout.heightPx - radiusPx;
  return { ...layout, dots: dots.filter(isWhole).map(dot => ({ ...dot, radiusPx })) };
}

/** The map of a region, by the code that draws every map, and the shapes that it shows. */
export function layoutInset({ detail, fills, regions }: InsetMap, i: number, { widthPx, heightPx }: Size) {
  const size = { widthPx, heightPx };
  const camera = insetCamera(at(regions, i), size);
  const world = worldInFrame(detail, size, camera);
  const options = { ...size, camera, id: `inset-${i}`, thinPx: 0.5, isCut: true, known: knownPaths };
  return { world, layout: withDotsApart(layoutWorldmap(world, fills, options)) };
}

/** Where the frame of an inset lies on the map of the world, in px. */
export function extentOnMap(region: RegionId, inset: Size, map: Size) {
  const camera = insetCamera(region, inset);
  const world = worldCamera(map);
  const [x, y] = projectedPoint(earthProjection(map, world), camera.center);
  const share = 2 ** (world.zoom - camera.zoom);
  const [widthPx, heightPx] = [inset.widthPx * share, inset.heightPx * share];
  return { x: x - widthPx / 2, y: y - heightPx / 2, widthPx, heightPx };
}

type Parent = ReturnType<typeof select<SVGSVGElement, unknown>>;

const haloPx = 2.5;

function drawTitle(root: Parent, { text, x, y }: { text: string; x: number; y: number }, { ink, ground }: Inks): void {
  for (const isHalo of [true, false]) {
    root
      .append("text")
      .attr("x", px(x))
      .attr("y", px(y))
      .attr("font-family", fontFamily)
      .attr("font-size", px(titleSizePx))
      .attr("font-weight", 600)
      .attr("fill", isHalo ? ground : ink)
      .attr("stroke", isHalo ? ground : null)
      .attr("stroke-width", isHalo ? haloPx : null)
      .attr("stroke-linejoin", isHalo ? "round" : null)
      .text(text);
  }
}

const frameLinePx = 0.6;

function drawFrameOf(root: Parent, { x, y, widthPx, heightPx }: Place, { ink }: Inks): void {
  root
    .append("rect")
    .attr("x", px(x))
    .attr("y", px(y))
    .attr("width", px(widthPx))
    .attr("height", px(heightPx))
    .attr("fill", "none")
    .attr("stroke", ink)
    .attr("stroke-width", frameLinePx);
}

/** The frame on the map of the world that stands for an inset, with its letter. */
function drawExtent(root: Parent, { ink, regions }: InsetMap, i: number, { map, insets }: InsetPlaces): void {
  const extent = extentOnMap(at(regions, i), at(insets, i), map);
  const place = { ...extent, x: extent.x + map.x, y: extent.y + map.y };
  drawFrameOf(root, place, ink);
  drawTitle(root, { text: letterOf(i), x: place.x, y: place.y - 2.5 }, ink);
}

/** The map of the world with a frame for each inset, and the insets with the letters and names of their frames. */
export function drawInsetMap(input: InsetMap, places: InsetPlaces, document: Document): SVGSVGElement {
  const { world, fills, regions, nameOfRegion, ink } = input;
  const { map } = places;
  const coloured = new Set(colouredUnits(world, fills).map(({ code }) => code));
  const name = (code: JurisdictionCode): string | null => (coloured.has(code) ? input.nameOf(code) : null);
  const svg = document.createElementNS(svgNamespace, "svg") as SVGSVGElement;
  const root = select(svg).attr("width", px(places.widthPx)).attr("height", px(places.heightPx));
  const nest = (drawn: SVGSVGElement, x: number, y: number): void => {
    drawn.setAttribute("x", px(x));
    drawn.setAttribute("y", px(y));
    drawn.removeAttribute("xmlns");
    svg.append(drawn);
  };
  const whole = layoutWorldmap(world, fills, { ...map, camera: null, id: "map", thinPx: 0.3, known: knownPaths });
  nest(drawWorldmap(whole, ink, document), map.x, map.y);
  for (const i of regions.keys()) drawExtent(root, input, i, places);
  regions.forEach((region, i) => {
    const place = at(places.insets, i);
    const { world: shown, layout } = layoutInset(input, i, place);
    const inset = drawWorldmap(layout, ink, document);
    drawLabels(inset, mapLabels(shown, layout, "equal-earth", name), ink);
    nest(inset, place.x, place.y);
    drawFrameOf(root, place, ink);
    drawTitle(root, { text: `${letterOf(i)} ${nameOfRegion(region)}`, x: place.x, y: place.y - 4.5 }, ink);
  });
  return svg;
}
