import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoOutputs } from "./outputs.ts";

const folder = new URL("../data/geo/", import.meta.url);

function differing(outputs: ReadonlyMap<string, string>): readonly string[] {
  return [...outputs.keys()].filter(name => {
    const file = new URL(name, folder);
    return !existsSync(file) || readFileSync(file, "utf8") !== outputs.get(name);
  });
}

function check(outputs: ReadonlyMap<string, string>): void {
  const names = differing(outputs);
  if (names.length === 0) {
    console.log("data/geo is what a fresh build makes.");
    return;
  }
  console.error(`data/geo differs from a fresh build in ${names.join(", ")}: run "npm run geo" and commit.`);
  process.exitCode = 1;
}

function write(outputs: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of outputs) {
    writeFileSync(new URL(name, folder), content);
    console.log(`data/geo/${name}: ${content.length} B, brotli ${brotliCompressSync(content).length} B`);
  }
}

const outputs = await geoOutputs();
if (process.argv.includes("--check")) check(outputs);
else write(outputs);
