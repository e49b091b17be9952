import { captionOf } from "../charts/caption.ts";
import { type ChartContext, incidenceIn } from "../charts/context.ts";
import { editionLabel } from "../model/table.ts";
import type { ChartId } from "../state/view.ts";
import type { FigureWords } from "./frame.ts";

export type FigureKind = ChartId | "map";

/** What a figure says of itself beside what the model knows. */
export interface FigureOrigin {
  readonly version: string;
  readonly sourceCount: number;
  /** Address of this view with its fragment, or a fragment alone; without the looked-up pair unless a person asked. */
  readonly link: { readonly address: string } | { readonly fragment: string } | null;
  /** Whether networks that a person has added are shown; a link does not carry them. */
  readonly hasOwn: boolean;
}

/** Without an extension: what it shows, the edition and its date. */
export const fileStem = ({ messages, edition }: ChartContext, kind: FigureKind): string =>
  `${messages.export.figure.stems[kind]}-${editionLabel(edition).replace(" ", "-")}`;

function linkLines({ link, hasOwn }: FigureOrigin, { messages }: ChartContext): readonly string[] {
  const { figure } = messages.export;
  if (!link) return [];
  const own = hasOwn ? ` ${figure.ownNetworks}` : "";
  return [`${"address" in link ? figure.view(link.address) : figure.fragment(link.fragment)}${own}`];
}

/** Title, edition and what stands at the foot: source, caution, citation, boundaries and the way back to the view. */
export function figureWords(kind: FigureKind, context: ChartContext, origin: FigureOrigin): FigureWords {
  const { messages, edition, territories } = context;
  const { figure } = messages.export;
  const title = figure.titles[kind];
  const editionText = figure.edition[edition.id];
  const source = edition.id === "published" ? figure.source.published : figure.source.current(origin.sourceCount);
  const hasMap = kind === "map" || kind === "multiples";
  const caption = kind === "map" ? { short: title, long: title } : captionOf(context, incidenceIn(context), kind);
  return {
    title,
    edition: territories === "with-state" ? `${editionText}; ${figure.withState}` : editionText,
    ...caption,
    foot: [
      `${source} ${figure.caution}`,
      figure.citation({ title, version: origin.version, edition: editionText }),
      hasMap ? messages.map.boundaries : figure.boundaries,
      ...linkLines(origin, context),
    ],
  };
}
