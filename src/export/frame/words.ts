import { countingIn } from "../../charts/kinds.ts";
import { nameNotesIn, notesIn } from "../../charts/members.ts";
import { type ChartContext, incidenceIn, listGapNotes } from "../../draw/context.ts";
import { dayOf } from "../../i18n/formats.ts";
import type { LegendEntry } from "../../map/scene/types.ts";
import { publishedYear } from "../../model/edition.ts";
import type { NetworkGroup, NetworkId, NetworkRecord } from "../../model/network.ts";
import { reviewedMonth } from "../../model/review.ts";
import { basisStem, groupsAmong, ownershipOf } from "../../model/tables/basis.ts";
import { captionOf } from "../../prose/caption.ts";
import { editionPhrase } from "../../prose/edition-phrase.ts";
import { insetNamesIn } from "../insets/titles.ts";
import type { NetworkNaming, OwnWords } from "../options.ts";
import type { FigureWords } from "./layout.ts";
import type { ChartFigure, FigureLegendEntry, FigureSubject, MapFigure } from "./types.ts";

/** What a figure says about itself that the model does not know. */
export interface FigureOrigin {
  readonly version: string;
  readonly sourceCount: number;
  /** Whole address of this view, without the looked-up pair unless requested. Null: the site's address is not known. */
  readonly link: string | null;
  /** User networks are shown, which a link does not carry. */
  readonly hasUserNetworks: boolean;
  /** The metadata of the file may name the looked-up pair. */
  readonly withPair: boolean;
  /** The last day (`yyyy-mm-dd`) of a map of changes; null: the current edition. */
  readonly day: string | null;
}

/** The two ends of a map of changes in file names; a null day is the current edition. */
export const changesSpan = (day: string | null): string =>
  `published-${publishedYear}-to-${day ?? `current-${reviewedMonth}`}`;

const isBetweenEditions = (subject: FigureSubject): boolean =>
  "painted" in subject && subject.painted.fill.isBetweenEditions === true;

/** File name without extension: subject, edition and its date, or the basis where no network is the document's. */
export function fileStem(context: ChartContext, subject: FigureSubject, day: string | null = null): string {
  const basis = isBetweenEditions(subject) ? changesSpan(day) : basisStem(context, context.networks);
  return `${context.messages.export.figure.stems[subject.kind]}-${basis}`;
}

function linkLines({ link, hasUserNetworks }: FigureOrigin, { messages }: ChartContext): readonly string[] {
  const { figure } = messages.export;
  if (!link) return [];
  const own = hasUserNetworks ? ` ${figure.userNetworks}` : "";
  return [`${figure.view(link)}${own}`];
}

/** The edition and counting rule of a figure; for changes, where they start and end. */
export function editionOfFigure(subject: FigureSubject, context: ChartContext, day: string | null): string {
  const { messages, territories, language } = context;
  const { figure } = messages.export;
  if (isBetweenEditions(subject))
    return day === null ? figure.changesToCurrent : figure.changesToDay(dayOf(day, language));
  const text = editionPhrase(context);
  return territories === "with-state" ? `${text}; ${figure.withState}` : text;
}

/** How the networks behind a map's legend are named below it, and how many of them at most. */
interface NamesBelow {
  readonly names: NetworkNaming;
  readonly mostNames: number;
}

/** So many cut names are given, however little room there is. */
const mostCutNames = 20;

const allNames: NamesBelow = { names: "both", mostNames: Number.POSITIVE_INFINITY };

/** The networks behind the abbreviations in a map's legend; charts name them in their own legend. */
function networkLines(
  { edition, messages }: ChartContext,
  { networks }: MapFigure,
  below: NamesBelow,
): readonly string[] {
  const { figure } = messages.export;
  if (below.names === "full") return [];
  const shown = networks.flatMap(id => edition.network.get(id) ?? []);
  // A legend cuts the names that a person gave: they come first where there is no room for all.
  const isCut = ({ group, shortName, name }: NetworkRecord): boolean => group === "own" && !name.includes(shortName);
  const all = below.names === "both" ? shown : shown.filter(isCut);
  if (all.length === 0) return [];
  const cut = all.filter(isCut).length;
  const most = Math.max(below.mostNames, Math.min(cut, mostCutNames));
  const named = new Set([...all.filter(isCut), ...all.filter(network => !isCut(network))].slice(0, most));
  const texts = all
    .filter(network => named.has(network))
    .map(({ shortName, name }) => figure.networkName(shortName, name));
  return [figure.networks(texts, all.length - named.size)];
}

/** The text alternative of a map: each group with its jurisdictions. */
function mapText(context: ChartContext, groups: readonly LegendEntry[]): string {
  const { messages, nameOf, language } = context;
  const { figure } = messages.export;
  const texts = groups
    .filter(({ jurisdictions, swatch }) => jurisdictions.length > 0 || swatch.kind === "dotted")
    .map(({ label, jurisdictions }) =>
      figure.group(
        label,
        jurisdictions.map(nameOf).toSorted((a, b) => a.localeCompare(b, language)),
      ),
    );
  const named = new Set(groups.flatMap(({ jurisdictions }) => jurisdictions));
  return [...texts, ...nameNotesIn(context, [...named])].join(" ");
}

const networksIn = (context: ChartContext, subject: FigureSubject): readonly NetworkId[] =>
  "painted" in subject ? subject.painted.networks : context.networks;

/** The title of a kind of figure, whatever two networks or whose reach it shows. */
export const figureTitle = (context: ChartContext, subject: FigureSubject): string =>
  context.messages.export.figure.titles[subject.kind](ownershipOf(context.edition, networksIn(context, subject)));

function titlesOf(context: ChartContext, subject: FigureSubject, withPair: boolean) {
  const { specificTitles } = context.messages.export.figure;
  const general = figureTitle(context, subject);
  if (!("painted" in subject)) return { title: general, name: general };
  const { fill, title: mapTitle } = subject.painted;
  if (!fill.specificTitle) return { title: general, name: general };
  const of = ownershipOf(context.edition, subject.painted.networks);
  const title = specificTitles[fill.specificTitle](mapTitle, of);
  return { title, name: fill.questionEntry && !withPair ? general : title };
}

/** The caption of a chart, with what its groups count. */
function chartCaption(context: ChartContext, { kind, chart, counting }: ChartFigure) {
  const { short, long } = captionOf(context, incidenceIn(context), kind);
  const counts = chart.countings.length === 0 ? [] : [context.messages.charts.counts[countingIn(chart, counting)]];
  return { short, long: [long, ...counts].join(" ") };
}

function caption(context: ChartContext, subject: FigureSubject, name: string, origin: FigureOrigin) {
  if (!("painted" in subject)) return chartCaption(context, subject);
  const { fill, legend } = subject.painted;
  const groups = legend.filter(({ id }) => origin.withPair || id !== fill.questionEntry);
  const insets = (subject.painted.insets ?? []).flatMap(region => insetNamesIn(context, region).slice(0, 1));
  const insetText = insets.length > 0 ? ` ${context.messages.export.figure.insets(insets)}` : "";
  return { short: name, long: `${name}. ${mapText(context, groups)}${insetText}` };
}

/** The legend as text, for screen readers and for programs that find no letters in outlines. */
const legendText = (legend: readonly FigureLegendEntry[]): readonly string[] =>
  legend.length === 0 ? [] : [`${legend.map(({ label }) => label).join("; ")}.`];

/** Sources of the lists: each group of networks has its own. */
function sourceText(
  { messages, edition }: ChartContext,
  networks: readonly NetworkId[],
  isPublished: boolean,
  sourceCount: number,
): string {
  const { source, notOfUn } = messages.export.figure;
  const texts: Readonly<Record<NetworkGroup, string>> = {
    document: isPublished ? source.published : source.current(sourceCount),
    beyond: source.beyond,
    own: source.own,
  };
  return [...groupsAmong(edition, networks).map(group => texts[group]), notOfUn].join(" ");
}

/** A figure with its context and origin. */
export interface FigureAbout {
  readonly subject: FigureSubject;
  readonly context: ChartContext;
  readonly origin: FigureOrigin;
}

/** What a map can't show: notes on memberships, lists that are not known or not of its time, and what codes mean. */
function noteTexts(context: ChartContext, { insets = [] }: MapFigure): readonly string[] {
  const notes = notesIn(context);
  const { figure } = context.messages.export;
  const codes = insets.length > 0 ? [figure.insetCodes] : [];
  const texts = [...(notes.length > 0 ? [figure.notes(notes)] : []), ...listGapNotes(context), ...codes];
  return texts.length > 0 ? [texts.join(" ")] : [];
}

/** Footer paragraphs of a figure titled `work`: source, caution, citation, boundaries and the link to its view. */
function footOf({ subject, context, origin }: FigureAbout, work: string, below = allNames): readonly string[] {
  const { messages } = context;
  const { figure } = messages.export;
  const isMap = "painted" in subject;
  const edition = editionOfFigure(subject, context, origin.day);
  const isPublished = context.edition.id === "published" && !isBetweenEditions(subject);
  const sources = sourceText(context, networksIn(context, subject), isPublished, origin.sourceCount);
  return [
    ...(isMap && subject.painted.section ? [figure.partOfWorld] : []),
    ...(isMap ? networkLines(context, subject.painted, below) : []),
    ...(isMap ? noteTexts({ ...context, networks: subject.painted.networks }, subject.painted) : []),
    `${sources} ${figure.caution}`,
    figure.citation({ title: work, version: origin.version, edition }),
    isMap || subject.chart.hasMaps ? messages.map.boundaries : figure.boundaries,
    ...linkLines(origin, context),
  ];
}

/** Title, edition and footer for the metadata of a file; they name a looked-up pair only on request. */
export function aboutFigure(about: FigureAbout) {
  const { subject, context, origin } = about;
  const { name } = titlesOf(context, subject, origin.withPair);
  return { title: name, edition: editionOfFigure(subject, context, origin.day), about: footOf(about, name) };
}

interface TitledTable {
  readonly title: string;
  readonly edition: string;
  readonly networks: readonly NetworkId[];
}

/** What `aboutFigure` gives, for a table that is no figure's. */
export function aboutTable(context: ChartContext, { title, edition, networks }: TitledTable, origin: FigureOrigin) {
  const { figure } = context.messages.export;
  const sources = sourceText(context, networks, context.edition.id === "published", origin.sourceCount);
  const about = [
    `${sources} ${figure.caution}`,
    figure.citation({ title, version: origin.version, edition }),
    figure.boundaries,
    ...linkLines(origin, context),
  ];
  return { title, edition, about };
}

/** Title, edition, caption and footer. */
export function figureWords(
  context: ChartContext,
  subject: FigureSubject,
  origin: FigureOrigin & Partial<NamesBelow> & { readonly legend: readonly FigureLegendEntry[] },
): FigureWords {
  const about = { subject, context, origin };
  const { title, name } = titlesOf(context, subject, origin.withPair);
  const { short, long } = caption(context, subject, name, origin);
  const legend = "painted" in subject ? [] : legendText(origin.legend);
  return {
    title,
    subtitle: "",
    edition: editionOfFigure(subject, context, origin.day),
    name,
    short,
    long,
    described: [long, ...legend, ...footOf(about, name)].join(" "),
    foot: footOf(about, title, { ...allNames, ...origin }),
    more: context.messages.export.figure.more,
  };
}

/** A figure with a person's title, subtitle and note; source, caution, citation and boundaries stay. */
export function withOwnWords(words: FigureWords, own: OwnWords, { messages }: ChartContext): FigureWords {
  const [title, subtitle, note] = [own.title, own.subtitle, own.note].map(text => text.trim());
  const notes = note ? [messages.export.figure.ownNote(note)] : [];
  return {
    ...words,
    title: title || words.title,
    name: title || words.name,
    subtitle: subtitle ?? "",
    described: [...(subtitle ? [subtitle] : []), words.described, ...notes].join(" "),
    foot: [...notes, ...words.foot],
  };
}
