import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unitRecords } from "./anchors.ts";
import { worldBase } from "./base.ts";
import { disputedUnits } from "./disputed.ts";
import { inputs, sha256 } from "./inputs.ts";
import { coarse, detail, levelFile, levelWorld } from "./levels.ts";

const require = createRequire(import.meta.url);

const rows = (records: readonly object[]): string => `[\n${records.map(r => JSON.stringify(r)).join(",\n")}\n]\n`;

const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The sha256 of all sources in this folder, whatever the order in which a disk lists them. */
function sourcesSha256(): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".ts"));
  const texts = files.map(name => [name.replaceAll("\\", "/"), sha256(readFileSync(join(folder, name)))] as const);
  return sha256(JSON.stringify(texts.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** All that decides what a build makes. While this is as in the committed manifest, so is the rest of `data/geo/`. */
export function recipe() {
  const tools = ["mapshaper", "polylabel", "topojson-client", "i18n-iso-countries"];
  return { inputs, tools: tools.map(name => `${name}@${versionOf(name)}`), sources: sourcesSha256() };
}

function manifest(outputs: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(
    {
      ...recipe(),
      outputs: [...outputs].map(([file, content]) => ({ file, sha256: sha256(content) })),
    },
    null,
    2,
  )}\n`;
}

/** Every file of `data/geo/` by name, built anew. */
export async function geoOutputs(): Promise<ReadonlyMap<string, string>> {
  const base = await worldBase();
  const [coarseWorld, detailWorld] = [await levelWorld(base, coarse), await levelWorld(base, detail)];
  const outputs = new Map([
    ["world-coarse.json", await levelFile(base, coarse, coarseWorld)],
    ["world-detail.json", await levelFile(base, detail, detailWorld)],
    ["units.json", rows(unitRecords(detailWorld))],
    ["disputed.json", rows(disputedUnits)],
  ]);
  return outputs.set("manifest.json", manifest(outputs));
}
