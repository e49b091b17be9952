import { inks } from "../../draw/palette.ts";
import { svgNamespace } from "../../draw/svg.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { drawWorldmap } from "../../world/draw.ts";
import { isInSight, projectionOf } from "../../world/globe.ts";
import { isInFrame, layoutWorldmap, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, isSameCamera, type MapPicture } from "../picture.ts";
import type { Anchor, ScreenPoint } from "../screen.ts";
import { emphasisOf, type OnCameraMove, type Surface } from "../surface.ts";
import { listenToGestures } from "./gestures.ts";
import { createSvgLabels } from "./labels.ts";
import { drawMarks } from "./marks.ts";

interface SvgSurfaceOptions {
  readonly document: Document;
  readonly world: World;
  /** The picture that the map has to show at present. */
  readonly picture: () => MapPicture;
  readonly onMove: OnCameraMove;
}

/** The map that d3 draws: the first to be seen, and the one that stays where maplibre cannot run. */
export function createSvgSurface({ document, world, picture, onMove }: SvgSurfaceOptions): Surface {
  const element = document.createElement("div");
  element.className = "map-svg";
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("aria-hidden", "true");
  element.append(svg);
  let shown = picture();
  let frame = 0;
  const labels = createSvgLabels(svg, world);
  const paint = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const layout = layoutOf(world, shown);
    drawWorldmap(layout, inks[shown.scene.theme], document, svg);
    paintMarks(svg, world, shown);
    labels.show(shown, layout);
  };
  const stopGestures = listenToGestures(element, { picture, onMove: camera => onMove(camera, true) });
  paint();

  return {
    element,
    show(next) {
      const before = shown;
      shown = next;
      const isMoved = !isSameCamera(cameraIn(before), cameraIn(next));
      const isRedrawn =
        next.scene !== before.scene || next.size !== before.size || next.projection !== before.projection;
      // Movements come faster than frames. A hidden map is painted at once, so that it is current when it is shown.
      if (isRedrawn || (isMoved && element.hidden)) return paint();
      if (isMoved) frame ||= requestAnimationFrame(paint);
      if (next.marks !== before.marks) paintMarks(svg, world, next);
      if (next.names !== before.names) labels.show(next, layoutOf(world, next));
    },
    camera: () => cameraIn(shown),
    places: codes => anchorsInFrame(world, shown, codes),
    rimPx: () => null,
    world: () => world,
    unitAt: point => unitUnder(element, point),
    destroy() {
      cancelAnimationFrame(frame);
      labels.destroy();
      stopGestures();
      element.remove();
    },
  };
}

const layoutOf = (world: World, picture: MapPicture): WorldmapLayout =>
  layoutWorldmap(world, picture.scene.fills, {
    ...picture.size,
    camera: cameraIn(picture),
    projection: picture.projection,
    id: "map",
  });

function paintMarks(svg: SVGSVGElement, world: World, picture: MapPicture): void {
  const { projection, size, marks, scene } = picture;
  const camera = cameraIn(picture);
  drawMarks(svg, {
    world,
    projection: projectionOf(projection, size, camera),
    zoom: camera.zoom,
    emphasis: emphasisOf(marks, scene.fills.keys()),
  });
}

function anchorsInFrame(world: World, picture: MapPicture, codes: Iterable<JurisdictionCode>): readonly Anchor[] {
  const { projection, size } = picture;
  const camera = cameraIn(picture);
  const isSeen = isInSight(projection, size, camera);
  const project = projectionOf(projection, size, camera);
  return [...codes].flatMap(code => {
    const unit = world.units.get(code);
    if (!unit || !isSeen(unit.anchor)) return [];
    const at = project([unit.anchor[0], unit.anchor[1]]);
    return at && isInFrame(size, at[0], at[1]) ? [{ code, at }] : [];
  });
}

function unitUnder(element: HTMLElement, [x, y]: ScreenPoint): JurisdictionCode | null {
  const { left, top } = element.getBoundingClientRect();
  for (const found of element.ownerDocument.elementsFromPoint(left + x, top + y)) {
    if (!element.contains(found)) continue;
    const code = found.closest("g.units > path")?.getAttribute("data-jurisdictions");
    if (code) return code as JurisdictionCode;
  }
  return null;
}
