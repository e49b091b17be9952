import type { FigurePicture, PictureAt } from "./types.ts";

/** Layout widths to try, as shares of the room. Wider layouts are scaled down. */
const trialWidths = [1, 1.12, 1.25, 1.4, 1.5, 1.6, 1.8, 2.1, 2.5, 3];

/** Another layout must be better by this factor, so that equal ones do not compete over rounding. */
const minGain = 1.01;

interface PictureFit {
  readonly picture: FigurePicture;
  readonly scale: number;
}

/** A lower room would give no picture, or a mirrored one. */
const minRoomPx = 40;

/** Pictures that keep their shape are laid out smaller below this scale: a map then has fewer names in readable size. */
const minShapesScale = 0.8;

const inkWidth = ({ widthPx, insetPx }: FigurePicture): number => widthPx - 2 * insetPx;

/** The picture that reads best in the room, with its scale. A null height leaves the height to the picture. */
export function fitPicture(
  pictureAt: PictureAt,
  widthPx: number,
  heightPx: number | null,
  maxScale: number,
): PictureFit {
  const drawnAt = (width: number): FigurePicture => pictureAt(Math.round(width));
  if (heightPx === null) {
    const picture = drawnAt(widthPx);
    return { picture, scale: Math.min(1, widthPx / inkWidth(picture)) };
  }
  const roomPx = Math.max(minRoomPx, heightPx);
  const fitAt = (width: number): PictureFit => {
    // As high as the room looks to a layout of this width.
    const picture = pictureAt(Math.round(width), Math.floor((roomPx * width) / widthPx));
    return { picture, scale: Math.min(maxScale, widthPx / inkWidth(picture), roomPx / picture.heightPx) };
  };
  /** Large text counts fully, a filled width by its square root. */
  const legibility = ({ picture, scale }: PictureFit): number =>
    scale * Math.sqrt((inkWidth(picture) * scale) / widthPx);
  // Drawn at the largest scale, the narrowest layout fills the width.
  const narrowest = 1 / maxScale;
  let best = fitAt(widthPx * narrowest);
  for (const share of trialWidths) {
    const fit = fitAt(widthPx * share);
    if (legibility(fit) > legibility(best) * minGain) best = fit;
  }
  if (!best.picture.keepsShape || best.scale >= minShapesScale) return best;
  const shownPx = best.picture.widthPx * best.scale;
  return { picture: drawnAt(shownPx / minShapesScale), scale: minShapesScale };
}
