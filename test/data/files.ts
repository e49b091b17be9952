import { readdirSync, readFileSync } from "node:fs";
import { type Atlas, atlasOf } from "../../src/model/atlas.ts";
import { discrepanciesOf, profilesOf, sourcesOf } from "../../src/model/evidence/check.ts";
import { languages } from "../../src/model/jurisdiction.ts";
import { namesByCodeOf, otherNamesOf, othersOf, recordsOf } from "../../src/model/reading/records.ts";

const folder = new URL("../../data/", import.meta.url);

export const dataText = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const parsed = (path: string): unknown => JSON.parse(dataText(path));

export const others = othersOf(parsed("other-networks.json"));
export const records = {
  ...recordsOf({
    jurisdictions: parsed("jurisdictions.json"),
    networks: parsed("networks.json"),
    membershipsCsv: dataText("memberships.csv"),
    changes: parsed("changes.json"),
    others: [],
  }),
  others,
};
export const sources = sourcesOf(parsed("sources.json"));
export const discrepancies = discrepanciesOf(parsed("discrepancies.json"));
export const profiles = profilesOf(parsed("profiles.json"));
export const atlas: Atlas = atlasOf(records);

export const translations = languages.filter(language => language !== "en");
export const namesIn = new Map(
  translations.map(language => [language, namesByCodeOf(parsed(`names/${language}.json`), language)] as const),
);
export const otherNames = otherNamesOf(parsed("names/aliases.json"));
export const longNames = otherNamesOf(parsed("names/long.json"));

/** Files of `data/` that a data package has to describe: all but prose, code and the package itself. */
export function dataFiles(): readonly string[] {
  const inFolder = (path: string): readonly string[] =>
    readdirSync(new URL(path, folder), { withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(json|csv)$/.test(entry.name))
      .map(entry => `${path}${entry.name}`);
  return ["", "names/", "tables/", "geo/"].flatMap(inFolder).filter(path => path !== "datapackage.json");
}
