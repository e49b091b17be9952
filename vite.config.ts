import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  base: "./",
  worker: { format: "es", plugins: () => [keepMaplibreWorker()] },
  build: { target: ["chrome111", "edge111", "firefox115", "safari16.4"], modulePreload: { polyfill: false } },
});
