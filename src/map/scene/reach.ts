import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands, type Fill, land } from "../../world/fill.ts";
import { closingEntries } from "./members.ts";
import { membershipsScene } from "./memberships.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";

/** From near to far; further steps share the last. */
const steps = { light: ["#14565c", "#5c9a98", "#a9cdc6"], dark: ["#9fe0d6", "#4f9b97", "#2c5c5e"] } as const;

/** How far everybody is from one jurisdiction, counted in networks that are listed. */
export function reachScene(input: SceneInput): Painted {
  const { reach, theme } = input;
  if (!reach) return membershipsScene(input);
  const { map } = input.messages;
  const fills = new Map<JurisdictionCode, Fill>([[reach.from, bands(inks[theme].mark)]]);
  const entries = steps[theme].map((colour, i): LegendEntry => {
    const isLast = i === steps[theme].length - 1;
    const jurisdictions = [...reach.distances]
      .filter(([, n]) => n === i + 1 || (isLast && n !== null && n > i + 1))
      .map(([code]) => code);
    for (const code of jurisdictions) fills.set(code, bands(colour));
    const swatch = bands(colour);
    return {
      id: `step-${i + 1}`,
      label: jurisdictions.some(code => (reach.distances.get(code) ?? 0) > i + 1)
        ? map.stepsOrMore(i + 1)
        : map.steps(i + 1),
      swatch,
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    };
  });
  const unreached = [...input.atlas.jurisdictions.values()].flatMap(({ code, kind }) =>
    kind === "state" && !fills.has(code) ? [code] : [],
  );
  const none: LegendEntry = {
    id: "step-none",
    label: map.noneListed,
    swatch: land,
    count: unreached.length,
    jurisdictions: unreached,
    networks: [],
  };
  const from: LegendEntry = {
    id: "from",
    label: input.nameOf(reach.from),
    swatch: bands(inks[theme].mark),
    count: null,
    jurisdictions: [reach.from],
    networks: [],
  };
  const closing = closingEntries(input).filter(({ id }) => id !== "not-listed");
  const shown = entries.filter(entry => entry.id === "step-1" || entry.count !== 0);
  return { title: map.titles.reach(input.nameOf(reach.from)), fills, legend: [from, ...shown, none, ...closing] };
}
