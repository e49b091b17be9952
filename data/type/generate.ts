/**
 * Advance widths of Source Sans 3 by code point, so that figures are laid out alike with and without a browser.
 * `tsx data/type/generate.ts` writes `metrics.json`; with `--check` it fails where the file is not what the font gives.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface VariableFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly characterSet: readonly number[];
  readonly hmtx: { readonly metrics: { get(glyph: number): { readonly advance: number } } };
  readonly HVAR: unknown;
  variationCoords: readonly number[];
  readonly _cmapProcessor: { lookup(codePoint: number): number };
  readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}

/** Widths in units per em for a run of code points that begins at `from`. */
export interface MetricsRun {
  readonly from: number;
  readonly widths: Readonly<Record<string, readonly number[]>>;
}

export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly runs: readonly MetricsRun[];
}

const weights = [400, 600] as const;
const subsets = ["latin", "latin-ext", "cyrillic", "greek"] as const;
const metricsFile = new URL("./metrics.json", import.meta.url);
const load = createRequire(import.meta.url);

function fontAt(subset: string, weight: number): VariableFont {
  const { create } = load("fontkit") as { create(data: Buffer): VariableFont };
  const file = load.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`);
  const font = create(readFileSync(file));
  font.variationCoords = [weight];
  return font;
}

function widthOf(font: VariableFont, codePoint: number): number {
  const glyph = font._cmapProcessor.lookup(codePoint);
  return Math.round(
    font.hmtx.metrics.get(glyph).advance + font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR),
  );
}

/** Letters, figures and punctuation that names and sentences are made of; phonetic and rare blocks fall back. */
const isWanted = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x250) ||
  (codePoint >= 0x370 && codePoint < 0x460) ||
  (codePoint >= 0x1e00 && codePoint < 0x2070) ||
  (codePoint >= 0x2190 && codePoint < 0x2260);

export function metricsOfFont(): Metrics {
  const widths = new Map<number, readonly number[]>();
  for (const subset of subsets) {
    const fonts = weights.map(weight => fontAt(subset, weight));
    for (const codePoint of fonts[0]?.characterSet ?? []) {
      if (!isWanted(codePoint) || widths.has(codePoint)) continue;
      widths.set(
        codePoint,
        fonts.map(font => widthOf(font, codePoint)),
      );
    }
  }
  const { unitsPerEm, ascent, descent, capHeight, xHeight } = fontAt("latin", 400);
  return { unitsPerEm, ascent, descent, capHeight, xHeight, runs: runsOf(widths) };
}

function runsOf(widths: ReadonlyMap<number, readonly number[]>): readonly MetricsRun[] {
  const runs: { from: number; widths: Record<string, number[]> }[] = [];
  let previous = Number.NaN;
  for (const codePoint of [...widths.keys()].sort((a, b) => a - b)) {
    if (codePoint !== previous + 1) {
      runs.push({ from: codePoint, widths: Object.fromEntries(weights.map(weight => [weight, []])) });
    }
    weights.forEach((weight, i) => {
      runs.at(-1)?.widths[weight]?.push(widths.get(codePoint)?.[i] ?? 0);
    });
    previous = codePoint;
  }
  return runs;
}

export const metricsText = (metrics: Metrics): string => `${JSON.stringify(metrics)}\n`;

if (process.argv[1]?.endsWith("generate.ts")) {
  const text = metricsText(metricsOfFont());
  if (!process.argv.includes("--check")) writeFileSync(metricsFile, text);
  else if (readFileSync(metricsFile, "utf8") !== text) {
    console.error("data/type/metrics.json is not what the font gives: run tsx data/type/generate.ts");
    process.exitCode = 1;
  }
}
