import { sum } from "d3";
import { at } from "../../model/at.ts";
import type { Ellipse, PlanePoint } from "./ellipse.ts";
import { type CurveLabel, type Extent, extentOf, labelsFor, rotated } from "./place.ts";

interface CurveRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Margin left and right of each component with which its labels have room beside it. */
  readonly sidePx: number;
  readonly topPx: number;
  /** In the middle of the width, as on paper; otherwise from the left. */
  readonly isCentred: boolean;
}

/** Components side by side or one below the other, turned but not yet scaled. */
interface CurveArrangement {
  readonly parts: readonly (readonly Ellipse[])[];
  readonly isColumn: boolean;
}

interface ArrangedCurves {
  /** The curves of each component. */
  readonly places: readonly (readonly Ellipse[])[];
  /** The label of each curve, in the same order. */
  readonly labels: readonly CurveLabel[];
  readonly heightPx: number;
}

const turns = 12;
/** Smaller margins suffice where the labels stand above and below the curves. */
const marginShares = [0.1, 0.5, 1] as const;

const widthIn = ({ x0, x1 }: Extent): number => x1 - x0;
const heightIn = ({ y0, y1 }: Extent): number => y1 - y0;

const moved = (curve: Ellipse, scale: number, [dx, dy]: PlanePoint): Ellipse => ({
  x: curve.x * scale + dx,
  y: curve.y * scale + dy,
  a: curve.a * scale,
  b: curve.b * scale,
  rotation: curve.rotation,
});

const turnsOf = (curves: readonly Ellipse[]): readonly (readonly Ellipse[])[] =>
  Array.from({ length: turns }, (_, k) => curves.map(curve => rotated(curve, (k * Math.PI) / turns)));

/** The turn with the least extent, of equal ones the first. */
const leastOf = (options: readonly (readonly Ellipse[])[], extent: (found: Extent) => number): readonly Ellipse[] =>
  options.reduce((a, b) => (extent(extentOf(b)) < extent(extentOf(a)) - 1e-9 ? b : a));

/** A single component in every turn; several at their lowest and at their narrowest. */
function curveArrangements(components: readonly (readonly Ellipse[])[]): readonly CurveArrangement[] {
  const turned = components.map(turnsOf);
  if (turned.length === 1) return at(turned, 0).map(curves => ({ parts: [curves], isColumn: false }));
  return [heightIn, widthIn].flatMap(extent => {
    const parts = turned.map(options => leastOf(options, extent));
    return [false, true].map(isColumn => ({ parts, isColumn }));
  });
}

interface ScaledCurves extends Omit<ArrangedCurves, "labels"> {
  readonly scale: number;
}

/** An arrangement as large as the room allows. */
function scaledInRoom({ parts, isColumn }: CurveArrangement, room: CurveRoom): ScaledCurves {
  const { widthPx, heightPx, sidePx, topPx, isCentred } = room;
  const extents = parts.map(extentOf);
  const [widths, heights] = [extents.map(widthIn), extents.map(heightIn)];
  const [across, down] = isColumn ? [1, parts.length] : [parts.length, 1];
  const free = { x: widthPx - 2 * sidePx * across, y: heightPx - 2 * topPx * down };
  const taken = isColumn ? { x: Math.max(...widths), y: sum(heights) } : { x: sum(widths), y: Math.max(...heights) };
  const scale = Math.min(free.x / taken.x, free.y / taken.y);
  const [allWidth, allHeight] = [taken.x * scale + 2 * sidePx * across, taken.y * scale + 2 * topPx * down];
  const left = isCentred ? (widthPx - allWidth) / 2 : 0;
  let [x, y] = [left, 0];
  const places = parts.map((curves, i) => {
    const { x0, x1, y0, y1 } = at(extents, i);
    const [ownWidth, ownHeight] = [(x1 - x0) * scale + 2 * sidePx, (y1 - y0) * scale + 2 * topPx];
    const middle = isColumn ? [left + allWidth / 2, y + ownHeight / 2] : [x + ownWidth / 2, allHeight / 2];
    [x, y] = [x + ownWidth, y + ownHeight];
    const [mx, my] = [at(middle, 0) - ((x0 + x1) / 2) * scale, at(middle, 1) - ((y0 + y1) / 2) * scale];
    return curves.map(curve => moved(curve, scale, [mx, my]));
  });
  return { places, heightPx: allHeight, scale };
}

/** All components at one scale, turned and placed so that they are as large as room and labels allow. */
export function arrangedInRoom(
  components: readonly (readonly Ellipse[])[],
  labelWidths: readonly number[],
  room: CurveRoom,
): ArrangedCurves {
  if (components.length === 0) return { places: [], labels: [], heightPx: room.heightPx };
  const options = marginShares
    .flatMap(share =>
      curveArrangements(components).map(arrangement =>
        scaledInRoom(arrangement, { ...room, sidePx: Math.max(8, room.sidePx * share) }),
      ),
    )
    .sort((a, b) => b.scale - a.scale);
  let first: ArrangedCurves | null = null;
  for (const { places, heightPx } of options) {
    const { labels, areClear } = labelsFor(places.flat(), labelWidths, { widthPx: room.widthPx, heightPx });
    if (areClear) return { places, labels, heightPx };
    first ??= { places, labels, heightPx };
  }
  return first ?? { places: [], labels: [], heightPx: room.heightPx };
}
