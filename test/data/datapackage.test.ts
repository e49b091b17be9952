import { describe, expect, it } from "vitest";
import { csvRows } from "../../src/model/tables/csv.ts";
import { dataFiles, dataText } from "./files.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "boolean" | "number" | "array" | "object";
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: "json" | "csv";
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

type Row = Readonly<Record<string, unknown>>;

const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(dataText("datapackage.json"));
const withSchema = resources.flatMap(resource =>
  resource.schema ? [{ ...resource, schema: resource.schema, rows: rowsOf(resource) }] : [],
);

function rowsOf({ path, format }: Resource): readonly Row[] {
  if (format === "json") return JSON.parse(dataText(path));
  const [header, ...rows] = csvRows(dataText(path));
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((name, i) => [name, cells[i]])));
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

function isAllowed({ type, constraints }: Field, value: unknown): boolean {
  if (value === null || value === "") return value === "" || !constraints?.required;
  if (typeOf(value) !== type) return false;
  if (constraints?.enum && !constraints.enum.includes(String(value))) return false;
  return !constraints?.pattern || new RegExp(constraints.pattern).test(String(value));
}

describe("the data package", () => {
  it("lists every file of the data, and no other", () => {
    expect(resources.map(({ path }) => path).toSorted()).toEqual([...dataFiles()].toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("describes every field of every record, in its order; a few may be absent", () => {
    const mayBeAbsent = ["nameInOriginal", "details", "joins"];
    expect(withSchema.map(({ name }) => name)).toHaveLength(10);
    for (const { name, schema, rows } of withSchema) {
      const fields = schema.fields.map(field => field.name);
      for (const row of rows) {
        const expected = fields.filter(field => Object.hasOwn(row, field) || !mayBeAbsent.includes(field));
        expect(Object.keys(row), name).toEqual(expected);
      }
    }
  });

  it("says of each field what its values keep to", () => {
    for (const { name, schema, rows } of withSchema) {
      for (const field of schema.fields) {
        const wrong = rows.map(row => row[field.name] ?? null).filter(value => !isAllowed(field, value));
        expect(wrong, `${name}, ${field.name}`).toEqual([]);
      }
    }
  });

  it("names keys that are unique, and references that lead somewhere", () => {
    const rowsByName = new Map(withSchema.map(({ name, rows }) => [name, rows]));
    for (const { name, schema, rows } of withSchema) {
      const keys = rows.map(row =>
        [schema.primaryKey]
          .flat()
          .map(field => row[field])
          .join(" "),
      );
      expect(new Set(keys).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = new Set((rowsByName.get(reference.resource || name) ?? []).map(row => row[reference.fields]));
        const lost = rows.map(row => row[fields]).filter(value => value !== null && !targets.has(value));
        expect(lost, `${name}, ${fields}`).toEqual([]);
      }
    }
  });
});
