import type { Atlas, Edition } from "./atlas.ts";
import { type JurisdictionCode, ownState } from "./jurisdiction.ts";
import type { Membership } from "./membership.ts";
import type { NetworkId } from "./network.ts";

/** The relation of a jurisdiction to a network's list. "Not listed" and "no list" don't mean "not a member". */
export type Standing =
  | { readonly kind: "member"; readonly membership: Membership }
  | { readonly kind: "observer" }
  /** A part of a listed State, such as Martinique of France: covered, never counted. */
  | { readonly kind: "part-of-member"; readonly state: JurisdictionCode; readonly membership: Membership }
  /** A territory of a listed State; the sources don't say whether the membership extends to it. */
  | { readonly kind: "state-listed"; readonly state: JurisdictionCode; readonly membership: Membership }
  | { readonly kind: "not-listed" }
  /** No list of the network is known. */
  | { readonly kind: "no-list" };

export function standingOf(
  atlas: Pick<Atlas, "jurisdictions">,
  edition: Edition,
  network: NetworkId,
  code: JurisdictionCode,
): Standing {
  const members = edition.members.get(network);
  const membership = members?.get(code);
  if (membership) return { kind: "member", membership };
  if (edition.observers.get(network)?.includes(code)) return { kind: "observer" };
  if (!members) return { kind: "no-list" };
  const state = ownState(atlas, code);
  const ofState = members.get(state);
  if (!ofState) return { kind: "not-listed" };
  const isPart = atlas.jurisdictions.get(code)?.partOfParent;
  return { kind: isPart ? "part-of-member" : "state-listed", state, membership: ofState };
}

/**
 * The notes to show wherever a jurisdiction is named with a network: a status other than "member" and the flags, or the
 * remarks on a jurisdiction that is not in the list.
 */
export function notesOf(edition: Edition, network: NetworkId, code: JurisdictionCode): readonly string[] {
  const membership = edition.members.get(network)?.get(code);
  if (!membership) return (edition.remarks.get(network)?.get(code) ?? []).map(({ text }) => text);
  return membershipNotes(membership);
}

/** A status other than "member", then the flags. */
export const membershipNotes = ({ status, flags }: Membership): readonly string[] => [
  ...new Set(status === "member" ? flags : [status, ...flags]),
];

/** A note to show wherever the membership is named. */
export interface Flag {
  readonly jurisdiction: JurisdictionCode;
  readonly network: NetworkId;
  readonly flag: string;
}

/** The notes of one jurisdiction in the given networks. */
export const flagsOf = (edition: Edition, networks: readonly NetworkId[], code: JurisdictionCode): readonly Flag[] =>
  networks.flatMap(network => notesOf(edition, network, code).map(flag => ({ jurisdiction: code, network, flag })));

/** The same notes, each once. */
export const uniqueFlags = (flags: readonly Flag[]): readonly Flag[] => [
  ...new Map(flags.map(flag => [`${flag.jurisdiction} ${flag.network} ${flag.flag}`, flag])).values(),
];

/** The document's spelling. Null: it is the name shown, or the document has none. */
export const otherSpelling = (membership: Membership, name: string): string | null =>
  membership.listedAs === name ? null : membership.listedAs;
