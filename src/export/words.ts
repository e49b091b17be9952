import { captionOf } from "../charts/caption.ts";
import { type ChartContext, incidenceIn } from "../charts/context.ts";
import { editionPhrase } from "../charts/edition-words.ts";
import { dayOf } from "../i18n/formats.ts";
import { publishedYear, reviewedMonth } from "../model/edition.ts";
import { editionLabel } from "../model/table.ts";
import type { ChartId } from "../state/view.ts";
import type { FigureWords } from "./frame.ts";

/** `changes`: the map of what changed since the document. */
export type MapKind = "map" | "changes";
export type FigureKind = ChartId | MapKind;

export const isMap = (kind: FigureKind): kind is MapKind => kind === "map" || kind === "changes";

/** What a figure says of itself beside what the model knows. */
export interface FigureOrigin {
  readonly version: string;
  readonly sourceCount: number;
  /** Address of this view with its fragment, or a fragment alone; without the looked-up pair unless a person asked. */
  readonly link: { readonly address: string } | { readonly fragment: string } | null;
  /** Whether networks that a person has added are shown; a link does not carry them. */
  readonly hasOwn: boolean;
  /** The day up to which a figure of changes goes; null for the current edition. */
  readonly day?: string | null;
}

/** Without an extension: what it shows, the edition and its date. */
export const fileStem = ({ messages, edition }: ChartContext, kind: FigureKind): string =>
  `${messages.export.figure.stems[kind]}-${editionLabel(edition).replace(" ", "-")}`;

/** The same for what changed since the document, up to a day or to the current edition. */
export const changesStem = (day: string | null): string =>
  `changes-published-${publishedYear}-to-${day ?? `current-${reviewedMonth}`}`;

function linkLines({ link, hasOwn }: FigureOrigin, { messages }: ChartContext): readonly string[] {
  const { figure } = messages.export;
  if (!link) return [];
  const own = hasOwn ? ` ${figure.ownNetworks}` : "";
  return [`${"address" in link ? figure.view(link.address) : figure.fragment(link.fragment)}${own}`];
}

/** The edition and what else a figure rests on; for changes, from where to where they go. */
export function editionOfFigure(kind: FigureKind, context: ChartContext, day: string | null): string {
  const { messages, territories, language } = context;
  const { figure } = messages.export;
  if (kind === "changes") return day === null ? figure.changesToCurrent : figure.changesToDay(dayOf(day, language));
  const phrase = editionPhrase(context);
  return territories === "with-state" ? `${phrase}; ${figure.withState}` : phrase;
}

/** Title, edition and what stands at the foot: source, caution, citation, boundaries and the way back to the view. */
export function figureWords(kind: FigureKind, context: ChartContext, origin: FigureOrigin): FigureWords {
  const { messages, edition } = context;
  const { figure } = messages.export;
  const title = figure.titles[kind];
  const isPublished = edition.id === "published" && kind !== "changes";
  const source = isPublished ? figure.source.published : figure.source.current(origin.sourceCount);
  const editionText = editionOfFigure(kind, context, origin.day ?? null);
  const caption = isMap(kind) ? { short: title, long: title } : captionOf(context, incidenceIn(context), kind);
  return {
    title,
    edition: editionText,
    ...caption,
    foot: [
      `${source} ${figure.caution}`,
      figure.citation({ title, version: origin.version, edition: editionText }),
      isMap(kind) || kind === "multiples" ? messages.map.boundaries : figure.boundaries,
      ...linkLines(origin, context),
    ],
  };
}
