import { networksWithoutList, shortNameOf } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { disputed, land, mixed } from "../../world/fill.ts";
import type { LegendEntry, SceneInput } from "./scene.ts";

/** Chosen networks of a jurisdiction that count, in reading order. */
export function networksByCode(input: SceneInput): ReadonlyMap<JurisdictionCode, readonly NetworkId[]> {
  const found = new Map<JurisdictionCode, NetworkId[]>();
  for (const network of input.networks) {
    for (const { jurisdiction, counts } of input.edition.members.get(network)?.values() ?? []) {
      if (!counts) continue;
      const list = found.get(jurisdiction);
      if (list) list.push(network);
      else found.set(jurisdiction, [network]);
    }
  }
  return found;
}

/** Parts of a State that are not listed themselves, with the networks of their State. */
export function partsOfMembers<T>(
  input: SceneInput,
  listed: ReadonlyMap<JurisdictionCode, T>,
): readonly { readonly code: JurisdictionCode; readonly state: JurisdictionCode; readonly value: T }[] {
  return [...input.atlas.jurisdictions.values()].flatMap(({ code, parent, partOfParent }) => {
    const value = parent === null || !partOfParent ? undefined : listed.get(parent);
    return parent === null || value === undefined || listed.has(code) ? [] : [{ code, state: parent, value }];
  });
}

/** A paler kin of a colour, for what is covered through its State. */
export const paleOf = (input: SceneInput, colour: string): string => mixed(colour, inks[input.theme].land, 0.42);

/**
 * States alone: of the territories that no list names, most are covered through theirs, or may be. Where no list is known
 * at all, nobody can be said to be missing from it.
 */
function statesNotListed(input: SceneInput): readonly LegendEntry[] {
  if (!input.networks.some(network => input.edition.members.has(network))) return [];
  const listed = networksByCode(input);
  const jurisdictions = [...input.atlas.jurisdictions.values()].flatMap(({ code, kind }) =>
    kind === "state" && !listed.has(code) ? [code] : [],
  );
  const entry = plainEntry({ id: "not-listed", label: input.messages.map.statesNotListed, swatch: land });
  return [{ ...entry, jurisdictions, count: jurisdictions.length }];
}

/** Entries that close every legend: lists that nobody published, who is not listed, and disputed areas. */
export function closingEntries(input: SceneInput): readonly LegendEntry[] {
  const { map } = input.messages;
  const withoutList = networksWithoutList(input).map(
    (network): LegendEntry => ({
      id: `without-${network}`,
      label: map.listNotPublished(shortNameOf(input, network)),
      swatch: { kind: "dotted", colour: input.palette.get(network)?.[input.theme] ?? inks[input.theme].inkSecond },
      count: null,
      jurisdictions: [],
      networks: [network],
    }),
  );
  return [
    ...withoutList,
    ...statesNotListed(input),
    plainEntry({ id: "disputed", label: map.disputedAreas, swatch: disputed }),
  ];
}

const plainEntry = (entry: Pick<LegendEntry, "id" | "label" | "swatch">): LegendEntry => ({
  ...entry,
  count: null,
  jurisdictions: [],
  networks: [],
});
