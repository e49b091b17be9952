import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { type ChartId, chartIds, loadCharts } from "../../charts/kinds.ts";
import { sortIds } from "../../charts/ordering.ts";
import { layoutAt } from "../../export/drawing.ts";
import type { FileFormat } from "../../export/format.ts";
import { fileFormats } from "../../export/formats.ts";
import type { FigureSubject } from "../../export/frame/types.ts";
import { editionOfFigure, figureTitle } from "../../export/frame/words.ts";
import type { ExportJob } from "../../export/job.ts";
import { colourDoubts, colouredNetworks } from "../../export/networks/coloured.ts";
import { withColours } from "../../export/networks/dress.ts";
import type { MissingLetter } from "../../export/text/missing-glyphs.ts";
import { textSizeOf } from "../../export/text/size.ts";
import { en } from "../../i18n/en/index.ts";
import { at } from "../../model/at.ts";
import { sourcesOfChanges } from "../../model/change.ts";
import { countings } from "../../model/sets/overlap.ts";
import { hasOwnNetworks } from "../../model/tables/basis.ts";
import { preamble } from "../../model/tables/json.ts";
import { startView, type View } from "../../state/view.ts";
import { type Call, choiceOf, type Outcome, UsageError } from "../call.ts";
import { sourcesFromFile, versionFromFile, worldFromFiles } from "../data.ts";
import { figureContext } from "./figure-context.ts";
import { mapCall, mapOptions, mapSubjectIn, mapView } from "./figure-of-map.ts";
import { exportOptionsIn } from "./figure-options.ts";
import { nodePlatform } from "./figure-platform.ts";

const figureIds = [...chartIds, "map"] as const;
const figureUsage = en.export.figure.cli;

type FigureId = (typeof figureIds)[number];

function figureIdOf(call: Call): FigureId {
  const id = figureIds.find(known => known === call.words[0]);
  if (!id) throw new UsageError(figureUsage.which(figureIds, call.words[0]));
  return id;
}

async function chartSubjectIn(call: Call, id: ChartId): Promise<FigureSubject> {
  const ofMap = mapOptions.find(name => call.values[name] !== undefined);
  if (ofMap) throw new UsageError(figureUsage.onlyMap(ofMap, id));
  const chart = (await loadCharts())[id];
  return {
    kind: chart.words,
    chart,
    world: worldFromFiles.coarse(),
    sort: choiceOf("sort", sortIds, call.values.sort, "size"),
    counting: choiceOf("counting", countings, call.values.counting, "exactly"),
  };
}

function viewOf(call: Call, id: FigureId, subject: FigureSubject): View {
  const { edition, networks, territories } = call;
  const start = startView(edition.networks.filter(({ group }) => group === "document").map(({ id }) => id));
  const shown =
    "painted" in subject || id === "map"
      ? mapView(call)
      : { chart: id, sort: subject.sort, counting: subject.counting, question: start.question };
  return { ...start, edition: edition.id, networks, territories, ...shown };
}

async function figureJob(call: Call, id: FigureId): Promise<ExportJob> {
  const options = exportOptionsIn(call);
  const { withPair } = options;
  const context = withColours(figureContext(call), options.colours);
  const subject = id === "map" ? mapSubjectIn(call, context, options) : await chartSubjectIn(call, id);
  const view = viewOf(call, id, subject);
  const { records } = call.atlas;
  const sources = new Map(sourcesFromFile().map(source => [source.id, source]));
  return {
    context,
    subject,
    origin: {
      version: versionFromFile(),
      sourceCount: sourcesOfChanges(records.changes, records.networks).size,
      // The terminal knows no site.
      link: null,
      hasUserNetworks: hasOwnNetworks(call.edition, call.networks),
      withPair,
      day: call.atlas.editions.current.day,
    },
    rows: {
      sort: view.sort,
      counting: view.counting,
      purpose: view.purpose,
      day: call.atlas.editions.current.day,
      sourceOf: id => sources.get(id),
    },
    options,
  };
}

/** The format that is named, or else the one that the file's extension stands for. */
function formatOf(out: string, named: unknown): FileFormat {
  const extension = extname(out).slice(1).toLowerCase();
  const implied = fileFormats.find(format => format.extension === extension)?.id ?? (extension || undefined);
  const ids = fileFormats.map(({ id }) => id);
  return at(fileFormats, ids.indexOf(choiceOf("format", ids, named ?? implied, at(ids, 0))));
}

function writeFigure(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(figureUsage.notSaved(file, error instanceof Error ? error.message : String(error)));
  }
}

/** More letters than these are counted, not named; `--json` has all. */
const maxLettersNamed = 8;

/** Colours show in colour alone. */
const doubtsAboutColours = (job: ExportJob): readonly string[] =>
  job.options.style === "colour"
    ? en.export.figure.colourDoubts(colourDoubts(colouredNetworks(job), job.options.colours))
    : [];

/** What a picture measures, with what to say of letters that are too small to read in it. */
function measured(job: ExportJob, format: FileFormat, document: Document) {
  const { size, scale } = job.options;
  const layout = layoutAt(job, size);
  const factor = format.options.includes("scale") ? scale : 1;
  const [width, height] = [Math.round(layout.widthPx * factor), Math.round(layout.heightPx * factor)];
  const { smallestPt, readableAt } = textSizeOf(
    other => (other === size ? layout : layoutAt(job, other)),
    size,
    document,
  );
  const tooSmall = figureUsage.smallText(smallestPt, readableAt, !("painted" in job.subject));
  const warnings = [...doubtsAboutColours(job), ...(readableAt === size ? [] : [tooSmall])];
  return { width, height, smallestPt, warnings };
}

/** Draws a chart or the map into a file, or writes the rows behind it. The same call gives the same bytes. */
export async function figure(asked: Call): Promise<Outcome> {
  const call = mapCall(asked);
  const id = figureIdOf(call);
  const { out, format: named } = call.values;
  if (typeof out !== "string")
    throw new UsageError(figureUsage.out(fileFormats.map(({ extension }) => `.${extension}`)));
  const format = formatOf(out, named);
  const job = await figureJob(call, id);
  let missing: readonly MissingLetter[] = [];
  const platform = nodePlatform(letters => {
    missing = letters;
  });
  writeFigure(out, await format.encode(job, platform));
  const { context, subject, origin } = job;
  const picture = format.isPicture ? measured(job, format, platform.document) : null;
  const edition = editionOfFigure(subject, context, origin.day);
  const saved = figureUsage.saved(out, figureTitle(context, subject), edition, picture);
  const boxes = figureUsage.boxes(missing.slice(0, maxLettersNamed), Math.max(0, missing.length - maxLettersNamed));
  return {
    exit: 0,
    json: {
      ...preamble(call),
      figure: "chart" in subject ? subject.chart.id : subject.kind,
      file: out,
      format: format.id,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      smallestTextPt: picture?.smallestPt ?? null,
      missingLetters: missing,
    },
    sentences: [saved, ...(picture?.warnings ?? []), ...(missing.length > 0 ? [boxes] : [])],
  };
}
