import longNamesFile from "../../../data/names/long.json" with { type: "json" };
import type { AliasesByCode, JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { jurisdictionEntries } from "../../../src/model/search/finder.ts";
import { placeFinderOf } from "../../../src/model/search/place-finder.ts";
import { aliases, atlas, names } from "../data.ts";

export const longNames = longNamesFile as unknown as AliasesByCode;

export const entries = jurisdictionEntries(atlas, names, aliases);

/** Finds places as the reader of files does; built once for the tests of a worker. */
export const places = placeFinderOf(entries, longNames);

/** Who is found for sure. "": nobody; "KOR PRK": one of them. */
export const found = (text: string): string => places.exactMatches(text).join(" ");

/** Every name of the atlas and of the long ones, with whose it is. */
export const allNames: readonly (readonly [text: string, code: JurisdictionCode])[] = entries.flatMap(
  ({ value, texts }) => [...texts, ...(longNames[value] ?? [])].map(text => [text, value] as const),
);
