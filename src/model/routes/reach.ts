import { at } from "../at.ts";
import type { Atlas } from "../atlas.ts";
import { canBeAsked, type JurisdictionCode, ownState } from "../jurisdiction.ts";
import type { ListGap } from "../list-gaps.ts";
import type { EditionId } from "../network.ts";
import { type Flag, flagsOf, uniqueFlags } from "../standing.ts";
import {
  type Connections,
  connectionsOf,
  listGapsIn,
  type QueryScope,
  type ScopeSummary,
  scopeSummaryOf,
  sharedNetworks,
  stepsFrom,
} from "./connections.ts";
import { type Relation, relationFinder } from "./relations.ts";

/**
 * Why a jurisdiction is not reached:
 * - `related`: it is in no network, but a source names it at one, as a relation says;
 * - `not-listed`: it is in no network with a known list;
 * - `not-connected`: no chain of networks leads to it;
 * - `part-of-state`: it is not listed, but is part of a State that is reached;
 * - `state-listed`: it is not listed, and the sources don't say whether its State's membership extends to it;
 * - `same-state`: it belongs to the same State as the start;
 * - `from-not-listed`: the start is in no network.
 */
export type Unreached =
  | "related"
  | "not-listed"
  | "not-connected"
  | "part-of-state"
  | "state-listed"
  | "same-state"
  | "from-not-listed";

export interface Reach {
  readonly edition: EditionId;
  readonly from: JurisdictionCode;
  /** Steps to each jurisdiction reached, in the order of the atlas: 1 = a shared network, 2 = one bridge, … */
  readonly distances: ReadonlyMap<JurisdictionCode, number>;
  /** Jurisdictions by distance: entry 0 are those at one step. */
  readonly byDistance: readonly (readonly JurisdictionCode[])[];
  readonly unreached: readonly { readonly code: JurisdictionCode; readonly why: Unreached }[];
  /** Networks in which one of the two is a member and at which a source names the other. */
  readonly relations: readonly Relation[];
  /** Notes on the memberships that lead one step far, each once. */
  readonly flags: readonly Flag[];
  /** The reach of the State of a territory. Null: the start is not a territory. */
  readonly throughState: Pick<Reach, "from" | "byDistance"> | null;
  /** Jurisdictions that a territory of the same State reaches in one step and neither the start nor its State does. */
  readonly throughTerritories: readonly {
    readonly territory: JurisdictionCode;
    readonly reached: readonly JurisdictionCode[];
  }[];
  /** The networks searched. */
  readonly scope: ScopeSummary;
  readonly listGaps: readonly ListGap[];
}

type Distances = ReadonlyMap<JurisdictionCode, number>;

function distancesFrom(scope: QueryScope, connections: Connections, from: JurisdictionCode): Distances {
  const start = connections.rowOf(from);
  if (start === undefined) return new Map();
  const steps = stepsFrom(connections, start);
  const found: [JurisdictionCode, number][] = [...scope.atlas.jurisdictions.keys()].flatMap(code => {
    const row = code === from ? undefined : connections.rowOf(code);
    const distance = row === undefined ? -1 : at(steps, row);
    return distance > 0 ? [[code, distance]] : [];
  });
  return new Map(found);
}

function codesByDistance(distances: Distances): readonly (readonly JurisdictionCode[])[] {
  const maxDistance = [...distances.values()].reduce((a, b) => Math.max(a, b), 0);
  const layers = Array.from({ length: maxDistance }, () => [] as JurisdictionCode[]);
  for (const [code, distance] of distances) at(layers, distance - 1).push(code);
  return layers;
}

interface ReachQuery {
  readonly atlas: Pick<Atlas, "jurisdictions">;
  readonly from: JurisdictionCode;
  readonly distances: Distances;
  readonly isListed: (code: JurisdictionCode) => boolean;
  readonly isRelated: (code: JurisdictionCode) => boolean;
}

function whyUnreached({ atlas, from, distances, isListed, isRelated }: ReachQuery, code: JurisdictionCode): Unreached {
  const jurisdiction = atlas.jurisdictions.get(code);
  const state = ownState(atlas, code);
  if (state === ownState(atlas, from)) return "same-state";
  if (isRelated(code)) return "related";
  if (!isListed(from)) return "from-not-listed";
  if (isListed(code)) return "not-connected";
  if (!distances.has(state)) return "not-listed";
  return jurisdiction?.partOfParent ? "part-of-state" : "state-listed";
}

/** The notes on the starts in their networks, and on each other member of these, each once. */
function flagsAround(
  scope: QueryScope,
  connections: Connections,
  starts: readonly JurisdictionCode[],
): readonly Flag[] {
  const edition = scope.atlas.editions[scope.edition];
  const found = starts.flatMap(start => {
    const row = connections.rowOf(start);
    const networks = row === undefined ? [] : sharedNetworks(connections, row, row);
    const others = networks.flatMap(id => [...(edition.members.get(id)?.keys() ?? [])]);
    return [...new Set([start, ...others])].flatMap(code => flagsOf(edition, networks, code));
  });
  return uniqueFlags(found);
}

/** All other jurisdictions by distance, and why the rest is not reached. */
export function reachFrom(scope: QueryScope, from: JurisdictionCode): Reach {
  const { atlas } = scope;
  const connections = connectionsOf(scope);
  const distances = distancesFrom(scope, connections, from);
  const others = [...atlas.jurisdictions.values()].filter(other => other.code !== from && canBeAsked(other));
  const { between: relationsWith } = relationFinder(scope);
  const relations = others.flatMap(({ code }) => relationsWith(from, code));
  const related = new Set(relations.flatMap(({ member, named }) => [member, named]));
  const query: ReachQuery = {
    ...{ atlas, from, distances },
    isListed: code => connections.rowOf(code) !== undefined,
    isRelated: code => related.has(code),
  };
  const state = atlas.jurisdictions.get(from)?.parent ?? null;
  const ofState = state === null ? null : distancesFrom(scope, connections, state);
  const isAbroad = (code: JurisdictionCode): boolean => ownState(atlas, code) !== ownState(atlas, from);
  // What is listed for its State covers a part of it, such as Mayotte of France.
  const isCovered = (code: JurisdictionCode): boolean =>
    atlas.jurisdictions.get(from)?.partOfParent === true && (ofState?.has(code) ?? false);
  const throughTerritories = others
    .filter(({ parent }) => parent === ownState(atlas, from) && scope.territories === "apart")
    .map(({ code: territory }) => ({
      territory,
      reached: [...distancesFrom(scope, connections, territory)].flatMap(([code, steps]) =>
        steps === 1 && isAbroad(code) && distances.get(code) !== 1 && ofState?.get(code) !== 1 ? [code] : [],
      ),
    }))
    .filter(({ reached }) => reached.length > 0);
  return {
    edition: scope.edition,
    from,
    distances,
    byDistance: codesByDistance(distances),
    unreached: others.flatMap(({ code }) =>
      distances.has(code) || isCovered(code) ? [] : [{ code, why: whyUnreached(query, code) }],
    ),
    throughState:
      state && ofState
        ? { from: state, byDistance: codesByDistance(new Map([...ofState].filter(([code]) => isAbroad(code)))) }
        : null,
    relations,
    flags: flagsAround(scope, connections, state === null ? [from] : [from, state]),
    throughTerritories,
    scope: scopeSummaryOf(scope),
    listGaps: listGapsIn(scope),
  };
}
