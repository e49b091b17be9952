import { at } from "../at.ts";
import type { Edition } from "../atlas.ts";
import { publishedYear } from "../edition.ts";
import { type NetworkGroup, type NetworkId, networkGroups } from "../network.ts";
import { reviewedMonth } from "../review.ts";
import type { TableWords } from "./words.ts";

export interface BasisContext {
  readonly edition: Edition;
  readonly messages: { readonly cells: TableWords };
}

/** The groups of the given networks, in reading order; without networks the group of the document. */
export function groupsAmong(
  edition: Pick<Edition, "network">,
  networks: readonly NetworkId[],
): readonly NetworkGroup[] {
  const found = new Set(networks.flatMap(id => edition.network.get(id)?.group ?? []));
  return found.size === 0 ? ["document"] : networkGroups.filter(group => found.has(group));
}

/** Whose networks are shown: the atlas's, a person's own, or some of both. */
export type Ownership = "atlas" | "own" | "mixed";

export function ownershipOf(edition: Pick<Edition, "network">, networks: readonly NetworkId[]): Ownership {
  const groups = groupsAmong(edition, networks);
  if (!groups.includes("own")) return "atlas";
  return groups.length === 1 ? "own" : "mixed";
}

/** Whether networks of a person's own are shown, which no link includes and no licence of the atlas covers. */
export const hasOwnNetworks = (edition: Pick<Edition, "network">, networks: readonly NetworkId[]): boolean =>
  ownershipOf(edition, networks) !== "atlas";

/** The edition with its year, month or day. */
export function editionLabel({ edition, messages: { cells } }: BasisContext): string {
  if (edition.day !== null) return cells.onDay(edition.day);
  return edition.id === "published" ? cells.published(publishedYear) : cells.current(reviewedMonth);
}

/**
 * The sources behind facts about networks, as each row repeats them since it may be read alone: the edition for the
 * document's networks; those beyond it and the user's own have labels of their own, for its date is not theirs.
 */
export function basisLabels(context: BasisContext, networks: readonly NetworkId[]): readonly string[] {
  const { cells } = context.messages;
  const labels: Readonly<Record<NetworkGroup, string>> = {
    document: editionLabel(context),
    beyond: cells.beyond(reviewedMonth),
    own: cells.own,
  };
  return groupsAmong(context.edition, networks).map(group => labels[group]);
}

/** The first label as a part of a file name. */
export const basisStem = (context: BasisContext, networks: readonly NetworkId[]): string =>
  at(basisLabels(context, networks), 0).replaceAll(" ", "-");
