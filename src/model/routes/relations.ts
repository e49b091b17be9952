import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { countedAs } from "../sets/overlap.ts";
import { networksInScope, type QueryScope } from "./connections.ts";

/**
 * One end is a member of a network, the other is no member but named there by a source, such as a State with a Liaison
 * Prosecutor. It is no shared network, and often the shortest way.
 */
export interface Relation {
  readonly network: NetworkId;
  readonly member: JurisdictionCode;
  readonly named: JurisdictionCode;
  /** What a source calls the one that is named, such as "Liaison Prosecutor of a third country". */
  readonly as: readonly string[];
}

/** The networks of a scope, and those that its networks of relations are related to. */
function relatedNetworks(scope: QueryScope): readonly NetworkId[] {
  const { network } = scope.atlas.editions[scope.edition];
  const inScope = networksInScope(scope);
  return [...new Set([...inScope, ...inScope.flatMap(id => network.get(id)?.joins?.network ?? [])])];
}

type RelationsBetween = (from: JurisdictionCode, to: JurisdictionCode) => readonly Relation[];

/** Finds the relations between two jurisdictions, in reading order of the networks. */
export function relationFinder(scope: QueryScope): RelationsBetween {
  const { members, remarks } = scope.atlas.editions[scope.edition];
  const networks = relatedNetworks(scope).filter(id => remarks.has(id));
  const codesOf = (code: JurisdictionCode) => [code, countedAs(scope.atlas, scope.territories, code)];
  const isMember = (id: NetworkId, code: JurisdictionCode): boolean =>
    codesOf(code).some(counted => members.get(id)?.get(counted)?.counts);
  const remarksOn = (id: NetworkId, code: JurisdictionCode) =>
    codesOf(code).flatMap(counted => remarks.get(id)?.get(counted) ?? []);
  const relation = (network: NetworkId, member: JurisdictionCode, named: JurisdictionCode): readonly Relation[] => {
    if (!isMember(network, member) || isMember(network, named)) return [];
    const as = [...new Set(remarksOn(network, named).map(({ text }) => text))];
    return as.length > 0 ? [{ network, member, named, as }] : [];
  };
  return (from, to) => networks.flatMap(network => [...relation(network, from, to), ...relation(network, to, from)]);
}
