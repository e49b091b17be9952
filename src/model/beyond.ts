import { endOfTime, sortDay } from "./change.ts";
import type { MembershipTable } from "./edition.ts";
import { isWithoutList } from "./edition.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { Membership } from "./membership.ts";
import type { EditionId, MemberDetail, NetworkRecord, OtherNetworkRecord } from "./network.ts";

/** True if the network existed on a day (`yyyy-mm-dd`), as far as its date of foundation is known. */
export const existsOn = ({ since }: Pick<NetworkRecord, "since">, day: string): boolean =>
  since === null || sortDay(since) <= day;

function membershipOf(network: OtherNetworkRecord, jurisdiction: JurisdictionCode, detail?: MemberDetail): Membership {
  const { status = "member", counts = true, listedAs = null, since = null, flag } = detail ?? {};
  return {
    network: network.id,
    jurisdiction,
    status,
    counts,
    listedAs,
    since,
    confidence: detail?.confidence ?? network.lists.current.confidence,
    flags: [...(counts && status !== "member" ? [status] : []), ...(flag === undefined ? [] : [flag])],
    sources: detail?.sources ?? network.sources,
    changes: [],
  };
}

type Members = ReadonlyMap<JurisdictionCode, Membership>;

/** A network of hundreds of members is read once, not for each day and edition. */
const knownMembers = new WeakMap<OtherNetworkRecord, Members>();

function allMembers(network: OtherNetworkRecord): Members {
  const known = knownMembers.get(network);
  if (known) return known;
  const details = new Map(network.details?.map(detail => [detail.jurisdiction, detail]));
  const members = new Map(network.members.map(code => [code, membershipOf(network, code, details.get(code))] as const));
  knownMembers.set(network, members);
  return members;
}

function membersOn(network: OtherNetworkRecord, day: string): Members {
  const members = allMembers(network);
  const absent = (network.details ?? []).filter(
    ({ since, until }) =>
      (since !== undefined && sortDay(since) > day) || (until !== undefined && sortDay(until) < day),
  );
  if (absent.length === 0) return members;
  const left = new Set(absent.map(({ jurisdiction }) => jurisdiction));
  return new Map([...members].filter(([code]) => !left.has(code)));
}

/** A list that is valid only for today, with none in the published edition, says nothing about earlier days. */
function isListKnown({ lists }: OtherNetworkRecord, id: EditionId, day: string): boolean {
  if (isWithoutList(lists[id])) return false;
  const { from } = lists.current;
  const isOfToday = isWithoutList(lists.published) && day !== endOfTime;
  return id === "published" || !isOfToday || (from !== undefined && sortDay(from) <= day);
}

/**
 * The members of networks beyond the document in an edition, on a day (`yyyy-mm-dd`); who has no dates is in on every day. A known list
 * may be empty; a network without a list, or younger than the day, has no entry.
 */
export const beyondTable = (others: readonly OtherNetworkRecord[], id: EditionId, day: string): MembershipTable =>
  new Map(
    others
      .filter(network => existsOn(network, day) && isListKnown(network, id, day))
      .map(network => [network.id, membersOn(network, day)]),
  );
