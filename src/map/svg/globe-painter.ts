import { type GeoContext, type GeoPath, type GeoPermissibleObjects, geoPath } from "d3";
import { inks } from "../../draw/palette.ts";
import { at } from "../../model/at.ts";
import { leadersOf, leaderWidthPx, lineStyles, stripeColours } from "../../world/draw.ts";
import { edgesOf } from "../../world/edges.ts";
import { type Fill, fillKey } from "../../world/fill.ts";
import { projectionOf } from "../../world/globe.ts";
import { dotRingShare, dottedOrPlain, dottedUnits, layoutDots, unitFill } from "../../world/layout.ts";
import { stripeSidePx, stripesAt } from "../../world/stripes.ts";
import { type LineId, lineIds, type World } from "../../world/world.ts";
import { stripePixels } from "../gl/pixels.ts";
import { cameraIn, type MapPicture } from "../picture.ts";
import { type Emphasis, emphasisOf, fadedOpacity, outlinePx, outlineShare } from "../surface.ts";
import { partsInSight } from "./parts-in-sight.ts";
import { sparserWorld } from "./sparser-world.ts";

/** Paints pictures of a globe that turns. */
export interface GlobePainter {
  readonly element: HTMLCanvasElement;
  paint(world: World, picture: MapPicture): void;
}

/** How far apart the points of a turning globe are kept, in px. */
const spacingPx = 1.5;

/** px of a degree in the middle of a globe at zoom 0. */
const pxPerDegreeAt0 = 512 / 360;

/**
 * A globe on a plain 2D canvas, with every part of the SVG one but the names. The path of each country changes with
 * each frame, which a canvas takes in a third of the time that SVG needs.
 */
export function createGlobePainter(document: Document): GlobePainter {
  const element = document.createElement("canvas");
  element.className = "map-turning";
  const context = element.getContext("2d");
  const tiles = createTiles();
  return {
    element,
    paint(world, picture) {
      const spacing = spacingPx / (pxPerDegreeAt0 * 2 ** Math.floor(cameraIn(picture).zoom));
      const parts = partsInSight(sparserWorld(world, spacing), picture);
      if (context) paintGlobe({ context, tiles, picture, world: parts });
    },
  };
}

interface Painting {
  readonly context: CanvasRenderingContext2D;
  readonly tiles: Tiles;
  readonly picture: MapPicture;
  readonly world: World;
}

function paintGlobe(painting: Painting): void {
  const { context, picture } = painting;
  const { size, projection, scene, marks } = picture;
  const camera = cameraIn(picture);
  setSize(context, size.widthPx, size.heightPx);
  // The edges of the shapes are short enough to be drawn straight.
  const path = geoPath(projectionOf(projection, size, camera).precision(0), context as GeoContext);
  const ink = inks[scene.theme];
  const emphasis = emphasisOf(marks, scene.fills.keys());
  fillPath(context, path, [{ type: "Sphere" }], ink.sea);
  paintUnits(painting, path, emphasis);
  for (const id of lineIds) paintLine(painting, path, id);
  paintMarks(painting, path, emphasis);
  paintDots(painting, emphasis);
}

function setSize(context: CanvasRenderingContext2D, widthPx: number, heightPx: number): void {
  const { canvas } = context;
  const ratio = Math.min(2, Math.max(1, window.devicePixelRatio));
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, widthPx, heightPx);
}

function fillPath(
  context: CanvasRenderingContext2D,
  path: GeoPath,
  shapes: readonly GeoPermissibleObjects[],
  paint: string | CanvasPattern,
): void {
  context.beginPath();
  for (const shape of shapes) path(shape);
  context.fillStyle = paint;
  context.fill();
}

interface Painted {
  readonly fill: Fill;
  readonly isFaded: boolean;
  readonly shapes: GeoPermissibleObjects[];
}

/** Countries that look the same are filled at once. */
function paintUnits({ context, tiles, picture, world }: Painting, path: GeoPath, { faded }: Emphasis): void {
  const { fills, theme } = picture.scene;
  const { zoom } = cameraIn(picture);
  const dotted = new Set(dottedUnits(world, fills, zoom).map(({ code }) => code));
  const groups = new Map<string, Painted>();
  for (const { code, geometry } of world.shapes) {
    const fill = dottedOrPlain(unitFill(world, fills, code), dotted.has(code));
    const isFaded = faded.has(code);
    const key = `${fillKey(fill)} ${isFaded}`;
    const group = groups.get(key) ?? { fill, isFaded, shapes: [] };
    groups.set(key, group);
    group.shapes.push(geometry);
  }
  for (const { fill, isFaded, shapes } of groups.values()) {
    context.globalAlpha = isFaded ? fadedOpacity : 1;
    fillPath(context, path, shapes, tiles.of(context, stripeColours(fill, inks[theme]), zoom));
  }
  context.globalAlpha = 1;
}

function paintLine({ context, picture, world }: Painting, path: GeoPath, id: LineId): void {
  const line = world.lines[id];
  if (!line) return;
  const { ink: name, widthPx, dashes } = lineStyles[id];
  context.beginPath();
  path(line);
  context.lineJoin = "round";
  context.strokeStyle = inks[picture.scene.theme][name];
  context.lineWidth = widthPx;
  context.setLineDash(dashes?.split(" ").map(Number) ?? []);
  context.stroke();
  context.setLineDash([]);
}

/** Outlines of marked countries. */
function paintMarks({ context, picture, world }: Painting, path: GeoPath, emphasis: Emphasis): void {
  const { zoom } = cameraIn(picture);
  context.strokeStyle = getComputedStyle(context.canvas).getPropertyValue("--mark");
  for (const kind of ["grouped", "hovered", "selected"] as const) {
    for (const { code, geometry } of world.shapes) {
      if (!emphasis[kind].has(code)) continue;
      context.beginPath();
      path(edgesOf(geometry));
      context.lineWidth = outlinePx[kind] * outlineShare(world.units.get(code)?.areaKm2 ?? 0, zoom);
      context.stroke();
    }
  }
}

/** Dots, moved apart as on the SVG map, and the lines to their places below them. */
function paintDots({ context, picture, world }: Painting, { faded }: Emphasis): void {
  const { scene, projection, size } = picture;
  const camera = cameraIn(picture);
  const ink = inks[scene.theme];
  const dots = layoutDots(world, scene.fills, { ...size, projection, camera, id: "map", isSpread: true });
  context.strokeStyle = ink.ink;
  context.lineWidth = leaderWidthPx;
  for (const { code, x, y, place } of leadersOf(dots)) {
    context.globalAlpha = faded.has(code) ? fadedOpacity : 1;
    context.beginPath();
    context.moveTo(place[0], place[1]);
    context.lineTo(x, y);
    context.stroke();
  }
  for (const { code, x, y, radiusPx, fill } of dots) {
    const ring = radiusPx * dotRingShare;
    context.globalAlpha = faded.has(code) ? fadedOpacity : 1;
    paintDot(context, [x, y], { colours: stripeColours(fill, ink), ink: ink.ink, radius: radiusPx - ring / 2, ring });
  }
  context.globalAlpha = 1;
}

interface DotLook {
  readonly colours: readonly string[];
  readonly ink: string;
  readonly radius: number;
  readonly ring: number;
}

function paintDot(context: CanvasRenderingContext2D, [x, y]: [number, number], look: DotLook): void {
  const { colours, radius } = look;
  const angle = (2 * Math.PI) / colours.length;
  colours.forEach((colour, i) => {
    context.beginPath();
    if (colours.length > 1) context.moveTo(x, y);
    context.arc(x, y, radius, i * angle - Math.PI / 2, (i + 1) * angle - Math.PI / 2);
    context.fillStyle = colour;
    context.fill();
  });
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = look.ink;
  context.lineWidth = look.ring;
  context.stroke();
}

interface Tiles {
  /** A colour, or a pattern of stripes as wide as on the SVG map. */
  of(context: CanvasRenderingContext2D, colours: readonly string[], zoom: number): string | CanvasPattern;
}

function createTiles(): Tiles {
  const squares = new Map<string, OffscreenCanvas>();
  const squareOf = (colours: readonly string[], repeats: number): OffscreenCanvas => {
    const key = `${repeats} ${colours.join(" ")}`;
    const known = squares.get(key);
    if (known) return known;
    const square = new OffscreenCanvas(stripeSidePx, stripeSidePx);
    const pixels = new Uint8ClampedArray(stripePixels(colours, stripeSidePx, repeats).buffer as ArrayBuffer);
    square.getContext("2d")?.putImageData(new ImageData(pixels, stripeSidePx), 0, 0);
    squares.set(key, square);
    return square;
  };
  return {
    of(context, colours, zoom) {
      const first = at(colours, 0);
      if (colours.length === 1) return first;
      const { repeats, enlarged } = stripesAt(zoom, colours.length);
      const pattern = context.createPattern(squareOf(colours, repeats), "repeat");
      pattern?.setTransform(new DOMMatrix().scale(enlarged));
      return pattern ?? first;
    },
  };
}
