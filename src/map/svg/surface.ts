import type { GeoProjection } from "d3";
import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Camera, ProjectionId } from "../../world/camera.ts";
import { drawWorldmap } from "../../world/draw.ts";
import type { Size } from "../../world/earth.ts";
import { isInSight, projectionOf } from "../../world/globe.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import type { UnitRecord, World } from "../../world/world.ts";
import type { Anchor, Point } from "../pointer/hit.ts";
import type { MapScene } from "../scene/types.ts";
import { emphasisOf, type Marks, noMarks, type Surface, type SurfaceListener } from "../surface.ts";
import { listenToGestures } from "./gestures.ts";
import { createSvgNames, type SvgNames } from "./labels.ts";
import { drawMarks } from "./marks.ts";

export interface SvgSurfaceOptions extends SurfaceListener {
  readonly world: World;
  readonly size: Size;
  readonly camera: Camera;
  readonly projection: ProjectionId;
  readonly document: Document;
}

export interface SvgSurface extends Surface {
  /** Those of the units, as far as they have room, where this map stays. */
  readonly names: Pick<SvgNames, "show" | "use">;
}

/** The map that d3 draws: the first to be seen, and the one that stays where maplibre cannot run. */
export function createSvgSurface(options: SvgSurfaceOptions): SvgSurface {
  const { world, document } = options;
  const element = document.createElement("div");
  element.className = "map-svg";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  element.append(svg);
  let size = options.size;
  let { camera, projection } = options;
  let scene: MapScene | null = null;
  let marks: Marks = noMarks;
  let frame = 0;
  const names = createSvgNames(svg);

  const paint = (): void => {
    frame = 0;
    if (!scene) return;
    const layout = layoutWorldmap(world, scene.fills, { ...size, camera, projection, id: "map" });
    drawWorldmap(layout, inks[scene.theme], document, svg);
    drawMarks(svg, world, projectionOf(projection, size, camera), emphasisOf(marks, scene.fills.keys()));
    names.place({ world, layout, projection, scene });
  };
  const paintSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const moveTo = (next: Camera, byPerson: boolean): void => {
    camera = next;
    paintSoon();
    options.onMove(byPerson);
  };
  const stopGestures = listenToGestures(element, {
    size: () => size,
    camera: () => camera,
    projection: () => projection,
    onMove: next => moveTo(next, true),
  });

  return {
    element,
    draw(next) {
      scene = next;
      paint();
    },
    mark(next) {
      marks = next;
      if (scene) drawMarks(svg, world, projectionOf(projection, size, camera), emphasisOf(marks, scene.fills.keys()));
    },
    camera: () => camera,
    move: next => moveTo(next, false),
    project(next) {
      projection = next;
      paintSoon();
    },
    resize(next) {
      size = next;
      paint();
    },
    places(codes) {
      const isSeen = isInSight(projection, size, camera);
      const project = projectionOf(projection, size, camera);
      return placesOf(
        [...codes].flatMap(code => world.units.get(code) ?? []).filter(({ anchor }) => isSeen(anchor)),
        project,
        size,
      );
    },
    rimPx: () => null,
    unitAt: point => unitUnder(element, point),
    names,
    destroy() {
      cancelAnimationFrame(frame);
      names.destroy();
      stopGestures();
      element.remove();
    },
  };
}

function placesOf(units: readonly UnitRecord[], projection: GeoProjection, size: Size): readonly Anchor[] {
  return units.flatMap(({ code, anchor: [lon, lat] }) => {
    const at = projection([lon, lat]);
    const isInside = at && at[0] >= 0 && at[1] >= 0 && at[0] <= size.widthPx && at[1] <= size.heightPx;
    return isInside ? [{ code, at }] : [];
  });
}

function unitUnder(element: HTMLElement, [x, y]: Point): JurisdictionCode | null {
  const { left, top } = element.getBoundingClientRect();
  for (const found of element.ownerDocument.elementsFromPoint(left + x, top + y)) {
    if (!element.contains(found)) continue;
    const code = found.closest("g.units > path")?.getAttribute("data-jurisdictions");
    if (code) return code as JurisdictionCode;
  }
  return null;
}
