import { mixed } from "../../draw/colour.ts";
import { shortNameOf } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import { at, valueIn } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { bands, type Fill } from "../../world/fill.ts";
import { type Band, bandFinder, bandsOf, maxBands } from "./bands.ts";
import { fillOfTints, type Tint } from "./hatching.ts";
import { closingEntries, networksByCode, paleOf, partsOfMembers } from "./members.ts";
import type { FillInput, FillKind, LegendEntry, ThematicMap } from "./types.ts";

/** A neutral tone in place of too many bands: darker for more networks, in the dark theme lighter. */
function toneForCount(input: FillInput, count: number): string {
  const { ink, land } = inks[input.theme];
  return mixed(ink, land, Math.min(0.9, 0.45 + 0.1 * (count - maxBands)));
}

/** Counts from here on share the strongest tone and one legend entry. */
const maxToneCount = 9;

/** Longer legends are cut; the list of networks has all of them. */
const maxBandEntries = 60;

function bandName(input: FillInput, band: Band): string {
  const names = band.networks.map(network => shortNameOf(input, network));
  return names.length > 1 ? input.messages.map.sameList(names) : names.join();
}

/** A jurisdiction with its networks, those of its State for a part, and the bands they appear in. */
interface BandedArea {
  readonly code: JurisdictionCode;
  readonly networks: readonly NetworkId[];
  readonly bands: readonly Band[];
}

interface BandedPart extends BandedArea {
  readonly state: JurisdictionCode;
}

const hasTone = (area: BandedArea): boolean => area.bands.length > maxBands;
const hasStripes = (area: BandedArea): boolean => area.bands.length > 1 && !hasTone(area);
const toneCountOf = ({ networks }: BandedArea): number => Math.min(networks.length, maxToneCount);

function areaFill(input: FillInput, area: BandedArea, isPart = false): Fill {
  if (!hasTone(area)) return fillOfTints(input, area.bands, isPart);
  const tone = toneForCount(input, area.networks.length);
  return bands(isPart ? paleOf(input, tone) : tone);
}

function paintMemberships(input: FillInput): ThematicMap {
  const order = bandsOf(input);
  const bandsIn = bandFinder(order);
  const listed = networksByCode(input);
  const members = [...listed].map(([code, networks]): BandedArea => ({ code, networks, bands: bandsIn(networks) }));
  const parts = partsOfMembers(input, listed).map(
    ({ code, state, value }): BandedPart => ({ code, state, networks: value, bands: bandsIn(value) }),
  );
  const fills = new Map([
    ...members.map(member => [member.code, areaFill(input, member)] as const),
    ...parts.map(part => [part.code, areaFill(input, part, true)] as const),
  ]);
  const legend = [
    ...bandEntries(input, order, listed),
    ...stripesEntry(input, members.filter(hasStripes)),
    ...toneEntries(input, members.filter(hasTone)),
    ...partEntries(input, parts, order),
    ...closingEntries(input),
  ];
  return { title: input.messages.map.titles.memberships, fills, legend };
}

/** One entry per band, with the members of its list. */
function bandEntries(
  input: FillInput,
  order: readonly Band[],
  listed: ReadonlyMap<JurisdictionCode, readonly NetworkId[]>,
): readonly LegendEntry[] {
  const members = new Map(order.map(({ networks }) => [at(networks, 0), [] as JurisdictionCode[]] as const));
  for (const [code, networks] of listed) for (const network of networks) members.get(network)?.push(code);
  const entries = order.slice(0, maxBandEntries).map((band): LegendEntry => {
    const jurisdictions = valueIn(members, at(band.networks, 0));
    return {
      id: band.networks.join(" "),
      label: bandName(input, band),
      swatch: fillOfTints(input, [band]),
      count: jurisdictions.length,
      jurisdictions,
      networks: band.networks,
    };
  });
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

function stripesEntry(input: FillInput, striped: readonly BandedArea[]): readonly LegendEntry[] {
  if (striped.length === 0) return [];
  const { outline, land } = inks[input.theme];
  const tint = (colour: string, angle: number): Tint => ({ colour, hatch: { angle, gapPx: 4, widthPx: 1 } });
  return [
    {
      id: "several",
      label: input.style === "greyscale" ? input.messages.map.severalCrossed : input.messages.map.several,
      swatch: fillOfTints(input, [tint(outline, 45), tint(land, 135)]),
      count: striped.length,
      jurisdictions: striped.map(({ code }) => code),
      networks: [],
    },
  ];
}

function toneEntries(input: FillInput, toned: readonly BandedArea[]): readonly LegendEntry[] {
  const { map } = input.messages;
  const counts = [...new Set(toned.map(toneCountOf))].toSorted((a, b) => a - b);
  return counts.map(count => {
    const jurisdictions = toned.filter(area => toneCountOf(area) === count).map(({ code }) => code);
    return {
      id: `tone-${count}`,
      label: count === maxToneCount ? map.networksOrMore(count) : map.networks(count),
      swatch: bands(toneForCount(input, count)),
      count: jurisdictions.length,
      jurisdictions,
      networks: [],
    };
  });
}

function partEntries(input: FillInput, parts: readonly BandedPart[], order: readonly Band[]): readonly LegendEntry[] {
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

/** Stripes in the colours of the chosen networks; parts of a listed State get a paler tint of its stripes. */
export const membershipsFill: FillKind<never> = {
  label: "memberships",
  figureId: "map",
  chosenBy: "menu",
  needs: [],
  rows: "members",
  aliases: ["stripes"],
  isInNetworkList: true,
  paint: paintMemberships,
};
