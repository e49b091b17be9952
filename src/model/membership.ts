import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId } from "./network.ts";

/** A row of the document, verbatim. */
export interface MembershipRecord {
  readonly network: NetworkId;
  readonly jurisdiction: JurisdictionCode;
  /** The document's spelling. */
  readonly listedAs: string;
  readonly note: string;
}

/** "member", or the words of the change that gave another status: "suspended", "disputed", "participant by agreement", … */
type MembershipStatus = string;

export interface Membership {
  readonly network: NetworkId;
  readonly jurisdiction: JurisdictionCode;
  readonly status: MembershipStatus;
  /** Whether it counts in cells, overlaps and routes. */
  readonly counts: boolean;
  /** The spelling of the document. Null: a change added the membership. */
  readonly listedAs: string | null;
  /** EDTF date from which a source states it. Null: only the document does. */
  readonly since: string | null;
  readonly confidence: string | null;
  /** Notes to show wherever this membership is named. */
  readonly flags: readonly string[];
  readonly sources: readonly string[];
  /** Ids of the changes that affect it, in order of date. */
  readonly changes: readonly string[];
}

/** The number of members that count, and of those that don't. */
export function tallyOf(members: readonly Pick<Membership, "counts">[]): readonly [counted: number, others: number] {
  const counted = members.filter(({ counts }) => counts).length;
  return [counted, members.length - counted];
}
