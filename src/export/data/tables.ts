import type { ChartContext } from "../../draw/context.ts";
import type { Atlas, Edition } from "../../model/atlas.ts";
import { editionIds, type NetworkId, type NetworkRecord } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { changesTable } from "../../model/tables/changes.ts";
import type { CsvValue } from "../../model/tables/csv.ts";
import { membershipsTable, semicolonList, type Table } from "../../model/tables/table.ts";

/** Everything that the tables of all data are made from. */
export interface AtlasData {
  readonly atlas: Atlas;
  readonly context: ChartContext;
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/** Networks of a person's own are no data of the atlas. */
const recordsOfAtlas = ({ networks }: Edition): readonly NetworkRecord[] =>
  networks.filter(({ group }) => group !== "own");

export const atlasNetworks = (edition: Edition): readonly NetworkId[] => recordsOfAtlas(edition).map(({ id }) => id);

/** A row for each membership in each edition, with the titles and addresses of its sources, so that it can be read alone. */
export function allMemberships({ atlas, context, sources }: AtlasData): Table {
  const tables = editionIds.map(id => {
    const edition = atlas.editions[id];
    return { id, table: membershipsTable({ ...context, edition }, atlasNetworks(edition)) };
  });
  const keys = tables[0]?.table.keys ?? [];
  const cited = (row: readonly CsvValue[]): readonly SourceRecord[] =>
    String(row[keys.indexOf("sources")] ?? "")
      .split(" ")
      .flatMap(id => sources.get(id) ?? []);
  return {
    keys: ["list", ...keys, "sourceTitles", "sourceAddresses"],
    rows: tables.flatMap(({ id, table }) =>
      table.rows.map(row => [
        id,
        ...row,
        semicolonList(cited(row).map(({ title }) => title)),
        cited(row)
          .map(({ url }) => url)
          .join(" "),
      ]),
    ),
  };
}

/** The columns of a table by their headings: what each says of a record. */
type FileColumns<T> = Readonly<Record<string, (record: T) => CsvValue>>;

const tableOf = <T>(columns: FileColumns<T>, records: readonly T[]): Table => ({
  keys: Object.keys(columns),
  rows: records.map(record => Object.values(columns).map(cellOf => cellOf(record))),
});

const networkColumns: FileColumns<NetworkRecord> = {
  id: ({ id }) => id,
  shortName: ({ shortName }) => shortName,
  name: ({ name }) => name,
  group: ({ group }) => group,
  kind: ({ kind }) => kind,
  region: ({ region }) => region,
  purposes: ({ purposes }) => purposes.join(" "),
  since: ({ since }) => since,
  runBy: ({ runBy }) => runBy,
  site: ({ site }) => site,
  publishedList: ({ lists }) => lists.published.status,
  currentList: ({ lists }) => lists.current.status,
  currentStatedCount: ({ lists }) => lists.current.statedCount,
  currentListShownUntil: ({ lists }) => lists.current.shownUntil,
  sources: ({ sources }) => sources.join(" "),
};

const sourceColumns: FileColumns<SourceRecord> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  grade: ({ grade }) => grade,
  url: ({ url }) => url,
  archived: ({ archived }) => archived,
  date: ({ date }) => date,
  accessed: ({ accessed }) => accessed,
  supports: ({ supports }) => supports,
};

/** What the sheets of the workbook hold, in their order. */
export function dataTables(
  data: AtlasData,
): Readonly<Record<"memberships" | "networks" | "changes" | "sources", Table>> {
  const { atlas, context, sources } = data;
  const { current } = atlas.editions;
  return {
    memberships: allMemberships(data),
    networks: tableOf(networkColumns, recordsOfAtlas(current)),
    changes: changesTable({ ...context, edition: current, sourceOf: id => sources.get(id) }, atlas.records.changes),
    sources: tableOf(sourceColumns, [...sources.values()]),
  };
}
