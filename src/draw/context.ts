import { fewOf, listOf } from "../i18n/formats.ts";
import type { MapMessages, Messages } from "../i18n/messages.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import { listGapsOf } from "../model/list-gaps.ts";
import type { NetworkId } from "../model/network.ts";
import { withoutListOf } from "../model/sets/facts.ts";
import { type Incidence, incidenceOf, type TerritoryRule } from "../model/sets/overlap.ts";
import { inks, type Swatch, type Theme } from "./palette.ts";

/** Input of the map and the charts. */
export interface MapContext {
  readonly atlas: Atlas;
  readonly edition: Edition;
  /** Chosen networks in reading order, including those without a known list. */
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  /** Swatches of all networks: a network keeps its colour whatever else is chosen. */
  readonly palette: ReadonlyMap<NetworkId, Swatch>;
  readonly theme: Theme;
  readonly messages: MapMessages;
  /** The interface language, by which text is sorted and joined. */
  readonly language: Language;
  /** Name in the language chosen for names. */
  readonly nameOf: (code: JurisdictionCode) => string;
}

/** With all messages, which load after the first map. */
export interface ChartContext extends MapContext {
  readonly messages: Messages;
}

/** `greyscale` distinguishes networks by hatching, for print without colour. */
export type FigureStyle = "colour" | "greyscale";

/** Options that every chart has. */
export interface FigureOptions {
  readonly widthPx: number;
  /** The height in sight, which charts of a free height keep to where they stay legible. Left out: as high as they need. */
  readonly heightPx?: number;
  readonly style: FigureStyle;
  /** True on screen, where marks can be focused and selected; false in a file. */
  readonly interactive: boolean;
  /** True for touch screens, which need higher rows. */
  readonly touch?: boolean;
}

export const incidenceIn = ({ atlas, edition, networks, territories }: MapContext): Incidence =>
  incidenceOf(atlas, edition, networks, territories);

/** Chosen networks without a known list in the edition: charts name them and never draw them as empty. */
export const networksWithoutList = ({ edition, networks }: MapContext): readonly NetworkId[] =>
  withoutListOf(edition, networks);

/** The most networks that one chart can show legibly. */
export const maxNetworks = 100;

/** The context limited to `max` networks with a known list, and how many were left out. */
export function withReadableNetworks(
  context: ChartContext,
  max = maxNetworks,
): { readonly context: ChartContext; readonly left: number } {
  const known = context.networks.filter(id => context.edition.members.has(id));
  if (known.length <= max) return { context, left: 0 };
  const shown = new Set(known.slice(0, max));
  const networks = context.networks.filter(id => shown.has(id) || !context.edition.members.has(id));
  return { context: { ...context, networks }, left: known.length - max };
}

export const shortNameOf = ({ edition }: MapContext, id: NetworkId): string => edition.network.get(id)?.shortName ?? id;

/** The colour of a network in the theme; secondary ink for a network without one. */
export const colourOf = ({ palette, theme }: MapContext, id: NetworkId): string =>
  palette.get(id)?.[theme] ?? inks[theme].inkSecond;

/** Identifies a cell or pair in attributes and in the view. */
export const networksKey = (networks: readonly NetworkId[]): string => networks.join(" ");

/** More names than these end with "n more". */
const maxNamesInNote = 6;

/** A note for each reason why lists of the chosen networks are not in a chart, or not whole. */
export const listGapNotes = (context: ChartContext): readonly string[] =>
  listGapsOf(context.edition, context.networks).map(({ kind, networks }) => {
    const { charts, lists, app } = context.messages;
    const names = networks.map(id => shortNameOf(context, id));
    const sentence = lists.alone[kind](listOf(fewOf(names, maxNamesInNote, charts.more), app.spoken), networks.length);
    return networks.every(id => context.edition.members.has(id))
      ? sentence
      : charts.notInChart(sentence, networks.length);
  });
