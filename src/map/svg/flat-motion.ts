import { projectedPoint } from "../../world/earth.ts";
import { projectionOf } from "../../world/globe.ts";
import { cameraIn, type MapPicture } from "../picture.ts";

/**
 * The transform that brings a painted flat map to where another camera shows it. It is exact but for the widths of lines
 * and the sizes of dots, and moving a painted picture takes a browser less than painting it.
 */
export function transformTo(painted: MapPicture, next: MapPicture): string {
  const from = cameraIn(painted);
  const enlarged = 2 ** (cameraIn(next).zoom - from.zoom);
  const [x, y] = projectedPoint(projectionOf(next.projection, next.size, cameraIn(next)), from.center);
  const { widthPx, heightPx } = painted.size;
  const by = [x - (enlarged * widthPx) / 2, y - (enlarged * heightPx) / 2];
  return `translate(${by.map(px => `${px.toFixed(2)}px`).join(", ")}) scale(${enlarged.toFixed(5)})`;
}
