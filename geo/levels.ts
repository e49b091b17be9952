import { type Arc, type ArcPolygon, type ArcWorld, arcOnGrid, arcWorld, withoutUnusedArcs } from "./arcs/arcs.ts";
import { splitAtCuts } from "./arcs/cuts.ts";
import { withDenseEdges } from "./arcs/densify.ts";
import { withoutSmallIslands } from "./arcs/islands.ts";
import { arcsByLineKind } from "./arcs/lines.ts";
import { withPartsApart } from "./arcs/parts.ts";
import { type Base, frameKey, partMark } from "./base.ts";
import { type Correction, coarseCorrections } from "./corrections.ts";
import { linesIn, reshaped } from "./shaper.ts";
import { isInside, type Place, type Polygon, polygonAreaKm2 } from "./shapes.ts";

/** One resolution of the world. */
export interface Level {
  readonly name: "world-coarse" | "world-detail";
  readonly stepsPerDegree: number;
  /** Metres by which units of up to 2 000, 15 000, 100 000 km² and above are simplified. */
  readonly intervals: readonly [number, number, number, number];
  readonly lineOfControlInterval: number;
  /** Smaller units have no polygon at this level. */
  readonly minUnitKm2: number;
  readonly minIslandKm2: number;
  /** Parts beside other units that are kept and simplified by their own size. */
  readonly isPartKept: (part: Polygon) => boolean;
  readonly corrections: readonly Correction[];
  /** How far, in degrees, renderers may disagree on the way of an edge. */
  readonly edgeTolerance: number;
  readonly coast: boolean;
}

const melilla: Place = [-2.94, 35.29];

export const coarse: Level = {
  name: "world-coarse",
  stepsPerDegree: 16,
  intervals: [6000, 8000, 12000, 16000],
  lineOfControlInterval: 8000,
  minUnitKm2: 300,
  minIslandKm2: 1600,
  isPartKept: part => isInside(melilla, part),
  corrections: coarseCorrections,
  edgeTolerance: 0.05,
  coast: true,
};

export const detail: Level = {
  name: "world-detail",
  stepsPerDegree: 256,
  intervals: [300, 900, 1550, 2150],
  lineOfControlInterval: 1500,
  minUnitKm2: 0,
  minIslandKm2: 2,
  isPartKept: part => polygonAreaKm2(part) < 100,
  corrections: [],
  edgeTolerance: 0.01,
  coast: true,
};

export async function levelWorld(base: Base, level: Level): Promise<ArcWorld> {
  const [tiny, small, middling, large] = level.intervals;
  const interval = `this.area<2e9?${tiny}:this.area<1.5e10?${small}:this.area<1e11?${middling}:${large}`;
  const filter = `-filter "key === '${frameKey}' || key.endsWith('${partMark}') || this.area >= ${level.minUnitKm2}e6"`;
  const simplified = await reshaped(
    `-i x.json ${filter} -simplify weighted variable interval='${interval}' keep-shapes -clean ` +
      "-o out.json format=topojson no-quantization precision=0.00001",
    { "x.json": withPartsApart(base.topology, level.isPartKept) },
  );
  const world = splitAtCuts(arcWorld(simplified, level.stepsPerDegree, level.corrections));
  return withDenseEdges(withoutSmallIslands(world, level.minIslandKm2), level.edgeTolerance);
}

async function lineOfControlArcs(base: Base, level: Level): Promise<readonly Arc[]> {
  const line = JSON.stringify({ type: "LineString", coordinates: base.lineOfControl });
  const simplified = await reshaped(
    `-i x.json -simplify weighted interval=${level.lineOfControlInterval} -o out.json format=geojson precision=0.00001`,
    { "x.json": line },
  );
  return linesIn(simplified).map(places => arcOnGrid(places, level.stepsPerDegree));
}

const geometryOfUnit = (id: string, polygons: readonly ArcPolygon[]): object =>
  polygons.length === 1 ? { type: "Polygon", id, arcs: polygons[0] } : { type: "MultiPolygon", id, arcs: polygons };

const deltas = (arc: Arc): Arc =>
  arc.map(([x, y], i) => {
    const [x0, y0] = arc[i - 1] ?? [0, 0];
    return [x - x0, y - y0];
  });

const collection = (geometries: readonly object[]): object => ({ type: "GeometryCollection", geometries });

/** The level as TopoJSON text. */
export async function levelFile(base: Base, level: Level, sparse: ArcWorld): Promise<string> {
  const world = withoutUnusedArcs(sparse);
  const control = await lineOfControlArcs(base, level);
  const kinds = new Map(arcsByLineKind(world));
  kinds.set(
    "line-of-control",
    control.map((_, i) => world.arcs.length + i),
  );
  if (!level.coast) kinds.delete("coast");
  const lines = [...kinds].map(([id, places]) => ({ type: "MultiLineString", id, arcs: places.map(place => [place]) }));
  return JSON.stringify({
    type: "Topology",
    transform: { scale: [1 / level.stepsPerDegree, 1 / level.stepsPerDegree], translate: [-180, -90] },
    objects: {
      units: collection([...world.units].map(([unit, polygons]) => geometryOfUnit(unit, polygons))),
      lines: collection(lines.filter(({ id }) => id !== "coast")),
      ...(level.coast && { coast: collection(lines.filter(({ id }) => id === "coast")) }),
    },
    arcs: [...world.arcs, ...control].map(deltas),
  });
}
