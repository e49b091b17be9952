import type { Edition } from "./atlas.ts";
import { isNotFollowed } from "./doubt.ts";
import type { NetworkId, NetworkRecord } from "./network.ts";

/**
 * What an edition can't say of a list: `not-in-document`, `not-published`, `not-read` and `not-yet` leave the members
 * unknown, `in-part` some of them; `not-followed` means that no dated source shows the list on the day of the edition or
 * later.
 */
export type ListGapKind = "not-in-document" | "not-published" | "not-read" | "not-yet" | "in-part" | "not-followed";

/** Networks with the same gap, in reading order. */
export interface ListGap {
  readonly kind: ListGapKind;
  readonly networks: readonly NetworkId[];
}

type Dated = Pick<Edition, "id" | "day">;

/** Null: the list is known. */
export function listGapOf(network: Pick<NetworkRecord, "group" | "lists">, { id, day }: Dated): ListGapKind | null {
  const { group, lists } = network;
  const { status } = lists[id];
  if (status === "listed" || status === "derived")
    return day !== null && group !== "own" && isNotFollowed(lists.current, day) ? "not-followed" : null;
  // The published edition says what the document has; whether a list is published elsewhere is another matter.
  return status === "not-published" && id === "published" && group === "document" ? "not-in-document" : status;
}

/** The gaps of the given networks' lists, the first network's first. */
export function listGapsOf(
  edition: Pick<Edition, "id" | "day" | "network">,
  networks: readonly NetworkId[],
): readonly ListGap[] {
  const gaps = new Map<ListGapKind, NetworkId[]>();
  for (const id of networks) {
    const network = edition.network.get(id);
    const kind = network ? listGapOf(network, edition) : null;
    if (kind !== null) gaps.set(kind, [...(gaps.get(kind) ?? []), id]);
  }
  return [...gaps].map(([kind, ids]) => ({ kind, networks: ids }));
}
