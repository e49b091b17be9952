import type { PlacedText } from "../draw/svg.ts";
import { capHeight, linesOf, textWidth } from "../draw/text-metrics.ts";
import { isolated } from "../i18n/isolated.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Size } from "./earth.ts";

/** A unit that may be named; `radiusPx` is that of its dot, 0 where it has none. */
export interface Nameable {
  readonly code: JurisdictionCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** About as long as it is wide, in px. */
  readonly breadthPx: number;
  readonly radiusPx: number;
}

export interface MapName {
  readonly code: JurisdictionCode;
  readonly sizePx: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly PlacedText[];
}

/** Nothing of a unit that is narrower is seen below its name. */
const tinyPx = 8;
/** Breadth of a unit that is seen as a country. */
const countryPx = 30;

const lineHeight = 1.1;
/** No line of a name is longer than so many letters of usual width. */
const ems = 8;

/** Larger letters for larger units, so that a continent reads before its islands. */
const sizeOf = ({ breadthPx }: Nameable): number => Math.min(15, 10.5 + Math.max(0, breadthPx - 40) / 40);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box, { widthPx, heightPx }: Size): boolean =>
  left >= 2 && top >= 2 && right <= widthPx - 2 && bottom <= heightPx - 2;

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Where a name may stand: `x` and `y` of the middle of the side of the text that `anchor` and `rise` name. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: MapName["anchor"];
  /** How much of the name's height lies above `y`. */
  readonly rise: number;
  /** `sea`: not over the land of others; `own`: with its middle in the unit. */
  readonly on?: "sea" | "own";
}

/** Right, left, below, above, and then aslant. */
const beside = ({ x, y, breadthPx, radiusPx }: Nameable, sizePx: number): readonly Spot[] => {
  const away = Math.max(radiusPx, breadthPx / 2) + sizePx * 0.35;
  const aslant = away * 0.75;
  return [
    { x: x + away, y, anchor: "start", rise: 0.5 },
    { x: x - away, y, anchor: "end", rise: 0.5 },
    { x, y: y + away, anchor: "middle", rise: 0 },
    { x, y: y - away, anchor: "middle", rise: 1 },
    { x: x + aslant, y: y - aslant, anchor: "start", rise: 1 },
    { x: x + aslant, y: y + aslant, anchor: "start", rise: 0 },
    { x: x - aslant, y: y - aslant, anchor: "end", rise: 1 },
    { x: x - aslant, y: y + aslant, anchor: "end", rise: 0 },
  ];
};

/** At the anchor, or a little off it where another name is in the way. */
const within = ({ x, y, breadthPx }: Nameable): readonly Spot[] => {
  const off = breadthPx * 0.2;
  const moves = [
    [0, 0],
    [0, -off],
    [0, off],
    [-off, 0],
    [off, 0],
  ] as const;
  return moves.map(([dx, dy]) => ({ x: x + dx, y: y + dy, anchor: "middle", rise: 0.5, on: "own" }));
};

/**
 * In the unit where the name has room, else beside it in the sea, else over it with both ends on others; what has a dot
 * may be named on the land around, as the dot says what is meant.
 */
function spotsOf(unit: Nameable, sizePx: number, widthPx: number): readonly Spot[] {
  const { breadthPx, radiusPx } = unit;
  if (breadthPx > widthPx * 0.6 && radiusPx === 0) return within(unit);
  const around = beside(unit, sizePx);
  const atSea = around.map((spot): Spot => ({ ...spot, on: "sea" }));
  if (radiusPx > 0) return [...atSea, ...around];
  return breadthPx > tinyPx ? [...atSea, ...within(unit)] : atSea;
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

function boxAt({ x, y, anchor, rise }: Spot, widthPx: number, heightPx: number): Box {
  const [left, top] = [x - widthPx * shares[anchor], y - heightPx * rise];
  return { left, right: left + widthPx, top, bottom: top + heightPx };
}

/** What a map that is to have names lies in. */
export interface NameRoom {
  readonly frame: Size;
  /** Whose land lies at a place in px. */
  readonly landAt: (x: number, y: number) => JurisdictionCode | null;
}

/** Whether a name would stand where it may, as far as nine points of its box tell. */
function isAllowed({ on }: Spot, { left, right, top, bottom }: Box, unit: Nameable, landAt: NameRoom["landAt"]) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (on === "own") return (x === unit.x && y === unit.y) || landAt(x, y) === unit.code;
  if (on !== "sea") return true;
  return [left, x, right].every(each =>
    [top, y, bottom].every(other => [null, unit.code].includes(landAt(each, other))),
  );
}

interface Taken {
  readonly box: Box;
  readonly name: MapName;
}

/** A name in the first spot that is free; null where it has none. */
function nameIn(unit: Nameable, { frame, landAt }: NameRoom, taken: readonly Box[]): Taken | null {
  const sizePx = sizeOf(unit);
  const lines = linesOf(unit.name.split(" "), sizePx * ems, sizePx);
  const widthPx = Math.max(...lines.map(line => textWidth(line, sizePx)));
  const pitch = sizePx * lineHeight;
  for (const spot of spotsOf(unit, sizePx, widthPx)) {
    const box = boxAt(spot, widthPx, lines.length * pitch);
    if (!isInside(box, frame) || taken.some(other => meet(box, other))) continue;
    if (!isAllowed(spot, box, unit, landAt)) continue;
    const first = box.top + (pitch + sizePx * capHeight) / 2;
    const placed = lines.map((text, i) => ({ x: spot.x, y: first + i * pitch, text: isolated(text) }));
    return { box, name: { code: unit.code, sizePx, anchor: spot.anchor, lines: placed } };
  }
  return null;
}

/** Countries first, then what has a dot, which else nobody would know, then what is small and has none. */
const turnOf = ({ breadthPx, radiusPx }: Nameable): number => (breadthPx > countryPx ? 0 : radiusPx > 0 ? 1 : 2);

const byTurn = (a: Nameable, b: Nameable): number => turnOf(a) - turnOf(b) || b.breadthPx - a.breadthPx;

/** As many names as have room in the frame; none covers another, or a dot. */
export function placedNames(units: readonly Nameable[], room: NameRoom): readonly MapName[] {
  const taken = units.flatMap(({ x, y, radiusPx }) => (radiusPx > 0 ? [around(x, y, radiusPx)] : []));
  const names: MapName[] = [];
  for (const unit of units.toSorted(byTurn)) {
    const found = nameIn(unit, room, taken);
    if (!found) continue;
    taken.push(found.box);
    names.push(found.name);
  }
  return names;
}
