import type { Atlas, Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { EditionId, NetworkId, Purpose } from "../network.ts";
import { type BitTable, bitsOf, bitsOfShared, sharedSize } from "../sets/bits.ts";
import { columnsOf, countedAs, type Incidence, incidenceOf, type TerritoryRule } from "../sets/overlap.ts";

/** What a question is put to: an edition, the networks to go through and the way to count territories. */
export interface QueryScope {
  readonly atlas: Atlas;
  readonly edition: EditionId;
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  /** Only networks that say of themselves that they serve it; null asks for none. */
  readonly purpose: Purpose | null;
}

/** Who is in a network with whom, ready to be asked many times. */
export interface Connections {
  readonly incidence: Incidence;
  readonly columns: BitTable;
  /** The row of a jurisdiction that is listed, that of its State where territories are counted so; else undefined. */
  readonly rowOf: (code: JurisdictionCode) => number | undefined;
}

/** The networks of a ground that serve its purpose, lists known or not. */
export function networksInScope({ atlas, edition, networks, purpose }: QueryScope): readonly NetworkId[] {
  const { network } = atlas.editions[edition];
  return networks.filter(id => purpose === null || network.get(id)?.purposes.includes(purpose));
}

/** Which networks a question was put to; an answer must say so where they are not simply those of the document. */
export interface ScopeSummary {
  readonly networks: readonly NetworkId[];
  readonly purpose: Purpose | null;
  /** Networks of the document that were not asked. */
  readonly leftOut: readonly NetworkId[];
  /** Networks that were asked and are none of the document's. */
  readonly added: readonly NetworkId[];
}

export function scopeSummaryOf(scope: QueryScope): ScopeSummary {
  const networks = networksInScope(scope);
  const all = scope.atlas.editions[scope.edition].networks;
  const isOfDocument = new Map(all.map(({ id, group }) => [id, group === "document"]));
  return {
    networks,
    purpose: scope.purpose,
    leftOut: all.flatMap(({ id, group }) => (group === "document" && !networks.includes(id) ? [id] : [])),
    added: networks.filter(id => isOfDocument.get(id) === false),
  };
}

export function connectionsOf(scope: QueryScope): Connections {
  const edition: Edition = scope.atlas.editions[scope.edition];
  const incidence = incidenceOf(scope.atlas, edition, networksInScope(scope), scope.territories);
  const rows = new Map(incidence.jurisdictions.map((code, row) => [code, row]));
  const isListed = (code: JurisdictionCode): boolean =>
    incidence.networks.some(id => edition.members.get(id)?.get(code)?.counts);
  return {
    incidence,
    columns: columnsOf(incidence),
    rowOf: code =>
      rows.get(code) ?? (isListed(code) ? rows.get(countedAs(scope.atlas, scope.territories, code)) : undefined),
  };
}

/** Networks that hold both rows, in reading order. */
export const sharedNetworks = ({ incidence }: Connections, a: number, b: number): readonly NetworkId[] =>
  bitsOfShared(incidence.rows, a, b).flatMap(bit => incidence.networks[bit] ?? []);

export const areJoined = ({ incidence }: Connections, a: number, b: number): boolean =>
  sharedSize(incidence.rows, a, b) > 0;

/** Steps from a row to every row by a breadth-first search, linear in the memberships; −1 where there is no way. */
export function stepsFrom({ incidence, columns }: Connections, start: number): Int32Array {
  const steps = new Int32Array(incidence.jurisdictions.length).fill(-1);
  const crossed = new Uint8Array(incidence.networks.length);
  steps[start] = 0;
  let frontier = [start];
  for (let distance = 1; frontier.length > 0; distance++) {
    const next: number[] = [];
    for (const row of frontier) {
      for (const network of bitsOf(incidence.rows, row)) {
        if (crossed[network] === 1) continue;
        crossed[network] = 1;
        for (const member of bitsOf(columns, network)) {
          if (steps[member] !== -1) continue;
          steps[member] = distance;
          next.push(member);
        }
      }
    }
    frontier = next;
  }
  return steps;
}

/** Who could introduce two jurisdictions to each other. */
export interface Bridge {
  readonly jurisdiction: JurisdictionCode;
  /** Networks that it shares with the one, and with the other. */
  readonly from: readonly NetworkId[];
  readonly to: readonly NetworkId[];
}

export const bridgesBetween = (connections: Connections, a: number, b: number): readonly Bridge[] =>
  connections.incidence.jurisdictions.flatMap((jurisdiction, row) => {
    if (row === a || row === b) return [];
    const from = sharedNetworks(connections, a, row);
    const to = from.length > 0 ? sharedNetworks(connections, row, b) : [];
    return to.length > 0 ? [{ jurisdiction, from, to }] : [];
  });
