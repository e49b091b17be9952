import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { secondCutLon, sideOfCuts, unwrappedPolygons } from "./antimeridian.ts";
import { carved, merged } from "./carve.ts";
import { type Correction, correctedLines, sourceCorrections } from "./corrections.ts";
import { readInput, world } from "./inputs.ts";
import { masks } from "./masks.ts";
import { linesIn, reshaped, type Shape, shapesFile, shapesIn } from "./shaper.ts";
import { distinctPlaces, type Place, type Polygon, polygonsOf } from "./shapes.ts";
import { type UnitCode, unitOfFeature, unitOfPolygon } from "./units.ts";

/** Marks the part of a unit west of 169° W, so that no later step melts the two sides together. */
const westMark = "~";
export const frameKey = "#";
/** Marks a part of a unit that is simplified by itself. */
export const partMark = "+";
export const unitOfKey = (key: string): UnitCode => key.replace(westMark, "").replace(partMark, "");

/** The world at full resolution. */
export interface Base {
  /** TopoJSON with one object, property `key`. */
  readonly topology: string;
  readonly lineOfControl: readonly Place[];
}

/** Strips beyond ±180: neighbours of what is cut there, they hold the corners of the cut through simplification. */
const frame: Shape = {
  key: frameKey,
  polygons: [180, -181].map(west => [
    [
      [west, -90],
      [west, 90],
      [west + 1, 90],
      [west + 1, -90],
      [west, -90],
    ],
  ]),
};

function sourcePolygons(): readonly { readonly unit: UnitCode; readonly polygon: Polygon }[] {
  const source = readInput(world);
  const countries = source.objects.countries as GeometryCollection<{ name: string }>;
  return feature(source, countries).features.flatMap(({ id, properties, geometry }) => {
    const unit = unitOfFeature(id, properties.name);
    if (unit === null) return [];
    return polygonsOf(geometry)
      .filter(([outer = []]) => distinctPlaces(outer) >= 3)
      .map(polygon => polygon.filter(ring => distinctPlaces(ring) >= 3))
      .map(polygon => ({ unit: unitOfPolygon(unit, polygon), polygon }));
  });
}

const keyed = (unit: UnitCode, side: "west" | "east"): string => (side === "west" ? unit + westMark : unit);

/** The units of the source, none across 180° or 169° W. */
async function cutUnits(): Promise<readonly Shape[]> {
  const whole: Shape[] = [];
  const across: Shape[] = [];
  for (const { unit, polygon: stitched } of sourcePolygons())
    for (const polygon of unwrappedPolygons(stitched)) {
      const side = sideOfCuts(polygon);
      if (side === "across") across.push({ key: unit, polygons: [polygon] });
      else whole.push({ key: keyed(unit, side), polygons: [polygon] });
    }
  const file = shapesFile(merged(across));
  const clipped = async (side: "west" | "east", from: number, to: number): Promise<readonly Shape[]> => {
    const out = await reshaped(`-i x.json -clip bbox=${from},-90,${to},90 -o out.json format=geojson`, {
      "x.json": file,
    });
    return shapesIn(out).map(({ key, polygons }) => ({ key: keyed(key, side), polygons }));
  };
  return merged([
    ...whole,
    ...(await clipped("west", -180, secondCutLon)),
    ...(await clipped("east", secondCutLon, 180)),
  ]);
}

/** Where the source lets India and Pakistan meet, before anything is cut out of them. */
async function lineBetweenIndiaAndPakistan(shapes: readonly Shape[]): Promise<string> {
  const both = shapes.filter(({ key }) => key === "IND" || key === "PAK");
  return reshaped("-i x.json -innerlines -o out.json format=geojson", { "x.json": shapesFile(both) });
}

function withCorrections(file: string, corrections: readonly Correction[]): string {
  const topology = JSON.parse(file) as { readonly arcs: readonly (readonly Place[])[] };
  return JSON.stringify({ ...topology, arcs: correctedLines(topology.arcs, corrections) });
}

export async function worldBase(): Promise<Base> {
  const units = await cutUnits();
  const line = await lineBetweenIndiaAndPakistan(units);
  let shapes = units;
  for (const mask of masks()) shapes = await carved(shapes, mask);
  const drawn = await reshaped(
    "-i x.json -snap interval=0.0005 -dissolve key -clean -sort key -o out.json format=topojson no-quantization precision=0.00001",
    { "x.json": shapesFile([...shapes, frame]) },
  );
  const topology = withCorrections(drawn, sourceCorrections);
  const kashmir = await reshaped("-i x.json -filter \"key === 'XJK'\" -o out.json format=geojson", {
    "x.json": topology,
  });
  const lineOfControl = await reshaped("-i line.json -clip kashmir.json -o out.json format=geojson", {
    "line.json": line,
    "kashmir.json": kashmir,
  });
  // the short pieces before it follow the edge of Jammu and Kashmir, which is drawn as a disputed border
  const [longest] = linesIn(lineOfControl).toSorted((a, b) => b.length - a.length);
  if (!longest) throw new Error("The Line of Control was not found between India and Pakistan.");
  return { topology, lineOfControl: longest };
}
