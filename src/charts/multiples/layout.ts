import { mixed } from "../../draw/colour.ts";
import { type ChartContext, colourOf, type FigureOptions, incidenceIn, shortNameOf } from "../../draw/context.ts";
import { chartInks, type FigureLayout, figureFrame, type PlacedText } from "../../draw/svg.ts";
import { textWidth, truncated } from "../../draw/text-metrics.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { captionOf } from "../../prose/caption.ts";
import { earthProjection, halfHeight, halfWidth, projectedPoint } from "../../world/earth.ts";
import { bands, type Fill, type Fills } from "../../world/fill.ts";
import { dotRadiusPx, dottedUnits, layoutWorldmap, unitFill, type WorldmapLayout } from "../../world/layout.ts";
import type { World } from "../../world/world.ts";
import { belowNotes, noteLines } from "../notes.ts";
import type { ChartOptions } from "../types.ts";

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
  readonly notes: readonly PlacedText[];
}

const panelGapPx = 24;
/** The narrowest map whose title is whole: a cut one would not be part of its name for a screen reader. */
const narrowestPanel = 190;
/** Height of the line above each map. */
export const panelTitleHeight = 24;
const maxColumns = 6;
const noteGapPx = 12;
/** The most maps of one chart; each network also has a sheet. */
const maxMaps = 24;

/** Columns of the given number, with what follows from it. */
function panelsOf(columns: number, { widthPx, heightPx }: MultiplesOptions) {
  const gapPx = heightPx === undefined ? panelGapPx : panelGapPx / 2;
  const panelWidth = (widthPx - 16 - (columns - 1) * panelGapPx) / columns;
  const mapHeight = Math.round(panelWidth * (halfHeight / halfWidth));
  return { columns, panelWidth, mapHeight, step: panelTitleHeight + mapHeight + gapPx };
}

/** As many columns as the width suggests, or more until all maps and the notes below them are in sight. */
function panelsIn(options: MultiplesOptions, count: number, notesPx: number): ReturnType<typeof panelsOf> {
  const usual = Math.max(1, Math.min(count || 1, Math.round(options.widthPx / 380), maxColumns));
  const { heightPx = Number.POSITIVE_INFINITY } = options;
  for (let columns = usual; columns <= count; columns++) {
    const panels = panelsOf(columns, options);
    if (panels.panelWidth < narrowestPanel) break;
    if (Math.ceil(count / columns) * panels.step + notesPx <= heightPx) return panels;
  }
  return panelsOf(usual, options);
}

export function layoutMultiples(context: ChartContext, options: MultiplesOptions): MultiplesLayout {
  const shown = context.networks.slice(0, maxMaps);
  const { charts } = context.messages;
  const left = context.networks.length - shown.length;
  const sentences = [
    ...(shown.some(network => context.edition.members.has(network)) ? [charts.multiplesKey] : []),
    ...(left > 0 ? [charts.mapsLeftOut(left)] : []),
  ];
  const notePlace = { x: 8, top: noteGapPx, widthPx: options.widthPx };
  const notesPx = belowNotes(noteLines(context, sentences, notePlace), 0, 10);
  const { columns, panelWidth, mapHeight, step } = panelsIn(options, shown.length, notesPx);
  const size = { widthPx: panelWidth, heightPx: mapHeight };
  const base = layoutWorldmap(options.world, new Map(), { ...size, camera: null, id: "multiples", thinPx: 1 });
  const panels = shown.map((network, i) =>
    panelFor(context, network, {
      x: 8 + (i % columns) * (panelWidth + panelGapPx),
      y: Math.floor(i / columns) * step,
      base,
      options,
    }),
  );
  const bottom = Math.ceil(shown.length / columns) * step;
  const notes = noteLines(context, sentences, { ...notePlace, top: bottom + noteGapPx });
  return {
    kind: "multiples",
    ...figureFrame(context, options),
    ...captionOf(context, incidenceIn(context), "multiples"),
    widthPx: options.widthPx,
    heightPx: belowNotes(notes, bottom, 10),
    panels,
    panelWidth,
    mapHeight,
    notes,
  };
}

interface PanelPlace {
  readonly x: number;
  readonly y: number;
  /** The world without members, shared by all panels. */
  readonly base: WorldmapLayout;
  readonly options: MultiplesOptions;
}

function panelFor(context: ChartContext, network: NetworkId, { x, y, base, options }: PanelPlace): MultiplesPanel {
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
  const title = truncated(name, base.widthPx - 30, 14, 600);
  return {
    network,
    x,
    y,
    title,
    countX: textWidth(title, 14, 600) + 8,
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
  return {
    ...base,
    units: base.units.map(unit => ({ ...unit, fill: unitFill(world, fills, unit.code) })),
    dots: dottedUnits(world, fills, base.camera.zoom).map(({ code, anchor }) => {
      const [x, y] = projectedPoint(projection, anchor);
      return { code, x, y, radiusPx: dotRadiusPx(base.camera.zoom), fill: unitFill(world, fills, code), hatches: [] };
    }),
  };
}
