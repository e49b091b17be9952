import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { oncePer } from "../../model/sets/memo.ts";
import type { Incidence } from "../../model/sets/overlap.ts";
import { type Component, componentsOf } from "./components.ts";
import { obstacleTo } from "./feasibility.ts";
import { circlesFitOf } from "./fit.ts";
import { isRight, type Targets } from "./loss.ts";
import type { Region } from "./regions.ts";

/*
 * Limits in numbers of tries, not in time, so that the same data give the same offers everywhere: the largest networks of
 * a component that are tried with each other, and the drawings that are searched.
 */
const maxTried = 10;
const maxSearched = 6;
const maxOffers = 3;
/** A search for more curves that hang together takes too long for an offer. */
const maxOffered = 4;

/** A choice of the curves of a component, as bits. */
type CurveChoice = number;

interface Part {
  readonly targets: Targets;
  readonly curves: number;
}

const curvesIn = (choice: CurveChoice): readonly number[] => {
  const bits: number[] = [];
  for (let i = 0; 2 ** i <= choice; i++) if ((choice >> i) & 1) bits.push(i);
  return bits;
};

/** The regions that are left of a component when only some of its curves are drawn, by the curves that hang together. */
function partsOf(regions: Targets, choice: CurveChoice): readonly Part[] {
  const left = new Map<Region, number>();
  for (const [region, count] of regions)
    if (region & choice) left.set(region & choice, (left.get(region & choice) ?? 0) + count);
  let groups: CurveChoice[] = [];
  for (const region of left.keys()) {
    const joined = groups.filter(group => group & region).reduce((all, group) => all | group, region);
    groups = [...groups.filter(group => !(group & region)), joined];
  }
  return groups.map(group => {
    const bits = curvesIn(group);
    const narrowed = (region: Region): Region => bits.reduce((all, bit, i) => all | (((region >> bit) & 1) << i), 0);
    return {
      targets: new Map([...left].filter(([region]) => region & group).map(([region, n]) => [narrowed(region), n])),
      curves: bits.length,
    };
  });
}

const mayBeDrawn = ({ targets, curves }: Part): boolean =>
  curves <= maxOffered && obstacleTo([...targets.keys()], curves) === null;

const isDrawn = ({ targets, curves }: Part): boolean => isRight(circlesFitOf(targets, curves).faults);

/** The largest choices of the curves of a component that can be drawn, none within another; larger ones first. */
function choicesIn({ sets, cells }: Component): readonly CurveChoice[] {
  const bySize = sets.map((_, i) => i).sort((a, b) => at(sets, b).size - at(sets, a).size || a - b);
  // In the order of the component, as the drawing of the choice will have them.
  const tried = bySize.slice(0, maxTried).sort((a, b) => a - b);
  const place = (region: Region): Region =>
    tried.reduce((all, curve, i) => (Math.floor(region / 2 ** curve) % 2 === 1 ? all | (1 << i) : all), 0);
  const regions = new Map<Region, number>();
  for (const { region, jurisdictions } of cells)
    regions.set(place(region), (regions.get(place(region)) ?? 0) + jurisdictions.length);
  const covered = (choice: CurveChoice): number =>
    [...regions].reduce((sum, [region, n]) => (region & choice ? sum + n : sum), 0);
  const choices = Array.from({ length: 2 ** tried.length - 1 }, (_, i) => i + 1)
    .map(choice => ({ choice, size: curvesIn(choice).length, covered: covered(choice) }))
    .sort((a, b) => b.size - a.size || b.covered - a.covered || a.choice - b.choice);
  const found: CurveChoice[] = [];
  let searched = 0;
  for (const { choice } of choices) {
    if (found.length >= maxOffers || searched >= maxSearched) break;
    if (found.some(other => (other & choice) === choice)) continue;
    const parts = partsOf(regions, choice);
    if (!parts.every(mayBeDrawn)) continue;
    searched++;
    if (parts.every(isDrawn)) found.push(choice);
  }
  return found.map(choice => curvesIn(choice).reduce((all, bit) => all + 2 ** at(tried, bit), 0));
}

const networksIn = ({ sets }: Component, choice: CurveChoice): readonly NetworkId[] =>
  sets.flatMap(({ networks }, i) => (Math.floor(choice / 2 ** i) % 2 === 1 ? networks : []));

/** The largest sets of networks that can be drawn as areas, largest first; networks that share no member stand beside each other. */
export const drawableSets = oncePer((incidence: Incidence): readonly (readonly NetworkId[])[] => {
  const components = componentsOf(incidence).map(component => ({ component, choices: choicesIn(component) }));
  const most = Math.max(0, ...components.map(({ choices }) => choices.length));
  return Array.from({ length: most }, (_, i) => {
    const drawn = components.flatMap(({ component, choices: [first = 0, ...others] }) =>
      networksIn(component, (i > 0 && others[i - 1]) || first),
    );
    return incidence.networks.filter(id => drawn.includes(id));
  });
});
