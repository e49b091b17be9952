import { hexOf, lumaOf } from "../../draw/colour.ts";
import type { ChartContext } from "../../draw/context.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Fill, Fills } from "../../world/fill.ts";
import type { FigureLegendEntry } from "./types.ts";

const grey = (value: number): string => hexOf([value, value, value]);

/** The grey that prints as dark as the colour, `#rrggbb`. */
const greyOf = (colour: string): string => grey(lumaOf(colour));

/** The lightest grey still differs from the land. */
const [lightestGrey, darkestGrey] = [172, 40];

/** Evenly spaced greys in the order of the colours' luma, distinguishable on paper. */
function tonesOf(legend: readonly FigureLegendEntry[]): ReadonlyMap<string, string> {
  const colours = [
    ...new Set(legend.flatMap(({ swatch }) => (swatch.kind === "bands" ? swatch.colours : []))),
  ].toSorted((a, b) => (greyOf(a) < greyOf(b) ? 1 : greyOf(a) > greyOf(b) ? -1 : 0));
  const step = (lightestGrey - darkestGrey) / Math.max(1, colours.length - 1);
  return new Map(colours.map((colour, i) => [colour, grey(lightestGrey - i * step)]));
}

interface Tinted {
  readonly fills: Fills;
  readonly legend: readonly FigureLegendEntry[];
}

/** The same fills in greys. */
export function inGreys<T extends Tinted>(painted: T): T {
  const tones = tonesOf(painted.legend);
  const toned = <F extends Fill | FigureLegendEntry["swatch"]>(fill: F): F =>
    fill.kind === "bands"
      ? { ...fill, colours: fill.colours.map(colour => tones.get(colour) ?? greyOf(colour)) }
      : fill;
  return {
    ...painted,
    fills: new Map([...painted.fills].map(([code, fill]) => [code, toned(fill)])),
    legend: painted.legend.map(entry => ({ ...entry, swatch: toned(entry.swatch) })),
  };
}

/** All networks in one dark grey, for charts that show one network at a time. */
export const withDarkNetworks = (context: ChartContext): ChartContext => ({
  ...context,
  palette: new Map<NetworkId, ReturnType<ChartContext["palette"]["get"]> & object>(
    [...context.palette].map(([id, swatch]) => [id, { ...swatch, light: "#4d4d4d" }]),
  ),
});

/** Turns the remaining colours of a drawn figure into greys. */
export function greyColours(svg: Element): void {
  for (const element of svg.querySelectorAll("*")) {
    for (const name of ["fill", "stroke"]) {
      const colour = element.getAttribute(name);
      if (colour?.startsWith("#")) element.setAttribute(name, greyOf(colour));
    }
  }
}
