import type { Size } from "../../world/earth.ts";
import { worldHeightShare } from "./choice.ts";

export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** The map of the world and the insets, side by side or below each other: nothing lies over the map. */
export interface InsetPlaces extends Size {
  readonly map: Place;
  /** Frames, each with room for its title above. */
  readonly insets: readonly Place[];
}

const insetTitlePx = 16;
const gapPx = 14;
/** Height of an inset for its width. */
const shares = { lowest: 0.5, usual: 0.62, highest: 0.72 } as const;

const mapIn = (widthPx: number, heightPx: number): Size => {
  const width = Math.min(widthPx, heightPx / worldHeightShare);
  return { widthPx: Math.round(width), heightPx: Math.round(width * worldHeightShare) };
};

interface InsetRoom {
  readonly widthPx: number;
  /** Null: as high as needed. */
  readonly heightPx: number | null;
}

/** Rows of insets below the map, which gives way as far as they need it. */
function belowMap(count: number, columns: number, { widthPx, heightPx }: InsetRoom): InsetPlaces {
  const rows = Math.ceil(count / columns);
  const widest = (widthPx - (columns - 1) * gapPx) / columns;
  const overhead = rows * (insetTitlePx + gapPx);
  const roomIn = (map: Size): number =>
    heightPx === null ? widest * shares.usual : (heightPx - map.heightPx - overhead) / rows;
  const full = mapIn(widthPx, heightPx ?? Number.POSITIVE_INFINITY);
  const needed = widest * shares.lowest;
  const map =
    heightPx === null || roomIn(full) >= needed
      ? full
      : mapIn(widthPx, Math.max(heightPx * 0.45, heightPx - overhead - rows * needed));
  const inset = insetSize(widest, roomIn(map));
  const step = { x: inset.widthPx + gapPx, y: insetTitlePx + inset.heightPx + gapPx };
  const left = (widthPx - columns * step.x + gapPx) / 2;
  return {
    widthPx,
    heightPx: map.heightPx + rows * step.y,
    map: { ...map, x: (widthPx - map.widthPx) / 2, y: 0 },
    insets: Array.from({ length: count }, (_, i) => ({
      ...inset,
      x: left + (i % columns) * step.x,
      y: map.heightPx + gapPx + insetTitlePx + Math.floor(i / columns) * step.y,
    })),
  };
}

/** A column of insets beside the map. */
function besideMap(count: number, widthPx: number, heightPx: number): InsetPlaces {
  const room = (heightPx - count * insetTitlePx - (count - 1) * gapPx) / count;
  const inset = insetSize(Math.min(room / shares.usual, widthPx * 0.4), room);
  const map = mapIn(widthPx - inset.widthPx - gapPx, heightPx);
  const left = (widthPx - map.widthPx - gapPx - inset.widthPx) / 2;
  const step = insetTitlePx + inset.heightPx + gapPx;
  const height = Math.max(map.heightPx, count * step - gapPx);
  const top = (height - count * step + gapPx) / 2;
  return {
    widthPx,
    heightPx: height,
    map: { ...map, x: left, y: (height - map.heightPx) / 2 },
    insets: Array.from({ length: count }, (_, i) => ({
      ...inset,
      x: left + map.widthPx + gapPx,
      y: top + insetTitlePx + i * step,
    })),
  };
}

const insetSize = (widthPx: number, heightPx: number): Size => {
  const height = Math.min(heightPx, widthPx * shares.highest);
  return { widthPx: Math.round(Math.min(widthPx, height / shares.lowest)), heightPx: Math.round(height) };
};

/** A larger map is worth most, larger insets half as much. */
const worthOf = ({ map, insets: [inset] }: InsetPlaces): number =>
  inset ? map.widthPx * Math.sqrt(Math.max(1, inset.heightPx)) : 0;

/** The arrangement in which map and insets are largest. */
export function placeInsets(count: number, room: InsetRoom): InsetPlaces {
  const { widthPx, heightPx } = room;
  const columns = heightPx === null ? [2] : [...new Set([count, Math.ceil(count / 2)])];
  const all = [
    ...columns.map(each => belowMap(count, each, room)),
    ...(heightPx === null ? [] : [besideMap(count, widthPx, heightPx)]),
  ];
  return all.reduce((best, other) => (worthOf(other) > worthOf(best) * 1.01 ? other : best));
}
