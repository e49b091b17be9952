import type { ChartContext, FigureStyle } from "../charts/context.ts";
import type { Fills } from "../charts/fill.ts";
import type { World } from "../charts/world.ts";
import type { Table } from "../model/table.ts";
import type { ChartId } from "../state/view.ts";
import { type FigureLegendEntry, type FrameLayout, layoutFrame } from "./frame.ts";
import { inGreys, withDarkNetworks } from "./greyscale.ts";
import { networkLegend } from "./network-legend.ts";
import { chartPicture, mapPicture, type PictureAt, type PictureOptions } from "./picture.ts";
import type { FigureSize } from "./sizes.ts";
import { type FigureKind, type FigureOrigin, figureWords, isMap } from "./words.ts";

/** The world as the map paints it. */
export interface PaintedWorld {
  readonly world: World;
  readonly fills: Fills;
  readonly legend: readonly FigureLegendEntry[];
}

export type FigureSubject =
  | ({ readonly kind: ChartId } & Omit<PictureOptions, "style">)
  | { readonly kind: "map"; readonly painted: PaintedWorld }
  | {
      readonly kind: "changes";
      readonly painted: PaintedWorld;
      /** Up to which day; null for the current edition. */
      readonly day: string | null;
      /** The facts behind it, with their sources. */
      readonly table: Table;
    };

export interface FigureRequest {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin: FigureOrigin;
}

function pictureFor(context: ChartContext, { subject, style }: FigureRequest): PictureAt {
  if ("painted" in subject) return mapPicture(subject.painted.world, subject.painted.fills);
  const oneByOne = style === "greyscale" && subject.kind === "multiples";
  return chartPicture(subject.kind, oneByOne ? withDarkNetworks(context) : context, { ...subject, style });
}

const inStyle = (subject: FigureSubject, style: FigureStyle): FigureSubject =>
  "painted" in subject && style === "greyscale" ? { ...subject, painted: inGreys(subject.painted) } : subject;

export const dayIn = (subject: FigureSubject): string | null => (subject.kind === "changes" ? subject.day : null);

/** These stay as wide as they are high, whatever room there is. */
const squareCharts: ReadonlySet<FigureKind> = new Set(["pairs", "euler"]);

/** A chart or the map in its frame, in the light theme that paper asks for. */
export function figureLayout(context: ChartContext, request: FigureRequest): FrameLayout {
  const { size, origin, style } = request;
  const subject = inStyle(request.subject, style);
  return layoutFrame(
    {
      words: figureWords(subject.kind, context, { ...origin, day: dayIn(subject) }),
      legend: "painted" in subject ? subject.painted.legend : networkLegend(context, subject.kind, style),
      isLegendSmall: !isMap(subject.kind),
      picture: pictureFor(context, { ...request, subject }),
      screenWidthPx: squareCharts.has(subject.kind) ? 760 : 1160,
      isCentred: isMap(subject.kind),
      style,
    },
    size,
  );
}
