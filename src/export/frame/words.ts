import { type ChartContext, incidenceIn } from "../../draw/context.ts";
import { dayOf } from "../../i18n/formats.ts";
import { publishedYear, reviewedMonth } from "../../model/edition.ts";
import type { NetworkGroup } from "../../model/network.ts";
import { basisStem, groupsAmong } from "../../model/tables/basis.ts";
import { captionOf } from "../../prose/caption.ts";
import { editionPhrase } from "../../prose/edition-phrase.ts";
import type { FigureSubject } from "./figure.ts";
import type { FigureLegendEntry, FigureWords } from "./layout.ts";
import { askerGroup, type FigureKind, type MapGroup, type PaintedWorld } from "./painted.ts";

/** What a figure says of itself beside what the model knows. */
export interface FigureOrigin {
  readonly version: string;
  readonly sourceCount: number;
  /** Address of this view with its fragment, or a fragment alone; without the looked-up pair unless a person asked. */
  readonly link: { readonly address: string } | { readonly fragment: string } | null;
  /** Whether networks that a person has added are shown; a link does not carry them. */
  readonly hasUserNetworks: boolean;
  /** Whether data about the file may name whom a person looked up. */
  readonly withPair: boolean;
  /** The day (`yyyy-mm-dd`) for which a map of changes was asked, null for the edition. */
  readonly day: string | null;
}

/** What a map of changes and its rows go from and to, as file names say it; a null day is the current edition. */
export const changesSpan = (day: string | null): string =>
  `published-${publishedYear}-to-${day ?? `current-${reviewedMonth}`}`;

/** Without an extension: what it shows, the edition and its date; where no network is the document's, what it rests on. */
export const fileStem = (
  { messages, edition, networks }: ChartContext,
  kind: FigureKind,
  day: string | null = null,
): string =>
  `${messages.export.figure.stems[kind]}-${kind === "map-changes" ? changesSpan(day) : basisStem(edition, networks)}`;

function linkLines({ link, hasUserNetworks }: FigureOrigin, { messages }: ChartContext): readonly string[] {
  const { figure } = messages.export;
  if (!link) return [];
  const own = hasUserNetworks ? ` ${figure.userNetworks}` : "";
  return [`${"address" in link ? figure.view(link.address) : figure.fragment(link.fragment)}${own}`];
}

/** The edition and what else a figure rests on; of changes, from where to where they go. */
export function editionOfFigure(kind: FigureKind, context: ChartContext, day: string | null): string {
  const { messages, territories, language } = context;
  const { figure } = messages.export;
  if (kind === "map-changes") return day === null ? figure.changesToCurrent : figure.changesToDay(dayOf(day, language));
  const text = editionPhrase(context);
  return territories === "with-state" ? `${text}; ${figure.withState}` : text;
}

/** More names than these are left to the list of networks. */
const maxNames = 30;

/** Whose abbreviations a map's legend uses, for readers who meet it without the atlas; charts have them in the legend. */
function networkLines({ edition, messages }: ChartContext, { networks }: PaintedWorld): readonly string[] {
  const { figure } = messages.export;
  const names = networks.slice(0, maxNames).flatMap(id => {
    const network = edition.network.get(id);
    return network ? [figure.networkName(network.shortName, network.name)] : [];
  });
  return names.length === 0 ? [] : [figure.networks(names, networks.length - names.length)];
}

/** Each group with those whom it names: what a map says to somebody who cannot see it. */
function mapText({ messages, nameOf, language }: ChartContext, groups: readonly MapGroup[]): string {
  const { figure } = messages.export;
  return groups
    .filter(({ jurisdictions, swatch }) => jurisdictions.length > 0 || swatch.kind === "dotted")
    .map(({ label, jurisdictions }) =>
      figure.group(
        label,
        jurisdictions.map(nameOf).toSorted((a, b) => a.localeCompare(b, language)),
      ),
    )
    .join(" ");
}

function titlesOf({ messages }: ChartContext, subject: FigureSubject, withPair: boolean) {
  const { titles, seen } = messages.export.figure;
  const general = titles[subject.kind];
  if (!("painted" in subject)) return { title: general, name: general };
  const { kind, painted } = subject;
  if (kind !== "map-compare" && kind !== "map-reach") return { title: general, name: general };
  const title = seen[kind](painted.title);
  return { title, name: kind === "map-compare" || withPair ? title : general };
}

function caption(context: ChartContext, subject: FigureSubject, name: string, origin: FigureOrigin) {
  if (!("painted" in subject)) return captionOf(context, incidenceIn(context), subject.kind);
  const sayable = subject.painted.legend.filter(({ id }) => origin.withPair || id !== askerGroup);
  return { short: name, long: `${name}. ${mapText(context, sayable)}` };
}

/** What the legend says, in words for those who cannot see it and for programs that find no letters in outlines. */
const legendText = (legend: readonly FigureLegendEntry[]): readonly string[] =>
  legend.length === 0 ? [] : [`${legend.map(({ label }) => label).join("; ")}.`];

/** Where the lists come from: each group of networks has sources of its own. */
function sourceText(
  { messages, edition, ...context }: ChartContext,
  subject: FigureSubject,
  sourceCount: number,
): string {
  const { source, notOfUn } = messages.export.figure;
  const networks = "painted" in subject ? subject.painted.networks : context.networks;
  const isPublished = edition.id === "published" && subject.kind !== "map-changes";
  const texts: Readonly<Record<NetworkGroup, string>> = {
    document: isPublished ? source.published : source.current(sourceCount),
    beyond: source.beyond,
    own: source.own,
  };
  return [...groupsAmong(edition, networks).map(group => texts[group]), notOfUn].join(" ");
}

/** What a figure shows, as of when, and where from. */
export interface FigureAbout {
  readonly subject: FigureSubject;
  readonly context: ChartContext;
  readonly origin: FigureOrigin;
}

/** What stands at the foot of a figure called `work`: source, caution, citation, boundaries and the way back to the view. */
function footOf({ subject, context, origin }: FigureAbout, work: string): readonly string[] {
  const { messages } = context;
  const { figure } = messages.export;
  const isMap = "painted" in subject;
  const edition = editionOfFigure(subject.kind, context, origin.day);
  return [
    ...(isMap && subject.painted.section ? [figure.partOfWorld] : []),
    ...(isMap ? networkLines(context, subject.painted) : []),
    `${sourceText(context, subject, origin.sourceCount)} ${figure.caution}`,
    figure.citation({ title: work, version: origin.version, edition }),
    isMap || subject.kind === "multiples" ? messages.map.boundaries : figure.boundaries,
    ...linkLines(origin, context),
  ];
}

/** The same for data about a file, which name whom somebody looked up only where that was asked for. */
export function aboutFigure(about: FigureAbout) {
  const { subject, context, origin } = about;
  const { name } = titlesOf(context, subject, origin.withPair);
  return { title: name, edition: editionOfFigure(subject.kind, context, origin.day), about: footOf(about, name) };
}

/** Title, edition, caption and what stands at the foot. */
export function figureWords(
  context: ChartContext,
  subject: FigureSubject,
  origin: FigureOrigin & { readonly legend: readonly FigureLegendEntry[] },
): FigureWords {
  const about = { subject, context, origin };
  const { title, name } = titlesOf(context, subject, origin.withPair);
  const { short, long } = caption(context, subject, name, origin);
  const legend = "painted" in subject ? [] : legendText(origin.legend);
  return {
    title,
    edition: editionOfFigure(subject.kind, context, origin.day),
    name,
    short,
    long,
    described: [long, ...legend, ...footOf(about, name)].join(" "),
    foot: footOf(about, title),
    more: context.messages.export.figure.more,
  };
}
