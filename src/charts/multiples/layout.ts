import { mixed } from "../../draw/colour.ts";
import { type ChartContext, colourOf, type FigureOptions, incidenceIn, shortNameOf } from "../../draw/context.ts";
import { chartInks, type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { textWidth, truncated } from "../../draw/text-metrics.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { captionOf } from "../../prose/caption.ts";
import { earthProjection, projectedPoint, type Size, worldCamera } from "../../world/earth.ts";
import { bands, type Fill, type Fills } from "../../world/fill.ts";
import { knownPaths } from "../../world/known-paths.ts";
import { dotRadiusPx, dottedUnits, layoutWorldmap, unitFill, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { belowNotes, cuePx, noteLines } from "../notes.ts";
import type { ChartOptions } from "../types.ts";
import { gridsWithin, type PanelGrid, panelGridFor } from "./panel-grid.ts";

type MultiplesOptions = FigureOptions & Pick<ChartOptions, "world">;

export interface MultiplesPanel {
  readonly network: NetworkId;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly count: string;
  readonly countX: number;
  readonly jurisdictions: readonly JurisdictionCode[];
  /** Null: no list is known, and an empty map would look like a network without members. */
  readonly map: WorldmapLayout | null;
  readonly message: string | null;
  readonly ariaLabel: string;
}

export interface MultiplesLayout extends FigureLayout {
  readonly kind: "multiples";
  readonly panels: readonly MultiplesPanel[];
  readonly panelWidth: number;
  readonly mapHeight: number;
  /** Height of the line above each map, and the size of its letters. */
  readonly titleHeight: number;
  readonly titleSize: number;
  readonly notes: readonly PlacedText[];
}

const edgePx = 8;
/** Lower maps have less margin and smaller dots. */
const lowMap = 110;
const slimmerPx = 13;
const noteGapPx = 12;
/** Lower maps leave the notes below them out of sight. */
const mapBesideNotes = 72;
/** The most maps of one chart; each network also has a sheet. */
const maxMaps = 24;

/** The notes in the places that the last row leaves free. Null: there is no room for them. */
function notesBeside(context: ChartContext, sentences: readonly string[], place: PanelGrid & { count: number }) {
  const { columns, pitch, step, titleHeight, count } = place;
  const taken = count % columns;
  if (taken === 0) return null;
  const x = edgePx + taken * pitch;
  const top = (Math.ceil(count / columns) - 1) * step + titleHeight + 8;
  const notes = noteLines(context, sentences, { x, top, widthPx: x + (columns - taken) * pitch });
  return belowNotes(notes, top, 4) <= top + step - titleHeight ? notes : null;
}

interface ArrangedPanels extends PanelGrid {
  readonly notes: readonly PlacedText[];
  readonly heightPx: number;
}

interface PanelWish {
  readonly sentences: readonly string[];
  readonly count: number;
  readonly options: MultiplesOptions;
}

const panelsEnd = ({ columns, step }: PanelGrid, count: number): number => Math.ceil(count / columns) * step;

function withNotesBelow(
  context: ChartContext,
  placed: PanelGrid,
  { sentences, count, options }: PanelWish,
): ArrangedPanels {
  const end = panelsEnd(placed, count);
  const { widthPx, interactive } = options;
  const notes = noteLines(context, sentences, { x: edgePx, top: end + noteGapPx, widthPx, inColumns: !interactive });
  return { ...placed, notes, heightPx: belowNotes(notes, end, 10) };
}

function withNotesBeside(
  context: ChartContext,
  placed: PanelGrid,
  { sentences, count }: PanelWish,
): ArrangedPanels | null {
  const notes = notesBeside(context, sentences, { ...placed, count });
  return notes && { ...placed, notes, heightPx: panelsEnd(placed, count) };
}

/** The maps in their places, with the notes beside or below them. */
function arrangedFor(context: ChartContext, wish: PanelWish): ArrangedPanels {
  const { count, options } = wish;
  const { widthPx, heightPx, interactive } = options;
  const placed = panelGridFor(count, options);
  if (heightPx === undefined) return withNotesBelow(context, placed, wish);
  const filling = interactive ? null : largestInFile(context, wish, { widthPx, heightPx });
  const found = filling ?? withNotesBeside(context, placed, wish);
  if (found) return found;
  const notesPx = notesHeight(context, wish);
  const lower = panelGridFor(count, { widthPx, heightPx: heightPx - notesPx });
  const isInSight = lower.mapHeight >= mapBesideNotes && panelsEnd(lower, count) + notesPx <= heightPx;
  if (isInSight) return withNotesBelow(context, lower, wish);
  const aboveCue = heightPx - cuePx;
  const reserved = panelGridFor(count, { widthPx, heightPx: aboveCue });
  return withNotesBelow(context, panelsEnd(reserved, count) <= aboveCue ? reserved : placed, wish);
}

/** What notes below the maps need. */
function notesHeight(context: ChartContext, { sentences, options: { widthPx, interactive } }: PanelWish): number {
  const below = { x: edgePx, top: noteGapPx, widthPx, inColumns: !interactive };
  return belowNotes(noteLines(context, sentences, below), 0, 10);
}

/** The largest maps that a file has room for together with the notes. Null: all would be too small. */
function largestInFile(context: ChartContext, wish: PanelWish, room: Size): ArrangedPanels | null {
  const { count } = wish;
  const lower = { ...room, heightPx: room.heightPx - notesHeight(context, wish) };
  const arranged = [
    ...gridsWithin(count, room).flatMap(placed => withNotesBeside(context, placed, wish) ?? []),
    ...gridsWithin(count, lower).map(placed => withNotesBelow(context, placed, wish)),
  ];
  return arranged.length === 0 ? null : arranged.reduce((a, b) => (b.panelWidth > a.panelWidth ? b : a));
}

/** The networks with a map or, on the screen, with a place that says that none is known; a file says it below. */
function networksToShow({ networks, edition }: ChartContext, { interactive, heightPx }: MultiplesOptions) {
  const listed = networks.filter(id => edition.members.has(id));
  return interactive || heightPx === undefined || listed.length === 0 ? networks : listed;
}

export function layoutMultiples(context: ChartContext, options: MultiplesOptions): MultiplesLayout {
  const all = networksToShow(context, options);
  const shown = all.slice(0, maxMaps);
  const { charts } = context.messages;
  const left = all.length - shown.length;
  const sentences = [
    ...(shown.some(network => context.edition.members.has(network)) ? [charts.multiplesKey] : []),
    ...(left > 0 ? [charts.mapsLeftOut(left)] : []),
  ];
  const arranged = arrangedFor(context, { sentences, count: shown.length, options });
  const { columns, pitch, step, panelWidth, mapHeight, titleHeight, notes, heightPx } = arranged;
  const size = { widthPx: panelWidth, heightPx: mapHeight };
  // A file has margins of its own.
  const isTight = mapHeight < lowMap || !options.interactive;
  const camera = isTight ? worldCamera({ widthPx: panelWidth + slimmerPx, heightPx: mapHeight + slimmerPx }) : null;
  const base = layoutWorldmap(options.world, new Map(), {
    ...{ ...size, camera, id: "multiples", thinPx: 1 },
    known: knownPaths,
  });
  const titles = titlesIn(context, shown, pitch);
  const panels = shown.map((network, i) =>
    panelFor(context, network, {
      x: edgePx + (i % columns) * pitch,
      y: Math.floor(i / columns) * step,
      title: at(titles.texts, i),
      titleSize: titles.sizePx,
      base,
      options,
    }),
  );
  return {
    kind: "multiples",
    ...figureFrame(context, options),
    ...captionOf(context, incidenceIn(context), "multiples"),
    widthPx: options.widthPx,
    heightPx,
    panels,
    panelWidth,
    mapHeight,
    titleHeight,
    titleSize: titles.sizePx,
    notes,
  };
}

/** Beside a title, its count and the gaps around it. */
const countPx = 25;

/** The titles in the largest letters that show all of them whole, or cut where none does. */
function titlesIn(context: ChartContext, networks: readonly NetworkId[], pitch: number) {
  const names = networks.map(id => shortNameOf(context, id));
  const room = pitch - countPx;
  const fits = (sizePx: number): boolean => names.every(name => textWidth(name, sizePx, 600) <= room);
  const sizePx = [14, 13].find(fits) ?? 12;
  return { sizePx, texts: names.map(name => truncated(name, room, sizePx, 600)) };
}

interface PanelPlace {
  readonly x: number;
  readonly y: number;
  /** The world without members, shared by all panels. */
  readonly base: WorldmapLayout;
  readonly title: string;
  readonly titleSize: number;
  readonly options: MultiplesOptions;
}

function panelFor(context: ChartContext, network: NetworkId, place: PanelPlace): MultiplesPanel {
  const { x, y, title, titleSize, base, options } = place;
  const { charts } = context.messages;
  const members = [...(context.edition.members.get(network)?.values() ?? [])].filter(member => member.counts);
  const isKnown = context.edition.members.has(network);
  const codes = members.map(member => member.jurisdiction);
  const fills = panelFills(
    context,
    codes,
    options.style === "colour" ? colourOf(context, network) : chartInks(context).bar,
  );
  const name = shortNameOf(context, network);
  return {
    network,
    x,
    y,
    title,
    countX: textWidth(title, titleSize, 600) + 8,
    count: isKnown ? String(codes.length) : "",
    jurisdictions: codes,
    map: isKnown ? paintedPanel(base, options.world, fills) : null,
    message: isKnown ? null : charts.noList,
    ariaLabel: isKnown ? charts.mapOf(name, codes.length) : `${name}: ${charts.noList}`,
  };
}

/** Members in one colour; parts of a listed State paler, because they are covered but not counted. */
function panelFills(context: ChartContext, members: readonly JurisdictionCode[], colour: string): Fills {
  const listed = new Set(members);
  const fills = new Map<JurisdictionCode, Fill>(members.map(code => [code, bands(colour)]));
  for (const { code, parent, partOfParent } of context.atlas.jurisdictions.values()) {
    if (!partOfParent || parent === null || !listed.has(parent) || listed.has(code)) continue;
    fills.set(code, bands(mixed(colour, chartInks(context).land, 0.35)));
  }
  return fills;
}

/** The shared paths with this network's colours, and dots for members too small to be visible. */
function paintedPanel(base: WorldmapLayout, world: World, fills: Fills): WorldmapLayout {
  const projection = earthProjection(base, base.camera);
  const radiusPx = dotRadiusPx(base.camera.zoom) * Math.max(0.6, Math.min(1, base.heightPx / lowMap));
  return {
    ...base,
    units: base.units.map(unit => ({ ...unit, fill: unitFill(world, fills, unit.code) })),
    dots: dottedUnits(world, fills, base.camera.zoom).map(({ code, anchor }) => {
      const [x, y] = projectedPoint(projection, anchor);
      return { code, x, y, radiusPx, fill: unitFill(world, fills, code), hatches: [] };
    }),
  };
}
