import type { ChartContext, FigureStyle } from "../../draw/context.ts";
import type { FigureSubject } from "../../export/frame/figure.ts";
import { type MapSection, mapKinds } from "../../export/frame/painted.ts";
import { en } from "../../i18n/en/index.ts";
import { paperScene } from "../../map/scene/paper.ts";
import type { NetworkId } from "../../model/network.ts";
import { reachFrom } from "../../model/routes/reach.ts";
import { type FillMode, fillModes, type View } from "../../state/view.ts";
import { projectionIds } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { regionCamera, regionIds, regionOnGlobe } from "../../world/regions.ts";
import { type Call, networksOf, oneOf, UsageError } from "../call.ts";
import { worldFromFiles } from "../data.ts";
import { placeIn } from "../names.ts";
import { scopeOf } from "../wording.ts";

const words = en.export.figure.cli;

/** What only a map is asked with. */
export const mapOptions = ["fill", "from", "compare", "purpose", "region", "projection"] as const;

function fillOf({ values }: Call): FillMode {
  const otherwise = values.from !== undefined ? "reach" : values.compare !== undefined ? "compare" : "memberships";
  const fill = oneOf("fill", fillModes, values.fill, otherwise);
  for (const [option, needing] of [
    ["from", "reach"],
    ["compare", "compare"],
  ] as const) {
    const isGiven = values[option] !== undefined;
    if (isGiven !== (fill === needing)) throw new UsageError(words.belongs(option, needing, isGiven));
  }
  return fill;
}

function comparedIn({ edition, values }: Call): readonly [NetworkId, NetworkId] | null {
  if (values.compare === undefined) return null;
  const [first, second, ...more] = networksOf(edition, values.compare);
  if (!first || !second || more.length > 0) throw new UsageError(words.twoNetworks(String(values.compare)));
  return [first, second];
}

/** A map of changes is one of the current edition, whose changes they are. */
export function mapCall(call: Call): Call {
  if (call.words[0] !== "map" || call.values.fill !== "changes") return call;
  if (call.values.edition === "published") throw new UsageError(words.nothingChanged);
  return { ...call, edition: call.atlas.editions.current };
}

/** A frame of the shape that regions have on the page. */
const frame: Size = { widthPx: 1104, heightPx: 620 };

/** The region and projection that are asked for; null for the whole world, flat. */
function sectionOf({ values }: Call): MapSection | null {
  const projection = oneOf("projection", projectionIds, values.projection, "equal-earth");
  const region = oneOf("region", regionIds, values.region, "world");
  if (region === "world" && projection === "equal-earth") return null;
  const camera = projection === "globe" ? regionOnGlobe(region, frame) : regionCamera(region, frame);
  return { camera, projection, frame };
}

/** The part of a view that says what the map shows. */
export function mapView(call: Call): Pick<View, "fill" | "compare" | "question" | "purpose" | "camera" | "projection"> {
  const from = typeof call.values.from === "string" ? placeIn(call, call.values.from) : null;
  return {
    fill: fillOf(call),
    compare: comparedIn(call),
    question: { from, to: null },
    purpose: scopeOf(call).purpose,
    camera: call.values.region === undefined ? null : (sectionOf(call)?.camera ?? null),
    projection: sectionOf(call)?.projection ?? "equal-earth",
  };
}

export function mapSubject(call: Call, context: ChartContext, style: FigureStyle): FigureSubject {
  const { fill, compare, question } = mapView(call);
  const reach = question.from === null ? null : reachFrom(scopeOf(call), question.from);
  const before = call.atlas.editions.published;
  const section = sectionOf(call);
  const { fill: shown, ...scene } = paperScene({ ...context, fill, compare, reach, before }, style);
  return {
    kind: mapKinds[shown],
    painted: { ...scene, section, world: worldFromFiles(section ? "detail" : "coarse") },
  };
}
