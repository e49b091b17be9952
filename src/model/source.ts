import type { Grade } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The publishing site, by the host of the url if it has no better name. */
  readonly publisher: string;
  /** The kind noted when it was read: "official", "press copy", "wiki mirror", … */
  readonly kind: string;
  readonly grade: Grade;
  readonly supports: string;
  /** EDTF date of the source. Null: not known. */
  readonly date: string | null;
  /** EDTF date on which it was read. */
  readonly accessed: string;
  /** The address of an archived copy. Null: none is known. */
  readonly archived: string | null;
}

export interface DiscrepancyRecord {
  readonly id: string;
  /** The networks concerned; empty if the whole text is. */
  readonly networks: readonly string[];
  /** The jurisdictions on whose sheets it appears. */
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly kind: string;
  readonly text: string;
  /** Where in the document. */
  readonly where: string;
  /** Ids of sources: the document, and what bears a claim about the world. */
  readonly sources: readonly string[];
}
