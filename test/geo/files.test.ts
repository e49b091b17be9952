import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { inputs, sha256 } from "../../geo/inputs.ts";
import { geoOutputs } from "../../geo/outputs.ts";
import { committed, detailUnits, disputedUnits, unitRecords } from "./atlas.ts";

const manifest = JSON.parse(committed("manifest.json")) as {
  readonly inputs: readonly object[];
  readonly outputs: readonly { readonly file: string; readonly sha256: string }[];
};

it.each([
  ["world-coarse.json", 25_000],
  ["world-detail.json", 260_000],
  ["units.json", 6_000],
])("%s is at most %i bytes in brotli", (file, bytes) => {
  expect(brotliCompressSync(committed(file)).length).toBeLessThanOrEqual(bytes);
});

it("the manifest names the pinned inputs and the sha256 of every file", () => {
  expect(manifest.inputs).toEqual(inputs);
  expect(manifest.outputs).toHaveLength(4);
  for (const output of manifest.outputs) expect(sha256(committed(output.file)), output.file).toBe(output.sha256);
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

it("the committed files are what a fresh build makes", { timeout: 180_000 }, async () => {
  const outputs = await geoOutputs();
  expect([...outputs.keys()].filter(name => outputs.get(name) !== committed(name))).toEqual([]);
});
