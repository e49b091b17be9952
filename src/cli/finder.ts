import type { Atlas } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { type Finder, finderOf, jurisdictionEntries } from "../model/search/finder.ts";
import { type PlaceFinder, placeFinderOf } from "../model/search/place-finder.ts";
import { aliasesFromFile, longNamesFromFile, namesFromFiles } from "./data.ts";

type Known = Pick<Atlas, "jurisdictions">;

/** Finds jurisdictions like the page's search: by names in all languages, aliases and codes. */
export const finderIn = (atlas: Known): Finder<JurisdictionCode> =>
  finderOf(jurisdictionEntries(atlas, namesFromFiles(), aliasesFromFile()));

/** Finds the jurisdictions of a table like the page's reader of files. */
export const placeFinderIn = (atlas: Known): PlaceFinder =>
  placeFinderOf(jurisdictionEntries(atlas, namesFromFiles(), aliasesFromFile()), longNamesFromFile());
