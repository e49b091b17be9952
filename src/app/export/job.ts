import type { ChartId } from "../../charts/kinds.ts";
import type { ChartContext } from "../../draw/context.ts";
import type { FigureSubject, MapSection } from "../../export/frame/types.ts";
import type { FigureOrigin } from "../../export/frame/words.ts";
import type { ExportJob } from "../../export/job.ts";
import { dressed, withColours } from "../../export/networks/dress.ts";
import type { ExportOptions } from "../../export/options.ts";
import { fills } from "../../map/scene/fills.ts";
import { type PaperInput, paperScene } from "../../map/scene/paper.ts";
import { sourcesOfChanges } from "../../model/change.ts";
import { hasOwnNetworks } from "../../model/tables/basis.ts";
import { hashOf } from "../../state/hash.ts";
import { hashWithQuestion } from "../../state/question-link.ts";
import type { Size } from "../../world/earth.ts";
import { wholeWorld } from "../../world/regions.ts";
import { worldOf } from "../../world/world.ts";
import { coarseWorld, loadDetail, pageWorld, worldFiles } from "../map/world-files.ts";
import { changesInput } from "../pages/changes-input.ts";
import type { PageApp } from "../state/page-app.ts";

/** A map on the page. */
export interface MapShown {
  readonly input: PaperInput;
  /** The last day of a map of changes; null: the current edition. */
  readonly day: string | null;
  /** Null: the whole world, flat. */
  readonly section: MapSection | null;
}

/** What can be exported: a chart, or a map as it stands when the export begins. */
export type Exported = { readonly chart: ChartId } | { readonly map: () => MapShown };

/** The map beside the charts; changes give the same figure as the page of changes. */
export function mapShown(app: PageApp, frame: Size): MapShown {
  const { store, derived } = app;
  const { fill, compare, networks } = store.view.peek();
  const { published: before, current } = store.atlas.peek().editions;
  const base = { day: null, section: sectionShown(app, frame) };
  if (fills[fill].isBetweenEditions)
    return { ...base, day: current.day, input: changesInput(app, { fill, networks, day: current.day }) };
  return { ...base, input: { ...derived.context.peek(), fill, compare, reach: derived.reach.peek(), before } };
}

function sectionShown({ store }: PageApp, frame: Size): MapSection | null {
  const { camera, projection } = store.view.peek();
  if (camera === null && projection === "equal-earth") return null;
  return { camera: camera ?? wholeWorld(projection, frame), projection, frame };
}

/** Everything that a file of the figure is made from, as the page stands now. */
export function jobOf(app: PageApp, exported: Exported, options: ExportOptions): ExportJob {
  const { store, derived, library } = app;
  const { sort, counting, purpose } = store.view.peek();
  const shown = "map" in exported ? exported.map() : exported;
  const isMap = "input" in shown;
  const day = isMap ? shown.day : null;
  const base = withColours(derived.context.peek(), options.colours);
  const context = isMap ? { ...base, edition: shown.input.edition, networks: shown.input.networks } : base;
  return {
    context,
    rows: { sort, counting, purpose, day, sourceOf: id => library.sources.peek().get(id) },
    options,
    subject: isMap ? shownMapSubject(shown, options) : chartSubject(app, shown.chart),
    origin: originOf(app, context, { withPair: options.withPair, day }),
  };
}

/** What a file says of the atlas that it comes from. */
export function originOf(
  app: PageApp,
  { edition, networks }: Pick<ChartContext, "edition" | "networks">,
  { withPair, day }: Pick<FigureOrigin, "withPair" | "day">,
): FigureOrigin {
  const { records } = app.store.atlas.peek();
  return {
    version: __ATLAS_VERSION__,
    sourceCount: sourcesOfChanges(records.changes, records.networks).size,
    link: linkOf(app, withPair),
    hasUserNetworks: hasOwnNetworks(edition, networks),
    withPair,
    day,
  };
}

/** The address of the view; it names the looked-up pair only on request. A figure shows no more of it in the whole window. */
export function viewAddress({ store, userNetworks }: PageApp, withPair: boolean): string {
  const hash = withPair ? hashWithQuestion : hashOf;
  const userNetworkIds = userNetworks.networks.peek().map(({ id }) => id);
  const { fill } = store.view.peek();
  // Without the question, its fill has nothing to show.
  const isLost = !withPair && fills[fill].chosenBy === "question";
  const view = { ...store.view.peek(), enlarged: store.start.enlarged, fill: isLost ? store.start.fill : fill };
  return `${window.location.href.split("#")[0]}#${hash(view, store.start, userNetworkIds)}`;
}

/** Addresses that lead nowhere on the computer of anyone who gets the file. */
const isLocal = ({ protocol, hostname }: Location): boolean =>
  protocol === "file:" || /^(localhost|127\..*|\[::1\])$/.test(hostname);

/** The link of a figure, where it leads others to the atlas. */
const linkOf = (app: PageApp, withPair: boolean): string | null =>
  isLocal(window.location) ? null : viewAddress(app, withPair);

function chartSubject({ store, charts }: PageApp, id: ChartId): FigureSubject {
  const { sort, counting } = store.view.peek();
  const chart = charts[id];
  return { kind: chart.words, chart, sort, counting, world: pageWorld() };
}

function shownMapSubject({ input, section }: MapShown, options: ExportOptions): FigureSubject {
  const { style, section: asked } = options;
  const shown = asked === "world" ? null : section;
  const painted = { ...paperScene(dressed(input, options), style), section: shown, world: pageWorld() };
  return { kind: painted.fill.figureId, painted };
}

/** Adds the detailed shapes where a section or insets are shown; keeps the coarse ones if they fail to load. */
export async function withDetailedWorld(job: ExportJob): Promise<ExportJob> {
  const { subject, options } = job;
  if (!("painted" in subject)) return job;
  const { painted } = subject;
  if (!painted.section && options.insets === "none") return job;
  const detail = worldOf(await loadDetail().catch(coarseWorld), worldFiles);
  return {
    ...job,
    subject: { ...subject, painted: { ...painted, ...(painted.section ? { world: detail } : { detail }) } },
  };
}
