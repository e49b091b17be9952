import { cameraIn, isSameSize, type MapPicture } from "../picture.ts";
import { transformTo } from "./flat-motion.ts";
import type { GlobePainter } from "./globe-painter.ts";
import type { SvgPainter } from "./painter.ts";
import type { SvgTools } from "./tools.ts";

interface MotionOptions {
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly painter: Pick<SvgPainter, "paint" | "paintMarks" | "worldOf">;
  readonly picture: () => MapPicture;
}

/** Shows movements at the pace of the screen, with a stand-in for the SVG picture, and paints that where they end. */
interface Motion {
  /** Paints at once. */
  paint(): void;
  /** The camera has moved: shows it in the next frame, and paints when nothing has moved for a while. */
  move(): void;
  /** Changes marks on the painted picture; where a stand-in has marks of its own, it is shown anew. */
  mark(): void;
  useTools(tools: SvgTools): void;
  destroy(): void;
}

/** A movement has ended when there was none for this long. */
const restMs = 120;

/** Enlarged by more than this, a painted picture looks too coarse, and reduced by more it leaves too much blank. */
const mostEnlarged = 2.5;

export function createMotion({ element, svg, painter, picture }: MotionOptions): Motion {
  let painted = picture();
  let frame = 0;
  let rest = 0;
  let tools: SvgTools | null = null;
  let globe: GlobePainter | null = null;
  const paintNow = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    frame = 0;
    painted = picture();
    painter.paint(painted);
    svg.removeAttribute("style");
    globe?.element.remove();
  };
  const paintGlobe = (made: GlobePainter): void => {
    made.paint(painter.worldOf(picture()), picture());
    if (!made.element.isConnected) element.append(made.element);
  };
  const step = (): void => {
    frame = 0;
    const next = picture();
    if (next.projection === "globe") globe ??= tools?.createGlobePainter(element.ownerDocument) ?? null;
    if (globe && next.projection === "globe") paintGlobe(globe);
    else if (isNear(painted, next)) svg.style.transform = transformTo(painted, next);
    else paintNow();
  };
  return {
    paint: paintNow,
    move() {
      frame ||= requestAnimationFrame(step);
      clearTimeout(rest);
      rest = window.setTimeout(paintNow, restMs);
    },
    mark() {
      painter.paintMarks({ ...picture(), camera: cameraIn(painted) });
      if (globe?.element.isConnected) paintGlobe(globe);
    },
    useTools(next) {
      tools = next;
    },
    destroy() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

/** Whether a painted flat map can stand in for another picture. */
function isNear(painted: MapPicture, next: MapPicture): boolean {
  const enlarged = 2 ** (cameraIn(next).zoom - cameraIn(painted).zoom);
  return (
    painted.projection === "equal-earth" &&
    next.projection === "equal-earth" &&
    isSameSize(painted.size, next.size) &&
    enlarged < mostEnlarged &&
    enlarged > 1 / mostEnlarged
  );
}
