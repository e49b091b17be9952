import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import { at } from "../../model/at.ts";
import { insetRegions } from "../insets/choice.ts";
import { insetNamesIn } from "../insets/titles.ts";
import { type ExportOptions, type NetworkNaming, noOwnWords, type OwnWords } from "../options.ts";
import { inGreys, withDarkNetworks } from "./greyscale.ts";
import { type FrameLayout, layoutFrame } from "./layout.ts";
import { markEntries } from "./map-marks.ts";
import { networkLegend } from "./network-legend.ts";
import { chartPicture, isWideMap, mapPicture } from "./picture.ts";
import { type FigureSize, measuresOf } from "./sizes.ts";
import type { FigureSubject, PictureAt } from "./types.ts";
import { type FigureOrigin, figureWords, withOwnWords } from "./words.ts";

interface FigureRequest {
  readonly subject: FigureSubject;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin: FigureOrigin;
  /** Left out: chosen by where members are crowded. */
  readonly insets?: ExportOptions["insets"];
  /** None: short and whole names. */
  readonly names?: NetworkNaming;
  /** None: the words are the atlas’s. */
  readonly own?: OwnWords;
}

function pictureFor(context: ChartContext, { subject, style }: FigureRequest, allNames = true): PictureAt {
  if ("painted" in subject) {
    const { atlas, nameOf } = context;
    return mapPicture(subject.painted, {
      style,
      namesOfRegion: region => insetNamesIn(context, region),
      nameOf: code => (atlas.jurisdictions.has(code) ? nameOf(code) : null),
    });
  }
  const oneByOne = style === "greyscale" && subject.chart.hasMaps;
  return chartPicture(subject.chart, oneByOne ? withDarkNetworks(context) : context, { ...subject, style }, allNames);
}

const inStyle = (subject: FigureSubject, style: FigureStyle): FigureSubject =>
  "painted" in subject && style === "greyscale" ? { ...subject, painted: inGreys(subject.painted) } : subject;

/** A map of the whole world with the insets that a figure of this size has room for. */
export function withInsets(subject: FigureSubject, size: FigureSize, insets: ExportOptions["insets"]): FigureSubject {
  if (!("painted" in subject) || subject.painted.section || insets === "none") return subject;
  const { painted } = subject;
  return { ...subject, painted: { ...painted, insets: insetRegions(painted.world, painted.fills, size) } };
}

/** A square chart would otherwise be drawn larger than it needs. */
const screenWidthsPx = { square: 760, other: 1160 } as const;

/** Fewer names below a map are tried where all would leave it too little room: see `leastPictureShare`. */
const namesBelow = [Number.POSITIVE_INFINITY, 30, 20, 12, 0] as const;

/** The least share of a sheet's height that the names of networks leave to the map. */
const leastPictureShare = 0.22;

const hasRoom = ({ picture, place, heightPx }: FrameLayout): boolean =>
  picture.heightPx * place.scale >= heightPx * leastPictureShare;

/** A chart or the map in its frame, in the light theme that paper asks for. */
export function figureLayout(context: ChartContext, request: FigureRequest): FrameLayout {
  const { size, origin, own = noOwnWords, names = "both", style } = request;
  const subject = withInsets(inStyle(request.subject, style), size, request.insets ?? "auto");
  const isMap = "painted" in subject;
  const { widthPx: sheetPx, marginPx } = measuresOf(size);
  const mapPx = (sheetPx ?? screenWidthsPx.other) - 2 * marginPx;
  const legend = isMap
    ? [...subject.painted.legend, ...markEntries(context, subject.painted, mapPx)]
    : networkLegend(context, subject.chart, { style, names });
  const content = {
    legend,
    isLegendSmall: !isMap,
    picture: pictureFor(context, { ...request, subject }),
    briefPicture: isMap ? null : pictureFor(context, { ...request, subject }, false),
    screenWidthPx: !isMap && subject.chart.shape === "square" ? screenWidthsPx.square : screenWidthsPx.other,
    isCentred: isMap,
    isWide: isMap ? isWideMap(subject.painted) : subject.chart.shape === "wide",
    style,
  };
  const naming = (mostNames: number): FrameLayout => {
    const words = figureWords(context, subject, { ...origin, legend, names, mostNames });
    return layoutFrame({ ...content, words: withOwnWords(words, own, context) }, size);
  };
  const [all, ...fewer] = namesBelow;
  const whole = naming(all);
  if (!isMap || hasRoom(whole)) return whole;
  const tried = fewer.map(naming);
  return tried.find(hasRoom) ?? at(tried, tried.length - 1);
}
