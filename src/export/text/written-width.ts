import arabic from "../../../data/type/widths-ar.json";
import { type FontWeight, textWidth, unitsPerEm, widthsIn } from "../../draw/text-metrics.ts";

const forms = widthsIn(arabic);

/** Width in px of a line as it is written, with each letter of Arabic in its form; where it is only told, widths are guessed. */
export function writtenWidth(line: string, sizePx: number, weight: FontWeight): number {
  let total = 0;
  for (const letter of line) {
    total += forms[weight].get(letter.codePointAt(0) ?? 0) ?? textWidth(letter, unitsPerEm, weight);
  }
  return (total / unitsPerEm) * sizePx;
}
