import { readFileSync } from "node:fs";
import { type Atlas, atlasOf } from "../model/atlas.ts";
import { discrepanciesOf, profilesOf, sourcesOf } from "../model/evidence/check.ts";
import type { NetworkProfile } from "../model/evidence/profile.ts";
import { type AliasesByCode, type Language, languages, type NamesByCode } from "../model/jurisdiction.ts";
import { once } from "../model/once.ts";
import { namesByCodeOf, otherNamesOf, recordsOf } from "../model/reading/records.ts";
import type { DiscrepancyRecord, SourceRecord } from "../model/source.ts";
import { type AreaNote, type UnitRecord, type World, type WorldTopology, worldOf } from "../world/world.ts";

const dataFolder = new URL("../../data/", import.meta.url);
const dataText = (path: string): string => readFileSync(new URL(path, dataFolder), "utf8");
const dataFile = (path: string): unknown => JSON.parse(dataText(path));

/** The atlas from the same records as the page. Like the rest here, its files are read once for all calls of a process. */
export const atlasFromFiles = once(
  (): Atlas =>
    atlasOf(
      recordsOf({
        jurisdictions: dataFile("jurisdictions.json"),
        networks: dataFile("networks.json"),
        membershipsCsv: dataText("memberships.csv"),
        changes: dataFile("changes.json"),
        others: dataFile("other-networks.json"),
      }),
    ),
);

export const sourcesFromFile = once((): readonly SourceRecord[] => sourcesOf(dataFile("sources.json")));
export const discrepanciesFromFile = once((): readonly DiscrepancyRecord[] =>
  discrepanciesOf(dataFile("discrepancies.json")),
);

export const profilesFromFile = once((): readonly NetworkProfile[] => profilesOf(dataFile("profiles.json")));

/** Names in every language except English, which is part of the jurisdictions. */
export const namesFromFiles = once((): readonly NamesByCode[] =>
  languages
    .filter(language => language !== "en")
    .map((language: Language) => namesByCodeOf(dataFile(`names/${language}.json`), language)),
);

const worldReader = (level: "coarse" | "detail"): (() => World) =>
  once(() =>
    worldOf(dataFile(`geo/world-${level}.json`) as WorldTopology, {
      units: dataFile("geo/units.json") as readonly UnitRecord[],
      notes: dataFile("geo/disputed.json") as readonly AreaNote[],
    }),
  );

/** The geometry of figures; for the whole world, detail would only enlarge the files. */
export const worldFromFiles = { coarse: worldReader("coarse"), detail: worldReader("detail") };

/** The version in package.json. */
export const versionFromFile = (): string =>
  (JSON.parse(readFileSync(new URL("../package.json", dataFolder), "utf8")) as { readonly version: string }).version;

export const aliasesFromFile = once((): AliasesByCode => otherNamesOf(dataFile("names/aliases.json")));

/** Names that only tables of others use. */
export const longNamesFromFile = once((): AliasesByCode => otherNamesOf(dataFile("names/long.json")));
