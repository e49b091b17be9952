import type { NetworkId } from "../network.ts";

/** What a source can be named for: fields of a network or of its lists, and `matters` of the profile. */
export const sourcedFields = [
  "nameInOriginal",
  "matters",
  "purposes",
  "since",
  "languages",
  "runBy",
  "site",
  "contact",
  "about",
  "membershipMeans",
  "note",
  "statedCount",
  "shownUntil",
  "members",
  "observers",
] as const;
export type SourcedField = (typeof sourcedFields)[number];

export const matters = ["criminal", "civil"] as const;
export type Matter = (typeof matters)[number];

/** In the words of the atlas, with ids of the sources that say it. */
export interface SourcedStatement {
  readonly about: string;
  readonly sources: readonly string[];
}

/** `about` is null where the name says it all. */
interface Named {
  readonly about: string | null;
  readonly sources: readonly string[];
}

export interface LegalAct extends Named {
  readonly title: string;
  /** EDTF date of the act, or the day from which it applies, as `about` says. Null: not known. */
  readonly date: string | null;
}

export interface NetworkDocument extends Named {
  /** As the document itself is called. */
  readonly title: string;
  readonly language: string | null;
  /** Null: no link to it was found. */
  readonly url: string | null;
}

export interface Meeting extends Named {
  readonly title: string;
  /** EDTF, days of one meeting as an interval. Null: not known. */
  readonly date: string | null;
  readonly place: string | null;
}

export interface Partner extends Named {
  readonly name: string;
}

/** What is known of a network besides its members; the same in both editions. */
export interface NetworkProfile {
  readonly network: NetworkId;
  /** Empty: no source says. */
  readonly matters: readonly Matter[];
  readonly legalBasis: readonly LegalAct[];
  readonly documents: readonly NetworkDocument[];
  readonly meetings: readonly Meeting[];
  readonly partners: readonly Partner[];
  readonly statements: readonly SourcedStatement[];
  /** Which sources bear which field of the network's record. */
  readonly fieldSources: Readonly<Partial<Record<SourcedField, readonly string[]>>>;
}
