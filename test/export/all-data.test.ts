import { readXlsx } from "hucre";
import { expect, it } from "vitest";
import { sourcesFromFile } from "../../src/cli/data.ts";
import { allDataFile } from "../../src/export/data/file.ts";
import { dataTables } from "../../src/export/data/tables.ts";
import type { SourceRecord } from "../../src/model/source.ts";
import { csvRows } from "../../src/model/tables/csv.ts";
import { realContext } from "../charts/real.ts";
import { atlas } from "../model/data.ts";
import { faultsOf, partsOf } from "./ooxml/parts.ts";

const sources: ReadonlyMap<string, SourceRecord> = new Map(sourcesFromFile().map(source => [source.id, source]));
const data = { atlas, context: realContext(), sources };
const { memberships, ...tables } = dataTables(data);
const column = (key: string) => memberships.keys.indexOf(key);

it("has every membership of both editions, each as it counts there", () => {
  for (const id of ["published", "current"] as const) {
    const edition = atlas.editions[id];
    const expected = edition.networks.reduce((n, { id: network }) => n + (edition.members.get(network)?.size ?? 0), 0);
    const rows = memberships.rows.filter(row => row[column("list")] === id);
    const members = rows.filter(row => row[column("code")] !== null && row[column("status")] !== "observer");
    expect([id, members.length]).toEqual([id, expected]);
  }
});

it("names and addresses the sources of each membership in its row", () => {
  for (const row of memberships.rows) {
    const ids = String(row[column("sources")] ?? "")
      .split(" ")
      .filter(Boolean);
    expect(ids.filter(id => !sources.has(id))).toEqual([]);
    expect(String(row[column("sourceAddresses")]).split(" ").filter(Boolean)).toHaveLength(ids.length);
  }
  expect(tables.sources.rows.map(([id]) => id)).toEqual([...sources.keys()]);
});

it("is a sound workbook with a sheet for each table, and one that says what they rest on", async () => {
  const bytes = allDataFile(data, "1.2.3", "xlsx") as Uint8Array;
  expect(faultsOf(partsOf(bytes))).toEqual([]);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Memberships", "Networks", "Changes", "Sources", "About"]);
  expect(sheets[0]?.rows).toHaveLength(memberships.rows.length + 1);
  const about = String(sheets[4]?.rows);
  for (const part of [/UNODC/, /legal basis/, /version 1\.2\.3/, /CC0/]) expect(about).toMatch(part);
});

it("is one long table as CSV", () => {
  const [head, ...rows] = [...csvRows(allDataFile(data, "1.2.3", "csv") as string)];
  expect(head?.cells).toEqual(memberships.keys);
  expect(rows).toHaveLength(memberships.rows.length);
});
