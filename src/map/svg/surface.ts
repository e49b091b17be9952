import { svgNamespace } from "../../draw/svg.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { projectedPoint } from "../../world/earth.ts";
import { isInSight, projectionOf } from "../../world/globe.ts";
import { dotMoves, isInFrame } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { cameraIn, isSameCamera, type MapPicture } from "../picture.ts";
import { type Anchor, movedPoint, type ScreenPoint } from "../screen.ts";
import type { OnCameraMove, Surface } from "../surface.ts";
import { listenToGestures } from "./gestures.ts";
import { createMotion } from "./motion.ts";
import { createMovingPicture } from "./moving-picture.ts";
import { createSvgPainter } from "./painter.ts";
import type { SvgTools } from "./tools.ts";

interface SvgSurfaceOptions {
  readonly document: Document;
  readonly world: World;
  /** The picture that the map has to show at present. */
  readonly picture: () => MapPicture;
  readonly onMove: OnCameraMove;
}

interface SvgSurface extends Surface {
  /** Draws the same units with finer shapes where the map is enlarged. */
  reshape(finer: World): void;
  useTools(tools: SvgTools): void;
}

/** The map that d3 draws: the first to be seen, and the one that stays where maplibre cannot run or would be slower. */
export function createSvgSurface({ document, world: coarse, picture, onMove }: SvgSurfaceOptions): SvgSurface {
  const element = document.createElement("div");
  element.className = "map-svg";
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("aria-hidden", "true");
  element.append(svg);
  const painter = createSvgPainter(svg, coarse);
  const moving = createMovingPicture(picture(), camera => {
    motion.move();
    onMove(camera, false);
  });
  const motion = createMotion({ element, svg, painter, picture: moving.shown });
  const stopGestures = listenToGestures(element, {
    picture: () => moving.seenFrom(picture()),
    onMove(camera) {
      moving.stop();
      onMove(camera, true);
    },
  });
  motion.paint();

  return {
    element,
    show(next, { animate = false } = {}) {
      const before = moving.shown();
      const isMoved = !isSameCamera(moving.goal(), cameraIn(next));
      const isRedrawn =
        next.scene !== before.scene || next.size !== before.size || next.projection !== before.projection;
      const isPaintedAnew = isRedrawn || (isMoved && element.hidden);
      if (isMoved && animate && !isPaintedAnew) moving.glideTo(next);
      else moving.take(next);
      // A hidden map is painted at once, so that it is current when it is shown.
      if (isPaintedAnew) return motion.paint();
      if (isMoved) motion.move();
      if (next.marks !== before.marks) motion.mark();
      if (next.names !== before.names) painter.paintNames(moving.shown());
    },
    reshape(finer) {
      painter.reshape(finer);
      if (painter.worldOf(moving.shown()) === finer) motion.paint();
    },
    useTools(tools) {
      painter.useTools(tools);
      motion.useTools(tools);
    },
    camera: () => cameraIn(moving.shown()),
    places: codes => anchorsInFrame(coarse, moving.shown(), codes),
    rimPx: () => null,
    world: () => painter.worldOf(moving.shown()),
    unitAt: point => unitUnder(element, point),
    destroy() {
      moving.stop();
      motion.destroy();
      painter.destroy();
      stopGestures();
      element.remove();
    },
  };
}

function anchorsInFrame(world: World, picture: MapPicture, codes: Iterable<JurisdictionCode>): readonly Anchor[] {
  const { projection, size, scene } = picture;
  const camera = cameraIn(picture);
  const isSeen = isInSight(projection, size, camera);
  const project = projectionOf(projection, size, camera);
  const moves = dotMoves(world, scene.fills, { ...size, projection, camera });
  return [...codes].flatMap(code => {
    const unit = world.units.get(code);
    if (!unit || !isSeen(unit.anchor)) return [];
    const at = movedPoint(projectedPoint(project, unit.anchor), moves.get(code));
    return isInFrame(size, at[0], at[1]) ? [{ code, at }] : [];
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
