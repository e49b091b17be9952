import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { parseHTML } from "linkedom";
import { type ChartId, chartIds, loadCharts } from "../../charts/kinds.ts";
import { countings, sortIds } from "../../charts/ordering.ts";
import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import { chosenColours, paletteOf } from "../../draw/palette.ts";
import { figureLayout } from "../../export/frame/figure.ts";
import type { FrameLayout } from "../../export/frame/layout.ts";
import { type FigureSize, figureSizes } from "../../export/frame/sizes.ts";
import type { FigureSubject } from "../../export/frame/types.ts";
import { pdfOf } from "../../export/pdf/document.ts";
import { withPrintSize } from "../../export/png-size.ts";
import { embedFont, figureElement, svgText } from "../../export/svg.ts";
import { MissingGlyphsError } from "../../export/text/missing-glyphs.ts";
import { outlineTexts } from "../../export/text/outline.ts";
import { loadLetters } from "../../export/text/outlines.ts";
import { textSizeOf } from "../../export/text/text-size.ts";
import { en } from "../../i18n/en/index.ts";
import { preamble } from "../../model/tables/json.ts";
import { hashOf, hashWithQuestion } from "../../state/hash.ts";
import { startView } from "../../state/view.ts";
import { type Call, choiceOf, jurisdictionNameIn, type Outcome, UsageError } from "../call.ts";
import { sourcesFromFile, versionFromFile, worldFromFiles } from "../data.ts";
import { mapCall, mapOptions, mapSubjectIn, mapView } from "./figure-of-map.ts";

const figureIds = [...chartIds, "map"] as const;
const formats = ["svg", "png", "pdf"] as const;
const styles = ["colour", "greyscale"] as const satisfies readonly FigureStyle[];
const words = en.export.figure.cli;

const contextOf = (call: Call): ChartContext => ({
  ...call,
  palette: paletteOf(
    call.edition.networks.map(({ id }) => id),
    chosenColours(call.atlas.records.others),
  ),
  theme: "light",
  messages: en,
  language: "en",
  nameOf: jurisdictionNameIn(call),
});

type FigureId = (typeof figureIds)[number];

function figureIdOf(call: Call): FigureId {
  const id = figureIds.find(known => known === call.words[0]);
  if (!id) throw new UsageError(words.which(figureIds, call.words[0]));
  return id;
}

async function chartSubjectIn(call: Call, id: ChartId): Promise<FigureSubject> {
  const ofMap = mapOptions.find(name => call.values[name] !== undefined);
  if (ofMap) throw new UsageError(words.onlyMap(ofMap, id));
  const chart = (await loadCharts())[id];
  return {
    kind: chart.words,
    chart,
    world: worldFromFiles(),
    sort: choiceOf("sort", sortIds, call.values.sort, "size"),
    counting: choiceOf("counting", countings, call.values.counting, "exactly"),
  };
}

function fragmentOf(call: Call, id: FigureId, subject: FigureSubject): string {
  const { edition, networks, territories } = call;
  const start = startView(edition.networks.filter(({ group }) => group === "document").map(({ id }) => id));
  const shown =
    "painted" in subject || id === "map"
      ? mapView(call)
      : { chart: id, sort: subject.sort, counting: subject.counting, question: start.question };
  const view = { ...start, edition: edition.id, networks, territories, ...shown };
  return call.values["with-question"] ? hashWithQuestion(view, start) : hashOf(view, start);
}

/** The font as a `data:` address, as files with editable text carry it. */
function embeddedFont(): string {
  const path = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
  const file = createRequire(import.meta.url).resolve(path);
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
}

const emptyDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

function scaleOf(given: unknown): number {
  const scale = Number(given ?? 2);
  if (!(scale >= 1 && scale <= 4)) throw new UsageError(words.scale(String(given)));
  return scale;
}

async function pngOf(svg: Element, scale: number): Promise<Uint8Array> {
  // Drawn without the fonts of this machine, so that every machine gives the same; text that stayed text would be lost.
  const lost = svg.querySelector("text");
  if (lost) throw new MissingGlyphsError(lost.textContent ?? "");
  const { Resvg } = await import("@resvg/resvg-js");
  const options = { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } } as const;
  return withPrintSize(new Resvg(svgText(svg), options).render().asPng(), scale);
}

interface FileKind {
  readonly format: (typeof formats)[number];
  readonly scale: number;
  readonly isEditable: boolean;
}

async function contentOf(layout: FrameLayout, { format, scale, isEditable }: FileKind): Promise<Uint8Array | string> {
  const svg = figureElement(layout, emptyDocument());
  const letters = await loadLetters(svg.textContent ?? "");
  if (!isEditable) outlineTexts(svg, letters);
  else if (format === "svg") embedFont(svg, embeddedFont());
  if (format === "png") return pngOf(svg, scale);
  if (format === "svg") return svgText(svg);
  const words = { title: `${layout.name}. ${layout.edition}`, subject: layout.long, author: en.app.title };
  return pdfOf(svg, words, isEditable ? letters : null);
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(words.notSaved(file, error instanceof Error ? error.message : String(error)));
  }
}

interface Drawable {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  layoutAt(size: FigureSize): FrameLayout;
}

async function drawableOf(call: Call): Promise<Drawable> {
  const style = choiceOf("style", styles, call.values.style, "colour");
  const context = contextOf(call);
  const id = figureIdOf(call);
  const subject = id === "map" ? mapSubjectIn(call, context, style) : await chartSubjectIn(call, id);
  const origin = {
    version: versionFromFile(),
    sourceCount: sourcesFromFile().length,
    link: { fragment: fragmentOf(call, id, subject) },
    hasUserNetworks: call.networks.some(id => call.edition.network.get(id)?.group === "own"),
    withPair: call.values["with-question"] === true,
    day: null,
  };
  const size = choiceOf("size", figureSizes, call.values.size, "screen");
  return { subject, size, layoutAt: at => figureLayout(context, { subject, size: at, style, origin }) };
}

/** Draws a chart or the map into a file, the same bytes for the same call. */
export async function figure(asked: Call): Promise<Outcome> {
  const call = mapCall(asked);
  const { out, format: named } = call.values;
  const { subject, size, layoutAt } = await drawableOf(call);
  const layout = layoutAt(size);
  if (typeof out !== "string") throw new UsageError(words.out);
  const format = choiceOf("format", formats, named ?? (extname(out).slice(1).toLowerCase() || undefined), "svg");
  const scale = scaleOf(call.values.scale);
  const isEditable = call.values.editable === true && format !== "png";
  const content = await contentOf(layout, { format, scale, isEditable }).catch(error => {
    throw error instanceof MissingGlyphsError ? new UsageError(words.lettersMissing(error.words)) : error;
  });
  write(out, content);
  const factor = format === "png" ? scale : 1;
  const [width, height] = [Math.round(layout.widthPx * factor), Math.round(layout.heightPx * factor)];
  const { smallestPt, readableAt } = textSizeOf(layoutAt, size, emptyDocument());
  const saved = words.saved(out, en.export.figure.titles[subject.kind], layout.edition, [width, height]);
  return {
    exit: 0,
    json: {
      ...preamble(call),
      figure: "chart" in subject ? subject.chart.id : subject.kind,
      file: out,
      format,
      width,
      height,
      smallestTextPt: smallestPt,
    },
    sentences:
      readableAt === size ? [saved] : [saved, words.smallText(smallestPt, readableAt, !("painted" in subject))],
  };
}
