import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { csvFormatRows } from "d3";
import { atlasFromFiles, namesFromFiles } from "../src/cli/data.ts";
import { at } from "../src/model/at.ts";
import { isWithoutList } from "../src/model/edition.ts";
import { type Jurisdiction, languages } from "../src/model/jurisdiction.ts";
import { type Membership, tallyOf } from "../src/model/membership.ts";
import type { NetworkRecord } from "../src/model/network.ts";

type Cell = string | number | boolean | null;

/** The columns of a table by their headings: what each says of a record. */
type Columns<T> = Readonly<Record<string, (record: T) => Cell>>;

const here = new URL(".", import.meta.url);
const atlas = atlasFromFiles();
const { current } = atlas.editions;
const translated = languages.filter(language => language !== "en");

/** Ids and codes have no blanks, texts have no semicolons. */
const idList = (ids: readonly string[] | undefined): string => (ids ?? []).join(" ");
const textList = (texts: readonly string[] | null): string => (texts ?? []).join("; ");

const memberships: Columns<Membership> = {
  network: ({ network }) => network,
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  status: ({ status }) => status,
  counts: ({ counts }) => counts,
  listedAs: ({ listedAs }) => listedAs,
  since: ({ since }) => since,
  sinceIn: ({ network, since }) =>
    since === null ? null : (current.network.get(network)?.lists.current.datesOf ?? null),
  listShownUntil: ({ network }) => current.network.get(network)?.lists.current.shownUntil ?? null,
  confidence: ({ confidence }) => confidence,
  flags: ({ flags }) => textList(flags),
  changes: ({ changes }) => idList(changes),
  sources: ({ sources }) => idList(sources),
};

/** Members and then observers, who stand in the table like members that don't count. */
function standingsIn({ id, lists, sources }: NetworkRecord): readonly Membership[] {
  const members = [...(current.members.get(id)?.values() ?? [])];
  const { confidence } = lists.current;
  const observers = (current.observers.get(id) ?? []).map(jurisdiction => {
    const unknown = { listedAs: null, since: null, flags: [], changes: [] };
    return { network: id, jurisdiction, status: "observer", counts: false, confidence, sources, ...unknown };
  });
  return [...members, ...observers];
}

/** Null: the list is not known, which is not the same as empty. */
const memberCount = ({ id, lists }: NetworkRecord): number | null =>
  isWithoutList(lists.current) ? null : tallyOf([...(current.members.get(id)?.values() ?? [])])[0];

const networks: Columns<NetworkRecord> = {
  id: ({ id }) => id,
  group: ({ group }) => group,
  shortName: ({ shortName }) => shortName,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  region: ({ region }) => region,
  purposes: ({ purposes }) => idList(purposes),
  since: ({ since }) => since,
  languages: record => textList(record.languages),
  runBy: ({ runBy }) => runBy,
  site: ({ site }) => site,
  listStatus: ({ lists }) => lists.current.status,
  statedCount: ({ lists }) => lists.current.statedCount,
  members: memberCount,
  observers: ({ id }) => current.observers.get(id)?.length ?? 0,
  confidence: ({ lists }) => lists.current.confidence,
  listShownUntil: ({ lists }) => lists.current.shownUntil,
  sources: ({ sources }) => idList(sources),
};

const counted = ({ code }: Jurisdiction): readonly string[] =>
  (current.memberships.get(code) ?? []).filter(({ counts }) => counts).map(({ network }) => network);

const jurisdictions: Columns<Jurisdiction> = {
  code: ({ code }) => code,
  alpha2: ({ alpha2 }) => alpha2,
  m49: ({ m49 }) => m49,
  name: ({ name }) => name,
  ...Object.fromEntries(
    translated.map((language, i) => [
      `name_${language}`,
      ({ code }: Jurisdiction) => at(namesFromFiles(), i)[code] ?? null,
    ]),
  ),
  kind: ({ kind }) => kind,
  parent: ({ parent }) => parent,
  partOfParent: ({ partOfParent }) => partOfParent,
  region: ({ region }) => region,
  subregion: ({ subregion }) => subregion,
  note: ({ note }) => note,
  networks: jurisdiction => idList(counted(jurisdiction)),
};

function tableText<T>(columns: Columns<T>, records: Iterable<T>): string {
  const rows = [...records].map(record => Object.values(columns).map(cell => String(cell(record) ?? "")));
  return `${csvFormatRows([Object.keys(columns), ...rows])}\n`;
}

/** The text of every table by its path in `data/`: the current edition, as the model makes it from the records. */
export const tableFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["tables/memberships-current.csv", tableText(memberships, current.networks.flatMap(standingsIn))],
    ["tables/networks.csv", tableText(networks, current.networks)],
    ["tables/jurisdictions.csv", tableText(jurisdictions, atlas.jurisdictions.values())],
  ]);

function committed(path: string): string | null {
  try {
    return readFileSync(new URL(path, here), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}

/** The tables whose committed text is another. */
export const staleTables = (): readonly string[] =>
  [...tableFiles()].filter(([path, text]) => committed(path) !== text).map(([path]) => path);

function main(): void {
  if (process.argv.includes("--check")) {
    const stale = staleTables();
    for (const path of stale) console.error(`data/${path} is not what data/tables.ts makes`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of tableFiles()) writeFileSync(new URL(path, here), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
