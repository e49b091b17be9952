import type { Picture, PictureAt } from "./picture.ts";

/** Wider layouts are drawn smaller; the one whose text comes out largest is taken, if it doesn't leave the room empty. */
const widths = [1, 1.12, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3];

interface Fit {
  readonly picture: Picture;
  readonly scale: number;
}

/** Too low a room still shows something rather than a picture turned inside out. */
const lowest = 40;

/** What keeps its shape can as well be laid out for a smaller place: names on a map are then fewer, and not too small. */
const minShapesScale = 0.8;

/** The picture that reads best in the room, with its scale; a null height leaves it as high as it is. */
export function fitted(pictureAt: PictureAt, widthPx: number, heightPx: number | null, largest: number): Fit {
  const inkWidth = ({ widthPx: width, insetPx }: Picture): number => width - 2 * insetPx;
  const drawnAt = (width: number): Picture => pictureAt(Math.round(width));
  if (heightPx === null) {
    const picture = drawnAt(widthPx);
    return { picture, scale: Math.min(1, widthPx / inkWidth(picture)) };
  }
  const room = Math.max(lowest, heightPx);
  const worth = ({ picture, scale }: Fit): number => scale * Math.sqrt((inkWidth(picture) * scale) / widthPx);
  let best: Fit | null = null;
  for (const share of [1 / largest, ...widths]) {
    const picture = drawnAt(widthPx * share);
    const scale = Math.min(largest, widthPx / inkWidth(picture), room / picture.heightPx);
    if (!best || worth({ picture, scale }) > worth(best) * 1.01) best = { picture, scale };
  }
  const found = best ?? { picture: drawnAt(widthPx), scale: 1 };
  if (!found.picture.keepsShape || found.scale >= minShapesScale) return found;
  const shownPx = found.picture.widthPx * found.scale;
  return { picture: drawnAt(shownPx / minShapesScale), scale: minShapesScale };
}
