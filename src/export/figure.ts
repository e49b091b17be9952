import type { ChartContext, FigureStyle } from "../charts/context.ts";
import type { Fills } from "../charts/fill.ts";
import type { World } from "../charts/world.ts";
import { type FigureLegendEntry, type FrameLayout, layoutFrame } from "./frame.ts";
import { chartPicture, type DrawnChart, mapPicture, type PictureAt, type PictureOptions } from "./picture.ts";
import type { FigureSize } from "./sizes.ts";
import { type FigureKind, type FigureOrigin, figureWords } from "./words.ts";

/** The world as the map paints it. */
export interface PaintedWorld {
  readonly world: World;
  readonly fills: Fills;
  readonly legend: readonly FigureLegendEntry[];
}

export type FigureSubject =
  | { readonly kind: DrawnChart; readonly sort: PictureOptions["sort"]; readonly counting: PictureOptions["counting"] }
  | { readonly kind: "map"; readonly painted: PaintedWorld };

export interface FigureRequest {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin: FigureOrigin;
}

const pictureFor = (context: ChartContext, { subject, style }: FigureRequest): PictureAt =>
  subject.kind === "map"
    ? mapPicture(subject.painted.world, subject.painted.fills)
    : chartPicture(subject.kind, context, { ...subject, style });

/** These stay as wide as they are high, whatever room there is. */
const squareCharts: ReadonlySet<FigureKind> = new Set(["pairs", "euler"]);

/** A chart or the map in its frame, in the light theme that paper asks for. */
export function figureLayout(context: ChartContext, request: FigureRequest): FrameLayout {
  const { subject, size, origin } = request;
  return layoutFrame(
    {
      words: figureWords(subject.kind, context, origin),
      legend: subject.kind === "map" ? subject.painted.legend : [],
      picture: pictureFor(context, request),
      screenWidthPx: squareCharts.has(subject.kind) ? 760 : 1160,
    },
    size,
  );
}
