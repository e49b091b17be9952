import type { Atlas, Edition } from "../atlas.ts";
import type { ChangeRecord } from "../change.ts";
import { isWithoutList } from "../edition.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { reviewedMonth } from "../review.ts";
import { withoutListOf } from "../sets/facts.ts";
import { cellsOf, incidenceOf, type TerritoryRule } from "../sets/overlap.ts";
import { pairsOf } from "../sets/pairs.ts";

/** What a JSON answer covers; the page and the command line give the same one. */
interface JsonScope {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
}

/** The first fields of every JSON answer. */
export const preamble = ({ edition, territories }: Pick<JsonScope, "edition" | "territories">) => ({
  version: 1,
  edition: edition.id,
  reviewed: edition.id === "current" ? reviewedMonth : null,
  territories,
});

/** Cells and pairs of the chosen networks, without pairs that share no member. */
export function overlapsJson(scope: JsonScope) {
  const { atlas, edition, networks, territories } = scope;
  const incidence = incidenceOf(atlas, edition, networks, territories);
  return {
    ...preamble(scope),
    networks,
    withoutList: withoutListOf(edition, networks),
    jurisdictions: incidence.jurisdictions.length,
    cells: cellsOf(incidence),
    pairs: pairsOf(incidence).map(({ networks: ids, members, jaccard }) => ({ networks: ids, members, jaccard })),
  };
}

const membersJson = (edition: Edition, id: NetworkId) =>
  [...(edition.members.get(id)?.values() ?? [])].map(
    ({ jurisdiction, listedAs, status, counts, since, confidence, flags, sources }) => ({
      code: jurisdiction,
      listedAs,
      status,
      counts,
      since,
      confidence,
      flags,
      sources,
    }),
  );

/** Networks and their lists. Null members: no list is known. */
export function networksJson(scope: Omit<JsonScope, "atlas">) {
  const { edition, networks } = scope;
  return {
    ...preamble(scope),
    networks: edition.networks
      .filter(({ id }) => networks.includes(id))
      .map(({ id, name, lists, group }) => ({
        id,
        name,
        group,
        listStatus: lists[edition.id].status,
        statedCount: lists[edition.id].statedCount,
        members: isWithoutList(lists[edition.id]) ? null : membersJson(edition, id),
        observers: edition.observers.get(id) ?? [],
      })),
  };
}

/** Members of each group in a map's legend; groups without members are left out. */
export const groupsJson = (
  scope: Pick<JsonScope, "edition" | "territories" | "networks">,
  groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly jurisdictions: readonly JurisdictionCode[];
  }[],
) => ({
  ...preamble(scope),
  networks: scope.networks,
  groups: groups
    .filter(({ jurisdictions }) => jurisdictions.length > 0)
    .map(({ id, label, jurisdictions }) => ({ id, label, members: jurisdictions })),
});

/** Changes in the chosen networks since the document, with their sources. */
export const changesJson = (
  scope: Pick<JsonScope, "edition" | "territories" | "networks">,
  changes: readonly ChangeRecord[],
) => ({ ...preamble(scope), networks: scope.networks, changes });
