import { type ChainGroup, chainsBetween } from "./chains.ts";
import {
  type Bridge,
  bridgesBetween,
  type Connections,
  connectionsOf,
  type Ground,
  networksOf,
  sharedBy,
  stepsFrom,
} from "./connections.ts";
import { withoutListOf } from "./describe.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { EditionId, NetworkId } from "./network.ts";

/** How two jurisdictions are joined by what is listed. */
export interface Way {
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

export interface Route extends Way {
  readonly edition: EditionId;
  /** A territory and its own State, or two territories of one: no question of international cooperation. */
  readonly sameState: boolean;
  /** The answers with the State in a territory's place; always there for a territory of another State. */
  readonly throughState: readonly Way[];
  /** Territories of the one that share a network with the other, in which the State itself is not listed. */
  readonly throughTerritories: readonly Way[];
  /** Networks asked for of which no list is known, so that the answer can't speak of them. */
  readonly withoutList: readonly NetworkId[];
  readonly otherEdition: Way & { readonly edition: EditionId; readonly differs: boolean };
}

/** Chains that are named in each group; the rest is counted, and named by `chainsBetween` on demand. */
const exampleLimit = 3;

function wayBetween(connections: Connections, from: JurisdictionCode, to: JurisdictionCode): Way {
  const [a, b] = [connections.rowOf(from), connections.rowOf(to)];
  const none = { from, to, shared: [], bridges: [], chains: [] };
  if (from === to) return { ...none, steps: 0, why: null };
  if (a === undefined || b === undefined) {
    const why = a !== undefined ? "to-not-listed" : b !== undefined ? "from-not-listed" : "neither-listed";
    return { ...none, steps: null, why };
  }
  if (a === b) return { ...none, steps: 0, why: null };
  const shared = sharedBy(connections, a, b);
  if (shared.length > 0) return { ...none, steps: 1, shared, why: null };
  const bridges = bridgesBetween(connections, a, b);
  if (bridges.length > 0) return { ...none, steps: 2, bridges, why: null };
  const steps = stepsFrom(connections, a)[b] ?? -1;
  if (steps === -1) return { ...none, steps: null, why: "not-connected" };
  return { ...none, steps, chains: chainsBetween(connections, a, b, exampleLimit), why: null };
}

const stateOf = ({ atlas }: Ground, code: JurisdictionCode): JurisdictionCode =>
  atlas.jurisdictions.get(code)?.parent ?? code;

/** The pair with the State in the place of one territory, of the other, of both; never a State with itself. */
function throughStates(ground: Ground, from: JurisdictionCode, to: JurisdictionCode): readonly Pairing[] {
  const [fromState, toState] = [stateOf(ground, from), stateOf(ground, to)];
  const pairings: Pairing[] = [];
  if (fromState !== from) pairings.push([fromState, to]);
  if (toState !== to) pairings.push([from, toState]);
  if (fromState !== from && toState !== to) pairings.push([fromState, toState]);
  return pairings;
}

type Pairing = readonly [JurisdictionCode, JurisdictionCode];

const territoriesOf = ({ atlas }: Ground, state: JurisdictionCode): readonly JurisdictionCode[] =>
  [...atlas.jurisdictions.values()].filter(({ parent }) => parent === state).map(({ code }) => code);

function throughTerritories(ground: Ground, connections: Connections, way: Way): readonly Way[] {
  if (ground.territories === "with-state") return [];
  const pairings: readonly Pairing[] = [
    ...territoriesOf(ground, way.from).map((code): Pairing => [code, way.to]),
    ...territoriesOf(ground, way.to).map((code): Pairing => [way.from, code]),
  ];
  return pairings
    .map(([from, to]) => wayBetween(connections, from, to))
    .filter(({ steps, shared }) => steps === 1 && shared.some(id => !way.shared.includes(id)));
}

/** True where two answers say something different: steps, networks, bridges or chains. */
const differ = (a: Way, b: Way): boolean =>
  JSON.stringify([a.steps, a.shared, a.bridges, a.chains]) !== JSON.stringify([b.steps, b.shared, b.bridges, b.chains]);

interface Answer {
  readonly way: Way;
  readonly throughState: readonly Way[];
  readonly throughTerritories: readonly Way[];
}

function answerOf(ground: Ground, from: JurisdictionCode, to: JurisdictionCode): Answer {
  const connections = connectionsOf(ground);
  const way = wayBetween(connections, from, to);
  if (stateOf(ground, from) === stateOf(ground, to)) {
    return { way: { ...way, bridges: [], chains: [] }, throughState: [], throughTerritories: [] };
  }
  const throughState = throughStates(ground, from, to).map(([a, b]) => wayBetween(connections, a, b));
  // A chain of strangers is no answer where the State itself is in a network with the other.
  const chains = throughState.some(({ steps }) => steps === 1) ? [] : way.chains;
  return { way: { ...way, chains }, throughState, throughTerritories: throughTerritories(ground, connections, way) };
}

/** How `from` reaches `to` through what is listed, and what the other edition says. */
export function routeBetween(ground: Ground, from: JurisdictionCode, to: JurisdictionCode): Route {
  const other: EditionId = ground.edition === "published" ? "current" : "published";
  const here = answerOf(ground, from, to);
  const there = answerOf({ ...ground, edition: other }, from, to);
  const ways = ({ way, throughState, throughTerritories: through }: Answer): readonly Way[] => [
    way,
    ...throughState,
    ...through,
  ];
  const [hereWays, thereWays] = [ways(here), ways(there)];
  const differs = hereWays.length !== thereWays.length || hereWays.some((way, i) => differ(way, thereWays[i] ?? way));
  return {
    ...here.way,
    edition: ground.edition,
    sameState: stateOf(ground, from) === stateOf(ground, to),
    throughState: here.throughState,
    throughTerritories: here.throughTerritories,
    withoutList: withoutListOf(ground.atlas.editions[ground.edition], networksOf(ground)),
    otherEdition: { ...there.way, edition: other, differs },
  };
}
