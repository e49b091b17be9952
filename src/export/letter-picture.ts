import { fontFamily } from "../draw/typeface.ts";
import { inLogicalOrder, type LetterPainter } from "./text/stand-in.ts";

/** Px of the picture for each px of the figure: enough for print. */
const scale = 8;
/** Room above and below the baseline, in shares of the size. */
const [above, below] = [1.05, 0.4];

/** Letters as the browser draws them in a font of the system, pressed into their room. */
export const paintLetters: LetterPainter = ({ text, sizePx, weight }, widthPx, colour) => {
  const canvas = document.createElement("canvas");
  const px = sizePx * scale;
  [canvas.width, canvas.height] = [Math.ceil(widthPx * scale), Math.ceil(px * (above + below))];
  const pen = canvas.getContext("2d");
  if (!pen || canvas.width === 0) return null;
  pen.font = `${weight} ${px}px ${fontFamily}`;
  const letters = inLogicalOrder(text);
  pen.fillStyle = colour;
  pen.scale(canvas.width / Math.max(1, pen.measureText(letters).width), 1);
  pen.fillText(letters, 0, px * above);
  const { width, height } = canvas;
  return { png: canvas.toDataURL("image/png"), width, height, descent: below / (above + below) };
};
