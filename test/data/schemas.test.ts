import { describe, expect, it } from "vitest";
import { discrepanciesOf, profilesOf, sourcesOf } from "../../src/model/evidence/check.ts";
import { purposes } from "../../src/model/network.ts";
import { changesOf, namesByCodeOf, otherNamesOf, othersOf, recordsOf } from "../../src/model/reading/records.ts";
import { dataText } from "./files.ts";
import { faultIn, schemaFiles } from "./schemas.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const { resources }: { readonly resources: readonly { readonly path: string; readonly jsonSchema?: string }[] } =
  JSON.parse(dataText("datapackage.json"));

const schemaOf = new Map(
  resources.flatMap(({ path, jsonSchema }) =>
    jsonSchema ? [[path, jsonSchema.replace("schemas/", "")] as const] : [],
  ),
);
const parsed = (path: string): Json => JSON.parse(dataText(path));
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordsIn = (path: string): readonly JsonObject[] => [parsed(path)].flat().filter(isObject);
const firstOf = (path: string): JsonObject => {
  const [first] = recordsIn(path);
  if (!first) throw new RangeError(`${path} has no record`);
  return first;
};

describe("every file of the data", () => {
  it.each([...schemaOf])("keeps to its schema: %s", (path, schema) => {
    expect(faultIn(schema, parsed(path))).toBe(null);
  });

  it("has a schema, and every schema has a file", () => {
    expect(new Set(schemaOf.values())).toEqual(new Set(schemaFiles));
  });
});

/** The first record of a file with other fields, as the whole file. */
const changed = (path: string, fields: JsonObject): Json => [{ ...firstOf(path), ...fields }];

const wrong: readonly (readonly [fault: string, path: string, value: Json])[] = [
  ["a misspelled field", "networks.json", changed("networks.json", { shownuntil: null })],
  ["an unknown purpose", "networks.json", changed("networks.json", { purposes: ["extraditions"] })],
  ["a network of another group", "other-networks.json", changed("other-networks.json", { group: "document" })],
  ["a misspelled field", "other-networks.json", changed("other-networks.json", { observer: [] })],
  ["a date in words", "changes.json", changed("changes.json", { date: "May 2013" })],
  ["an operation that there is not", "changes.json", changed("changes.json", { operations: [{ op: "join" }] })],
  ["a misspelled code", "current-members.json", { cncp: { members: ["Fji"], flags: {} } }],
  ["an address without its protocol", "sources.json", changed("sources.json", { url: "www.example.org" })],
  ["a misspelled field", "discrepancies.json", changed("discrepancies.json", { place: "page 3" })],
  [
    "a field that no network has",
    "profiles.json",
    changed("profiles.json", { fieldSources: { motto: ["unodc-page"] } }),
  ],
  ["a code of two letters", "jurisdictions.json", changed("jurisdictions.json", { code: "FR" })],
  ["a misspelled section", "corrections.json", { ...firstOf("corrections.json"), alias: {} }],
  ["an empty name", "names/fr.json", { FRA: "" }],
  ["an alias that is no list", "names/aliases.json", { FRA: "Gaul" }],
  ["a month that there is not", "review.json", { ...firstOf("review.json"), reviewed: "2026-13" }],
  ["a way of drawing that there is not", "geo/disputed.json", changed("geo/disputed.json", { fill: "striped" })],
  ["a latitude beyond the pole", "geo/units.json", changed("geo/units.json", { anchor: [0, 95] })],
  ["a hash cut short", "geo/manifest.json", { ...firstOf("geo/manifest.json"), sources: "05b4" }],
  ["a map without arcs", "geo/world-coarse.json", { ...firstOf("geo/world-coarse.json"), arcs: null }],
];

describe("the schemas refuse", () => {
  it.each(wrong)("%s in %s", (_, path, value) => {
    expect(faultIn(schemaOf.get(path) ?? "", value)).toMatch(/^data/);
  });

  it("something in each kind of file", () => {
    expect(new Set(wrong.map(([, path]) => schemaOf.get(path)))).toEqual(new Set(schemaFiles));
  });
});

const noRecords = {
  ...{ jurisdictions: [], networks: [], changes: [], others: [] },
  membershipsCsv: "network,jurisdiction,listedAs,note\n",
};

/** The page's own reading of the files, which throws at what it refuses. */
const readings = new Map<string, (value: Json) => unknown>([
  ["networks.json", networks => recordsOf({ ...noRecords, networks })],
  ["jurisdictions.json", jurisdictions => recordsOf({ ...noRecords, jurisdictions })],
  ["other-networks.json", othersOf],
  ["changes.json", changesOf],
  ["sources.json", sourcesOf],
  ["discrepancies.json", discrepanciesOf],
  ["profiles.json", profilesOf],
  ["names/fr.json", names => namesByCodeOf(names, "fr")],
  ["names/aliases.json", otherNamesOf],
  ["names/long.json", otherNamesOf],
]);

/** A field inside a value, in lists the first entry's, with a way to put something else there; undefined takes it away. */
interface Place {
  readonly name: string;
  readonly found: Json;
  readonly put: (other: Json | undefined) => Json;
}

function placesIn(value: Json, name: string, put: (other: Json) => Json): readonly Place[] {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly Json[];
    return first === undefined ? [] : placesIn(first, name, other => put([other, ...rest]));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, found]) => {
    const place = `${name} ${key}`;
    const putHere = (other: Json | undefined): Json => {
      const { [key]: _, ...rest } = value;
      return put(other === undefined ? rest : { ...rest, [key]: other });
    };
    return [{ name: place, found, put: putHere }, ...placesIn(found, place, putHere)];
  });
}

describe.each([...readings])("the page's reading of %s is in step with the schema:", (path, read) => {
  const isFile = isObject(parsed(path));
  const file = (record: Json): Json => (isFile ? record : [record]);
  const places = recordsIn(path).flatMap(record => placesIn(record, String(record.id ?? ""), file));
  const isRefused = (value: Json): boolean => {
    try {
      read(value);
      return false;
    } catch {
      return true;
    }
  };
  const fault = (value: Json): string | null => faultIn(schemaOf.get(path) ?? "", value);

  it("neither takes a value of another type", () => {
    expect(places.length).toBeGreaterThan(0);
    for (const { name, found, put } of places) {
      const other = put(isObject(found) ? true : { of: "another type" });
      expect([isRefused(other), fault(other) !== null], name).toEqual([true, true]);
    }
  });

  it("what one requires the other requires, and what may be unknown in one may be in the other", () => {
    for (const { name, put } of places) {
      const [isRequired, isNeverNull] = [fault(put(undefined)) !== null, fault(put(null)) !== null];
      // Whoever leaves a field out means that it is not known: the page reads it so, the schema wants it said.
      expect(isRefused(put(undefined)), name).toBe(isRequired && isNeverNull);
      if (!isNeverNull || isRequired) expect(isRefused(put(null)), name).toBe(isNeverNull);
    }
  });
});

it("has the purposes of the model in the schema of networks", () => {
  const common = JSON.parse(dataText("schemas/common.schema.json"));
  expect(common.$defs.network.properties.purposes.items.enum).toEqual(purposes);
});
