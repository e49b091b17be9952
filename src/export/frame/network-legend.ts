import type { ChartKind } from "../../charts/types.ts";
import { type ChartContext, colourOf, type FigureStyle, networksWithoutList } from "../../draw/context.ts";
import { hatchId } from "../../draw/hatch.ts";
import type { NetworkId } from "../../model/network.ts";
import { bands } from "../../world/fill.ts";
import type { NetworkNaming } from "../options.ts";
import type { FigureLegendEntry } from "./types.ts";

/**
 * The chosen networks with their full names, for readers who meet a figure without the atlas; the short ones stay with
 * them, because charts have those at their marks. One whose list is not known says so: the dotted swatch paints nothing.
 */
export function networkLegend(
  context: ChartContext,
  chart: ChartKind,
  { style, names }: { readonly style: FigureStyle; readonly names: NetworkNaming },
): readonly FigureLegendEntry[] {
  const { figure } = context.messages.export;
  const unlisted = networksWithoutList(context);
  const swatchOf = (id: NetworkId): FigureLegendEntry["swatch"] => {
    if (unlisted.includes(id)) return { kind: "dotted", colour: colourOf(context, id) };
    if (style === "colour") return bands(colourOf(context, id));
    return chart.isHatched ? { kind: "pattern", id: hatchId(chart.id, id) } : { kind: "none" };
  };
  return context.networks.map(id => {
    const { shortName, name } = context.edition.network.get(id) ?? { shortName: id, name: id };
    const label = names === "short" ? shortName : figure.networkName(shortName, name);
    return { label: unlisted.includes(id) ? figure.withoutList(label) : label, swatch: swatchOf(id), count: null };
  });
}
