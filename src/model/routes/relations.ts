import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { oncePer } from "../sets/memo.ts";
import { countedAs } from "../sets/overlap.ts";
import { networksInScope, type QueryScope } from "./connections.ts";

/**
 * One end is a member of a network, the other is named there by a source and doesn't count as one: a State with a Liaison
 * Prosecutor, an observer, an associate. It is no shared network, and often the shortest way.
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

/** A network at which both are named, neither as a member: no way between them, but no silence either. */
export interface JointNaming {
  readonly network: NetworkId;
  /** What sources call them, each once. */
  readonly as: readonly string[];
}

interface RelationFinder {
  /** In reading order of the networks. */
  readonly between: (from: JurisdictionCode, to: JurisdictionCode) => readonly Relation[];
  readonly jointly: (from: JurisdictionCode, to: JurisdictionCode) => readonly JointNaming[];
}

/** Made once for each scope: a route looks at a dozen pairs. */
export const relationFinder = oncePer((scope: QueryScope): RelationFinder => {
  const { members, remarks, observers } = scope.atlas.editions[scope.edition];
  const silent = (id: NetworkId) => [...(members.get(id)?.values() ?? [])].filter(({ counts }) => !counts);
  const standings = new Map(
    relatedNetworks(scope).map(id => [
      id,
      new Map<JurisdictionCode, readonly string[]>([
        ...(observers.get(id) ?? []).map(code => [code, ["observer"]] as const),
        ...silent(id).map(({ jurisdiction, status }) => [jurisdiction, [status]] as const),
        ...[...(remarks.get(id) ?? [])].map(([code, found]) => [code, found.map(({ text }) => text)] as const),
      ]),
    ]),
  );
  const networks = [...standings].filter(([, standing]) => standing.size > 0).map(([id]) => id);
  const codesOf = (code: JurisdictionCode) => [code, countedAs(scope.atlas, scope.territories, code)];
  const isMember = (id: NetworkId, code: JurisdictionCode): boolean =>
    codesOf(code).some(counted => members.get(id)?.get(counted)?.counts);
  const remarksOn = (id: NetworkId, code: JurisdictionCode) =>
    codesOf(code).flatMap(counted => standings.get(id)?.get(counted) ?? []);
  const relation = (network: NetworkId, member: JurisdictionCode, named: JurisdictionCode): readonly Relation[] => {
    if (!isMember(network, member) || isMember(network, named)) return [];
    const as = [...new Set(remarksOn(network, named))];
    return as.length > 0 ? [{ network, member, named, as }] : [];
  };
  return {
    between: (from, to) => networks.flatMap(id => [...relation(id, from, to), ...relation(id, to, from)]),
    jointly: (from, to) =>
      networks.flatMap(network => {
        const named = [from, to].filter(code => !isMember(network, code)).map(code => remarksOn(network, code));
        const isJoint = named.length === 2 && named.every(texts => texts.length > 0);
        return isJoint ? [{ network, as: [...new Set(named.flat())] }] : [];
      }),
  };
});
