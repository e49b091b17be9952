import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import { inGreys, withDarkNetworks } from "./greyscale.ts";
import { type FrameLayout, layoutFrame } from "./layout.ts";
import { networkLegend } from "./network-legend.ts";
import { chartPicture, isWideMap, mapPicture, type PictureAt } from "./picture.ts";
import type { FigureSize } from "./sizes.ts";
import type { FigureKind, FigureSubject } from "./types.ts";
import { type FigureOrigin, figureWords } from "./words.ts";

export interface FigureRequest {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin: FigureOrigin;
}

function pictureFor(context: ChartContext, { subject, style }: FigureRequest): PictureAt {
  if ("painted" in subject) {
    const { atlas, nameOf } = context;
    return mapPicture(subject.painted, {
      style,
      nameOf: code => (atlas.jurisdictions.has(code) ? nameOf(code) : null),
    });
  }
  const oneByOne = style === "greyscale" && subject.kind === "multiples";
  return chartPicture(subject.kind, oneByOne ? withDarkNetworks(context) : context, { ...subject, style });
}

const inStyle = (subject: FigureSubject, style: FigureStyle): FigureSubject =>
  "painted" in subject && style === "greyscale" ? { ...subject, painted: inGreys(subject.painted) } : subject;

/** These stay as wide as they are high, whatever room there is. */
const squareCharts: ReadonlySet<FigureKind> = new Set(["pairs", "euler"]);

/** A chart or the map in its frame, in the light theme that paper asks for. */
export function figureLayout(context: ChartContext, request: FigureRequest): FrameLayout {
  const { size, origin, style } = request;
  const subject = inStyle(request.subject, style);
  const isMap = "painted" in subject;
  const legend = isMap ? subject.painted.legend : networkLegend(context, subject.kind, style);
  return layoutFrame(
    {
      words: figureWords(context, subject, { ...origin, legend }),
      legend,
      isLegendSmall: !isMap,
      picture: pictureFor(context, { ...request, subject }),
      screenWidthPx: squareCharts.has(subject.kind) ? 760 : 1160,
      isCentred: isMap,
      isWide: isMap ? isWideMap(subject.painted) : subject.kind === "linear",
      style,
    },
    size,
  );
}
