/**
 * Advance widths and outlines by code point, so that figures are laid out and drawn alike with and without a browser.
 * `tsx data/type/generate.ts` writes the files. With `--check` it fails where one differs from what the typefaces give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { at } from "../../src/model/at.ts";
import { type Outlines, outlinesIn, type Shape, shapesIn } from "./outlines.ts";
import { arabicFormTexts, notoNaskh, notoSansSC, sourceSans, type Typeface } from "./typefaces.ts";

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

/** Widths of code points in runs of consecutive ones. */
export interface Measures {
  /** The first code point of each run. */
  readonly from: readonly number[];
  /** The number of code points of each run. */
  readonly lengths: readonly number[];
  /** Widths at weight 400 in font units. */
  readonly widths: readonly number[];
  /** Additional widths at weight 600. */
  readonly wider: readonly number[];
}

export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly measures: Measures;
}

const weights = [400, 600] as const;
type Weight = (typeof weights)[number];
const { create } = createRequire(import.meta.url)("fontkit") as { create(data: Buffer): VariableFont };

function fontAt(file: string, weight: number): VariableFont {
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

const filesOf = ({ files, isWanted }: Typeface) => files.map(file => ({ file, isWanted }));

function arabicShapes(weight: Weight): ReadonlyMap<number, Shape> {
  const shapeOf = shapesIn(notoNaskh, weight);
  return new Map([...arabicFormTexts].map(([codePoint, text]) => [codePoint, shapeOf(text)]));
}

function metricsOfTypefaces(): Metrics {
  const widths = new Map<number, readonly number[]>();
  for (const { file, isWanted } of filesOf(sourceSans)) {
    const fonts = weights.map(weight => fontAt(file, weight));
    for (const codePoint of at(fonts, 0).characterSet) {
      if (!isWanted(codePoint) || widths.has(codePoint)) continue;
      widths.set(
        codePoint,
        fonts.map(font => widthOf(font, codePoint)),
      );
    }
  }
  const { unitsPerEm, ascent, descent, capHeight, xHeight } = fontAt(at(sourceSans.files, 0), 400);
  return { unitsPerEm, ascent, descent, capHeight, xHeight, measures: measuresOf(widths) };
}

function measuresOf(widths: ReadonlyMap<number, readonly number[]>): Measures {
  const sorted = [...widths].sort(([a], [b]) => a - b);
  const codePoints = sorted.map(([codePoint]) => codePoint);
  const starts = [...codePoints.keys()].filter(i => codePoints[i] !== (codePoints[i - 1] ?? Number.NaN) + 1);
  return {
    from: starts.map(i => at(codePoints, i)),
    lengths: starts.map((start, i) => (starts[i + 1] ?? codePoints.length) - start),
    widths: sorted.map(([, byWeight]) => at(byWeight, 0)),
    wider: sorted.map(([, byWeight]) => at(byWeight, 1) - at(byWeight, 0)),
  };
}

/** Outlines of all wanted letters at one weight; "" for a letter without ink. */
function outlinesOf(typeface: Typeface, weight: Weight): Outlines {
  const outlines: Record<string, string> = {};
  const seen = new Set<number>();
  for (const { file, isWanted } of filesOf(typeface)) {
    const outlineOf = outlinesIn(file, weight);
    for (const codePoint of fontAt(file, weight).characterSet) {
      if (!isWanted(codePoint) || seen.has(codePoint)) continue;
      seen.add(codePoint);
      outlines[codePoint] = outlineOf(codePoint);
    }
  }
  return outlines;
}

/** In a file of their own: pages show Arabic in a typeface of the device, so only figures need these widths. */
function arabicWidths(): Measures {
  const [regular, semibold] = [arabicShapes(400), arabicShapes(600)];
  const heavier = [...semibold.values()];
  return measuresOf(
    new Map([...regular].map(([form, { advance }], i) => [form, [advance, at(heavier, i).advance]] as const)),
  );
}

const arabicOutlines = (weight: Weight): Outlines =>
  Object.fromEntries([...arabicShapes(weight)].map(([codePoint, { outline }]) => [codePoint, outline]));

const asLines = (outlines: Outlines): string => `${JSON.stringify(outlines).replaceAll(',"', ',\n"')}\n`;

/** The text of each generated file of this folder. */
export const typeFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["metrics.json", `${JSON.stringify(metricsOfTypefaces())}\n`],
    ["widths-ar.json", `${JSON.stringify(arabicWidths())}\n`],
    ...weights.flatMap(weight => [
      [`outlines-${weight}.json`, asLines(outlinesOf(sourceSans, weight))] as const,
      [`outlines-ar-${weight}.json`, asLines(arabicOutlines(weight))] as const,
      [`outlines-zh-${weight}.json`, asLines(outlinesOf(notoSansSC, weight))] as const,
    ]),
  ]);

/** Names of the files that differ from what the typefaces give. */
export function staleTypeFiles(): readonly string[] {
  const committed = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
  return [...typeFiles()].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
}

if (process.argv[1]?.endsWith("type/generate.ts")) {
  if (!process.argv.includes("--check")) {
    for (const [name, text] of typeFiles()) writeFileSync(new URL(name, import.meta.url), text);
  } else if (staleTypeFiles().length > 0) {
    console.error(
      `${staleTypeFiles().join(", ")} in data/type not as the typefaces give: run tsx data/type/generate.ts`,
    );
    process.exitCode = 1;
  }
}
