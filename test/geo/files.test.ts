import { isDeepStrictEqual } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import jurisdictions from "../../data/jurisdictions.json";
import { inputs, sha256 } from "../../geo/inputs.ts";
import { geoOutputs, recipe } from "../../geo/outputs.ts";
import { committed, detailUnits, disputedUnits, unitRecords } from "./atlas.ts";

interface Output {
  readonly file: string;
  readonly sha256: string;
}

const { outputs, ...made } = JSON.parse(committed("manifest.json")) as { readonly outputs: readonly Output[] };

it.each([
  ["world-coarse.json", 25_000],
  ["world-detail.json", 260_000],
  ["units.json", 6_000],
])("%s is at most %i bytes in brotli", (file, bytes) => {
  expect(brotliCompressSync(committed(file)).length).toBeLessThanOrEqual(bytes);
});

it("the manifest names the pinned inputs, the tools, the sources and the sha256 of every file", () => {
  expect(made).toEqual(recipe());
  expect(recipe().inputs).toEqual(inputs);
  expect(outputs).toHaveLength(4);
  for (const { file, sha256: expected } of outputs) expect(sha256(committed(file)), file).toBe(expected);
});

it("grey areas are the eight that no State's memberships may fill", () => {
  const grey = disputedUnits.filter(({ fill }) => fill === "disputed").map(({ code }) => code);
  expect(grey).toEqual(["IOT", "XAB", "XAC", "XAP", "XBT", "XHT", "XIT", "XJK"]);
});

it("every unit with a note is drawn and named", () => {
  const known = new Set(unitRecords.map(({ code }) => code));
  for (const { code, name, note } of disputedUnits) {
    expect(known.has(code) && detailUnits.has(code), code).toBe(true);
    expect(name.length > 0 && note.length > 0, code).toBe(true);
  }
});

it("a note of the map has the name and the note of the jurisdiction, so that a sheet says nothing else", () => {
  for (const { code, name, note } of disputedUnits) {
    const jurisdiction = jurisdictions.find(record => record.code === code);
    expect(name).toBe(jurisdiction?.name);
    expect(note).toContain(jurisdiction?.note);
  }
});

/** Where the recipe is the committed one, the files can differ from it only on another machine: CI always looks. */
const isSettled = isDeepStrictEqual(made, recipe()) && !process.env.CI;

it.skipIf(isSettled)("the committed files are what a fresh build makes", { timeout: 180_000 }, async () => {
  const fresh = await geoOutputs();
  expect([...fresh.keys()].filter(name => fresh.get(name) !== committed(name))).toEqual([]);
});
