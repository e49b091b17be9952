import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseHTML } from "linkedom";
import type { Platform } from "../../export/format.ts";
import { svgText } from "../../export/svg.ts";
import type { MissingLetter } from "../../export/text/missing-glyphs.ts";
import { boxTexts } from "../../export/text/stand-in.ts";

const latinFont = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";

/** Draws figures in Node, without a browser. `lacks` is told which letters are boxes in a PNG or PDF. */
export const nodePlatform = (lacks: (letters: readonly MissingLetter[]) => void): Platform => ({
  // The fonts of this machine are left out, so that every machine gives the same bytes.
  painter: null,
  lacks,
  document: parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document,
  async fontUrl() {
    const bytes = readFileSync(createRequire(import.meta.url).resolve(latinFont));
    return `data:font/woff2;base64,${bytes.toString("base64")}`;
  },
  async rasterize(svg, { scale }) {
    boxTexts(svg);
    const { Resvg } = await import("@resvg/resvg-js");
    const options = { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } } as const;
    return new Resvg(svgText(svg), options).render().asPng();
  },
});
