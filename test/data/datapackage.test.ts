import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { staleTables } from "../../data/tables.ts";
import { csvRows } from "../../src/model/tables/csv.ts";
import { dataFiles, dataText } from "./files.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "boolean" | "integer";
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: "table";
  readonly jsonSchema?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

type Row = Readonly<Record<string, string>>;

const descriptor: { readonly resources: readonly Resource[] } = JSON.parse(dataText("datapackage.json"));
const { resources } = descriptor;
const tables = resources.filter(({ type }) => type === "table").map(table => ({ ...table, ...rowsOf(table) }));

function rowsOf({ path }: Resource): { readonly header: readonly string[]; readonly rows: readonly Row[] } {
  const [head, ...rows] = csvRows(dataText(path));
  const header = head?.cells ?? [];
  return { header, rows: rows.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]))) };
}

const types: Readonly<Record<Field["type"], RegExp>> = { string: /^/, boolean: /^(true|false)$/, integer: /^-?\d+$/ };

/** Whether a cell keeps to Table Schema, where an empty one is a missing value. */
function isAllowed({ type, constraints = {} }: Field, cell: string): boolean {
  if (cell === "") return !constraints.required;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  return types[type].test(cell) && new RegExp(constraints.pattern ?? "").test(cell);
}

const keyOf = (row: Row, fields: readonly string[]): string => fields.map(field => row[field]).join(" ");

describe("the data package", () => {
  it("keeps to the published profile of Data Package 2.0", () => {
    const profile = JSON.parse(readFileSync(new URL("data-package-2.0.json", import.meta.url), "utf8"));
    const isValid = new Ajv({ strict: false, validateFormats: false }).compile(profile);
    expect(isValid(descriptor), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...descriptor, resources: [] })).toBe(false);
    expect(isValid({ ...descriptor, resources: [{ ...resources[0], path: "../secret.json" }] })).toBe(false);
  });

  it("lists every file of the data, and no other", () => {
    expect(resources.map(({ path }) => path).toSorted()).toEqual([...dataFiles()].toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("describes each file: a table by its fields, JSON by a schema", () => {
    for (const { path, type, jsonSchema } of resources)
      expect(path.endsWith(".csv") ? type === "table" : jsonSchema !== undefined, path).toBe(true);
  });
});

describe.each(tables)("the table $path", ({ path, schema, header, rows }) => {
  it("has the columns that the package describes, in their order", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(header).toEqual(schema.fields.map(({ name }) => name));
  });

  it("keeps in each cell to what the package says of its column", () => {
    for (const field of schema.fields) {
      const cells = rows.map(row => row[field.name] ?? "");
      expect(
        cells.filter(cell => !isAllowed(field, cell)),
        field.name,
      ).toEqual([]);
      if (field.constraints?.unique) expect(new Set(cells).size, field.name).toBe(cells.length);
    }
  });

  it("has a key that is unique, and references that lead somewhere", () => {
    expect(new Set(rows.map(row => keyOf(row, schema.primaryKey))).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = tables.find(({ name, path: own }) =>
        reference.resource ? name === reference.resource : own === path,
      );
      const known = new Set(target?.rows.map(row => keyOf(row, reference.fields)));
      const lost = rows.map(row => keyOf(row, fields)).filter(key => key !== "" && !known.has(key));
      expect(lost, fields.join()).toEqual([]);
    }
  });
});

it("has tables of today's memberships, networks and jurisdictions that follow from the records", () => {
  expect(staleTables(), "run npx tsx data/tables.ts").toEqual([]);
});
