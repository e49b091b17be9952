import type { Hatch } from "../draw/palette.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";

/**
 * How a unit of the map is painted. `bands`: stripes in reading order, one colour is a plain fill; `hatches`: crossing
 * lines for print without colour; `land`: no data; `disputed`: grey stripes.
 */
export type Fill =
  | { readonly kind: "land" }
  | { readonly kind: "disputed" }
  | { readonly kind: "bands"; readonly colours: readonly string[] }
  | { readonly kind: "hatches"; readonly hatches: readonly Hatch[]; readonly ink: string };

export type Fills = ReadonlyMap<JurisdictionCode, Fill>;

export const land: Fill = { kind: "land" };
export const disputed: Fill = { kind: "disputed" };

export const bands = (...colours: readonly string[]): Fill => ({ kind: "bands", colours });

/** Equal for hatches that look the same; usable in an element id. */
export const hatchKey = ({ angle, gapPx, widthPx, dots }: Hatch, ink: string): string =>
  `${angle}-${gapPx}-${widthPx}${dots ? "-dots" : ""}-${ink.slice(1)}`.replaceAll(".", "_");

/** Equal for fills that look the same. */
export function fillKey(fill: Fill): string {
  if (fill.kind === "bands") return fill.colours.join(" ");
  return fill.kind === "hatches" ? fill.hatches.map(hatch => hatchKey(hatch, fill.ink)).join(" ") : fill.kind;
}
