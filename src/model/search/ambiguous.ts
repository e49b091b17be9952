import type { JurisdictionCode } from "../jurisdiction.ts";
import { fold } from "./fold.ts";

/** Names that people give to one of several, with all of them. A search offers the likeliest; a table is asked about. */
const ambiguousNames: readonly (readonly [names: string, codes: string])[] = [
  ["Korea, Corée, Corea, Coreia, Корея, كوريا", "KOR PRK"],
  ["Congo, The Congo, Конго, الكونغو, 刚果", "COG COD"],
  ["Guiana, Гвиана", "GUF GUY SUR"],
  ["Saint Martin, St. Martin, Saint-Martin", "MAF SXM"],
];

const codesOf: ReadonlyMap<string, readonly JurisdictionCode[]> = new Map(
  ambiguousNames.flatMap(([names, codes]) =>
    names.split(", ").map(name => [fold(name), codes.split(" ") as unknown as readonly JurisdictionCode[]] as const),
  ),
);

/** The jurisdictions that a name of several may mean; none where it is no such name. */
export const meaningsOf = (name: string): readonly JurisdictionCode[] => codesOf.get(fold(name.trim())) ?? [];
