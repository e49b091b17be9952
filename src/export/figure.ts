import type { ChartContext, FigureStyle } from "../charts/context.ts";
import type { Fills } from "../charts/fill.ts";
import type { World } from "../charts/world.ts";
import type { ChartId } from "../state/view.ts";
import { type FigureLegendEntry, type FrameLayout, layoutFrame } from "./frame.ts";
import { inGreys, withDarkNetworks } from "./greyscale.ts";
import { networkLegend } from "./network-legend.ts";
import { chartPicture, mapPicture, type PictureAt, type PictureOptions } from "./picture.ts";
import type { FigureSize } from "./sizes.ts";
import { type FigureKind, type FigureOrigin, figureWords } from "./words.ts";

/** The world as the map paints it. */
export interface PaintedWorld {
  readonly world: World;
  readonly fills: Fills;
  readonly legend: readonly FigureLegendEntry[];
}

export type FigureSubject =
  | ({ readonly kind: ChartId } & Omit<PictureOptions, "style">)
  | { readonly kind: "map"; readonly painted: PaintedWorld };

export interface FigureRequest {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin: FigureOrigin;
}

function pictureFor(context: ChartContext, { subject, style }: FigureRequest): PictureAt {
  if (subject.kind === "map") return mapPicture(subject.painted.world, subject.painted.fills);
  const oneByOne = style === "greyscale" && subject.kind === "multiples";
  return chartPicture(subject.kind, oneByOne ? withDarkNetworks(context) : context, { ...subject, style });
}

const inStyle = (subject: FigureSubject, style: FigureStyle): FigureSubject =>
  subject.kind === "map" && style === "greyscale" ? { ...subject, painted: inGreys(subject.painted) } : subject;

/** These stay as wide as they are high, whatever room there is. */
const squareCharts: ReadonlySet<FigureKind> = new Set(["pairs", "euler"]);

/** A chart or the map in its frame, in the light theme that paper asks for. */
export function figureLayout(context: ChartContext, request: FigureRequest): FrameLayout {
  const { size, origin, style } = request;
  const subject = inStyle(request.subject, style);
  return layoutFrame(
    {
      words: figureWords(subject.kind, context, origin),
      legend: subject.kind === "map" ? subject.painted.legend : networkLegend(context, subject.kind, style),
      isLegendSmall: subject.kind !== "map",
      picture: pictureFor(context, { ...request, subject }),
      screenWidthPx: squareCharts.has(subject.kind) ? 760 : 1160,
      isCentred: subject.kind === "map",
      style,
    },
    size,
  );
}
