import { type GeoPermissibleObjects, geoPath } from "d3";
import type { HatchPattern } from "../draw/hatch.ts";
import { hatchGround } from "../draw/palette.ts";
import { at } from "../model/at.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "./camera.ts";
import { projectedPoint, type Size, worldCamera, worldCorner } from "./earth.ts";
import { bands, disputed, type Fill, type Fills, fillKey, land } from "./fill.ts";
import { isInSight, projectionOf } from "./globe.ts";
import { hatchIdOf, inDot, mapHatches } from "./hatches.ts";
import { type DotMoves, spread } from "./spread.ts";
import { bandWidthPx, minBandPx, stripesAt } from "./stripes.ts";
import { thinned } from "./thin.ts";
import { type LineId, lineIds, type UnitRecord, type World } from "./world.ts";

interface WorldmapOptions extends Size {
  /** Null: the whole world. */
  readonly camera: Camera | null;
  readonly projection?: ProjectionId;
  /** Keeps pattern ids of several maps in one document apart. */
  readonly id: string;
  /** Minimum distance of consecutive points, which keeps files of small maps small; 0 keeps all points. */
  readonly thinPx?: number;
  /** Clips to the frame, for maps that cannot be moved. */
  readonly isCut?: boolean;
  /** Moves dots apart that would cover each other. */
  readonly isSpread?: boolean;
  /** Knows the paths of layouts of the same view, whatever their colours. */
  readonly known?: (path: PathOf, view: object) => PathOf;
}

export type PathOf = (object: GeoPermissibleObjects) => string | null;

/** Bands at 45° with their origin at `corner`; grey stripes take their colours from the inks. */
export interface MapPattern {
  readonly id: string;
  readonly fill: Fill;
  readonly bandPx: number;
  readonly corner: readonly [number, number];
}

export interface UnitMark {
  readonly code: JurisdictionCode;
  /** 0 is the lowest; each hatch has a layer of its own. */
  readonly layer: number;
  /** Path data; "" if no part of the unit is visible. */
  readonly path: string;
  readonly fill: Fill;
  /** Id of its pattern. Null: a plain colour. */
  readonly pattern: string | null;
}

/** A segmented dot for a unit too small to show its colours. */
export interface DotMark {
  readonly code: JurisdictionCode;
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  /** Where it belongs, if it was moved. */
  readonly place?: readonly [x: number, y: number];
  readonly fill: Fill;
  /** Pattern ids of its hatches, from the lowest up. */
  readonly hatches: readonly string[];
}

export interface WorldmapLayout extends Size {
  readonly camera: Camera;
  readonly sphere: string;
  readonly units: readonly UnitMark[];
  readonly lines: readonly { readonly id: LineId; readonly path: string }[];
  readonly dots: readonly DotMark[];
  readonly patterns: readonly MapPattern[];
  readonly hatches: readonly HatchPattern[];
}

/** Width of a dot's ring as a share of the radius. */
export const dotRingShare = 0.2;

/** Dots grow slightly with the zoom. */
export const dotRadiusPx = (zoom: number): number => Math.min(7, Math.max(2.7, 3.4 + 0.7 * zoom));

export const unitFill = (world: Pick<World, "notes">, fills: Fills, code: JurisdictionCode): Fill =>
  world.notes.get(code)?.fill === "disputed" ? disputed : (fills.get(code) ?? land);

/** Extra zoom by number of bands: 2, 3, 4 and more bands need about 14, 20, 26 and 32 px, a single colour 10 px. */
const zoomForBands = [0, 0, 0.5, 1, 1.4, 1.7];
const maxSizedBands = zoomForBands.length - 1;

/** Number of bands for this purpose; a hatch counts as one more than its lines, 0 means no data. */
function bandsIn(fill: Fill): number {
  if (fill.kind === "bands") return fill.colours.length;
  return fill.kind === "hatches" ? fill.hatches.length + 1 : 0;
}

/** True for a unit whose shape is too small at this zoom to show its colours. */
export const isDotted = (unit: UnitRecord, fill: Fill, zoom: number): boolean =>
  bandsIn(fill) > 0 && zoom < unit.dotBelowZoom + at(zoomForBands, Math.min(bandsIn(fill), maxSizedBands));

/** Units with a dot, from north to south, so that overlapping dots keep their upper edge. */
export const dottedUnits = (world: World, fills: Fills, zoom: number): readonly UnitRecord[] =>
  [...world.units.values()]
    .filter(unit => isDotted(unit, unitFill(world, fills, unit.code), zoom))
    .sort((a, b) => b.anchor[1] - a.anchor[1]);

const isPatterned = (fill: Fill): boolean =>
  fill.kind === "disputed" || (fill.kind === "bands" && fill.colours.length > 1);

/** A dotted unit is too small for stripes and gets the first colour only. */
export const dottedOrPlain = (fill: Fill, isDotted: boolean): Fill =>
  isDotted && fill.kind === "bands" ? { kind: "bands", colours: fill.colours.slice(0, 1) } : fill;

type Shape = Pick<UnitMark, "code" | "path" | "fill">;

function shapesIn(world: World, fills: Fills, path: PathOf, dotted: ReadonlySet<JurisdictionCode>): readonly Shape[] {
  return world.shapes.map(({ code, geometry }) => {
    return { code, path: path(geometry) ?? "", fill: dottedOrPlain(unitFill(world, fills, code), dotted.has(code)) };
  });
}

/** A mark for each shape, of hatches one for the ground and one for each hatch. */
function unitMarks(shapes: readonly Shape[], id: string, patterns: ReadonlyMap<string, MapPattern>): UnitMark[] {
  return shapes.flatMap(shape => {
    const { fill } = shape;
    const pattern = patterns.get(fillKey(fill))?.id ?? null;
    if (fill.kind !== "hatches") return [{ ...shape, layer: 0, pattern }];
    const over = fill.hatches.map((hatch, i) => ({ ...shape, layer: i + 1, pattern: hatchIdOf(id, hatch, fill.ink) }));
    return [{ ...shape, fill: bands(hatchGround), layer: 0, pattern: null }, ...over];
  });
}

function patternsOf(fills: Iterable<Fill>, id: string, zoom: number, corner: readonly [number, number]) {
  const patterns = new Map<string, MapPattern>();
  for (const fill of fills) {
    if (!isPatterned(fill) || patterns.has(fillKey(fill))) continue;
    const count = fill.kind === "bands" ? fill.colours.length : 2;
    const bandPx = Math.max(minBandPx, bandWidthPx(stripesAt(zoom, count), count));
    patterns.set(fillKey(fill), { id: `${id}-fill-${patterns.size}`, fill, bandPx, corner });
  }
  return patterns;
}

/** How the world lies in a frame. */
export interface MapView extends Size {
  readonly projection?: ProjectionId;
  readonly camera: Camera;
}

/** True for a point within the frame. */
export const isInFrame = ({ widthPx, heightPx }: Size, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x <= widthPx && y <= heightPx;

interface KnownMoves {
  readonly view: string;
  readonly units: World["units"];
  readonly moves: DotMoves;
}

const knownMoves = new WeakMap<Fills, KnownMoves>();

/** How far dots are moved so that each is seen. Where the frame lies on the flat map changes nothing about it. */
export function dotMoves(
  world: World,
  fills: Fills,
  { projection: id = "equal-earth", camera, ...size }: MapView,
): DotMoves {
  const { zoom, center } = camera;
  const view = (id === "globe" ? [id, zoom, center, size.heightPx] : [id, zoom]).join(" ");
  const known = knownMoves.get(fills);
  if (known?.view === view && known.units === world.units) return known.moves;
  const projection = projectionOf(id, size, camera);
  const isSeen = isInSight(id, size, camera);
  const dots = dottedUnits(world, fills, zoom).filter(({ anchor }) => isSeen(anchor));
  const moves = spread(
    dots.map(({ code, anchor }) => {
      const [x, y] = projectedPoint(projection, anchor);
      return { code, x, y, radiusPx: dotRadiusPx(zoom) };
    }),
  );
  knownMoves.set(fills, { view, units: world.units, moves });
  return moves;
}

type DotOptions = Pick<WorldmapOptions, "id" | "isCut" | "isSpread"> & MapView;

export function layoutDots(world: World, fills: Fills, options: DotOptions): readonly DotMark[] {
  const { camera, projection: projectionId = "equal-earth" } = options;
  const projection = projectionOf(projectionId, options, camera);
  const isSeen = isInSight(projectionId, options, camera);
  const moves: DotMoves = options.isSpread ? dotMoves(world, fills, options) : new Map();
  return dottedUnits(world, fills, camera.zoom).flatMap(({ code, anchor }) => {
    const [x, y] = projectedPoint(projection, anchor);
    if (!isSeen(anchor) || (options.isCut && !isInFrame(options, x, y))) return [];
    const fill = unitFill(world, fills, code);
    const hatches =
      fill.kind === "hatches" ? fill.hatches.map(hatch => hatchIdOf(options.id, inDot(hatch), fill.ink)) : [];
    const dot = { code, x, y, radiusPx: dotRadiusPx(camera.zoom), fill, hatches };
    const move = moves.get(code);
    return [move ? { ...dot, x: x + move[0], y: y + move[1], place: [x, y] } : dot];
  });
}

const sphere = { type: "Sphere" } as const;

/** The world as paths and points in px, with the projection and camera of the interactive map. */
export function layoutWorldmap(world: World, fills: Fills, options: WorldmapOptions): WorldmapLayout {
  const camera = options.camera ?? worldCamera(options);
  const projectionId = options.projection ?? "equal-earth";
  const projection = projectionOf(projectionId, options, camera);
  const { widthPx, heightPx } = options;
  const dots = layoutDots(world, fills, { ...options, camera });
  if (options.isCut)
    projection.clipExtent([
      [0, 0],
      [widthPx, heightPx],
    ]);
  const drawn = geoPath(thinned(projection, options.thinPx ?? 0)).digits(1);
  const path: PathOf = options.known?.(drawn, options) ?? drawn;
  const shapes = shapesIn(world, fills, path, new Set(dots.map(({ code }) => code)));
  const patterns = patternsOf(
    shapes.map(({ fill }) => fill),
    options.id,
    camera.zoom,
    worldCorner(projection),
  );
  return {
    widthPx,
    heightPx,
    camera,
    sphere: path(sphere) ?? "",
    units: unitMarks(shapes, options.id, patterns),
    lines: lineIds.flatMap(id => {
      const line = world.lines[id];
      return line ? [{ id, path: path(line) ?? "" }] : [];
    }),
    dots,
    patterns: [...patterns.values()],
    hatches: mapHatches(fills.values(), options.id),
  };
}
