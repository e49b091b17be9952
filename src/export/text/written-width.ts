import arabic from "../../../data/type/widths-ar.json";
import { type FontWeight, textWidth, unitsPerEm, widthsIn } from "../../draw/text-metrics.ts";
import { codePointOf } from "./code-point.ts";

const arabicWidths = widthsIn(arabic);

/** Width in px of a line in visual order. Arabic presentation forms have exact widths; unshaped letters are estimated. */
export function writtenWidth(line: string, sizePx: number, weight: FontWeight): number {
  let total = 0;
  for (const letter of line) {
    total += arabicWidths[weight].get(codePointOf(letter)) ?? textWidth(letter, unitsPerEm, weight);
  }
  return (total / unitsPerEm) * sizePx;
}
