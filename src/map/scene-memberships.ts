import { colourOf, shortNameOf } from "../charts/context.ts";
import { bands, type Fill, mixed } from "../charts/fill.ts";
import { inks } from "../charts/palette.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { identicalLists, incidenceOf } from "../model/overlap.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";
import { closingEntries, networksByCode, paleOf, partsOfMembers } from "./shares.ts";

/** More bands than these cannot be told apart in a country. */
const mostBands = 4;

/** Networks that share one band because their lists are identical, or one network. */
interface Band {
  readonly networks: readonly NetworkId[];
  readonly colour: string;
}

/** Bands in reading order; identical lists come apart when some but not all of them are pointed at. */
export function bandsOf(input: SceneInput): readonly Band[] {
  const { atlas, edition, networks, pointedAt } = input;
  const same = identicalLists(incidenceOf(atlas, edition, networks, "apart")).filter(list => {
    const pointed = list.filter(network => pointedAt.includes(network)).length;
    return pointed === 0 || pointed === list.length;
  });
  return networks.flatMap((network): readonly Band[] => {
    if (!edition.members.has(network)) return [];
    const list = same.find(candidates => candidates.includes(network)) ?? [network];
    return list[0] === network ? [{ networks: list, colour: colourOf(input, network) }] : [];
  });
}

/** Neutral tones for more networks than there can be bands: the more, the darker (in the dark theme the lighter). */
function toneOf(input: SceneInput, count: number): string {
  const { ink, land } = inks[input.theme];
  return mixed(ink, land, Math.min(0.9, 0.45 + 0.1 * (count - mostBands)));
}

function bandName(input: SceneInput, band: Band): string {
  const names = band.networks.map(network => shortNameOf(input, network));
  return names.length > 1 ? input.messages.map.sameList(names) : (names[0] ?? "");
}

function fillOf(input: SceneInput, own: readonly Band[], networks: readonly NetworkId[]): Fill {
  if (own.length > mostBands) return bands(toneOf(input, networks.length));
  return bands(...own.map(band => band.colour));
}

/** Stripes of the chosen networks' colours; parts of a State that is listed take a pale tint of its stripes. */
export function membershipsScene(input: SceneInput): Painted {
  const order = bandsOf(input);
  const listed = networksByCode(input);
  const bandsIn = (networks: readonly NetworkId[]): readonly Band[] =>
    order.filter(band => band.networks.some(network => networks.includes(network)));
  const fills = new Map<JurisdictionCode, Fill>();
  const several: JurisdictionCode[] = [];
  const toned = new Map<number, JurisdictionCode[]>();
  for (const [code, networks] of listed) {
    const own = bandsIn(networks);
    fills.set(code, fillOf(input, own, networks));
    if (own.length > mostBands) toned.set(networks.length, [...(toned.get(networks.length) ?? []), code]);
    else if (own.length > 1) several.push(code);
  }
  const parts = partsOfMembers(input, listed);
  for (const { code, value } of parts) {
    const fill = fillOf(input, bandsIn(value), value);
    fills.set(code, fill.kind === "bands" ? bands(...fill.colours.map(colour => paleOf(input, colour))) : fill);
  }
  const legend = [
    ...order.map(band => bandEntry(input, band, listed)),
    ...severalEntry(input, several, order),
    ...[...toned].sort(([a], [b]) => a - b).map(([count, codes]) => toneEntry(input, count, codes)),
    ...partEntries(input, parts, order),
    ...closingEntries(input),
  ];
  return { title: input.messages.map.titles.memberships, fills, legend };
}

function bandEntry(
  input: SceneInput,
  band: Band,
  listed: ReadonlyMap<JurisdictionCode, readonly NetworkId[]>,
): LegendEntry {
  const jurisdictions = [...listed]
    .filter(([, networks]) => band.networks.some(network => networks.includes(network)))
    .map(([code]) => code);
  return {
    id: band.networks.join(" "),
    label: bandName(input, band),
    swatch: bands(band.colour),
    count: jurisdictions.length,
    jurisdictions,
    networks: band.networks,
  };
}

function severalEntry(
  { messages, theme }: SceneInput,
  jurisdictions: readonly JurisdictionCode[],
  order: readonly Band[],
): readonly LegendEntry[] {
  if (jurisdictions.length === 0) return [];
  const { outline, land } = inks[theme];
  const colours = order.length > 1 ? [outline, land] : [outline];
  return [
    {
      id: "several",
      label: messages.map.several,
      swatch: bands(...colours),
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    },
  ];
}

const toneEntry = (input: SceneInput, count: number, jurisdictions: readonly JurisdictionCode[]): LegendEntry => ({
  id: `tone-${count}`,
  label: input.messages.map.networks(count),
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
      swatch: bands(paleOf(input, band?.colour ?? inks[input.theme].outline)),
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    };
  });
}
