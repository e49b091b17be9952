import { page as screen } from "vitest/browser";
import disputed from "../../data/geo/disputed.json";
import units from "../../data/geo/units.json";
import coarse from "../../data/geo/world-coarse.json";
import { svgTools } from "../../src/app/map/svg-tools.ts";
import { en } from "../../src/i18n/en/index.ts";
import { type AtlasMap, type AtlasMapOptions, createAtlasMap } from "../../src/map/atlas-map.ts";
import { createGlLoader } from "../../src/map/gl/loader.ts";
import { findCoast } from "../../src/map/pointer/coast.ts";
import { type SceneInput, sceneOf } from "../../src/map/scene/scene.ts";
import type { MapScene } from "../../src/map/scene/types.ts";
import { type Atlas, atlasOf } from "../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { firstRecords, loadChanges } from "../../src/state/data.ts";
import { earthProjection, type Size, worldCamera } from "../../src/world/earth.ts";
import { type ProjectionChoice, projectionForRegion, type RegionId } from "../../src/world/regions.ts";
import type { AreaNote, UnitRecord, WorldTopology } from "../../src/world/world.ts";
import { contextIn } from "../charts/contexts.ts";
import "../../src/styles/styles.css";
import type { Refusal } from "../../src/draw/graphics.ts";
import type { Highlight } from "../../src/draw/highlight.ts";
import type { Camera, ProjectionId } from "../../src/world/camera.ts";

export const size: Size = { widthPx: 1160, heightPx: 480 };
export const unitRecords = units as unknown as readonly UnitRecord[];

/**
 * Has the canvas draw a pixel for each square of four by four, for tests that look at none: without a graphics card each
 * of its pixels takes time. Places, tiles and what is found at a place are the same.
 */
export function drawCoarsely(): void {
  Object.defineProperty(window, "devicePixelRatio", { value: 0.25, configurable: true });
}

export interface MapPage {
  readonly map: AtlasMap;
  readonly atlas: Atlas;
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly told: Told;
  /** Shows a region as a region button of the page does. */
  showRegion(region: RegionId): void;
  sceneWith(change: Partial<SceneInput>): MapScene;
  /** Resolves when the canvas has taken over, or when the SVG map is back. */
  shows(surface: "gl" | "svg"): Promise<void>;
  close(): void;
}

export interface Told {
  chosen: (JurisdictionCode | null)[];
  hovered: (Highlight | null)[];
  cameras: (Camera | null)[];
  projections: ProjectionId[];
  notices: (string | null)[];
  refusals: (Refusal | null)[];
}

export const code = (text: string): JurisdictionCode => text as JurisdictionCode;
const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** Resolves when the page has drawn some frames, by when it would have shown what was begun. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await nextFrame();
}

/** Asks after each frame until something holds, however long a frame takes. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 90_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await nextFrame();
  }
}

/** Where the rings around small places that are marked stand. */
export const ringsOn = ({ stage }: MapPage): string =>
  [...stage.querySelectorAll(".map-rings circle:not(.globe-rim)")].map(ring => ring.getAttribute("cx")).join(" ");

/** Resolves when the rings, of which there must be one, have not moved for some frames: the camera is at rest. */
export async function standsStill(page: MapPage): Promise<void> {
  let [before, still] = ["", 0];
  await until(() => {
    const now = ringsOn(page);
    still = now !== "" && now === before ? still + 1 : 0;
    before = now;
    return still > 12;
  }, "the map stands still");
}

/**
 * The map on the real data, as large as in a window of 1440 × 900. A smaller frame saves time where a canvas draws the globe:
 * without a graphics card each of its pixels counts.
 */
export async function openMap(
  change: Partial<AtlasMapOptions> = {},
  scene: Partial<SceneInput> = {},
  frame: Size = size,
): Promise<MapPage> {
  const atlas = atlasOf({ ...firstRecords(), changes: await loadChanges() });
  const host = document.body.appendChild(document.createElement("div"));
  Object.assign(host.style, { position: "fixed", left: "0", top: "0", zIndex: "9", background: "#fbf9f3" });
  host.style.width = `${frame.widthPx}px`;
  host.style.height = `${frame.heightPx}px`;
  const sceneWith = (more: Partial<SceneInput>): MapScene => sceneOf({ ...inputOf(atlas), ...more });
  let choice: ProjectionChoice = { projection: change.projection ?? "equal-earth", projectionBy: "person" };
  const told: Told = { chosen: [], hovered: [], cameras: [], projections: [], notices: [], refusals: [] };
  const map = createAtlasMap(host, {
    coarse: coarse as unknown as WorldTopology,
    files: { units: unitRecords, notes: disputed as unknown as readonly AreaNote[] },
    loadDetail: async () => (await import("../../data/geo/world-detail.json")).default as unknown as WorldTopology,
    graphics: () => "full",
    messages: en,
    scene: sceneWith(scene),
    camera: null,
    projection: "equal-earth",
    onHighlight: highlight => void told.hovered.push(highlight),
    onChoose: chosen => void told.chosen.push(chosen),
    onCamera: camera => void told.cameras.push(camera),
    onRefusal: refusal => void told.refusals.push(refusal),
    onNotice: text => void told.notices.push(text),
    ...change,
  });
  map.useCoasts(findCoast);
  map.useTools(svgTools);
  map.start(createGlLoader);
  const stage = host.querySelector<HTMLElement>(".map-stage");
  if (!stage) throw new Error("no map");
  return {
    map,
    atlas,
    host,
    stage,
    told,
    showRegion(region) {
      const next = projectionForRegion(region, choice);
      if (next.projection !== choice.projection) told.projections.push(next.projection);
      choice = next;
      map.project(choice.projection);
      map.move(region);
    },
    sceneWith,
    shows: surface => until(() => stage.dataset.surface === surface, `the map is drawn by ${surface}`),
    close() {
      map.destroy();
      host.remove();
    },
  };
}

function inputOf(atlas: Atlas): SceneInput {
  return {
    ...contextIn(atlas),
    fill: "memberships",
    compare: null,
    pointedAt: [],
    reach: null,
    before: atlas.editions.published,
  };
}

export const wholeWorldCamera = worldCamera(size);

/** Where a unit's anchor lies, computed apart from the map. */
export function placeOf(text: string, camera = wholeWorldCamera): readonly [number, number] {
  const anchor = unitRecords.find(unit => unit.code === text)?.anchor ?? [0, 0];
  return earthProjection(size, camera)([anchor[0], anchor[1]]) ?? [0, 0];
}

/** Where a unit's dot is drawn if it was moved apart from others, else its place. */
export function drawnPlaceOf({ stage }: MapPage, text: string, place = placeOf(text)): readonly [number, number] {
  // The canvas stays behind the SVG map, with the dots that it showed last.
  const surface = stage.querySelector(".map-svg:not([hidden])") ?? stage.querySelector(".map-moved-dots");
  const dot = surface?.querySelector(`g.dots > [data-jurisdictions="${text}"]`);
  const [x, y] =
    dot
      ?.getAttribute("transform")
      ?.match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return x === undefined || y === undefined ? place : [x, y];
}

/** Colours along a line across the stripes, from the north-west of a place. */
export const across = (pixels: Pixels, [x, y]: readonly [number, number], steps: number): readonly string[] =>
  Array.from({ length: steps }, (_, i) => hexOf(pixels(x - steps / 2 + i, y - steps / 2 + i)));

/** A tap or click as the browser reports it, at a place of the map. */
export function tap(stage: HTMLElement, [x, y]: readonly [number, number], pointerType: "mouse" | "touch"): void {
  const { left, top } = stage.getBoundingClientRect();
  const [clientX, clientY] = [left + x, top + y];
  const target = document.elementFromPoint(clientX, clientY) ?? stage;
  const event = { bubbles: true, clientX, clientY, pointerType, pointerId: 7, isPrimary: true, button: 0 };
  target.dispatchEvent(new PointerEvent("pointerdown", event));
  target.dispatchEvent(new PointerEvent("pointerup", event));
}

/** A press or movement of the mouse on the map. */
export const pressed = (type: string, clientX: number, clientY: number): MouseEvent =>
  new PointerEvent(type, { bubbles: true, clientX, clientY, pointerId: 4, isPrimary: true, buttons: 1 });

export type Pixels = (x: number, y: number) => readonly [number, number, number];

/** The map as it stands on the screen. */
export async function seenOn({ stage }: MapPage): Promise<Pixels> {
  const shot = await screen.screenshot({ element: stage, save: false });
  return pixelsOf(typeof shot === "string" ? shot : "");
}

/** What is on screen, as the browser has composed it. */
export async function pixelsOf(base64: string): Promise<Pixels> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0);
  const { data, width } = context.getImageData(0, 0, image.width, image.height);
  return (x, y) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
}

export const hexOf = (pixel: readonly number[]): string =>
  `#${pixel.map(channel => channel.toString(16).padStart(2, "0")).join("")}`;

/** Mean difference of two pictures in a window of the second moved by some px. */
export function difference(
  before: Pixels,
  after: Pixels,
  [dx, dy]: readonly [number, number],
  { widthPx, heightPx }: Size = size,
): number {
  let sum = 0;
  let count = 0;
  for (let y = 20; y < heightPx - 20; y += 2) {
    for (let x = 120; x < widthPx - 120; x += 2) {
      const [a, b] = [before(x, y), after(x + dx, y + dy)];
      sum += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
      count++;
    }
  }
  return sum / count / 3;
}

/** How much two pictures differ where they are, and at least a pixel aside: a jump would fit better there. */
export function fitOf(
  before: Pixels,
  after: Pixels,
  frame: Size = size,
): { readonly still: number; readonly aside: number } {
  const moves = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const;
  return {
    still: difference(before, after, [0, 0], frame),
    aside: Math.min(...moves.map(moved => difference(before, after, moved, frame))),
  };
}
