import type { NetworkId } from "../model/network.ts";
import type { ChartContext, FigureStyle } from "./context.ts";
import { type Hatch, inks } from "./palette.ts";
import { ensureChild, type FigureLayout, px, type SvgSelection } from "./svg.ts";

/** A hatch as an SVG pattern; `ground` is its background, "none" to overlay other hatches. */
export interface HatchPattern {
  readonly id: string;
  readonly hatch: Hatch;
  readonly ink: string;
  readonly ground: string;
}

export const hatchId = (kind: string, network: NetworkId): string => `${kind}-hatch-${network}`;

/** The fill of a network's mark: its colour, or its hatch in greyscale. */
export const networkFill = (
  { style, kind }: Pick<FigureLayout, "style" | "kind">,
  { network, colour }: { readonly network: NetworkId; readonly colour: string },
): string => (style === "greyscale" ? `url(#${hatchId(kind, network)})` : colour);

/** Hatches of the networks in greyscale, none in colour; `kind` keeps pattern ids of several charts apart. */
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

/** Puts a line through the origin of the filled mark, so that a small mark is never left empty. */
const patternTransform = ({ angle, gapPx }: Hatch): string => `rotate(${angle}) translate(${px(-gapPx / 2)},0)`;

const dashesOf = ({ dots, widthPx, gapPx }: Hatch): string | null =>
  dots ? `${px(widthPx)} ${px(gapPx - widthPx)}` : null;

/** Draws patterns for `fill="url(#…)"`. */
export function drawHatches(root: SvgSelection, hatches: readonly HatchPattern[]): void {
  const patterns = ensureChild(root, "defs")
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
    .attr("patternTransform", ({ hatch }) => patternTransform(hatch));
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
