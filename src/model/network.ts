import type { JurisdictionCode } from "./jurisdiction.ts";

declare const brand: unique symbol;
export type NetworkId = string & { readonly [brand]: "NetworkId" };

export const editionIds = ["published", "current"] as const;
/** `published`: as on the source page, about 2013. `current`: with every sourced change applied. */
export type EditionId = (typeof editionIds)[number];

/**
 * What is known of a network's list in an edition: read whole in a source, put together from sources, a count only, or
 * nothing. The last two must never look like a network without members.
 */
export type ListStatus = "listed" | "derived" | "count-only" | "not-published";

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
  /** The count that the source states, as text where it is no number; null where none is stated. */
  readonly statedCount: number | string | null;
  /** What the list rests on, in a short phrase. */
  readonly basis: string | null;
  readonly confidence: string | null;
  /** How old the list is, as far as known. */
  readonly age: string | null;
  /** The last date (EDTF) on which a dated source speaks of it; null where none later than the document does. */
  readonly shownUntil: string | null;
}

export const networkGroups = ["document", "beyond", "own"] as const;
export type NetworkGroup = (typeof networkGroups)[number];

export interface NetworkRecord {
  readonly id: NetworkId;
  readonly group: NetworkGroup;
  /** A short label for lists and legends, such as "IberRed". */
  readonly shortName: string;
  /** Today's name. */
  readonly name: string;
  /** The name as the document has it, null for networks beyond it. */
  readonly nameAsListed: string | null;
  readonly kind: string;
  readonly region: string;
  readonly purposes: readonly Purpose[];
  /** EDTF date, null where not known. */
  readonly since: string | null;
  readonly languages: readonly string[] | null;
  readonly runBy: string | null;
  readonly site: string | null;
  /** How its contact points are reached, as far as a source says. */
  readonly contact: string | null;
  /** What it does, in our own words. */
  readonly about: string;
  /** What membership of it means. */
  readonly membershipMeans: string | null;
  readonly lists: Readonly<Record<EditionId, ListRecord>>;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A network beyond the document brings its members with it; they are the same in both editions. */
export interface OtherNetworkRecord extends NetworkRecord {
  readonly members: readonly JurisdictionCode[];
  readonly observers: readonly JurisdictionCode[];
  /** Of members that are more than a plain member: how the list names them and their status. */
  readonly details?: readonly MemberDetail[];
  /** `#rrggbb`, where a person has chosen one. */
  readonly colour?: string;
}

export interface MemberDetail {
  readonly jurisdiction: JurisdictionCode;
  readonly listedAs: string | null;
  readonly status: string;
  readonly counts: boolean;
}
