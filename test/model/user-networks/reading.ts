import longNames from "../../../data/names/long.json" with { type: "json" };
import { jurisdictionEntries } from "../../../src/model/search/finder.ts";
import { placeFinderOf } from "../../../src/model/search/place-finder.ts";
import { type ParsedFile, type ParseOptions, parseUserNetworks } from "../../../src/model/user-networks/parse.ts";
import { aliases, atlas, names } from "../data.ts";

/** Finds jurisdictions in seven languages; built once for all files of tests that share a worker. */
const finder = placeFinderOf(jurisdictionEntries(atlas, names, aliases), longNames);

/** A person's file as it is parsed; a list without a name for its network is "my list". */
export const read = (text: string, more: Partial<ParseOptions> = {}): ParsedFile =>
  parseUserNetworks(text, { finder, defaultName: "my list", ...more });
