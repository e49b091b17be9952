import { colourOf } from "../../draw/context.ts";
import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { identicalLists, incidenceOf } from "../../model/sets/overlap.ts";
import { hatchesApart, type Tint } from "./hatching.ts";
import { networksByCode } from "./members.ts";
import type { FillInput } from "./types.ts";

/** Readers cannot tell more bands apart within a country. */
export const maxBands = 4;

/** One network, or several with identical lists. */
export interface Band extends Tint {
  readonly networks: readonly NetworkId[];
}

/** Sets of networks whose hatches cross in a country. None in colour: hatches are unused there and this is slow. */
function crossingsOf(input: FillInput, firsts: readonly NetworkId[]): readonly (readonly NetworkId[])[] {
  if (input.style !== "greyscale") return [];
  const drawn = new Set(firsts);
  const crossings = [...networksByCode(input).values()].map(networks => networks.filter(id => drawn.has(id)));
  return crossings.filter(({ length }) => length <= maxBands);
}

/** Bands in reading order; identical lists get separate bands while only some of them are highlighted. */
export function bandsOf(input: FillInput): readonly Band[] {
  const { atlas, edition, networks, pointedAt } = input;
  const pointed = new Set(pointedAt);
  const identical = identicalLists(incidenceOf(atlas, edition, networks, "apart")).filter(list => {
    const highlighted = list.filter(network => pointed.has(network)).length;
    return highlighted === 0 || highlighted === list.length;
  });
  const sharedList = new Map(identical.flatMap(list => list.map(network => [network, list] as const)));
  const lists = networks.flatMap(network => {
    if (!edition.members.has(network)) return [];
    const list = sharedList.get(network) ?? [network];
    return list[0] === network ? [{ first: network, list }] : [];
  });
  const firsts = lists.map(({ first }) => first);
  const hatches = hatchesApart(firsts, input.palette, crossingsOf(input, firsts));
  return lists.flatMap(({ first, list }): readonly Band[] => {
    const hatch = hatches.get(first);
    return hatch ? [{ networks: list, colour: colourOf(input, first), hatch }] : [];
  });
}

/** Finds the bands of some networks, each once and in reading order. */
export function bandFinder(order: readonly Band[]): (networks: readonly NetworkId[]) => readonly Band[] {
  const places = new Map(order.flatMap(({ networks }, place) => networks.map(network => [network, place] as const)));
  return networks => {
    const found = new Set(networks.flatMap(network => places.get(network) ?? []));
    return [...found].toSorted((a, b) => a - b).map(place => at(order, place));
  };
}
