import { type Selection, select } from "d3";
import type { Inks } from "../../draw/palette.ts";
import { px, svgNamespace } from "../../draw/svg.ts";
import { fontFamily } from "../../draw/typeface.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera } from "../../world/camera.ts";
import { drawWorldmap } from "../../world/draw.ts";
import type { Size } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import { knownPaths } from "../../world/known-paths.ts";
import { drawLabels } from "../../world/label-draw.ts";
import { layoutWorldmap, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { gapBetween } from "./choice.ts";
import { worldInFrame } from "./crop.ts";
import { cameraOn, type InsetRegion, type Rectangle } from "./extents.ts";
import { type InsetFrame, insetFrames, letterPx } from "./frames.ts";
import { insetLabels } from "./names.ts";
import type { InsetPlaces } from "./places.ts";
import { titleOf } from "./titles.ts";

/** The place of an inset, and what keeps its patterns apart from those of others. */
interface Place extends Size {
  readonly id: string;
}

/** A map of the world with insets. */
interface InsetMap {
  readonly world: World;
  /** Finer shapes, for the insets. */
  readonly detail: World;
  readonly fills: Fills;
  readonly regions: readonly InsetRegion[];
  /** Null for a unit that is not to be named. */
  readonly nameOf: (code: JurisdictionCode) => string | null;
  /** Names of a region, the longest first. */
  readonly namesOfRegion: (region: InsetRegion) => readonly string[];
  readonly ink: Inks;
}

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

/** The map of a part of the world, by the code that draws every map, and the shapes that it shows. */
export function layoutInset({ detail, fills }: Pick<InsetMap, "detail" | "fills">, camera: Camera, place: Place) {
  const size = { widthPx: place.widthPx, heightPx: place.heightPx };
  const world = worldInFrame(detail, size, camera);
  const options = { ...size, camera, id: place.id, thinPx: 0.5, isCut: true, known: knownPaths };
  return { world, layout: withDotsApart(layoutWorldmap(world, fills, options)) };
}

type Parent = Selection<SVGSVGElement, unknown, null, undefined> | Selection<SVGGElement, unknown, null, undefined>;

const haloPx = 2.5;

function drawTitle(root: Parent, { text, x, y }: { text: string; x: number; y: number }, { ink, ground }: Inks): void {
  for (const isHalo of [true, false]) {
    root
      .append("text")
      .attr("x", px(x))
      .attr("y", px(y))
      .attr("font-family", fontFamily)
      .attr("font-size", px(letterPx))
      .attr("font-weight", 600)
      .attr("fill", isHalo ? ground : ink)
      .attr("stroke", isHalo ? ground : null)
      .attr("stroke-width", isHalo ? haloPx : null)
      .attr("stroke-linejoin", isHalo ? "round" : null)
      .text(text);
  }
}

const frameLinePx = 0.6;

function drawFrameOf(root: Parent, { x, y, widthPx, heightPx }: Rectangle, { ink }: Inks): void {
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

/** The frames lie below the dots, the letters above all. */
function drawFrames(map: SVGSVGElement, frames: readonly InsetFrame[], ink: Inks): void {
  const lines: Parent = select(map).insert("g", "g.dots");
  const letters: Parent = select(map).append("g");
  for (const { extent, letter, letterBox } of frames) {
    drawFrameOf(lines, extent, ink);
    drawTitle(letters, { text: letter, x: letterBox.x, y: letterBox.y + letterBox.heightPx }, ink);
  }
}

/** The map of the world with a frame for each inset, and the insets with the letters and names of their frames. */
export function drawInsetMap(input: InsetMap, places: InsetPlaces, document: Document): SVGSVGElement {
  const { world, fills, regions, namesOfRegion, ink } = input;
  const { map } = places;
  const svg = document.createElementNS(svgNamespace, "svg") as SVGSVGElement;
  const root = select(svg).attr("width", px(places.widthPx)).attr("height", px(places.heightPx));
  const nest = (drawn: SVGSVGElement, x: number, y: number): void => {
    drawn.setAttribute("x", px(x));
    drawn.setAttribute("y", px(y));
    drawn.removeAttribute("xmlns");
    svg.append(drawn);
  };
  const size = { widthPx: map.widthPx, heightPx: map.heightPx };
  const layout = layoutWorldmap(world, fills, { ...size, camera: null, id: "map", thinPx: 0.3, known: knownPaths });
  const frames = insetFrames(regions, { world, fills, layout });
  const whole = drawWorldmap(layout, ink, document);
  drawFrames(whole, frames, ink);
  nest(whole, map.x, map.y);
  frames.forEach(({ extent, letter }, i) => {
    const place = at(places.insets, i);
    const inset = layoutInset(input, cameraOn(extent, size, place), { ...place, id: `inset-${i}` });
    const drawn = drawWorldmap(inset.layout, ink, document);
    drawLabels(drawn, insetLabels(inset, fills, input.nameOf), ink);
    nest(drawn, place.x, place.y);
    drawFrameOf(root, place, ink);
    drawTitle(root, { text: titleOf(letter, namesOfRegion(at(regions, i)), place), x: place.x, y: place.y - 4.5 }, ink);
  });
  return svg;
}
