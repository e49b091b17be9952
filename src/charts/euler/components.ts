import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { cellsOf, type Incidence, identicalLists } from "../../model/sets/overlap.ts";
import type { Targets } from "./loss.ts";
import type { Region } from "./regions.ts";

/** The set of a curve: a network, or networks with identical lists. */
interface CurveSet {
  readonly networks: readonly NetworkId[];
  readonly size: number;
}

interface RegionCell {
  readonly region: Region;
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
}

/** Networks connected by common members; components are drawn side by side. */
export interface Component {
  readonly sets: readonly CurveSet[];
  readonly cells: readonly RegionCell[];
}

/** The connected components of the networks that have members, largest first. */
export function componentsOf(incidence: Incidence): readonly Component[] {
  const twins = identicalLists(incidence);
  const cells = cellsOf(incidence);
  const leaders = new Map(twins.flatMap(group => group.map(id => [id, group[0]] as const)));
  const leaderOf = (id: NetworkId): NetworkId => leaders.get(id) ?? id;
  const groups = connectedGroups(cells.map(cell => [...new Set(cell.networks.map(leaderOf))]));
  return groups
    .map(group =>
      componentOf(
        incidence.networks.filter(id => group.has(id)),
        { cells, twins },
      ),
    )
    .sort((a, b) => sizeOfComponent(b) - sizeOfComponent(a));
}

const sizeOfComponent = ({ cells }: Component): number =>
  cells.reduce((sum, cell) => sum + cell.jurisdictions.length, 0);

interface Parts {
  readonly cells: ReturnType<typeof cellsOf>;
  readonly twins: readonly (readonly NetworkId[])[];
}

function componentOf(leaders: readonly NetworkId[], { cells, twins }: Parts): Component {
  const place = new Map(leaders.map((leader, i) => [leader, i]));
  const sizes = leaders.map(() => 0);
  const own = cells.flatMap((cell): readonly RegionCell[] => {
    const places = cell.networks.flatMap(id => place.get(id) ?? []);
    for (const i of places) sizes[i] = at(sizes, i) + cell.members.length;
    const region = places.reduce((bits, i) => bits + 2 ** i, 0);
    return places.length > 0 ? [{ region, networks: cell.networks, jurisdictions: cell.members }] : [];
  });
  return {
    sets: leaders.map((leader, i) => ({
      networks: twins.find(group => group[0] === leader) ?? [leader],
      size: at(sizes, i),
    })),
    cells: own,
  };
}

/** Merges sets that share an element, directly or through others. */
function connectedGroups(sets: readonly (readonly NetworkId[])[]): readonly ReadonlySet<NetworkId>[] {
  let groups: Set<NetworkId>[] = [];
  for (const set of sets) {
    const touched = groups.filter(group => set.some(id => group.has(id)));
    groups = [
      ...groups.filter(group => !touched.includes(group)),
      new Set([...touched.flatMap(group => [...group]), ...set]),
    ];
  }
  return groups;
}

export const targetsOf = ({ cells }: Component): Targets =>
  new Map(cells.map(cell => [cell.region, cell.jurisdictions.length]));
