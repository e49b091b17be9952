import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { feature } from "topojson-client";
import { build, loadConfigFromFile } from "vite";
import coarse from "../../data/geo/world-coarse.json" with { type: "json" };
import { earthProjection, worldCamera } from "../../src/world/earth.ts";
import type { WorldTopology } from "../../src/world/world.ts";
import { browserFlags, machineBrowser } from "../tools/browser.ts";
import type { Box } from "./film.ts";
import { type Wire, wireTo } from "./wire.ts";

type Place = readonly [x: number, y: number];

/** A page with a map of the world, a box that is ticked for a network of the Americas, and something to point at. */
export interface Contender {
  readonly wire: Wire;
  readonly map: string;
  readonly toggle: string;
  /** Where Brazil and the open sea lie, in px. */
  places(page: Page): Promise<{ readonly brazil: Place; readonly sea: Place }>;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds as the atlas is built, but for the worker that keeps it offline: each visit here is the first. */
async function built(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "atlas-bench-page-"));
  process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));
  const loaded = await loadConfigFromFile(
    { command: "build", mode: "production" },
    fromHere("../../vite.config.ts"),
    fromHere("../.."),
  );
  const { plugins = [], ...config } = loaded?.config ?? {};
  await build({
    ...config,
    // That worker comes as a group of plugins, and alone does.
    plugins: plugins.filter(plugin => !Array.isArray(plugin)),
    root,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, outDir },
  });
  return outDir;
}

export function launched(): Promise<Browser> {
  const executablePath = machineBrowser();
  return chromium.launch({ args: [...browserFlags], ...(executablePath && { executablePath }) });
}

export const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.evaluate(found => {
    const { x, y, width, height } = document.querySelector(found)?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  }, selector);

export async function atlasPage(): Promise<Contender> {
  const map = ".map-stage";
  return {
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
    wire: await wireTo(folder),
    map: "#map",
    toggle: "input",
    async places(page) {
      const { brazil, sea } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      return { brazil: placeIn(brazil), sea: placeIn(sea) };
    },
  };
}
