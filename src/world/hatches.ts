import type { HatchPattern } from "../draw/hatch.ts";
import type { Hatch } from "../draw/palette.ts";
import { type Fill, hatchKey } from "./fill.ts";

/** Element id of a hatch; `id` keeps those of several maps apart. */
export const hatchIdOf = (id: string, hatch: Hatch, ink: string): string => `${id}-hatch-${hatchKey(hatch, ink)}`;

/** Finer lines for dots, which are hardly wider than the gap of an area's hatch. */
export const inDot = (hatch: Hatch): Hatch => ({ ...hatch, gapPx: hatch.gapPx / 2, widthPx: hatch.widthPx * 0.7 });

/** Hatches of the areas, and their finer variants for dots. */
export function mapHatches(fills: Iterable<Fill>, id: string): readonly HatchPattern[] {
  const found = new Map<string, HatchPattern>();
  for (const fill of fills) {
    if (fill.kind !== "hatches") continue;
    for (const hatch of fill.hatches.flatMap(each => [each, inDot(each)])) {
      const key = hatchIdOf(id, hatch, fill.ink);
      found.set(key, { id: key, hatch, ink: fill.ink, ground: "none" });
    }
  }
  return [...found.values()];
}
