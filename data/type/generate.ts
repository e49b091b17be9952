/**
 * Advance widths and outlines of Source Sans 3 by code point, so that figures are laid out and drawn alike with and
 * without a browser. `tsx data/type/generate.ts` writes the files; with `--check` it fails where one is not what the font gives.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Outlines, outlinesIn } from "./outlines.ts";

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

/** Outlines of everything that has a width, at one weight; "" for a letter without ink. */
function outlinesOfFont(weight: (typeof weights)[number]): Outlines {
  const outlines: Record<string, string> = {};
  const seen = new Set<number>();
  for (const subset of subsets) {
    const outlineOf = outlinesIn(subset, weight);
    for (const codePoint of fontAt(subset, weight).characterSet) {
      if (!isWanted(codePoint) || seen.has(codePoint)) continue;
      seen.add(codePoint);
      outlines[codePoint] = outlineOf(codePoint);
    }
  }
  return outlines;
}

/** The text of each file of this folder that is made from the font. */
export const typeFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["metrics.json", `${JSON.stringify(metricsOfFont())}\n`],
    ...weights.map(
      weight =>
        [`outlines-${weight}.json`, `${JSON.stringify(outlinesOfFont(weight)).replaceAll(',"', ',\n"')}\n`] as const,
    ),
  ]);

/** Names of the files that are not what the font gives. */
export function staleTypeFiles(): readonly string[] {
  const committed = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
  return [...typeFiles()].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
}

if (process.argv[1]?.endsWith("type/generate.ts")) {
  if (!process.argv.includes("--check")) {
    for (const [name, text] of typeFiles()) writeFileSync(new URL(name, import.meta.url), text);
  } else if (staleTypeFiles().length > 0) {
    console.error(`${staleTypeFiles().join(", ")} in data/type not as the font gives: run tsx data/type/generate.ts`);
    process.exitCode = 1;
  }
}
