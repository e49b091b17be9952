import type { Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { EditionId, NetworkId } from "../network.ts";
import { withoutListOf } from "../sets/facts.ts";
import { type Flag, flagsOf } from "../standing.ts";
import { type ChainGroup, chainsBetween } from "./chains.ts";
import {
  type Bridge,
  bridgesBetween,
  type Connections,
  connectionsOf,
  networksInScope,
  type QueryScope,
  type ScopeSummary,
  scopeSummaryOf,
  sharedNetworks,
  stepsFrom,
} from "./connections.ts";

/** How two jurisdictions are joined by what is listed. */
export interface NetworkPath {
  readonly from: JurisdictionCode;
  readonly to: JurisdictionCode;
  /** 1 = a shared network, 2 = one bridge, 3 = two bridges, …; 0 for one and the same; null = none listed. */
  readonly steps: number | null;
  readonly shared: readonly NetworkId[];
  /** All bridges where one is enough and needed. */
  readonly bridges: readonly Bridge[];
  /** Shortest chains where more than one bridge is needed. */
  readonly chains: readonly ChainGroup[];
  /** Why no way is listed; null where there is one. */
  readonly why: "from-not-listed" | "to-not-listed" | "neither-listed" | "not-connected" | null;
}

/** An answer in one edition. */
export interface EditionRoute extends NetworkPath {
  readonly edition: EditionId;
  /** A territory and its own State, or two territories of one: no question of international cooperation. */
  readonly sameState: boolean;
  /** The answers with the State in a territory's place; always there for a territory of another State. */
  readonly throughState: readonly NetworkPath[];
  /** Territories of the one that share a network with the other, in which the State itself is not listed. */
  readonly throughTerritories: readonly NetworkPath[];
  /** What must be known of the memberships that the answer rests on. */
  readonly flags: readonly Flag[];
}

export interface Route extends EditionRoute {
  readonly scope: ScopeSummary;
  /** Networks asked for of which no list is known, so that the answer can't speak of them. */
  readonly withoutList: readonly NetworkId[];
  /** True where the answers of the editions say something different: steps, networks, bridges, chains or flags. */
  readonly otherEdition: EditionRoute & { readonly differs: boolean };
}

/** Chains that are named in each group; the rest is counted, and named by `chainsBetween` on demand. */
const exampleLimit = 3;

function pathBetween(connections: Connections, from: JurisdictionCode, to: JurisdictionCode): NetworkPath {
  const [a, b] = [connections.rowOf(from), connections.rowOf(to)];
  const none = { from, to, shared: [], bridges: [], chains: [] };
  if (from === to) return { ...none, steps: 0, why: null };
  if (a === undefined || b === undefined) {
    const why = a !== undefined ? "to-not-listed" : b !== undefined ? "from-not-listed" : "neither-listed";
    return { ...none, steps: null, why };
  }
  if (a === b) return { ...none, steps: 0, why: null };
  const shared = sharedNetworks(connections, a, b);
  if (shared.length > 0) return { ...none, steps: 1, shared, why: null };
  const bridges = bridgesBetween(connections, a, b);
  if (bridges.length > 0) return { ...none, steps: 2, bridges, why: null };
  const steps = stepsFrom(connections, a)[b] ?? -1;
  if (steps === -1) return { ...none, steps: null, why: "not-connected" };
  return { ...none, steps, chains: chainsBetween(connections, a, b, exampleLimit), why: null };
}

const ownState = ({ atlas }: QueryScope, code: JurisdictionCode): JurisdictionCode =>
  atlas.jurisdictions.get(code)?.parent ?? code;

/** The pair with the State in the place of one territory, of the other, of both; never a State with itself. */
function statePairings(ground: QueryScope, from: JurisdictionCode, to: JurisdictionCode): readonly Pairing[] {
  const [fromState, toState] = [ownState(ground, from), ownState(ground, to)];
  const pairings: Pairing[] = [];
  if (fromState !== from) pairings.push([fromState, to]);
  if (toState !== to) pairings.push([from, toState]);
  if (fromState !== from && toState !== to) pairings.push([fromState, toState]);
  return pairings;
}

type Pairing = readonly [JurisdictionCode, JurisdictionCode];

const territoriesOfState = ({ atlas }: QueryScope, state: JurisdictionCode): readonly JurisdictionCode[] =>
  [...atlas.jurisdictions.values()].filter(({ parent }) => parent === state).map(({ code }) => code);

function territoryPaths(ground: QueryScope, connections: Connections, way: NetworkPath): readonly NetworkPath[] {
  if (ground.territories === "with-state") return [];
  const pairings: readonly Pairing[] = [
    ...territoriesOfState(ground, way.from).map((code): Pairing => [code, way.to]),
    ...territoriesOfState(ground, way.to).map((code): Pairing => [way.from, code]),
  ];
  return pairings
    .map(([from, to]) => pathBetween(connections, from, to))
    .filter(({ steps, shared }) => steps === 1 && shared.some(id => !way.shared.includes(id)));
}

/** Memberships that a way rests on, with what must be known of them. */
function flagsOnPath(edition: Edition, { from, to, shared, bridges }: NetworkPath): readonly Flag[] {
  return [
    ...[from, to].flatMap(code => flagsOf(edition, shared, code)),
    ...bridges.flatMap(bridge => [
      ...flagsOf(edition, bridge.from, from),
      ...flagsOf(edition, [...new Set([...bridge.from, ...bridge.to])], bridge.jurisdiction),
      ...flagsOf(edition, bridge.to, to),
    ]),
  ];
}

/** Each flag once. */
function flagsOnPaths(edition: Edition, ways: readonly NetworkPath[]): readonly Flag[] {
  const found = ways.flatMap(way => flagsOnPath(edition, way));
  return [...new Map(found.map(flag => [`${flag.jurisdiction} ${flag.network} ${flag.flag}`, flag])).values()];
}

function routeInEdition(ground: QueryScope, from: JurisdictionCode, to: JurisdictionCode): EditionRoute {
  const connections = connectionsOf(ground);
  const way = pathBetween(connections, from, to);
  const { edition } = ground;
  if (ownState(ground, from) === ownState(ground, to)) {
    const none = { throughState: [], throughTerritories: [], flags: [] };
    return { ...way, bridges: [], chains: [], edition, sameState: true, ...none };
  }
  const throughState = statePairings(ground, from, to).map(([a, b]) => pathBetween(connections, a, b));
  // A chain of strangers is no answer where the State itself is in a network with the other.
  const chains = throughState.some(({ steps }) => steps === 1) ? [] : way.chains;
  const through = territoryPaths(ground, connections, way);
  const flags = flagsOnPaths(ground.atlas.editions[edition], [way, ...throughState, ...through]);
  return { ...way, chains, edition, sameState: false, throughState, throughTerritories: through, flags };
}

/** What an answer says, without the edition in which it says so. */
const serializedRoute = ({ edition: _, ...answer }: EditionRoute): string => JSON.stringify(answer);

/** How `from` reaches `to` through what is listed, and what the other edition says. */
export function routeBetween(ground: QueryScope, from: JurisdictionCode, to: JurisdictionCode): Route {
  const other: EditionId = ground.edition === "published" ? "current" : "published";
  const here = routeInEdition(ground, from, to);
  const there = routeInEdition({ ...ground, edition: other }, from, to);
  return {
    ...here,
    scope: scopeSummaryOf(ground),
    withoutList: withoutListOf(ground.atlas.editions[ground.edition], networksInScope(ground)),
    otherEdition: { ...there, differs: serializedRoute(here) !== serializedRoute(there) },
  };
}

/** Networks that lead from one to the other, or to a bridge, in the order in which the answer names them. */
export const networksOn = (answer: EditionRoute): readonly NetworkId[] => [
  ...new Set(
    [answer, ...answer.throughState, ...answer.throughTerritories].flatMap(({ shared, bridges, chains }) => [
      ...shared,
      ...bridges.flatMap(({ from, to }) => [...from, ...to]),
      ...chains.flatMap(({ networks }) => networks),
    ]),
  ),
];
