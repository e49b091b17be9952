import { mixed } from "../../draw/colour.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands, type Fill } from "../../world/fill.ts";
import { closingEntries, networksByCode } from "./members.ts";
import type { FillInput, FillKind, LegendEntry, ThematicMap } from "./types.ts";

/** Readers cannot tell more classes apart. */
const maxClasses = 5;

interface CountClass {
  readonly from: number;
  readonly to: number;
}

/** At most five classes of equal width from 1 to `max`. */
function countClasses(max: number): readonly CountClass[] {
  const width = Math.max(1, Math.ceil(max / maxClasses));
  const classes: CountClass[] = [];
  for (let from = 1; from <= max; from += width) classes.push({ from, to: Math.min(max, from + width - 1) });
  return classes;
}

/**
 * A sequential scheme from yellow-green through blue to navy. Lightness falls at each step, so colour-blind readers see
 * the order. No step is grey, which means “not listed” on this map.
 */
const countColours = ["#c8d28f", "#93be92", "#5a9f9f", "#3a7ba0", "#2f5590", "#212c63"];

/** The colour at a position from 0 to 1. */
function countColourAt(share: number): string {
  const position = share * (countColours.length - 1);
  const lower = Math.floor(position);
  return mixed(at(countColours, Math.ceil(position)), at(countColours, lower), position - lower);
}

/** The highest class contrasts most with the land: dark in the light theme, light in the dark one. */
function classColour(theme: FillInput["theme"], i: number, classes: number): string {
  const share = classes === 1 ? 0.5 : i / (classes - 1);
  return countColourAt(theme === "light" ? share : 0.85 * (1 - share));
}

function paintCount(input: FillInput): ThematicMap {
  const listed = networksByCode(input);
  const classes = countClasses(Math.max(0, ...[...listed.values()].map(networks => networks.length)));
  const fills = new Map<JurisdictionCode, Fill>();
  const legend = classes.map(({ from, to }, i): LegendEntry => {
    const swatch = bands(classColour(input.theme, i, classes.length));
    const jurisdictions = [...listed].filter(([, { length }]) => length >= from && length <= to).map(([code]) => code);
    for (const code of jurisdictions) fills.set(code, swatch);
    const label = from === to ? input.messages.map.networks(from) : input.messages.map.networksFromTo(from, to);
    return { id: `count-${from}`, label, swatch, count: jurisdictions.length, jurisdictions, networks: [] };
  });
  return { title: input.messages.map.titles.count, fills, legend: [...legend, ...closingEntries(input)] };
}

/** The number of chosen networks that each jurisdiction is in. */
export const countFill: FillKind<never> = {
  label: "count",
  figureId: "map-count",
  chosenBy: "menu",
  needs: [],
  rows: "groups",
  states: "busiest",
  paint: paintCount,
};
