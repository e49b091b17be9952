import { halfHeight, halfWidth } from "../../world/earth.ts";
import { cuePx } from "../notes.ts";

interface Room {
  readonly widthPx: number;
  /** What is in sight without scrolling; left out on a page, which may be as high as its maps. */
  readonly heightPx?: number | undefined;
}

/** How many maps stand side by side, and how large they are. */
export interface PanelGrid {
  readonly columns: number;
  /** From one map to the next, across and down. */
  readonly pitch: number;
  readonly step: number;
  readonly panelWidth: number;
  readonly mapHeight: number;
  /** Height of the line above each map. */
  readonly titleHeight: number;
}

const ratio = halfHeight / halfWidth;
const edgePx = 8;
const maxColumns = 6;
/** The narrowest place whose title is whole: a cut one would not be part of its name for a screen reader. */
const narrowestPitch = 130;
/** A lower map shows nothing. */
const lowestMap = 52;
const lowPanel = 420;

/** Maps in the given number of columns, as large as their width allows, and as low as the height asks. */
function arranged(columns: number, { widthPx, heightPx }: Room, lowest = Number.POSITIVE_INFINITY): PanelGrid {
  const isLow = heightPx !== undefined && heightPx < lowPanel;
  const gap = isLow ? { x: 12, y: 6 } : { x: 24, y: heightPx === undefined ? 24 : 12 };
  const titleHeight = isLow ? 19 : 24;
  const widest = (widthPx - 2 * edgePx - (columns - 1) * gap.x) / columns;
  const mapHeight = Math.round(Math.min(widest * ratio, lowest - titleHeight - gap.y));
  const panelWidth = mapHeight < Math.round(widest * ratio) ? mapHeight / ratio : widest;
  const step = titleHeight + mapHeight + gap.y;
  return { columns, pitch: widest + gap.x, step, panelWidth, mapHeight, titleHeight };
}

/** The largest maps of which `rows` rows, or all, fit into the height. Null: they would be too small. */
function largest(count: number, room: Room & { readonly heightPx: number }, rows: number): PanelGrid | null {
  let best: PanelGrid | null = null;
  for (let columns = 1; columns <= count; columns++) {
    const inSight = Math.min(rows, Math.ceil(count / columns));
    const next = arranged(columns, room, Math.floor(room.heightPx / inSight));
    if (columns > 1 && next.pitch < narrowestPitch) break;
    if (next.mapHeight >= Math.max(lowestMap, best?.mapHeight ?? 0)) best = next;
  }
  return best;
}

/** The grid of each number of columns, with all maps within the height, as a file may have it. */
export const gridsWithin = (count: number, room: Room & { readonly heightPx: number }): readonly PanelGrid[] =>
  Array.from({ length: Math.min(count, maxColumns) }, (_, i) =>
    arranged(i + 1, room, Math.floor(room.heightPx / Math.ceil(count / (i + 1)))),
  ).filter(({ mapHeight }) => mapHeight >= lowestMap);

/** All maps in sight where the height is given, or else whole rows of them; as many columns as the width suggests without it. */
export function panelGridFor(count: number, room: Room): PanelGrid {
  const { widthPx, heightPx } = room;
  const usual = arranged(Math.max(1, Math.min(count, Math.round(widthPx / 380), maxColumns)), room);
  if (heightPx === undefined) return usual;
  const aboveCue = { widthPx, heightPx: heightPx - cuePx };
  return (
    largest(count, { widthPx, heightPx }, count) ?? largest(count, aboveCue, 2) ?? largest(count, aboveCue, 1) ?? usual
  );
}
