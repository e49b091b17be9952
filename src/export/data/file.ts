import { sourcesOfChanges } from "../../model/change.ts";
import { csvOfTable } from "../../model/tables/table.ts";
import { csv } from "../formats/csv.ts";
import { xlsx } from "../formats/xlsx.ts";
import { aboutTable } from "../frame/words.ts";
import { tablesWorkbook } from "../ooxml/table-workbook.ts";
import { type AtlasData, allMemberships, atlasNetworks, dataTables } from "./tables.ts";

/** The formats of all data: a workbook with its sources, or one long table. */
export const dataFormats = { xlsx, csv } as const;

export type DataFormat = keyof typeof dataFormats;

/** All data of the atlas as a file. The same data give the same bytes. */
export function allDataFile(data: AtlasData, version: string, format: DataFormat): Uint8Array | string {
  if (format === "csv") return csvOfTable(allMemberships(data));
  const { atlas, context } = data;
  const { current } = atlas.editions;
  const { messages } = context;
  const { title, edition, sheets } = messages.export.figure.data;
  const networks = atlasNetworks(current);
  const origin = {
    version,
    sourceCount: sourcesOfChanges(atlas.records.changes, atlas.records.networks).size,
    // Of no view, and of nothing that a person has added or looked up.
    link: null,
    hasUserNetworks: false,
    withPair: false,
    day: null,
  };
  const about = aboutTable({ ...context, edition: current, networks }, { title, edition, networks }, origin);
  const tables = Object.entries(dataTables(data)).map(([name, table]) => ({
    name: sheets[name as keyof typeof sheets],
    table,
  }));
  return tablesWorkbook(tables, { ...about, hasUserNetworks: false }, messages);
}
