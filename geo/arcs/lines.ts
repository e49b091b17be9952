import type { UnitCode } from "../units.ts";
import { type ArcWorld, arcPlace } from "./arcs.ts";
import { isCut } from "./cuts.ts";

export const lineKinds = ["border", "disputed", "line-of-control", "coast"] as const;
export type LineKind = (typeof lineKinds)[number];

/** Units all of whose borders are disputed or undetermined. */
const disputedUnits: ReadonlySet<UnitCode> = new Set(["ESH", "XJK", "XAC", "XAP", "XAB", "XHT", "XBT", "XIT", "XKX"]);
/** Pairs whose border is. */
const disputedPairs: ReadonlySet<string> = new Set(["SDN|SSD", "ISR|SYR", "ISR|PSE"]);

const kindBetween = (a: UnitCode, b: UnitCode): LineKind =>
  disputedUnits.has(a) || disputedUnits.has(b) || disputedPairs.has([a, b].sort().join("|")) ? "disputed" : "border";

function ownersOf(world: ArcWorld): ReadonlyMap<number, readonly UnitCode[]> {
  const owners = new Map<number, UnitCode[]>();
  for (const [unit, polygons] of world.units)
    for (const place of polygons.flat(2).map(arcPlace)) {
      const units = owners.get(place) ?? [];
      owners.set(place, units);
      units.push(unit);
    }
  return owners;
}

/** The arcs of each kind of line; those along a cut are no line. */
export function arcsByLineKind(world: ArcWorld): ReadonlyMap<LineKind, readonly number[]> {
  const lines = new Map<LineKind, number[]>(lineKinds.map(kind => [kind, []]));
  for (const [place, [unit = "", neighbour]] of [...ownersOf(world)].sort(([a], [b]) => a - b)) {
    if (isCut(world.arcs[place] ?? [], world.stepsPerDegree) || unit === neighbour) continue;
    lines.get(neighbour === undefined ? "coast" : kindBetween(unit, neighbour))?.push(place);
  }
  return lines;
}
