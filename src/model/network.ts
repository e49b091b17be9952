import type { Branded } from "./branded.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";

export type NetworkId = Branded<"NetworkId">;

export const editionIds = ["published", "current"] as const;
/** `published`: the source page of about 2013. `current`: with every sourced change applied. */
export type EditionId = (typeof editionIds)[number];

/**
 * How much of a network's list is known in an edition: a whole list, one put together from several sources, only a
 * count, or nothing. The last two must never look like a network without members.
 */
type ListStatus = "listed" | "derived" | "count-only" | "not-published";

export const purposes = [
  "mutual-legal-assistance",
  "extradition",
  "asset-recovery",
  "organized-crime",
  "drug-trafficking",
  "terrorism",
  "civil-matters",
  "transfer-of-sentenced-persons",
  "child-abduction",
  "coordination-of-investigations",
  "information-exchange",
  "training",
  "cybercrime",
  "corruption",
  "international-crimes",
] as const;
export type Purpose = (typeof purposes)[number];

export interface ListRecord {
  readonly status: ListStatus;
  /** The count that the source states; text where it is not a number. Null: none is stated. */
  readonly statedCount: number | string | null;
  /** The evidence for the list, in a short phrase. */
  readonly basis: string | null;
  readonly confidence: string | null;
  /** How old the list is. Null: not known. */
  readonly age: string | null;
  /** The last date (EDTF) for which a dated source shows the list. Null: no source is later than the document. */
  readonly shownUntil: string | null;
}

export const networkGroups = ["document", "beyond", "own"] as const;
export type NetworkGroup = (typeof networkGroups)[number];

export interface NetworkRecord {
  readonly id: NetworkId;
  readonly group: NetworkGroup;
  /** A short label for lists and legends, such as "IberRed". */
  readonly shortName: string;
  /** The current name. */
  readonly name: string;
  /** The name in the document. Null: the network is not in it. */
  readonly nameAsListed: string | null;
  readonly kind: string;
  readonly region: string;
  readonly purposes: readonly Purpose[];
  /** EDTF date. Null: not known. */
  readonly since: string | null;
  readonly languages: readonly string[] | null;
  readonly runBy: string | null;
  readonly site: string | null;
  /** How to reach its contact points. Null: no source says. */
  readonly contact: string | null;
  /** What it does, in the words of the atlas. */
  readonly about: string;
  /** What membership means. Null: no source says. */
  readonly membershipMeans: string | null;
  readonly lists: Readonly<Record<EditionId, ListRecord>>;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A network outside the document carries its members, which are the same in both editions. */
export interface OtherNetworkRecord extends NetworkRecord {
  readonly members: readonly JurisdictionCode[];
  readonly observers: readonly JurisdictionCode[];
  /** Spelling and status of members that are listed under another name or are no plain members. */
  readonly details?: readonly MemberDetail[];
  /** `#rrggbb`, if the user has chosen a colour. */
  readonly colour?: string;
}

export interface MemberDetail {
  readonly jurisdiction: JurisdictionCode;
  readonly listedAs: string | null;
  readonly status: string;
  readonly counts: boolean;
}
