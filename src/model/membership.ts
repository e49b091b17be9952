import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId } from "./network.ts";

/** A row of the document, to the letter. */
export interface MembershipRecord {
  readonly network: NetworkId;
  readonly jurisdiction: JurisdictionCode;
  /** The words of the document for this entry. */
  readonly listedAs: string;
  readonly note: string;
}

/** "member", or the words of the change that gave another status: "suspended", "disputed", "participant by agreement", … */
export type MembershipStatus = string;

export interface Membership {
  readonly network: NetworkId;
  readonly jurisdiction: JurisdictionCode;
  readonly status: MembershipStatus;
  /** Whether it counts in cells, overlaps and routes. */
  readonly counts: boolean;
  /** The spelling of the document, null when a change added it. */
  readonly listedAs: string | null;
  /** EDTF date from which a source says so; null where only the document lists it. */
  readonly since: string | null;
  readonly confidence: string | null;
  /** What must be shown wherever this membership is named. */
  readonly flags: readonly string[];
  readonly sources: readonly string[];
  /** Ids of the changes that touched it, in order of date. */
  readonly changes: readonly string[];
}

/** How many of a list count, and how many it only names. */
export function tallyOf(members: readonly Pick<Membership, "counts">[]): readonly [counted: number, others: number] {
  const counted = members.filter(({ counts }) => counts).length;
  return [counted, members.length - counted];
}
