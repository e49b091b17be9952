import type { Selection } from "d3";
import type { NetworkId } from "../model/network.ts";
import type { ChartContext, FigureStyle } from "./context.ts";
import { type Hatch, inks } from "./palette.ts";
import { type FigureLayout, only, px } from "./svg.ts";

/** A hatch as a pattern of a document; `ground` is what it is laid on, "none" to lay it over others. */
export interface HatchPattern {
  readonly id: string;
  readonly hatch: Hatch;
  readonly ink: string;
  readonly ground: string;
}

export const hatchId = (kind: string, network: NetworkId): string => `${kind}-hatch-${network}`;

/** What a mark of a network is filled with: its colour, or the hatch that stands for it. */
export const networkFill = (
  { style, kind }: Pick<FigureLayout, "style" | "kind">,
  { network, colour }: { readonly network: NetworkId | undefined; readonly colour: string },
): string => (style === "greyscale" && network !== undefined ? `url(#${hatchId(kind, network)})` : colour);

/** The hatches of the networks where the style asks for them; `kind` tells those of several charts apart. */
export function hatchesIn(
  context: ChartContext,
  style: FigureStyle,
  kind: string,
  networks: readonly NetworkId[],
): readonly HatchPattern[] {
  if (style === "colour") return [];
  const { ink, ground } = inks[context.theme];
  return networks.flatMap(network => {
    const hatch = context.palette.get(network)?.hatch;
    return hatch ? [{ id: hatchId(kind, network), hatch, ink, ground }] : [];
  });
}

/** A line runs through the zero of the place where the pattern is used, so that a small mark is never left empty. */
const placed = ({ angle, gapPx }: Hatch): string => `rotate(${angle}) translate(${px(-gapPx / 2)},0)`;

const dashesOf = ({ dots, widthPx, gapPx }: Hatch): string | null =>
  dots ? `${px(widthPx)} ${px(gapPx - widthPx)}` : null;

/** Patterns that tell the networks apart without colour, for `fill="url(#…)"`. */
export function drawHatches(
  root: Selection<SVGSVGElement, unknown, null, undefined>,
  hatches: readonly HatchPattern[],
): void {
  const patterns = only(root, "defs")
    .selectAll<SVGPatternElement, HatchPattern>("pattern.hatch")
    .data(hatches, ({ id }) => id)
    .join(enter => {
      const made = enter.append("pattern").attr("class", "hatch");
      made.append("rect");
      made.append("path");
      return made;
    })
    .attr("id", ({ id }) => id)
    .attr("patternUnits", "userSpaceOnUse")
    .attr("width", ({ hatch }) => px(hatch.gapPx))
    .attr("height", ({ hatch }) => px(hatch.gapPx))
    .attr("patternTransform", ({ hatch }) => placed(hatch));
  patterns
    .select("rect")
    .attr("width", ({ hatch }) => px(hatch.gapPx))
    .attr("height", ({ hatch }) => px(hatch.gapPx))
    .attr("fill", ({ ground }) => ground);
  patterns
    .select("path")
    .attr("d", ({ hatch }) => `M${px(hatch.gapPx / 2)},0V${px(hatch.gapPx)}`)
    .attr("stroke", ({ ink }) => ink)
    .attr("stroke-width", ({ hatch }) => px(hatch.widthPx))
    .attr("stroke-dasharray", ({ hatch }) => dashesOf(hatch));
}
