import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageFile from "./package.json" with { type: "json" };

/** maplibre-gl declares only its CSS as a side effect, so a bare import of its worker would be shaken away. */
const keepMaplibreWorker = (): Plugin => ({
  name: "keep-maplibre-worker",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.endsWith("maplibre-gl-worker.mjs")) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && { ...resolved, moduleSideEffects: true };
  },
});

/** jspdf draws web pages and foreign SVG through these; figures need neither, and nobody should store them. */
const withoutPartsOfJspdf = (): Plugin => ({
  name: "without-parts-of-jspdf",
  enforce: "pre",
  resolveId: source => (["html2canvas", "dompurify", "canvg"].includes(source) ? `\0left-out:${source}` : null),
  load: id => (id.startsWith("\0left-out:") ? "export default null;" : null),
});

/**
 * The module `virtual:first-map-networks` has the networks of the document without what a sheet says of them, a kilobyte
 * and a half of the first map. The page brings the whole records (`src/state/networks.ts`).
 */
const networksOfFirstMap = (): Plugin => ({
  name: "first-map-networks",
  resolveId: source => (source === "virtual:first-map-networks" ? "\0first-map-networks" : null),
  load(id) {
    if (id !== "\0first-map-networks") return null;
    const path = fileURLToPath(new URL("data/networks.json", import.meta.url));
    this.addWatchFile(path);
    const networks: readonly { readonly lists: Record<"published" | "current", object> }[] = JSON.parse(
      readFileSync(path, "utf8"),
    );
    const left = { languages: null, runBy: null, site: null, contact: null, about: "", membershipMeans: null };
    const bare = (list: object) => ({ ...list, basis: null, confidence: null, age: null });
    const records = networks.map(network => ({
      ...{ ...network, ...left, note: null, sources: [] },
      lists: { published: bare(network.lists.published), current: bare(network.lists.current) },
    }));
    return `export const networks = ${JSON.stringify(records)};`;
  },
});

/**
 * The module `virtual:rows/<name>` has the rows of `data/<name>.json`, written column by column: values that are alike stand
 * together, and the first map is a kilobyte smaller.
 */
const rowsByColumn = (): Plugin => ({
  name: "rows-by-column",
  resolveId: source => (source.startsWith("virtual:rows/") ? `\0${source}` : null),
  load(id) {
    const [, name] = /^\0virtual:rows\/(.+)$/.exec(id) ?? [];
    if (name === undefined) return null;
    const path = fileURLToPath(new URL(`data/${name}.json`, import.meta.url));
    this.addWatchFile(path);
    const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(readFileSync(path, "utf8"));
    const keys = Object.keys(rows[0] ?? {});
    const columns = keys.map((key, column) => `c${column} = ${JSON.stringify(rows.map(row => row[key]))}`);
    const row = keys.map((key, column) => `${JSON.stringify(key)}: c${column}[i]`);
    return `const ${columns.join(",\n")};\nexport const rows = c0.map((_, i) => ({ ${row.join(", ")} }));`;
  },
});

/** The page's policy refuses the inline scripts and styles that vite's own development server works with. */
const noPolicyInDevelopment = (): Plugin => ({
  name: "no-policy-in-development",
  apply: "serve",
  transformIndexHtml: html => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
});

/** What a visit does not load by itself, but when a person asks for it: figures and files to save. */
const onRequest =
  /\/src\/export\/|\/data\/type\/(arabic-forms|outlines|widths)|\/node_modules\/(jspdf|bidi-js|fflate|svg-pathdata)\/|left-out/;

type GetModule = (id: string) => { readonly importers: readonly string[] } | null;

/** The package d3 imports all of its parts; the first map draws with these. */
const otherPartsOfD3 = /\/node_modules\/d3-(?!(?:array|geo|selection)\/)/;

/** Whether the roots import a module without waiting for it, directly or not. */
function reachedFrom(roots: RegExp, without?: RegExp) {
  const found = new Map<string, boolean>();
  return function isReached(id: string, module: GetModule): boolean {
    const known = found.get(id);
    if (known !== undefined) return known;
    found.set(id, false);
    const importers = module(id)?.importers ?? [];
    const isIn = !without?.test(id) && (roots.test(id) || importers.some(by => isReached(by, module)));
    found.set(id, isIn);
    return isIn;
  };
}

const isOfFirstMap = reachedFrom(/\/src\/main\.tsx$/, otherPartsOfD3);
const isOfPage = reachedFrom(/\/src\/app\/page\.tsx$/);
const isOfCharts = reachedFrom(/\/src\/charts\/[^/]+\/index\.ts$/);

/** What the page itself needs of the modules that make files: it comes with the page, and is kept with it. */
const exportMenu = "export-menu";

/**
 * One file for the first map and one for the charts with what only they use. Left to itself, rolldown 1.2 cuts what
 * both share into files of their own: more requests, and 1 kB more before the first map.
 */
function chunkGroup(id: string, module: GetModule): string | null {
  if (isOfFirstMap(id, module)) return "first-map";
  if (onRequest.test(id.replaceAll("\\", "/")) && isOfPage(id, module)) return exportMenu;
  return isOfCharts(id, module) ? "charts" : null;
}

interface Chunk {
  readonly name: string;
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
}

/** A chunk shared by several files has no module of its own: it is on request if all of its modules are. */
const isOnRequest = ({ name, facadeModuleId, moduleIds }: Chunk): boolean =>
  name !== exportMenu &&
  (facadeModuleId ? [facadeModuleId] : moduleIds).every(id => onRequest.test(id.replaceAll("\\", "/")));

/** Names inside a room are short, so a chunk's name has the folder too: `gl-surface`. */
function chunkName({ facadeModuleId }: Chunk): string {
  const [, folder, file] = /\/src\/[^/]+\/(?:[^/]+\/)*([^/]+)\/([^/]+)\.tsx?$/.exec(facadeModuleId ?? "") ?? [];
  return folder && file ? `${folder}-${file}` : "[name]";
}

/**
 * A worker that keeps on the device what a visit loads by itself, and at run time the rest. A new version is fetched
 * whole while the old one is shown, and shown at the next visit.
 */
const keepOffline = () =>
  VitePWA({
    strategies: "generateSW",
    filename: "service-worker.js",
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ["index.html", "assets/*.{js,css}", "assets/*-latin-wght-normal-*.woff2"],
      globIgnores: ["assets/parse-worker-*"],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
      // Any other file that a link names is asked for as it stands.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes("/assets/"),
          handler: "CacheFirst",
          options: { cacheName: "asked-for", expiration: { maxEntries: 60 } },
        },
      ],
    },
  });

export default defineConfig({
  base: "./",
  define: { __ATLAS_VERSION__: JSON.stringify(packageFile.version) },
  plugins: [networksOfFirstMap(), rowsByColumn(), withoutPartsOfJspdf(), noPolicyInDevelopment(), keepOffline()],
  worker: {
    format: "es",
    plugins: () => [keepMaplibreWorker()],
    // What a worker loads later, it loads for a file of a person's own.
    rolldownOptions: { output: { chunkFileNames: "assets/on-request/[name]-[hash].js" } },
  },
  build: {
    target: ["chrome111", "edge111", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    // The canvas map is larger by itself; budgets in package.json bound what a visit loads.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { debugName: "files by use", name: (id, build) => chunkGroup(id, other => build.getModuleInfo(other)) },
          ],
        },
        chunkFileNames: chunk => `assets/${isOnRequest(chunk) ? "on-request/" : ""}${chunkName(chunk)}-[hash].js`,
      },
    },
  },
});
