import type { Branded } from "./branded.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";

export type NetworkId = Branded<"NetworkId">;

export const editionIds = ["published", "current"] as const;
/** `published`: the source page of about 2013. `current`: with every sourced change applied. */
export type EditionId = (typeof editionIds)[number];

export const otherEdition = (id: EditionId): EditionId => (id === "published" ? "current" : "published");

/**
 * How much of a network's list is known in an edition:
 * - `listed`: a source has it whole;
 * - `derived`: it is put together from several sources;
 * - `in-part`: some members are known, the list is not whole;
 * - `not-read`: no list could be read in any source, though there may be one;
 * - `not-published`: a source says or shows that there is none;
 * - `not-yet`: the network is younger than the edition; follows from `since` and is never in the data;
 * - `not-then`: members are known for a later time only; follows from the lists and is never in the data.
 * The last four must never look like a network without members.
 */
type ListStatus = "listed" | "derived" | "in-part" | "not-read" | "not-published" | "not-yet" | "not-then";

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
  /** The first date (EDTF) for which a source shows the list. Absent: not known. */
  readonly from?: string;
  /** What the dates of members are dates of, such as "the Commonwealth"; absent: of the network itself. */
  readonly datesOf?: string;
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
  /** The name in the network's own language. Absent: it is the current name, or not known. */
  readonly nameInOriginal?: string;
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
  /** Present if members are related to another network and not to one another. */
  readonly joins?: RelationToNetwork;
}

/** A network outside the document carries its members; `changes.json` may change them like those of any network. */
export interface OtherNetworkRecord extends NetworkRecord {
  readonly members: readonly JurisdictionCode[];
  readonly observers: readonly JurisdictionCode[];
  /** What is special about some of the members. */
  readonly details?: readonly MemberDetail[];
  /** `#rrggbb`, if the user has chosen a colour. */
  readonly colour?: string;
}

/** A relation of its members to a network that they do not belong to, such as that of Liaison Prosecutors to Eurojust. */
interface RelationToNetwork {
  readonly network: NetworkId;
  /** What each of them is there, for the sentence "named there as …". */
  readonly as: string;
}

export interface MemberDetail {
  readonly jurisdiction: JurisdictionCode;
  readonly listedAs: string | null;
  readonly status: string;
  readonly counts: boolean;
  /** EDTF dates of the membership. Absent: no source dates it. */
  readonly since?: string;
  readonly until?: string;
  readonly confidence?: string;
  /** A note to show wherever the membership is named. */
  readonly flag?: string;
  /** Absent: the sources of the network. */
  readonly sources?: readonly string[];
}
