import type { Branded } from "./branded.ts";

/** ISO 3166-1 alpha-3, or an X-code of `geo/` (XKX, XJK, …) for a unit without one. */
export type JurisdictionCode = Branded<"JurisdictionCode">;

/** Checks the form only; codes come back from attributes, fields and files as plain text. */
export const isJurisdictionCode = (text: string): text is JurisdictionCode => /^[A-Z]{3}$/.test(text);

export const languages = ["en", "fr", "es", "pt", "ar", "ru", "zh"] as const;
export type Language = (typeof languages)[number];

/**
 * A possible member of a network: a State, a territory such as Réunion or Puerto Rico, or another, such as Kosovo. An
 * `area` is on the map alone: Antarctica, and areas between States that dispute them; no request can go there.
 */
export interface Jurisdiction {
  readonly code: JurisdictionCode;
  /** ISO 3166-1 alpha-2. Null: ISO has none. */
  readonly alpha2: string | null;
  /** UN M49 code, three digits. Null: M49 has none. */
  readonly m49: string | null;
  /** UN short name in English. */
  readonly name: string;
  readonly kind: "state" | "territory" | "other" | "area";
  /** The State that a territory belongs to. Null: it is a State. */
  readonly parent: JurisdictionCode | null;
  /** True for the French overseas departments, which memberships of France cover without counting them. */
  readonly partOfParent: boolean;
  /** UN region and subregion in English; "" outside of M49. */
  readonly region: string;
  readonly subregion: string;
  /** A note on its status that maps and sheets must show, such as "Non-Self-Governing Territory". Null: none. */
  readonly note: string | null;
  /** True if the note is about a dispute or an undecided status: answers always give the name with its note. */
  readonly disputed: boolean;
}

/** False for what is on the map alone: a request can neither start nor end there. */
export const canBeAsked = (jurisdiction: Pick<Jurisdiction, "kind"> | undefined): boolean =>
  jurisdiction?.kind !== "area";

/** The State of a territory; any other jurisdiction itself. */
export const ownState = (
  { jurisdictions }: { readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction> },
  code: JurisdictionCode,
): JurisdictionCode => jurisdictions.get(code)?.parent ?? code;

/** How a territory belongs to its State; in a dispute only who administers it is said. */
export const belongingOf = ({
  partOfParent,
  disputed,
}: Pick<Jurisdiction, "partOfParent" | "disputed">): "partOf" | "territoryOf" | "administeredBy" =>
  disputed ? "administeredBy" : partOfParent ? "partOf" : "territoryOf";

/** Names by code in one language. */
export type NamesByCode = Readonly<Record<string, string>>;

/** Names that are searched, and read in files, but not shown, by code. */
export type AliasesByCode = Readonly<Record<string, readonly string[]>>;
