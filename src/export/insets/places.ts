import type { Size } from "../../world/earth.ts";
import { worldHeightShare } from "./choice.ts";
import type { Rectangle } from "./extents.ts";

/** The map of the world and the insets, side by side or below each other: nothing lies over the map. */
export interface InsetPlaces extends Size {
  readonly map: Rectangle;
  /** Frames, each with room for its title above. */
  readonly insets: readonly Rectangle[];
}

const titlePx = 16;
const gapPx = 14;

interface InsetRoom {
  readonly widthPx: number;
  /** Null: as high as needed. */
  readonly heightPx: number | null;
}

const mapIn = (widthPx: number, heightPx: number): Size => {
  const width = Math.min(widthPx, heightPx / worldHeightShare);
  return { widthPx: Math.round(width), heightPx: Math.round(width * worldHeightShare) };
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

type Rows = readonly (readonly number[])[];

/** All ways to set insets, given by their proportions, in rows without changing their order. */
function rowsOf([first, ...others]: readonly number[]): readonly Rows[] {
  if (first === undefined) return [[]];
  if (others.length === 0) return [[[first]]];
  return rowsOf(others).flatMap(([row = [], ...below]) => [
    [[first, ...row], ...below],
    [[first], row, ...below],
  ]);
}

/** A single inset above three would look like the most important one. */
const isEven = (rows: Rows): boolean =>
  rows.every(
    (row, i) => row.length === rows[0]?.length || (i === rows.length - 1 && row.length === (rows[0]?.length ?? 0) - 1),
  );

/** Heights of rows in a block: those with more insets are higher, and none is wider than the block. */
function rowHeights(rows: Rows, { widthPx, heightPx }: Size): readonly number[] {
  const highest = rows.map(row => (widthPx - (row.length - 1) * gapPx) / sum(row));
  let room = heightPx - rows.length * titlePx - (rows.length - 1) * gapPx;
  const heights = new Map<number, number>();
  // Rows that fill their width leave the rest of the room to the others.
  for (let more = true; more; ) {
    const open = [...rows.keys()].filter(i => !heights.has(i));
    const share = room / sum(open.map(i => rows[i]?.length ?? 0));
    const full = open.filter(i => (highest[i] ?? 0) <= share * (rows[i]?.length ?? 0));
    for (const i of full) heights.set(i, highest[i] ?? 0);
    room -= sum(full.map(i => highest[i] ?? 0));
    more = full.length > 0 && full.length < open.length;
    if (!more) for (const i of open) if (!heights.has(i)) heights.set(i, share * (rows[i]?.length ?? 0));
  }
  return rows.map((_, i) => Math.max(1, Math.floor(heights.get(i) ?? 0)));
}

/** The insets in rows from the top of a block, each row in its middle. */
function blockOf(rows: Rows, block: Size): readonly Rectangle[] {
  const heights = rowHeights(rows, block);
  let bottom = 0;
  return rows.flatMap((row, i) => {
    const heightPx = heights[i] ?? 0;
    const y = bottom + titlePx;
    const widths = row.map(aspect => Math.max(1, Math.floor(aspect * heightPx)));
    let x = (block.widthPx - sum(widths) - (row.length - 1) * gapPx) / 2;
    bottom = y + heightPx + gapPx;
    return widths.map(widthPx => {
      const place = { x, y, widthPx, heightPx };
      x += widthPx + gapPx;
      return place;
    });
  });
}

const bottomOfAll = (places: readonly Rectangle[]): number =>
  Math.max(0, ...places.map(({ y, heightPx }) => y + heightPx));
const rightOfAll = (places: readonly Rectangle[]): number =>
  Math.max(0, ...places.map(({ x, widthPx }) => x + widthPx));
const movedBy = (dx: number, dy: number) => (place: Rectangle) => ({ ...place, x: place.x + dx, y: place.y + dy });

/** Rows of insets below a map of this width. */
function belowMap(rows: Rows, mapPx: number, { widthPx, heightPx }: InsetRoom): InsetPlaces {
  const map = mapIn(mapPx, Number.POSITIVE_INFINITY);
  const top = map.heightPx + gapPx;
  const usual = usualShare * widthPx * rows.length + rows.length * (titlePx + gapPx);
  const block = blockOf(rows, { widthPx, heightPx: heightPx === null ? usual : heightPx - top });
  return {
    widthPx,
    heightPx: top + bottomOfAll(block),
    map: { ...map, x: (widthPx - map.widthPx) / 2, y: 0 },
    insets: block.map(movedBy(0, top)),
  };
}

/** Height of a row for the width of the room, where no height is given. */
const usualShare = 0.3;

/** Rows of insets in a block beside a map of this width. */
function besideMap(rows: Rows, mapPx: number, { widthPx, heightPx }: Size): InsetPlaces {
  const map = mapIn(mapPx, heightPx);
  const block = blockOf(rows, { widthPx: Math.max(1, widthPx - map.widthPx - gapPx), heightPx });
  const left = Math.min(...block.map(({ x }) => x));
  const [wide, high] = [rightOfAll(block) - left, bottomOfAll(block)];
  const height = Math.max(map.heightPx, high);
  const x = (widthPx - map.widthPx - gapPx - wide) / 2;
  return {
    widthPx,
    heightPx: height,
    map: { ...map, x, y: (height - map.heightPx) / 2 },
    insets: block.map(movedBy(x + map.widthPx + gapPx - left, (height - high) / 2)),
  };
}

/** How much more the map counts than the insets, of which the smallest counts. */
const insetWeight = 0.6;

/** A length that grows with the map and with the insets. */
export function readableIn({ map, insets }: InsetPlaces): number {
  const smallest = Math.min(...insets.map(({ widthPx, heightPx }) => Math.sqrt(widthPx * heightPx)));
  return (map.widthPx * smallest ** insetWeight) ** (1 / (1 + insetWeight));
}

/** Widths of the map to try, as shares of the room. */
const mapShares = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45];

/** The arrangement in which map and insets, given by width for height, are largest. */
export function placeInsets(aspects: readonly number[], room: InsetRoom): InsetPlaces {
  const { widthPx, heightPx } = room;
  if (heightPx === null) return belowMap(twoInARow(aspects), widthPx, room);
  const fits = (places: InsetPlaces): boolean =>
    places.heightPx <= heightPx && places.insets.every(({ widthPx: wide, heightPx: high }) => wide > 1 && high > 1);
  const all = rowsOf(aspects)
    .filter(isEven)
    .flatMap(rows =>
      mapShares.flatMap(share => [
        belowMap(rows, share * widthPx, room),
        besideMap(rows, share * widthPx, { widthPx, heightPx }),
      ]),
    );
  const fitting = all.filter(fits);
  return (fitting.length > 0 ? fitting : all).reduce((best, other) =>
    readableIn(other) > readableIn(best) * 1.01 ? other : best,
  );
}

const twoInARow = (aspects: readonly number[]): Rows =>
  Array.from({ length: Math.ceil(aspects.length / 2) }, (_, i) => aspects.slice(2 * i, 2 * i + 2));
