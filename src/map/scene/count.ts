import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands, type Fill, mixed } from "../../world/fill.ts";
import { closingEntries, networksByCode } from "./members.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";

/** More classes cannot be told apart. */
const maxClasses = 5;

export interface CountClass {
  readonly from: number;
  readonly to: number;
}

/** At most five classes of equal breadth from 1 to `most`. */
export function countClasses(most: number): readonly CountClass[] {
  const breadth = Math.max(1, Math.ceil(most / maxClasses));
  const classes: CountClass[] = [];
  for (let from = 1; from <= most; from += breadth) classes.push({ from, to: Math.min(most, from + breadth - 1) });
  return classes;
}

/**
 * From yellow-green through blue to navy: each step darker than the last, in the order that every kind of colour vision
 * sees, and none grey, which on this map says that nobody is listed.
 */
const scale = ["#c8d28f", "#93be92", "#5a9f9f", "#3a7ba0", "#2f5590", "#212c63"];

function scaleAt(share: number): string {
  const at = share * (scale.length - 1);
  const [lower = "#000000", upper = lower] = [scale[Math.floor(at)], scale[Math.ceil(at)]];
  return mixed(upper, lower, at - Math.floor(at));
}

/** The most networks are always furthest from the land: dark on paper, light in the dark theme. */
function classColour(theme: SceneInput["theme"], i: number, of: number): string {
  const share = of === 1 ? 0.5 : i / (of - 1);
  return scaleAt(theme === "light" ? share : 0.85 * (1 - share));
}

/** How many of the chosen networks each jurisdiction is in. */
export function countScene(input: SceneInput): Painted {
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

/** States that none or only one of the chosen networks lists. */
export function gapsScene(input: SceneInput): Painted {
  const listed = networksByCode(input);
  const { map } = input.messages;
  const { land, ink } = inks[input.theme];
  const states = [...input.atlas.jurisdictions.values()].filter(({ kind }) => kind === "state");
  const numberOf = (code: JurisdictionCode): number => listed.get(code)?.length ?? 0;
  const kinds = [
    { id: "none", label: map.inNone, swatch: bands("#b5523b"), has: (n: number) => n === 0 },
    { id: "one", label: map.networks(1), swatch: bands(mixed(ink, land, 0.35)), has: (n: number) => n === 1 },
    { id: "more", label: map.inMore, swatch: bands(mixed(ink, land, 0.12)), has: (n: number) => n > 1 },
  ];
  const fills = new Map<JurisdictionCode, Fill>();
  const legend = kinds.map(({ id, label, swatch, has }): LegendEntry => {
    const jurisdictions = states.flatMap(({ code }) => (has(numberOf(code)) ? [code] : []));
    for (const code of jurisdictions) fills.set(code, swatch);
    return { id: `gap-${id}`, label, swatch, count: jurisdictions.length, jurisdictions, networks: [] };
  });
  const closing = closingEntries(input).filter(({ id }) => id !== "not-listed");
  return { title: map.titles.gaps, fills, legend: [...legend, ...closing] };
}
