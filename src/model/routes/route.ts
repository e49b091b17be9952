import { at } from "../at.ts";
import type { Edition } from "../atlas.ts";
import { type JurisdictionCode, ownState } from "../jurisdiction.ts";
import type { ListGap } from "../list-gaps.ts";
import { type EditionId, type NetworkId, otherEdition } from "../network.ts";
import { oncePer } from "../sets/memo.ts";
import { type Flag, flagsOf, uniqueFlags } from "../standing.ts";
import { type ChainGroup, chainsBetween } from "./chains.ts";
import {
  type Bridge,
  bridgesBetween,
  connectionsOf,
  listGapsIn,
  networksInScope,
  type QueryScope,
  type ScopeSummary,
  scopeSummaryOf,
  sharedNetworks,
  stepsFrom,
} from "./connections.ts";
import { type JointNaming, type Relation, relationFinder } from "./relations.ts";

/** How the known lists join two jurisdictions. */
export interface NetworkPath {
  readonly from: JurisdictionCode;
  readonly to: JurisdictionCode;
  /** 1 = a shared network, 2 = one bridge, 3 = two bridges, …; 0 = the same jurisdiction. Null: no path is listed. */
  readonly steps: number | null;
  readonly shared: readonly NetworkId[];
  /** Networks of which one is a member and at which a source names the other; they count no step. */
  readonly relations: readonly Relation[];
  /** Networks at which both are named without being members. */
  readonly jointly: readonly JointNaming[];
  /** All bridges, where a path needs exactly one. */
  readonly bridges: readonly Bridge[];
  /** The shortest chains, where a path needs more than one bridge. */
  readonly chains: readonly ChainGroup[];
  /** Why no path is listed. Null: there is one. */
  readonly why: "from-not-listed" | "to-not-listed" | "neither-listed" | "not-connected" | null;
}

/** The route between two jurisdictions in one edition. */
export interface EditionRoute extends NetworkPath {
  readonly edition: EditionId;
  /** A territory and its State, or two territories of one State. They may still be listed side by side in a network. */
  readonly sameState: boolean;
  /** The paths with the State in place of its territory; empty where both are States. */
  readonly throughState: readonly NetworkPath[];
  /** Paths of other territories of either State, through networks that lead neither end itself nor its State. */
  readonly throughTerritories: readonly NetworkPath[];
  /** Notes on the memberships that the route uses, each once. */
  readonly flags: readonly Flag[];
}

export interface Route extends EditionRoute {
  readonly scope: ScopeSummary;
  /** What is not known of the lists searched. */
  readonly listGaps: readonly ListGap[];
  /** `differs`: steps, networks, bridges, chains or flags are not the same in both editions. */
  readonly otherEdition: EditionRoute & { readonly differs: boolean; readonly listGaps: readonly ListGap[] };
}

/** Chains named in each group; the rest is only counted. */
const maxExamples = 3;

function pathBetween(scope: QueryScope, from: JurisdictionCode, to: JurisdictionCode): NetworkPath {
  const connections = connectionsOf(scope);
  const [a, b] = [connections.rowOf(from), connections.rowOf(to)];
  const finder = relationFinder(scope);
  const relations = finder.between(from, to);
  const jointly = from === to ? [] : finder.jointly(from, to);
  const none = { from, to, shared: [], relations, jointly, bridges: [], chains: [] };
  if (from === to) return { ...none, steps: 0, why: null };
  if (a === undefined || b === undefined) return { ...none, steps: null, why: whyUnlisted(scope, from, to) };
  if (a === b) return { ...none, steps: 0, why: null };
  const shared = sharedNetworks(connections, a, b);
  if (shared.length > 0) return { ...none, steps: 1, shared, why: null };
  const bridges = bridgesBetween(connections, a, b);
  if (bridges.length > 0) return { ...none, steps: 2, bridges, why: null };
  const steps = at(stepsFrom(connections, a), b);
  if (steps === -1) return { ...none, steps: null, why: "not-connected" };
  return { ...none, steps, chains: chainsBetween(connections, a, b, maxExamples), why: null };
}

/** Observers, and members of a network of relations, are listed, but not joined to one another. */
function whyUnlisted(scope: QueryScope, from: JurisdictionCode, to: JurisdictionCode): NetworkPath["why"] {
  const { members, observers } = scope.atlas.editions[scope.edition];
  const { rowOf } = connectionsOf(scope);
  const inScope = networksInScope(scope);
  const isListed = (code: JurisdictionCode): boolean =>
    rowOf(code) !== undefined || inScope.some(id => members.get(id)?.has(code) || observers.get(id)?.includes(code));
  if (isListed(from)) return isListed(to) ? "not-connected" : "to-not-listed";
  return isListed(to) ? "from-not-listed" : "neither-listed";
}

/** The pair with the State in place of one territory, of the other, and of both. */
function statePairings(scope: QueryScope, from: JurisdictionCode, to: JurisdictionCode): readonly Pairing[] {
  const [fromState, toState] = [ownState(scope.atlas, from), ownState(scope.atlas, to)];
  const pairings: Pairing[] = [];
  if (fromState !== from) pairings.push([fromState, to]);
  if (toState !== to) pairings.push([from, toState]);
  if (fromState !== from && toState !== to) pairings.push([fromState, toState]);
  return pairings;
}

type Pairing = readonly [JurisdictionCode, JurisdictionCode];

const territoriesOfState = (
  { atlas }: Pick<QueryScope, "atlas">,
  state: JurisdictionCode,
): readonly JurisdictionCode[] =>
  [...atlas.jurisdictions.values()].filter(({ parent }) => parent === state).map(({ code }) => code);

/** Paths of territories in place of their State, and of its other territories in place of one. */
function territoryPaths(scope: QueryScope, path: NetworkPath, throughState: readonly NetworkPath[]) {
  const { from, to } = path;
  const territoriesOf = (code: JurisdictionCode) => territoriesOfState(scope, ownState(scope.atlas, code));
  const pairings: readonly Pairing[] = [
    ...territoriesOf(from).map((code): Pairing => [code, to]),
    ...territoriesOf(to).map((code): Pairing => [from, code]),
  ];
  const known = new Set([path, ...throughState].flatMap(({ shared }) => shared));
  return pairings.map(([a, b]) => pathBetween(scope, a, b)).filter(({ shared }) => shared.some(id => !known.has(id)));
}

/** The notes on the memberships that a path uses. */
function flagsOnPath(edition: Edition, { from, to, shared, bridges, chains }: NetworkPath): readonly Flag[] {
  return [
    ...[from, to].flatMap(code => flagsOf(edition, shared, code)),
    ...bridges.flatMap(bridge => [
      ...flagsOf(edition, bridge.from, from),
      ...flagsOf(edition, [...new Set([...bridge.from, ...bridge.to])], bridge.jurisdiction),
      ...flagsOf(edition, bridge.to, to),
    ]),
    ...chains.flatMap(({ networks: [first, last], bridges: places }) => [
      ...[from, ...(places[0] ?? [])].flatMap(code => flagsOf(edition, [first], code)),
      ...[...(places.at(-1) ?? []), to].flatMap(code => flagsOf(edition, [last], code)),
    ]),
  ];
}

/** Where territories count with their State: the territories through which a State counts in the networks of a path. */
function countedThrough({ atlas, edition }: QueryScope, path: NetworkPath): readonly Flag[] {
  const { members } = atlas.editions[edition];
  return path.shared.flatMap(network =>
    [path.from, path.to].flatMap(code => {
      const counts = (own: JurisdictionCode) => members.get(network)?.get(own)?.counts;
      const state = ownState(atlas, code);
      if (counts(code) || counts(state)) return [];
      return territoriesOfState({ atlas }, state)
        .filter(counts)
        .map(territory => ({
          jurisdiction: territory,
          network,
          flag: "listed for itself, and counted with its State",
        }));
    }),
  );
}

/** The notes on all paths, each once. */
function flagsOnPaths(scope: QueryScope, paths: readonly NetworkPath[]): readonly Flag[] {
  const edition = scope.atlas.editions[scope.edition];
  const found = paths.flatMap(path => [...flagsOnPath(edition, path), ...countedThrough(scope, path)]);
  return uniqueFlags(found);
}

function routeInEdition(scope: QueryScope, from: JurisdictionCode, to: JurisdictionCode): EditionRoute {
  const found = pathBetween(scope, from, to);
  const { edition } = scope;
  if (ownState(scope.atlas, from) === ownState(scope.atlas, to)) {
    const path = { ...found, bridges: [], chains: [] };
    const flags = flagsOnPaths(scope, [path]);
    return { ...path, edition, sameState: true, throughState: [], throughTerritories: [], flags };
  }
  const throughState = statePairings(scope, from, to).map(([a, b]) => pathBetween(scope, a, b));
  const throughTerritories = territoryPaths(scope, found, throughState);
  // Chains would mislead where a stand-in shares a network with the other.
  const isDirect = [...throughState, ...throughTerritories].some(({ steps }) => steps === 1);
  const [path, ...through] = [found, ...throughState].map(each => (isDirect ? { ...each, chains: [] } : each));
  const answer = { ...(path ?? found), throughState: through, throughTerritories };
  const flags = flagsOnPaths(scope, [answer, ...through, ...throughTerritories]);
  return { ...answer, edition, sameState: false, flags };
}

/** The content of a route without its edition, for comparison. */
const serializedRoute = ({ edition: _, ...content }: EditionRoute): string => JSON.stringify(content);

/** One scope for all questions, since what is found once for a scope serves them all. */
const inOtherEdition = oncePer((scope: QueryScope): QueryScope => ({ ...scope, edition: otherEdition(scope.edition) }));

/** The route from one jurisdiction to another through the known lists, and the same in the other edition. */
export function routeBetween(scope: QueryScope, from: JurisdictionCode, to: JurisdictionCode): Route {
  const other = inOtherEdition(scope);
  const here = routeInEdition(scope, from, to);
  const there = routeInEdition(other, from, to);
  return {
    ...here,
    scope: scopeSummaryOf(scope),
    listGaps: listGapsIn(scope),
    otherEdition: {
      ...there,
      differs: serializedRoute(here) !== serializedRoute(there),
      listGaps: listGapsIn(other),
    },
  };
}

/** The networks that a route uses, in the order in which it names them. */
export const networksOn = (route: EditionRoute): readonly NetworkId[] => [
  ...new Set(
    [route, ...route.throughState, ...route.throughTerritories].flatMap(({ relations, shared, bridges, chains }) => [
      ...relations.map(({ network }) => network),
      ...shared,
      ...bridges.flatMap(({ from, to }) => [...from, ...to]),
      ...chains.flatMap(({ networks }) => networks),
    ]),
  ),
];
