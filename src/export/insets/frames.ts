import { capHeight, textWidth } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import { earthProjection, worldCamera } from "../../world/earth.ts";
import type { Fills } from "../../world/fill.ts";
import type { WorldmapLayout } from "../../world/layout.ts";
import { unitFinder } from "../../world/unit-finder.ts";
import type { World } from "../../world/world.ts";
import { colouredUnits } from "./choice.ts";
import { extentOnMap, grown, hasPoint, type InsetRegion, overlapping, type Rectangle } from "./extents.ts";

/** The frame on the map of the world that stands for an inset, with the place of its letter. */
export interface InsetFrame {
  readonly extent: Rectangle;
  readonly letter: string;
  /** Around its letter; the baseline is its lower edge. */
  readonly letterBox: Rectangle;
}

export const letterPx = 11;
const letterOf = (i: number): string => String.fromCharCode(65 + i);

/** What frames and letters on a map of the world have to spare. */
interface MapMarks {
  readonly world: World;
  readonly fills: Fills;
  readonly layout: WorldmapLayout;
}

const isWithin = ({ x, y, widthPx, heightPx }: Rectangle, outer: Rectangle): boolean =>
  hasPoint(outer, [x, y]) && hasPoint(outer, [x + widthPx, y + heightPx]);

/** Between a dot and a line. */
const clearPx = 1.2;

/** How many dots lie on the outline. */
const dotsOn = (extent: Rectangle, { dots }: WorldmapLayout): number =>
  dots.filter(({ x, y, radiusPx }) => {
    const near = radiusPx + clearPx;
    return hasPoint(grown(extent, near), [x, y]) && !hasPoint(grown(extent, -near), [x, y]);
  }).length;

/** How far a side of a frame moves at most, in px of the map. */
const mostMoved = 5;

const steps = Array.from({ length: 2 * mostMoved + 1 }, (_, i) => i - mostMoved);

/** Px by which a frame is widened on both sides, and moved; a narrower frame would cut what belongs to it. */
const moves = steps
  .flatMap(edge => steps.flatMap(dx => steps.map(dy => ({ edge, dx, dy }))))
  .map(move => ({ ...move, cost: Math.abs(move.dx) + Math.abs(move.dy) + (move.edge < 0 ? -3 : 1) * move.edge }))
  .toSorted((a, b) => a.cost - b.cost);

/** The frame in its proportions, grown or shrunk and moved a little, what is nearest first. */
const nearbyExtents = ({ x, y, widthPx, heightPx }: Rectangle): readonly Rectangle[] =>
  moves.map(({ edge, dx, dy }) => {
    const scale = 1 + (2 * edge) / widthPx;
    const size = { widthPx: widthPx * scale, heightPx: heightPx * scale };
    return { ...size, x: x - edge + dx, y: y - (size.heightPx - heightPx) / 2 + dy };
  });

function clearExtents(regions: readonly InsetRegion[], layout: WorldmapLayout): readonly Rectangle[] {
  const extents = regions.map(region => extentOnMap(region, layout));
  const sheet = { ...layout, x: 0, y: 0 };
  extents.forEach((extent, i) => {
    const others = extents.filter((_, k) => k !== i);
    const isFree = (tried: Rectangle): boolean =>
      isWithin(tried, sheet) && !others.some(other => overlapping(grown(tried, 2), other));
    // On half a page a dot may lie on every outline; the fewer, the better.
    let fewest = Number.POSITIVE_INFINITY;
    for (const tried of nearbyExtents(extent)) {
      if (!isFree(tried)) continue;
      const crossed = dotsOn(tried, layout);
      if (crossed < fewest) [extents[i], fewest] = [tried, crossed];
      if (fewest === 0) break;
    }
  });
  return extents;
}

/** Places of a letter at a frame, the usual one first: around its corners, then inside them. */
function letterBoxes({ x, y, widthPx, heightPx }: Rectangle, letter: string): readonly Rectangle[] {
  const size = { widthPx: textWidth(letter, letterPx, 600), heightPx: letterPx * capHeight };
  const off = 3;
  const [left, right] = [x, x + widthPx - size.widthPx];
  const [above, below] = [y - off - size.heightPx, y + heightPx + off];
  const [before, after] = [x - off - size.widthPx, x + widthPx + off];
  const [top, bottom] = [y, y + heightPx - size.heightPx];
  const corners = [
    ...[left, right].map(each => [each, above]),
    ...[left, right].map(each => [each, below]),
    ...[before, after].flatMap(each => [top, bottom].map(other => [each, other])),
    ...[left + off, right - off].flatMap(each => [top + off, bottom - off].map(other => [each, other])),
  ];
  return corners.map(([each = 0, other = 0]) => ({ ...size, x: each, y: other }));
}

const ninePoints = ({ x, y, widthPx, heightPx }: Rectangle) =>
  [0, 0.5, 1].flatMap(u => [0, 0.5, 1].map((v): [number, number] => [x + u * widthPx, y + v * heightPx]));

/** The frames on a map of the world. They cross no dot where that can be, and their letters hide neither members nor each other. */
export function insetFrames(
  regions: readonly InsetRegion[],
  { world, fills, layout }: MapMarks,
): readonly InsetFrame[] {
  const extents = clearExtents(regions, layout);
  const project = earthProjection(layout, worldCamera(layout));
  const members = new Set(colouredUnits(world, fills).map(({ code }) => code));
  const find = unitFinder(world);
  const isMember = (point: [number, number]): boolean => {
    const place = project.invert?.(point);
    const code = place ? find(place[0], place[1]) : null;
    return code !== null && members.has(code);
  };
  const taken: Rectangle[] = [];
  const sheet = { ...layout, x: 0, y: 0 };
  const faultsOf = (box: Rectangle, extent: Rectangle): number => {
    const room = grown(box, 1.5);
    const dots = layout.dots.filter(({ x, y, radiusPx }) => hasPoint(grown(room, radiusPx), [x, y])).length;
    const others = extents.filter(other => other !== extent && overlapping(room, other)).length;
    const letters = taken.filter(other => overlapping(room, other)).length;
    const outside = isWithin(box, sheet) ? 0 : 1;
    return 10 * (dots + others + letters + outside) + ninePoints(room).filter(isMember).length;
  };
  return extents.map((extent, i) => {
    const letter = letterOf(i);
    const boxes = letterBoxes(extent, letter).map(box => ({ box, faults: faultsOf(box, extent) }));
    const { box } = boxes.reduce((best, other) => (other.faults < best.faults ? other : best), at(boxes, 0));
    taken.push(box);
    return { extent, letter, letterBox: box };
  });
}
