import type { PlacedText } from "../draw/svg.ts";
import { capHeight, textWidth, wrapWords } from "../draw/text-metrics.ts";
import { isolated } from "../i18n/isolated.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Size } from "./earth.ts";

/** A unit that may get a label; `radiusPx` is the radius of its dot, 0 without a dot. */
export interface LabelCandidate {
  readonly code: JurisdictionCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Square root of its area in px. */
  readonly breadthPx: number;
  readonly radiusPx: number;
  /** Written where there is room for nothing longer. Left out: the name is written or nothing. */
  readonly brief?: LabelText;
  /** Size of its letters. Left out: by the size of the unit. */
  readonly sizePx?: number;
}

interface LabelText {
  readonly text: string;
  readonly sizePx: number;
}

export interface MapLabel {
  readonly code: JurisdictionCode;
  readonly sizePx: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly PlacedText[];
}

/** A narrower unit would vanish below its label. */
const minVisibleBreadthPx = 8;
/** Wider units get their labels first. */
const minCountryBreadthPx = 30;

const labelLineHeight = 1.1;
const capitalLineHeight = 0.85;
/** Between labels side by side, so that none lies in the halo of another. */
const apartPx = 3;
/** Longest line of a label, in em. */
const maxEms = 8;

/** Larger units have larger labels, so that a continent reads before its islands. */
const fontSizePx = ({ breadthPx }: LabelCandidate): number => Math.min(15, 10.5 + Math.max(0, breadthPx - 40) / 40);

interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right + apartPx && b.left < a.right + apartPx && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: LabelBox, { widthPx, heightPx }: Size): boolean =>
  left >= 2 && top >= 2 && right <= widthPx - 2 && bottom <= heightPx - 2;

const boxAround = (x: number, y: number, radius: number): LabelBox => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** A candidate position: `x`, `y` is the point of the label's box that `anchor` and `rise` name. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: MapLabel["anchor"];
  /** Share of the label's height above `y`. */
  readonly rise: number;
  /** `sea`: not over other units' land; `own`: with its centre in the unit; `inside`: all of it in the unit. */
  readonly on?: "sea" | "own" | "inside";
}

/** Right, left, below, above, then diagonally. */
const beside = ({ x, y, breadthPx, radiusPx }: LabelCandidate, sizePx: number): readonly Spot[] => {
  const away = Math.max(radiusPx, breadthPx / 2) + sizePx * 0.35;
  const diagonal = away * 0.75;
  return [
    { x: x + away, y, anchor: "start", rise: 0.5 },
    { x: x - away, y, anchor: "end", rise: 0.5 },
    { x, y: y + away, anchor: "middle", rise: 0 },
    { x, y: y - away, anchor: "middle", rise: 1 },
    { x: x + diagonal, y: y - diagonal, anchor: "start", rise: 1 },
    { x: x + diagonal, y: y + diagonal, anchor: "start", rise: 0 },
    { x: x - diagonal, y: y - diagonal, anchor: "end", rise: 1 },
    { x: x - diagonal, y: y + diagonal, anchor: "end", rise: 0 },
  ];
};

/** At the anchor, or slightly off it if another label is in the way. */
const within = ({ x, y, breadthPx }: LabelCandidate): readonly Spot[] => {
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

/** Where nothing else is covered: inside the unit, or beside one that is small at sea. */
function clearSpots(unit: LabelCandidate, sizePx: number): readonly Spot[] {
  const inside = within(unit).map((spot): Spot => ({ ...spot, on: "inside" }));
  if (priorityOf(unit) === 0) return inside;
  const atSea = beside(unit, sizePx).map((spot): Spot => ({ ...spot, on: "sea" }));
  return unit.radiusPx > 0 ? atSea : [...inside, ...atSea];
}

/**
 * Inside the unit if the label fits, otherwise beside it at sea, otherwise across it. The label of a dot may also lie on
 * the surrounding land, because the dot shows what it belongs to.
 */
function candidateSpots(unit: LabelCandidate, sizePx: number, widthPx: number): readonly Spot[] {
  const { breadthPx, radiusPx } = unit;
  if (breadthPx > widthPx * 0.6 && radiusPx === 0) return within(unit);
  const around = beside(unit, sizePx);
  const atSea = around.map((spot): Spot => ({ ...spot, on: "sea" }));
  if (radiusPx > 0) return [...atSea, ...around];
  return breadthPx > minVisibleBreadthPx ? [...atSea, ...within(unit)] : atSea;
}

const anchorShares = { start: 0, middle: 0.5, end: 1 } as const;

function boxAt({ x, y, anchor, rise }: Spot, widthPx: number, heightPx: number): LabelBox {
  const [left, top] = [x - widthPx * anchorShares[anchor], y - heightPx * rise];
  return { left, right: left + widthPx, top, bottom: top + heightPx };
}

/** The frame and land that labels have to respect; no placement library knows land from sea. */
interface LabelSpace {
  readonly frame: Size;
  /** The unit at a point in px. Null: sea. */
  readonly landAt: (x: number, y: number) => JurisdictionCode | null;
}

/** True if nine points of the box allow the label there. */
function isAllowed(
  { on }: Spot,
  { left, right, top, bottom }: LabelBox,
  unit: LabelCandidate,
  landAt: LabelSpace["landAt"],
) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (on === "own") return (x === unit.x && y === unit.y) || landAt(x, y) === unit.code;
  if (on === undefined) return true;
  const lands = on === "sea" ? [null, unit.code] : [unit.code];
  return [left, x, right].every(each => [top, y, bottom].every(other => lands.includes(landAt(each, other))));
}

interface PlacedLabel {
  readonly box: LabelBox;
  readonly name: MapLabel;
}

/** A text and the spots to try for it. */
interface TextPlan extends LabelText {
  /** Distance of its lines in shares of the size. */
  readonly pitch: number;
  readonly spotsAt: (widthPx: number) => readonly Spot[];
}

/** The text in the first free spot. Null: there is none. */
function placeText(
  unit: LabelCandidate,
  { text, sizePx, pitch: share, spotsAt }: TextPlan,
  { frame, landAt }: LabelSpace,
  taken: readonly LabelBox[],
): PlacedLabel | null {
  const lines = wrapWords(text.split(" "), sizePx * maxEms, sizePx);
  const widthPx = Math.max(...lines.map(line => textWidth(line, sizePx)));
  const pitch = sizePx * share;
  for (const spot of spotsAt(widthPx)) {
    const box = boxAt(spot, widthPx, lines.length * pitch);
    if (!isInside(box, frame) || taken.some(other => overlap(box, other))) continue;
    if (!isAllowed(spot, box, unit, landAt)) continue;
    const first = box.top + (pitch + sizePx * capHeight) / 2;
    const placed = lines.map((line, i) => ({ x: spot.x, y: first + i * pitch, text: isolated(line) }));
    return { box, name: { code: unit.code, sizePx, anchor: spot.anchor, lines: placed } };
  }
  return null;
}

const nameOf = (unit: LabelCandidate): LabelText => ({ text: unit.name, sizePx: unit.sizePx ?? fontSizePx(unit) });

/** The brief text, or the name of a unit without one. */
function firstPlan(unit: LabelCandidate): TextPlan {
  const { brief } = unit;
  const written = brief ?? nameOf(unit);
  const spotsAt = (widthPx: number) => candidateSpots(unit, written.sizePx, widthPx);
  // A code is in capitals, which nothing reaches below.
  return { ...written, pitch: brief ? capitalLineHeight : labelLineHeight, spotsAt };
}

/** The name in place of the brief text, where it covers nothing. */
function namePlan(unit: LabelCandidate): TextPlan {
  const written = nameOf(unit);
  return { ...written, pitch: labelLineHeight, spotsAt: () => clearSpots(unit, written.sizePx) };
}

/** Countries first, then dots, which mean nothing without a name, then small units. */
const priorityOf = ({ breadthPx, radiusPx }: LabelCandidate): number =>
  breadthPx > minCountryBreadthPx ? 0 : radiusPx > 0 ? 1 : 2;

const byPriority = (a: LabelCandidate, b: LabelCandidate): number => {
  // From north to south the codes of a chain of islands take turns on both its sides.
  const inOrder = a.brief && b.brief && a.radiusPx > 0 && b.radiusPx > 0 ? a.y - b.y : b.breadthPx - a.breadthPx;
  return priorityOf(a) - priorityOf(b) || inOrder;
};

/** A label that is nearly as near to the dot of another unit would seem to be that one's. */
const foreignDotPx = 1;

/** A dot has no halo, so that a label may be nearer to it than to another label. */
function dotBox({ x, y, radiusPx }: LabelCandidate, edgePx: number): readonly LabelBox[] {
  if (radiusPx === 0) return [];
  const box = boxAround(x, y, radiusPx + edgePx);
  return [{ ...box, left: box.left + apartPx, right: box.right - apartPx }];
}

/** All labels that fit the frame without covering another label or a dot: as many as can be, and then the longer ones. */
export function placeLabels(units: readonly LabelCandidate[], room: LabelSpace): readonly MapLabel[] {
  const placed = new Map<LabelCandidate, PlacedLabel>();
  const takenFor = (unit: LabelCandidate): readonly LabelBox[] => [
    ...units.flatMap(other => dotBox(other, other === unit ? 0 : foreignDotPx)),
    ...[...placed].flatMap(([other, { box }]) => (other === unit ? [] : [box])),
  ];
  const place = (unit: LabelCandidate, plan: TextPlan): void => {
    const found = placeText(unit, plan, room, takenFor(unit));
    if (found) placed.set(unit, found);
  };
  const ordered = units.toSorted(byPriority);
  for (const unit of ordered) place(unit, firstPlan(unit));
  for (const unit of ordered) if (unit.brief) place(unit, namePlan(unit));
  return [...placed.values()].map(({ name }) => name);
}
