import { mixed } from "../../draw/colour.ts";
import { colourOf, networksWithoutList, shortNameOf } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { disputed, land } from "../../world/fill.ts";
import type { FillInput, LegendEntry } from "./types.ts";

/** Chosen networks in which each jurisdiction counts as a member, in reading order. */
export function networksByCode(input: FillInput): ReadonlyMap<JurisdictionCode, readonly NetworkId[]> {
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

/** Parts of a listed State that are not listed themselves, with what is known of their State. */
export function partsOfMembers<T>(
  input: FillInput,
  listed: ReadonlyMap<JurisdictionCode, T>,
): readonly { readonly code: JurisdictionCode; readonly state: JurisdictionCode; readonly value: T }[] {
  return [...input.atlas.jurisdictions.values()].flatMap(({ code, parent, partOfParent }) => {
    const value = parent === null || !partOfParent ? undefined : listed.get(parent);
    return parent === null || value === undefined || listed.has(code) ? [] : [{ code, state: parent, value }];
  });
}

/** A paler tint, for parts covered through their State. */
export const paleOf = (input: FillInput, colour: string): string => mixed(colour, inks[input.theme].land, 0.42);

/**
 * States in no list. Territories are left out: most are, or may be, covered through their State. No entry where none of
 * the networks has a known list.
 */
function statesNotListed(input: FillInput): readonly LegendEntry[] {
  if (!input.networks.some(network => input.edition.members.has(network))) return [];
  const listed = networksByCode(input);
  const jurisdictions = [...input.atlas.jurisdictions.values()].flatMap(({ code, kind }) =>
    kind === "state" && !listed.has(code) ? [code] : [],
  );
  const entry = plainEntry({ id: "not-listed", label: input.messages.map.statesNotListed, swatch: land });
  return [{ ...entry, jurisdictions, count: jurisdictions.length }];
}

/** More networks without a known list share an entry; the list of networks says why for each. */
const maxUnknownNamed = 4;

/** The last entries of a legend: networks without a known list, States not listed, disputed areas. */
export function closingEntries(input: FillInput): readonly LegendEntry[] {
  const { map } = input.messages;
  const unknown = networksWithoutList(input);
  const entry = (label: string, networks: readonly NetworkId[]): LegendEntry => ({
    id: `without-${networks.join("-")}`,
    label,
    swatch: { kind: "dotted", colour: colourOf(input, at(networks, 0)) },
    ...{ count: null, jurisdictions: [], networks },
  });
  const withoutList =
    unknown.length > maxUnknownNamed
      ? [entry(map.noListsKnown(unknown.length), unknown)]
      : unknown.map(network => entry(map.noListKnown(shortNameOf(input, network)), [network]));
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
