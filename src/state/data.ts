import { networks } from "virtual:first-map-networks";
import { rows as jurisdictions } from "virtual:rows/jurisdictions";
import membershipsCsv from "../../data/memberships.csv?raw";
import type { AtlasRecords } from "../model/atlas.ts";
import type { ChangeRecord } from "../model/change.ts";
import type { AliasesByCode, Language, NamesByCode } from "../model/jurisdiction.ts";
import type { OtherNetworkRecord } from "../model/network.ts";
import { changesOf, namesByCodeOf, otherNamesOf, othersOf, recordsOf } from "../model/reading/records.ts";

/** The records of the first map, without the texts of the networks; the other data is loaded when the page is idle. */
export const firstRecords = (): AtlasRecords =>
  recordsOf({ jurisdictions, networks, membershipsCsv, changes: [], others: [] });

/** Changes since publication; without them only the published edition exists. */
export const loadChanges = async (): Promise<readonly ChangeRecord[]> =>
  changesOf((await import("../../data/changes.json")).default);

export const loadOthers = async (): Promise<readonly OtherNetworkRecord[]> =>
  othersOf((await import("../../data/other-networks.json")).default);

/** The evidence behind the records; who asks checks it, so that the first map does without the checks. */
export const loadEvidence = {
  sources: async (): Promise<unknown> => (await import("../../data/sources.json")).default,
  discrepancies: async (): Promise<unknown> => (await import("../../data/discrepancies.json")).default,
  profiles: async (): Promise<unknown> => (await import("../../data/profiles.json")).default,
} as const;

/** Everyday names in other languages, for search only. */
export const loadAliases = async (): Promise<AliasesByCode> =>
  otherNamesOf((await import("../../data/names/aliases.json")).default);

const nameFiles = import.meta.glob<unknown>("../../data/names/??.json", { import: "default" });

/** Names in a language; English ones are part of the jurisdictions and have no file. */
export async function loadNames(language: Language): Promise<NamesByCode> {
  const load = nameFiles[`../../data/names/${language}.json`];
  return load ? namesByCodeOf(await load(), language) : {};
}
