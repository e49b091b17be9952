import { colourOf, shortNameOf } from "../charts/context.ts";
import { bands, type Fill } from "../charts/fill.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";
import { membershipsScene } from "./scene-memberships.ts";
import { closingEntries, networksByCode } from "./shares.ts";

/** Who is only in the first of two networks, only in the second, or in both. */
export function compareScene(input: SceneInput): Painted {
  if (!input.compare) return membershipsScene(input);
  const [first, second] = input.compare;
  const two: SceneInput = { ...input, networks: [first, second] };
  const listed = networksByCode(two);
  const name = (id: NetworkId): string => shortNameOf(input, id);
  const has = (wanted: readonly NetworkId[]) => (own: readonly NetworkId[]) => own.join() === wanted.join();
  const { map } = input.messages;
  const kinds = [
    { networks: [first], label: map.only(name(first)), swatch: bands(colourOf(input, first)) },
    { networks: [second], label: map.only(name(second)), swatch: bands(colourOf(input, second)) },
    { networks: [first, second], label: map.both, swatch: bands(colourOf(input, first), colourOf(input, second)) },
  ];
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
