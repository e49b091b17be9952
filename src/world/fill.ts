import type { Hatch } from "../draw/palette.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";

/**
 * How a unit of the map is painted: `bands` are stripes in reading order (one colour is a plain fill), `hatches` are
 * lines over one another for paper without colour, `land` has nothing to say, `disputed` and `unknown` are hatched grey.
 */
export type Fill =
  | { readonly kind: "land" }
  | { readonly kind: "disputed" }
  | { readonly kind: "unknown" }
  | { readonly kind: "bands"; readonly colours: readonly string[] }
  | { readonly kind: "hatches"; readonly hatches: readonly Hatch[]; readonly ink: string };

export type Fills = ReadonlyMap<JurisdictionCode, Fill>;

export const land: Fill = { kind: "land" };
export const disputed: Fill = { kind: "disputed" };
export const unknown: Fill = { kind: "unknown" };

export const bands = (...colours: readonly string[]): Fill => ({ kind: "bands", colours });

/** Two hatches with the same key are drawn alike; fit for an address in a document. */
export const hatchKey = ({ angle, gapPx, widthPx, dots }: Hatch, ink: string): string =>
  `${angle}-${gapPx}-${widthPx}${dots ? "-dots" : ""}-${ink.slice(1)}`.replaceAll(".", "_");

/** Two fills with the same key are painted alike. */
export function fillKey(fill: Fill): string {
  if (fill.kind === "bands") return fill.colours.join(" ");
  return fill.kind === "hatches" ? fill.hatches.map(hatch => hatchKey(hatch, fill.ink)).join(" ") : fill.kind;
}
