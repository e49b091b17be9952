import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Point {
  readonly onCurve: boolean;
  readonly endContour: boolean;
  x: number;
  y: number;
  copy(): Point;
}

interface Part {
  readonly glyphID: number;
  readonly dx: number;
  readonly dy: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly scale01: number;
  readonly scale10: number;
}

interface Decoded {
  readonly points?: readonly Point[];
  readonly components?: readonly Part[];
}

interface Laid {
  readonly glyphs: readonly { readonly id: number }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

interface OutlineFont {
  _transformedGlyphs: readonly Decoded[];
  readonly _cmapProcessor: { lookup(codePoint: number): number };
  readonly _variationProcessor: { transformPoints(glyph: number, points: Point[]): void };
  variationCoords: readonly number[];
  getGlyph(glyph: number): unknown;
  layout(text: string, features: undefined, script: string): Laid;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** Path data by code point, in font units with y pointing down. Every command but the first is relative. */
export type Outlines = Readonly<Record<string, string>>;

/** A file of a typeface at a weight. fontkit decodes WOFF2 glyphs only of a font without variation coordinates. */
function opened(file: string, weight: number) {
  const { create } = createRequire(import.meta.url)("fontkit") as { create(data: Buffer): OutlineFont };
  const [plain, heavy] = [create(readFileSync(file)), create(readFileSync(file))];
  plain.getGlyph(0);
  const glyphs = plain._transformedGlyphs;
  heavy._transformedGlyphs = glyphs;
  heavy.variationCoords = [weight];
  const contours = (glyph: number) => contoursOf(glyphs, heavy._variationProcessor, glyph);
  return { font: heavy, contours };
}

/** The outlines of one file of a typeface at a weight. */
export function outlinesIn(file: string, weight: number): (codePoint: number) => string {
  const { font, contours } = opened(file, weight);
  return codePoint => pathOf(contours(font._cmapProcessor.lookup(codePoint)));
}

/** The outline and advance of a text. */
export interface Shape {
  readonly outline: string;
  readonly advance: number;
}

/** Shapes Arabic texts at a weight by the typeface's own rules, which choose forms and place dots. */
export function shapesIn(file: string, weight: number): (text: string) => Shape {
  const { font, contours } = opened(file, weight);
  return text => {
    const { glyphs, positions } = font.layout(text, undefined, "arab");
    let advance = 0;
    const placed = glyphs.flatMap(({ id }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const [dx, dy] = [advance + xOffset, yOffset];
      advance += xAdvance;
      return contours(id).map(contour => contour.map(point => ({ ...point, x: point.x + dx, y: point.y + dy })));
    });
    return { outline: pathOf(placed), advance: Math.round(advance) };
  };
}

type Variation = OutlineFont["_variationProcessor"];

/** Moves the points to their places at the weight. Four phantom points stand for the metrics. */
function varied(variation: Variation, glyph: number, points: readonly Point[]): readonly Point[] {
  const model = points[0];
  if (!model) return [];
  const moved = points.map(point => point.copy());
  const metrics = Array.from({ length: 4 }, () => Object.assign(model.copy(), { x: 0, y: 0, endContour: true }));
  variation.transformPoints(glyph, [...moved, ...metrics]);
  return moved;
}

function contoursOf(glyphs: readonly Decoded[], variation: Variation, glyph: number): readonly (readonly Place[])[] {
  const { points = [], components } = glyphs[glyph] ?? {};
  if (components) return partsOf(glyphs, variation, glyph).flat();
  const contours: Place[][] = [];
  let contour: Place[] = [];
  for (const { x, y, onCurve, endContour } of varied(variation, glyph, points)) {
    contour.push({ x, y, onCurve });
    if (!endContour) continue;
    contours.push(contour);
    contour = [];
  }
  return contours;
}

function partsOf(glyphs: readonly Decoded[], variation: Variation, glyph: number) {
  const components = glyphs[glyph]?.components ?? [];
  const model = glyphs.find(({ points }) => points?.[0])?.points?.[0];
  if (!model) return [];
  const offsets = varied(
    variation,
    glyph,
    components.map(({ dx, dy }) => Object.assign(model.copy(), { x: dx, y: dy, endContour: true })),
  );
  return components.map((part, i) => {
    const { x: dx, y: dy } = offsets[i] ?? { x: part.dx, y: part.dy };
    return contoursOf(glyphs, variation, part.glyphID).map(contour =>
      contour.map(({ x, y, onCurve }) => ({
        x: x * part.scaleX + y * part.scale01 + dx,
        y: y * part.scaleY + x * part.scale10 + dy,
        onCurve,
      })),
    );
  });
}

const between = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });

/** The contour from an on-curve point, with the implied on-curve points between two control points. */
function completed(contour: readonly Place[]): readonly Place[] {
  const full = contour.flatMap((point, i) => {
    const next = contour[(i + 1) % contour.length];
    return next && !point.onCurve && !next.onCurve ? [point, between(point, next)] : [point];
  });
  const start = full.findIndex(point => point.onCurve);
  return [...full.slice(start), ...full.slice(0, start)];
}

function pathOf(contours: readonly (readonly Place[])[]): string {
  let text = "";
  let [x, y] = [0, 0];
  const stepTo = (point: Place): string => {
    const [nextX, nextY] = [Math.round(point.x), Math.round(-point.y)];
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  };
  for (const contour of contours) {
    const [first, ...rest] = completed(contour);
    if (!first) continue;
    text += `${text ? "m" : "M"}${stepTo(first)}`;
    const start = [x, y] as const;
    for (let i = 0; i < rest.length; i++) {
      const point = rest[i];
      if (!point) continue;
      if (point.onCurve) {
        text += `l${stepTo(point)}`;
        continue;
      }
      // Both points of a curve are relative to its start.
      const from = [x, y] as const;
      const control = stepTo(point);
      [x, y] = from;
      text += `q${control} ${stepTo(rest[++i] ?? first)}`;
    }
    text += "z";
    [x, y] = start;
  }
  return text.replaceAll(" -", "-");
}
