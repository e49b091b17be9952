import type { Atlas } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { type Finder, finderOf, jurisdictionEntries } from "../model/search/finder.ts";
import { aliasesFromFile, namesFromFiles } from "./data.ts";

/** Finds jurisdictions like the page's search: by names in all languages, aliases and codes. */
export const finderIn = (atlas: Pick<Atlas, "jurisdictions">): Finder<JurisdictionCode> =>
  finderOf(jurisdictionEntries(atlas, namesFromFiles(), aliasesFromFile()));
