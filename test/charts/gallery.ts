import { type ChartId, layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import type { ChartOptions } from "../../src/charts/types.ts";
import type { ChartContext } from "../../src/draw/context.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { coarseWorld, realContext } from "./real.ts";

export interface Picture {
  readonly name: string;
  readonly kind: ChartId;
  readonly context: ChartContext;
  readonly options: ChartOptions;
}

const charts = await loadCharts();
const shown = ["MDG", "MUS", "SYC", "COM", "REU", "MOZ", "TZA", "ZAF", "KEN"];
const whole = coarseWorld();
/** A corner of the world is enough to see how a map is drawn, and stays small. */
const world = { ...whole, shapes: whole.shapes.filter(({ code }) => shown.includes(code)), lines: {} };
const ids = (...names: readonly string[]) => names as unknown as readonly NetworkId[];

const options: ChartOptions = {
  widthPx: 720,
  style: "colour",
  interactive: false,
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
  byRegion: true,
  only: null,
  world,
};

type Special = Partial<Omit<Picture, "context">> & {
  readonly context?: Partial<ChartContext>;
  readonly edition?: "published" | "current";
  readonly set?: Partial<ChartOptions>;
};

const picture = (name: string, kind: ChartId, { context, edition, set }: Special = {}): Picture => ({
  name,
  kind,
  context: { ...realContext(edition), ...context },
  options: { ...options, ...set },
});

/** Every chart, once as it is and in its turns: what a reviewer sees change. */
export const gallery: readonly Picture[] = [
  picture("upset", "upset"),
  picture("upset-screen", "upset", { set: { interactive: true, opened: ["cncp oas"] } }),
  picture("upset-all-names-greyscale", "upset", { edition: "current", set: { allNames: true, style: "greyscale" } }),
  picture("upset-with-state-at-least-dark", "upset", {
    context: { territories: "with-state", theme: "dark" },
    set: { counting: "at-least", sort: "degree" },
  }),
  picture("upset-phone", "upset", { set: { widthPx: 358, interactive: true } }),
  picture("upset-nothing-chosen", "upset", { context: { networks: [] } }),
  picture("pairs", "pairs"),
  picture("pairs-phone-dark", "pairs", { context: { theme: "dark" }, set: { widthPx: 358, interactive: true } }),
  picture("linear", "linear"),
  picture("linear-greyscale", "linear", { set: { style: "greyscale" } }),
  picture("euler-three", "euler", { context: { networks: ids("cncp", "ejn", "oas") } }),
  picture("euler-three-greyscale", "euler", {
    context: { networks: ids("cncp", "ejn", "eurojust", "oas") },
    set: { style: "greyscale" },
  }),
  picture("euler-refused", "euler", { set: { interactive: true } }),
  picture("grid", "grid", {
    context: { networks: ids("ejn", "eurojust", "iberred", "refco") },
    set: { allNames: true },
  }),
  picture("grid-numbers", "grid", {
    context: { networks: ids("ioc", "sahel", "refco") },
    set: { widthPx: 480, heightPx: 200 },
  }),
  picture("multiples", "multiples", { context: { networks: ids("ioc", "wacap") }, set: { widthPx: 480 } }),
];

export const drawnIn = (document: Document, { kind, context, options: asked }: Picture): SVGSVGElement =>
  layoutChart(charts[kind], context, asked).draw(document);
