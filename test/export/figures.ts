import { type ChartId, chartIds, loadCharts } from "../../src/charts/kinds.ts";
import type { ChartContext, FigureStyle } from "../../src/draw/context.ts";
import { figureLayout } from "../../src/export/frame/figure.ts";
import type { FigureSize } from "../../src/export/frame/sizes.ts";
import type { FigureSubject } from "../../src/export/frame/types.ts";
import type { FigureOrigin } from "../../src/export/frame/words.ts";
import { figureElement } from "../../src/export/svg.ts";
import { type FillId, fillIds } from "../../src/map/scene/fills.ts";
import { paperScene } from "../../src/map/scene/paper.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { coarseWorld } from "../charts/real.ts";
import { emptyDocument } from "./documents.ts";

const charts = await loadCharts();
const world = coarseWorld();
const asker = "ESP" as JurisdictionCode;
export const compared = ["cncp", "oas"] as unknown as readonly [NetworkId, NetworkId];

/** Every chart, and the map in each of its modes. */
export const figureNames: readonly (ChartId | `map ${FillId}`)[] = [
  ...chartIds,
  ...fillIds.map(fill => `map ${fill}` as const),
];
export type FigureName = (typeof figureNames)[number];

export const origin: FigureOrigin = {
  version: "0.1.0",
  sourceCount: 95,
  link: "https://atlas.example/some/folder/#edition=published&networks=cncp,ejn,oas,iberred&chart=upset",
  hasUserNetworks: true,
  withPair: false,
  day: null,
};

export function subjectNamed(name: FigureName, context: ChartContext, style: FigureStyle): FigureSubject {
  const [kind, fill] = name.split(" ") as [ChartId | "map", FillId];
  if (kind !== "map") {
    const chart = charts[kind];
    return { kind: chart.words, chart, world, sort: "size", counting: "exactly" };
  }
  const { atlas, edition, networks, territories } = context;
  const ground = { atlas, edition: edition.id, networks, territories, purpose: null };
  const input = { ...context, fill, compare: compared, reach: reachFrom(ground, asker) };
  const scene = paperScene({ ...input, before: atlas.editions.published }, style);
  return { kind: scene.fill.figureId, painted: { ...scene, world, section: null } };
}

export interface FigureAsked {
  readonly name: FigureName;
  readonly size: FigureSize;
  readonly style: FigureStyle;
  readonly origin?: FigureOrigin;
}

/** The figure with its words as text. */
export function figureNamed(context: ChartContext, asked: FigureAsked): SVGSVGElement {
  const { name, size, style } = asked;
  const subject = subjectNamed(name, context, style);
  const layout = figureLayout(context, { subject, size, style, origin: asked.origin ?? origin });
  return figureElement(layout, emptyDocument());
}
