import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { feature } from "topojson-client";
import { build } from "vite";
import coarse from "../../data/geo/world-coarse.json" with { type: "json" };
import { earthProjection, worldCamera } from "../../src/charts/earth.ts";
import type { WorldTopology } from "../../src/charts/world.ts";
import type { Box } from "./film.ts";
import { type Wire, wireTo } from "./wire.ts";

type Place = readonly [x: number, y: number];

/** A page with a map of the world, a box that is ticked for a network of the Americas, and something to point at. */
export interface Contender {
  readonly name: string;
  readonly wire: Wire;
  readonly map: string;
  readonly toggle: string;
  /** Where Brazil and the open sea lie, in px. */
  places(page: Page): Promise<{ readonly brazil: Place; readonly sea: Place }>;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function built(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "atlas-bench-page-"));
  await build({ root, configFile: fromHere("../../vite.config.ts"), logLevel: "error", build: { outDir } });
  return outDir;
}

export const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.evaluate(found => {
    const { x, y, width, height } = document.querySelector(found)?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  }, selector);

export async function atlasPage(): Promise<Contender> {
  const map = ".map-stage";
  return {
    name: "ours",
    wire: await wireTo(await built(fromHere("../.."))),
    map,
    toggle: ".networks [data-networks=oas] input",
    async places(page) {
      const { x, y, width, height } = await boxOf(page, map);
      const size = { widthPx: width, heightPx: height };
      const placeOf = (place: [number, number]): Place => {
        const [left, top] = earthProjection(size, worldCamera(size))(place) ?? [0, 0];
        return [x + left, y + top];
      };
      return { brazil: placeOf([-53, -11]), sea: placeOf([-25, -25]) };
    },
  };
}

/** Who is in two networks, as the shapes' own properties. */
function worldWithMembers(): string {
  const topology = coarse as unknown as WorldTopology;
  const lines = readFileSync(fromHere("../../data/memberships.csv"), "utf8").split("\n");
  const isIn = (network: string, code: string): boolean => lines.some(line => line.startsWith(`${network},${code},`));
  const { features } = feature(topology, topology.objects.units);
  const named = features.map(({ id, geometry, type }) => {
    const code = String(id);
    return { type, geometry, properties: { code, cncp: isIn("cncp", code), oas: isIn("oas", code) } };
  });
  return JSON.stringify({ type: "FeatureCollection", features: named });
}

export async function plainPage(): Promise<Contender> {
  const folder = await built(fromHere("./plain"));
  writeFileSync(join(folder, "world.geojson"), worldWithMembers());
  const placeIn = (text: string | undefined): Place => {
    const [x = 0, y = 0] = (text ?? "").split(",").map(Number);
    return [x, y];
  };
  return {
    name: "plain",
    wire: await wireTo(folder),
    map: "#map",
    toggle: "input",
    async places(page) {
      const { brazil, sea } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      return { brazil: placeIn(brazil), sea: placeIn(sea) };
    },
  };
}
