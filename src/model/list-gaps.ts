import type { Edition } from "./atlas.ts";
import { sortDay } from "./change.ts";
import { isNotFollowed } from "./doubt.ts";
import { publishedDay } from "./edition.ts";
import type { NetworkId, NetworkRecord } from "./network.ts";

/**
 * What an edition can't say of a list: `not-in-document`, `not-published`, `not-read` and `not-yet` leave the members
 * unknown, as does `not-then`, which has them for a later time only; `in-part` leaves some unknown. Lists that are shown
 * as they are known for another time: `not-followed` by a dated source so late, `later` than the edition, `undated`.
 */
export type ListGapKind =
  | "not-in-document"
  | "not-published"
  | "not-read"
  | "not-yet"
  | "not-then"
  | "in-part"
  | "not-followed"
  | "later"
  | "undated";

/** Networks with the same gap, in reading order. */
export interface ListGap {
  readonly kind: ListGapKind;
  readonly networks: readonly NetworkId[];
}

type Dated = Pick<Edition, "id" | "day">;

/** The gap that leaves most open. Null: the list is known. */
export function listGapOf(network: Pick<NetworkRecord, "group" | "lists">, { id, day }: Dated): ListGapKind | null {
  const { group, lists } = network;
  const { status } = lists[id];
  if (status === "listed" || status === "derived") return group === "own" ? null : otherTime(network, { id, day });
  // The published edition says what the document has; whether a list is published elsewhere is another matter.
  return status === "not-published" && id === "published" && group === "document" ? "not-in-document" : status;
}

/** Why a list that is shown may not be that of the edition's time. Null: it is, as far as its dates go. */
function otherTime(
  { group, lists: { current } }: Pick<NetworkRecord, "group" | "lists">,
  { id, day }: Dated,
): ListGapKind | null {
  const isBeyond = group === "beyond";
  const time = day ?? (id === "published" && isBeyond ? publishedDay : null);
  if (time === null) return null;
  if (isBeyond && current.from !== undefined && sortDay(current.from) > time) return "later";
  if (isBeyond && current.from === undefined && current.shownUntil === null) return "undated";
  return day !== null && isNotFollowed(current, day) ? "not-followed" : null;
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
    // A list may be known in part and be of another time as well.
    const time = network && kind === "in-part" ? otherTime(network, edition) : null;
    for (const own of [kind, time]) if (own !== null) gaps.set(own, [...(gaps.get(own) ?? []), id]);
  }
  return [...gaps].map(([kind, ids]) => ({ kind, networks: ids }));
}
