import type { Selection } from "d3";
import type { NetworkId } from "../model/network.ts";
import type { ChartContext, FigureStyle } from "./context.ts";
import { inksOf, only, px } from "./figure.ts";
import type { Hatch } from "./palette.ts";

export interface HatchFill {
  readonly network: NetworkId;
  readonly hatch: Hatch;
  readonly ink: string;
  readonly ground: string;
}

/** The hatches of the networks where the style asks for them. */
export function hatchesIn(
  context: ChartContext,
  style: FigureStyle,
  networks: readonly NetworkId[],
): readonly HatchFill[] {
  if (style === "colour") return [];
  const { ink, ground } = inksOf(context);
  return networks.flatMap(network => {
    const hatch = context.palette.get(network)?.hatch;
    return hatch ? [{ network, hatch, ink, ground }] : [];
  });
}

export const hatchId = (kind: string, network: NetworkId): string => `${kind}-hatch-${network}`;

/** Patterns that tell the networks apart without colour, for `fill="url(#…)"`. */
export function drawHatches(
  root: Selection<SVGSVGElement, unknown, null, undefined>,
  kind: string,
  fills: readonly HatchFill[],
): void {
  const patterns = only(root, "defs")
    .selectAll<SVGPatternElement, HatchFill>("pattern")
    .data(fills, fill => fill.network)
    .join(enter => {
      const made = enter.append("pattern");
      made.append("rect");
      made.append("path");
      return made;
    })
    .attr("id", fill => hatchId(kind, fill.network))
    .attr("patternUnits", "userSpaceOnUse")
    .attr("width", ({ hatch }) => px(hatch.gapPx))
    .attr("height", ({ hatch }) => px(hatch.gapPx))
    .attr("patternTransform", ({ hatch }) => `rotate(${hatch.angle})`);
  patterns
    .select("rect")
    .attr("width", ({ hatch }) => px(hatch.gapPx))
    .attr("height", ({ hatch }) => px(hatch.gapPx))
    .attr("fill", fill => fill.ground);
  patterns
    .select("path")
    .attr("d", ({ hatch }) => `M${px(hatch.gapPx / 2)},0V${px(hatch.gapPx)}`)
    .attr("stroke", fill => fill.ink)
    .attr("stroke-width", ({ hatch }) => px(hatch.widthPx))
    .attr("stroke-dasharray", ({ hatch }) => (hatch.dots ? `${px(hatch.widthPx)} ${px(hatch.gapPx)}` : null));
}
