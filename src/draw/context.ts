import type { MapMessages, Messages } from "../i18n/messages.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { type Incidence, incidenceOf, type TerritoryRule } from "../model/sets/overlap.ts";
import type { Swatch, Theme } from "./palette.ts";

/** What map and charts are drawn from. */
export interface MapContext {
  readonly atlas: Atlas;
  readonly edition: Edition;
  /** Chosen networks in reading order, with and without a known list. */
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  /** Swatches of all networks, so that a network keeps its colour whatever else is chosen. */
  readonly palette: ReadonlyMap<NetworkId, Swatch>;
  readonly theme: Theme;
  readonly messages: MapMessages;
  readonly language: Language;
  /** Name in the interface language. */
  readonly nameOf: (code: JurisdictionCode) => string;
}

/** The same with all words, which charts need and the first map does without. */
export interface ChartContext extends MapContext {
  readonly messages: Messages;
}

/** `greyscale` tells networks apart by hatching, for print without colour. */
export type FigureStyle = "colour" | "greyscale";

/** What all charts can be asked for. */
export interface FigureOptions {
  readonly widthPx: number;
  readonly style: FigureStyle;
  /** True on screen, where marks can be reached and chosen; false in a file. */
  readonly interactive: boolean;
  /** True where fingers point: rows are then as high as they need. */
  readonly touch?: boolean;
}

export const incidenceIn = ({ atlas, edition, networks, territories }: MapContext): Incidence =>
  incidenceOf(atlas, edition, networks, territories);

/** Chosen networks of which no list is known in the edition: they are named, never drawn as empty. */
export const networksWithoutList = ({ edition, networks }: MapContext): readonly NetworkId[] =>
  networks.filter(id => !edition.members.has(id));

/** More networks than these nobody can read in one chart. */
export const maxNetworks = 100;

/** The context with as many networks as can be read, in reading order, and how many with a known list are left out. */
export function readable(
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

/** The colour of a network in the theme; the second ink where it has none. */
export const colourOf = ({ palette, theme }: MapContext, id: NetworkId): string =>
  palette.get(id)?.[theme] ?? (theme === "light" ? "#6d675a" : "#a8a192");

/** Names a cell or pair in attributes and in the view. */
export const networksKey = (networks: readonly NetworkId[]): string => networks.join(" ");
