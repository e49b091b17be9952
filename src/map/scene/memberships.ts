import { colourOf, shortNameOf } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { identicalLists, incidenceOf } from "../../model/sets/overlap.ts";
import { bands, type Fill, mixed } from "../../world/fill.ts";
import { fillOfTints, hatchesApart, type Tint } from "./hatching.ts";
import { closingEntries, networksByCode, paleOf, partsOfMembers } from "./members.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";

/** More bands than these cannot be told apart in a country. */
const maxBands = 4;

/** Networks that share one band because their lists are identical, or one network. */
interface Band extends Tint {
  readonly networks: readonly NetworkId[];
}

/** Bands that are hatched over one another; on the screen none, and nobody waits there for what many networks share. */
function crossingsOf(input: SceneInput, firsts: readonly NetworkId[]): readonly (readonly NetworkId[])[] {
  if (input.style !== "greyscale") return [];
  const drawn = new Set(firsts);
  const own = [...networksByCode(input).values()].map(networks => networks.filter(id => drawn.has(id)));
  return own.filter(({ length }) => length <= maxBands);
}

/** Bands in reading order; identical lists come apart when some but not all of them are pointed at. */
export function bandsOf(input: SceneInput): readonly Band[] {
  const { atlas, edition, networks, pointedAt } = input;
  const pointed = new Set(pointedAt);
  const same = identicalLists(incidenceOf(atlas, edition, networks, "apart")).filter(list => {
    const some = list.filter(network => pointed.has(network)).length;
    return some === 0 || some === list.length;
  });
  const listOf = new Map(same.flatMap(list => list.map(network => [network, list] as const)));
  const lists = networks.flatMap(network => {
    if (!edition.members.has(network)) return [];
    const list = listOf.get(network) ?? [network];
    return list[0] === network ? [list] : [];
  });
  const firsts = lists.flatMap(([first]) => first ?? []);
  const hatches = hatchesApart(firsts, input.palette, crossingsOf(input, firsts));
  return firsts.flatMap((first, i): readonly Band[] => {
    const hatch = hatches.get(first);
    return hatch ? [{ networks: lists[i] ?? [first], colour: colourOf(input, first), hatch }] : [];
  });
}

/** Neutral tones for more networks than there can be bands: the more, the darker (in the dark theme the lighter). */
function toneOf(input: SceneInput, count: number): string {
  const { ink, land } = inks[input.theme];
  return mixed(ink, land, Math.min(0.9, 0.45 + 0.1 * (count - maxBands)));
}

/** From this number on all have the darkest tone, and one line of the legend. */
const darkest = 9;

/** More lines than these nobody looks through; the list of networks has them all. */
const maxEntries = 60;

function bandName(input: SceneInput, band: Band): string {
  const names = band.networks.map(network => shortNameOf(input, network));
  return names.length > 1 ? input.messages.map.sameList(names) : (names[0] ?? "");
}

function fillOf(input: SceneInput, own: readonly Band[], networks: readonly NetworkId[], isPart = false): Fill {
  if (own.length <= maxBands) return fillOfTints(input, own, isPart);
  const tone = toneOf(input, networks.length);
  return bands(isPart ? paleOf(input, tone) : tone);
}

/** Stripes of the chosen networks' colours; parts of a State that is listed take a pale tint of its stripes. */
export function membershipsScene(input: SceneInput): Painted {
  const order = bandsOf(input);
  const listed = networksByCode(input);
  const placeOf = new Map(order.flatMap(({ networks }, place) => networks.map(network => [network, place] as const)));
  const bandsIn = (networks: readonly NetworkId[]): readonly Band[] =>
    [...new Set(networks.flatMap(network => placeOf.get(network) ?? []))]
      .toSorted((a, b) => a - b)
      .flatMap(place => order[place] ?? []);
  const fills = new Map<JurisdictionCode, Fill>();
  const several: JurisdictionCode[] = [];
  const toned = new Map<number, JurisdictionCode[]>();
  const tonedBy = (count: number): JurisdictionCode[] => {
    const codes = toned.get(count) ?? [];
    toned.set(count, codes);
    return codes;
  };
  for (const [code, networks] of listed) {
    const own = bandsIn(networks);
    fills.set(code, fillOf(input, own, networks));
    if (own.length > maxBands) tonedBy(Math.min(networks.length, darkest)).push(code);
    else if (own.length > 1) several.push(code);
  }
  const parts = partsOfMembers(input, listed);
  for (const { code, value } of parts) {
    fills.set(code, fillOf(input, bandsIn(value), value, true));
  }
  const legend = [
    ...bandEntries(input, order, listed),
    ...severalEntry(input, several),
    ...[...toned].sort(([a], [b]) => a - b).map(([count, codes]) => toneEntry(input, count, codes)),
    ...partEntries(input, parts, order),
    ...closingEntries(input),
  ];
  return { title: input.messages.map.titles.memberships, fills, legend };
}

function bandEntries(
  input: SceneInput,
  order: readonly Band[],
  listed: ReadonlyMap<JurisdictionCode, readonly NetworkId[]>,
): readonly LegendEntry[] {
  const codesOf = new Map<NetworkId, JurisdictionCode[]>(
    order.map(({ networks: [first] }) => [first as NetworkId, []]),
  );
  for (const [code, networks] of listed) for (const network of networks) codesOf.get(network)?.push(code);
  const entries = order.slice(0, maxEntries).map(band => bandEntry(input, band, codesOf));
  const left = order.length - entries.length;
  if (left === 0) return entries;
  const rest = {
    id: "more-networks",
    label: input.messages.map.moreNetworks(left),
    swatch: bands(inks[input.theme].land),
    count: null,
    jurisdictions: [],
    networks: [],
  };
  return [...entries, rest];
}

function bandEntry(
  input: SceneInput,
  band: Band,
  codesOf: ReadonlyMap<NetworkId, readonly JurisdictionCode[]>,
): LegendEntry {
  const [first] = band.networks;
  const jurisdictions = (first && codesOf.get(first)) ?? [];
  return {
    id: band.networks.join(" "),
    label: bandName(input, band),
    swatch: fillOfTints(input, [band]),
    count: jurisdictions.length,
    jurisdictions,
    networks: band.networks,
  };
}

function severalEntry(input: SceneInput, jurisdictions: readonly JurisdictionCode[]): readonly LegendEntry[] {
  if (jurisdictions.length === 0) return [];
  const { outline, land } = inks[input.theme];
  const tint = (colour: string, angle: number): Tint => ({ colour, hatch: { angle, gapPx: 4, widthPx: 1 } });
  return [
    {
      id: "several",
      label: input.style === "greyscale" ? input.messages.map.severalCrossed : input.messages.map.several,
      swatch: fillOfTints(input, [tint(outline, 45), tint(land, 135)]),
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    },
  ];
}

const toneEntry = (input: SceneInput, count: number, jurisdictions: readonly JurisdictionCode[]): LegendEntry => ({
  id: `tone-${count}`,
  label: count === darkest ? input.messages.map.networksOrMore(count) : input.messages.map.networks(count),
  swatch: bands(toneOf(input, count)),
  count: jurisdictions.length,
  jurisdictions,
  networks: [],
});

function partEntries(
  input: SceneInput,
  parts: readonly { readonly code: JurisdictionCode; readonly state: JurisdictionCode }[],
  order: readonly Band[],
): readonly LegendEntry[] {
  return [...new Set(parts.map(part => part.state))].map(state => {
    const jurisdictions = parts.filter(part => part.state === state).map(({ code }) => code);
    const band = order.find(({ networks }) => networks.some(id => input.edition.members.get(id)?.has(state)));
    return {
      id: `part-${state}`,
      label: input.messages.map.partOf(input.nameOf(state)),
      swatch: band ? fillOfTints(input, [band], true) : bands(paleOf(input, inks[input.theme].outline)),
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    };
  });
}
