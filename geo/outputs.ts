import { createRequire } from "node:module";
import { unitRecords } from "./anchors.ts";
import { worldBase } from "./base.ts";
import { disputedUnits } from "./disputed.ts";
import { inputs, sha256 } from "./inputs.ts";
import { coarse, detail, levelFile, levelWorld } from "./levels.ts";

const require = createRequire(import.meta.url);

const rows = (records: readonly object[]): string => `[\n${records.map(r => JSON.stringify(r)).join(",\n")}\n]\n`;

const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

function manifest(outputs: ReadonlyMap<string, string>): string {
  const tools = ["mapshaper", "polylabel", "topojson-client", "i18n-iso-countries"];
  return `${JSON.stringify(
    {
      inputs,
      tools: tools.map(name => `${name}@${versionOf(name)}`),
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
