import type { ChartContext } from "../../draw/context.ts";
import { textWidth } from "../../draw/text-metrics.ts";
import type { Size } from "../../world/earth.ts";
import type { InsetRegion } from "./extents.ts";
import { letterPx } from "./frames.ts";

/** The names of an inset, the longest first. */
export function insetNamesIn({ messages }: ChartContext, region: InsetRegion): readonly string[] {
  const longer = messages.export.figure.insetRegions[region];
  return [...(longer ? [longer] : []), messages.mapControls.regions[region]];
}

/** The longest title that is no wider than its inset. */
export function titleOf(letter: string, names: readonly string[], { widthPx }: Size): string {
  const titles = names.map(name => `${letter} ${name}`);
  return titles.find(title => textWidth(title, letterPx, 600) <= widthPx) ?? letter;
}
