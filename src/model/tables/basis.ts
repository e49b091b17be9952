import type { Edition } from "../atlas.ts";
import { publishedYear, reviewedMonth } from "../edition.ts";
import { type NetworkGroup, type NetworkId, networkGroups } from "../network.ts";

/** The groups that networks belong to, in reading order; of no network that of the document. */
export function groupsAmong(
  edition: Pick<Edition, "network">,
  networks: readonly NetworkId[],
): readonly NetworkGroup[] {
  const found = new Set(networks.flatMap(id => edition.network.get(id)?.group ?? []));
  return found.size === 0 ? ["document"] : networkGroups.filter(group => found.has(group));
}

/** The edition with its year or month. */
export const editionLabel = (edition: Pick<Edition, "id">): string =>
  edition.id === "published" ? `published ${publishedYear}` : `current ${reviewedMonth}`;

/**
 * On what something about networks rests, as a cell says it, since a row may be read alone: the edition, and apart from
 * it networks beyond the document and a person's own, which must not borrow its date.
 */
export function basisLabels(edition: Edition, networks: readonly NetworkId[]): readonly string[] {
  const labels: Readonly<Record<NetworkGroup, string>> = {
    document: editionLabel(edition),
    beyond: `beyond the document ${reviewedMonth}`,
    own: "own",
  };
  return groupsAmong(edition, networks).map(group => labels[group]);
}

/** The same in the name of a file, which says only the first of it: that of the document where one of its networks is there. */
export const basisStem = (edition: Edition, networks: readonly NetworkId[]): string =>
  (basisLabels(edition, networks)[0] ?? "").replaceAll(" ", "-");
