import { type ChartContext, shortNameOf } from "../../draw/context.ts";
import { type ChartReading, readingWidthPx } from "../reading.ts";
import type { ChartOptions } from "../types.ts";
import { drawMultiples } from "./draw.ts";
import { layoutMultiples } from "./layout.ts";

/** The map of the first network whose list is known. */
export function multiplesReading(context: ChartContext, { world }: Pick<ChartOptions, "world">): ChartReading {
  const words = context.messages.reading.multiples;
  const network = context.networks.find(id => context.edition.members.has(id));
  if (network === undefined) return { sentences: [words.maps, words.pale], drawing: null };
  const options = { widthPx: readingWidthPx, style: "colour", interactive: false, world } as const;
  const layout = layoutMultiples({ ...context, networks: [network] }, options);
  const [panel] = layout.panels;
  return {
    sentences: [words.maps, words.example(shortNameOf(context, network), panel?.jurisdictions.length ?? 0), words.pale],
    drawing: document => drawMultiples({ ...layout, notes: [], heightPx: layout.mapHeight + 28 }, document),
  };
}
