import type { Topology } from "topojson-specification";
import { frameKey, unitOfKey } from "../base.ts";
import { type Correction, correctedLines } from "../corrections.ts";
import { type Place, polygonAreaKm2 } from "../shapes.ts";
import type { UnitCode } from "../units.ts";

/** Steps east of 180° W and north of the South Pole, whole numbers. */
export type Step = readonly [number, number];
export type Arc = readonly Step[];
/** Arcs by their place in the list, those that run backwards as ~place, as TopoJSON has them. */
export type ArcRing = readonly number[];
export type ArcPolygon = readonly ArcRing[];

/** The world on a grid of steps: what units share is one arc. */
export interface ArcWorld {
  /** A power of two, so that ±180, 169° W and the poles stand exactly on the grid and decode exactly. */
  readonly stepsPerDegree: number;
  readonly arcs: readonly Arc[];
  readonly units: ReadonlyMap<UnitCode, readonly ArcPolygon[]>;
}

export const arcPlace = (reference: number): number => (reference < 0 ? ~reference : reference);

export const placeOfStep = ([x, y]: Step, stepsPerDegree: number): Place => [
  x / stepsPerDegree - 180,
  y / stepsPerDegree - 90,
];

/** The line on the grid, without repeated steps and without spikes that rounding folds. */
export function arcOnGrid(line: readonly Place[], stepsPerDegree: number): Arc {
  const arc: Step[] = [];
  for (const [lon, lat] of line) {
    const x = Math.round((lon + 180) * stepsPerDegree);
    const y = Math.round((lat + 90) * stepsPerDegree);
    const is = (step: Step | undefined): boolean => step !== undefined && step[0] === x && step[1] === y;
    if (is(arc[arc.length - 2])) arc.pop();
    else if (!is(arc[arc.length - 1])) arc.push([x, y]);
  }
  return arc;
}

/** The world with every reference to an arc replaced by what `follow` gives, in the arc's own direction. */
export function withArcs(
  world: ArcWorld,
  arcs: readonly Arc[],
  follow: (place: number) => readonly number[],
): ArcWorld {
  const ring = (references: ArcRing): ArcRing =>
    references.flatMap(reference =>
      reference < 0
        ? follow(~reference)
            .map(place => ~place)
            .reverse()
        : follow(reference),
    );
  const units = new Map([...world.units].map(([unit, polygons]) => [unit, polygons.map(p => p.map(ring))]));
  return { ...world, arcs, units };
}

/** Leaves out arcs that rounding has shrunk to one step, and arcs that no unit uses. */
export function withoutUnusedArcs(world: ArcWorld): ArcWorld {
  const used = new Set([...world.units.values()].flat(3).map(arcPlace));
  const arcs: Arc[] = [];
  const moved = new Map<number, number>();
  for (const place of used) {
    const arc = world.arcs[place] ?? [];
    if (arc.length < 2) continue;
    moved.set(place, arcs.length);
    arcs.push(arc);
  }
  return withArcs(world, arcs, place => {
    const next = moved.get(place);
    return next === undefined ? [] : [next];
  });
}

/** The ring's steps, closed: the last is the first. */
export function ringSteps(ring: ArcRing, arcs: readonly Arc[]): Arc {
  const steps: Step[] = [];
  for (const reference of ring) {
    const arc = arcs[arcPlace(reference)] ?? [];
    steps.push(...(reference < 0 ? arc.toReversed() : arc).slice(steps.length === 0 ? 0 : 1));
  }
  return steps;
}

export const polygonPlaces = (polygon: ArcPolygon, world: ArcWorld): readonly (readonly Place[])[] =>
  polygon.map(ring => ringSteps(ring, world.arcs).map(step => placeOfStep(step, world.stepsPerDegree)));

export const arcPolygonAreaKm2 = (polygon: ArcPolygon, world: ArcWorld): number =>
  polygonAreaKm2(polygonPlaces(polygon, world));

function enclosesNothing(ring: ArcRing, arcs: readonly Arc[]): boolean {
  const steps = ringSteps(ring, arcs);
  let sum = 0;
  for (let i = 1; i < steps.length; i++) {
    const [x0, y0] = steps[i - 1] as Step;
    const [x1, y1] = steps[i] as Step;
    sum += x0 * y1 - x1 * y0;
  }
  return sum === 0;
}

/** Leaves out rings that rounding has flattened, and units of which nothing is left. */
export function withoutFlatRings(world: ArcWorld): ArcWorld {
  const units = new Map<UnitCode, readonly ArcPolygon[]>();
  for (const [unit, polygons] of world.units) {
    const left = polygons
      .filter(([outer = []]) => !enclosesNothing(outer, world.arcs))
      .map(polygon => polygon.filter(ring => !enclosesNothing(ring, world.arcs)));
    if (left.length > 0) units.set(unit, left);
  }
  return withoutUnusedArcs({ ...world, units });
}

interface KeyedGeometry {
  readonly type: "Polygon" | "MultiPolygon" | null;
  readonly arcs?: ArcPolygon | readonly ArcPolygon[];
  readonly properties?: { readonly key: string };
}

/** The world of a TopoJSON file with one object, both sides of a unit in one and the frame left out. */
export function arcWorld(file: string, stepsPerDegree: number, corrections: readonly Correction[]): ArcWorld {
  const topology = JSON.parse(file) as Topology;
  const [layer] = Object.values(topology.objects) as unknown as { geometries: readonly KeyedGeometry[] }[];
  const units = new Map<UnitCode, ArcPolygon[]>();
  for (const { type, arcs, properties } of layer?.geometries ?? []) {
    if (!type || !arcs || !properties || properties.key === frameKey) continue;
    const unit = unitOfKey(properties.key);
    const polygons = units.get(unit) ?? [];
    units.set(unit, polygons);
    polygons.push(...(type === "Polygon" ? [arcs as ArcPolygon] : (arcs as readonly ArcPolygon[])));
  }
  const sorted = new Map([...units].sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines = correctedLines(topology.arcs as unknown as Place[][], corrections);
  const arcs = lines.map(line => arcOnGrid(line, stepsPerDegree));
  return withoutFlatRings({ stepsPerDegree, arcs, units: sorted });
}
