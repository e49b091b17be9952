import type { Grade } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The site that published it: the host of the url where no better name is known. */
  readonly publisher: string;
  /** As recorded when it was read: "official", "press copy", "wiki mirror", … */
  readonly kind: string;
  readonly grade: Grade;
  readonly supports: string;
  /** Date of the source as far as known (EDTF), else null. */
  readonly date: string | null;
}

export interface DiscrepancyRecord {
  readonly id: string;
  /** The networks that it concerns; empty when it concerns the whole text. */
  readonly networks: readonly string[];
  /** The jurisdictions that it names, so that it can be shown where they are. */
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly kind: string;
  readonly text: string;
  /** Where in the document. */
  readonly where: string;
}
