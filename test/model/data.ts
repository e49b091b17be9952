import { readFileSync } from "node:fs";
import { type Atlas, atlasOf } from "../../src/model/atlas.ts";
import { type JurisdictionCode, languages, type NamesByCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { namesByCodeOf, otherNamesOf, recordsOf } from "../../src/model/reading/records.ts";

const text = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const json = (path: string): unknown => JSON.parse(text(path));

/** The atlas of the real data. */
export const atlas: Atlas = atlasOf(
  recordsOf({
    jurisdictions: json("jurisdictions.json"),
    networks: json("networks.json"),
    membershipsCsv: text("memberships.csv"),
    changes: json("changes.json"),
    others: json("other-networks.json"),
  }),
);

/** The networks of the document, in reading order. */
export const documentNetworks: readonly NetworkId[] = atlas.records.networks.map(({ id }) => id);

export const names: readonly NamesByCode[] = languages
  .filter(language => language !== "en")
  .map(language => namesByCodeOf(json(`names/${language}.json`), language));

export const aliases = otherNamesOf(json("names/aliases.json"));

export const code = (text: string): JurisdictionCode => text as JurisdictionCode;
export const id = (text: string): NetworkId => text as NetworkId;
