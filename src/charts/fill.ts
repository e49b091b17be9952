import type { JurisdictionCode } from "../model/jurisdiction.ts";

/**
 * How a unit of the map is painted: `bands` are stripes in reading order (one colour is a plain fill), `land` has
 * nothing to say, `disputed` and `unknown` are hatched.
 */
export type Fill =
  | { readonly kind: "land" }
  | { readonly kind: "disputed" }
  | { readonly kind: "unknown" }
  | { readonly kind: "bands"; readonly colours: readonly string[] };

export type Fills = ReadonlyMap<JurisdictionCode, Fill>;

export const land: Fill = { kind: "land" };
export const disputed: Fill = { kind: "disputed" };
export const unknown: Fill = { kind: "unknown" };

export const bands = (...colours: readonly string[]): Fill => ({ kind: "bands", colours });

/** Two fills with the same key are painted alike. */
export const fillKey = (fill: Fill): string => (fill.kind === "bands" ? fill.colours.join(" ") : fill.kind);

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` of the first colour over the second, both `#rrggbb`. */
export function mixed(colour: string, ground: string, share: number): string {
  const below = channels(ground);
  const hex = channels(colour).map((channel, i) =>
    Math.round(channel * share + (below[i] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}
