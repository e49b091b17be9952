import { colourOf, shortNameOf } from "../../draw/context.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Fill } from "../../world/fill.ts";
import { fillOfTints, hatchesApart } from "./hatching.ts";
import { closingEntries, networksByCode } from "./members.ts";
import type { FillInput, FillInputWith, FillKind, LegendEntry, ThematicMap } from "./types.ts";

function paintCompare(input: FillInputWith<"compare">): ThematicMap {
  const [first, second] = input.compare;
  const two: FillInput = { ...input, networks: [first, second] };
  const listed = networksByCode(two);
  const name = (id: NetworkId): string => shortNameOf(input, id);
  const { map } = input.messages;
  const hatches = hatchesApart(two.networks, input.palette, [two.networks]);
  const swatchOf = (networks: readonly NetworkId[]): Fill =>
    fillOfTints(
      input,
      networks.flatMap(id => {
        const hatch = hatches.get(id);
        return hatch ? [{ colour: colourOf(input, id), hatch }] : [];
      }),
    );
  const groups = [
    { networks: [first], label: map.only(name(first)) },
    { networks: [second], label: map.only(name(second)) },
    { networks: [first, second], label: map.both },
  ];
  const fills = new Map<JurisdictionCode, Fill>();
  const legend = groups
    .filter(({ networks }) => networks.every(id => input.edition.members.has(id)))
    .map(({ networks, label }): LegendEntry => {
      const swatch = swatchOf(networks);
      const jurisdictions = [...listed].filter(([, ids]) => ids.join() === networks.join()).map(([code]) => code);
      for (const code of jurisdictions) fills.set(code, swatch);
      return { id: `in-${networks.join("-")}`, label, swatch, count: jurisdictions.length, jurisdictions, networks };
    });
  return { title: map.titles.compare(name(first), name(second)), fills, legend: [...legend, ...closingEntries(two)] };
}

/** Jurisdictions only in the first of two networks, only in the second, or in both. */
export const compareFill: FillKind<"compare"> = {
  label: "compare",
  figureId: "map-compare",
  specificTitle: "map-compare",
  chosenBy: "menu",
  needs: ["compare"],
  rows: "members",
  states: "compared",
  paint: paintCompare,
  networksOf: ({ compare, networks }) => compare ?? networks,
};
