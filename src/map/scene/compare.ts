import { colourOf, shortNameOf } from "../../draw/context.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Fill } from "../../world/fill.ts";
import { fillOfTints, hatchesApart } from "./hatching.ts";
import { closingEntries, networksByCode } from "./members.ts";
import { membershipsScene } from "./memberships.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";

/** Who is only in the first of two networks, only in the second, or in both. */
export function compareScene(input: SceneInput): Painted {
  if (!input.compare) return membershipsScene(input);
  const [first, second] = input.compare;
  const two: SceneInput = { ...input, networks: [first, second] };
  const listed = networksByCode(two);
  const name = (id: NetworkId): string => shortNameOf(input, id);
  const has = (wanted: readonly NetworkId[]) => (own: readonly NetworkId[]) => own.join() === wanted.join();
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
  const kinds = [
    { networks: [first], label: map.only(name(first)) },
    { networks: [second], label: map.only(name(second)) },
    { networks: [first, second], label: map.both },
  ].map(kind => ({ ...kind, swatch: swatchOf(kind.networks) }));
  const fills = new Map<JurisdictionCode, Fill>();
  const legend = kinds
    .filter(({ networks }) => networks.every(id => input.edition.members.has(id)))
    .map(({ networks, label, swatch }): LegendEntry => {
      const jurisdictions = [...listed].filter(([, own]) => has(networks)(own)).map(([code]) => code);
      for (const code of jurisdictions) fills.set(code, swatch);
      return { id: `in-${networks.join("-")}`, label, swatch, count: jurisdictions.length, jurisdictions, networks };
    });
  return { title: map.titles.compare(name(first), name(second)), fills, legend: [...legend, ...closingEntries(two)] };
}
