import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "./network.ts";

/** A membership beyond the document that has ended. */
interface Exit {
  readonly network: NetworkId;
  readonly shortName: string;
  /** EDTF date of its last day. */
  readonly until: string;
  readonly sources: readonly string[];
}

/** Where a jurisdiction was a member beyond the document and is none any more. */
export const exitsOf = (others: readonly OtherNetworkRecord[], code: JurisdictionCode): readonly Exit[] =>
  others.flatMap(({ id, shortName, details = [], sources: ofNetwork }) =>
    details.flatMap(({ jurisdiction, until, sources = ofNetwork }) =>
      jurisdiction === code && until !== undefined ? [{ network: id, shortName, until, sources }] : [],
    ),
  );
