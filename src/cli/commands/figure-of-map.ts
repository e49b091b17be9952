import type { ChartContext } from "../../draw/context.ts";
import type { FigureSubject, MapSection } from "../../export/frame/types.ts";
import { dressed } from "../../export/networks/dress.ts";
import type { ExportOptions } from "../../export/options.ts";
import { en } from "../../i18n/en/index.ts";
import { defaultFill, type FillId, fillIds, fills } from "../../map/scene/fills.ts";
import { paperScene } from "../../map/scene/paper.ts";
import type { FillNeed } from "../../map/scene/types.ts";
import type { NetworkId } from "../../model/network.ts";
import { reachFrom } from "../../model/routes/reach.ts";
import type { View } from "../../state/view.ts";
import { projectionIds } from "../../world/camera.ts";
import type { Size } from "../../world/earth.ts";
import { regionCamera, regionIds, regionOnGlobe } from "../../world/regions.ts";
import { type Call, choiceOf, networksNamed, UsageError } from "../call.ts";
import { worldFromFiles } from "../data.ts";
import { placeIn } from "../names.ts";
import { scopeOf } from "../wording.ts";

const usageWords = en.export.figure.cli;

/** Options of maps alone. */
export const mapOptions = ["fill", "from", "compare", "purpose", "region", "projection", "insets"] as const;

/** The need of a fill that each of these options meets. */
const needMetBy = { from: "reach", compare: "compare" } as const satisfies Record<string, FillNeed>;
const needOptions = Object.keys(needMetBy) as readonly (keyof typeof needMetBy)[];

const fillsWith = (option: keyof typeof needMetBy): readonly FillId[] =>
  fillIds.filter(id => fills[id].needs.includes(needMetBy[option]));

/** The fill that is named, or the first that takes an option that is given. */
function fillIdIn({ values }: Call): FillId {
  const [implied = defaultFill] = needOptions.flatMap(option =>
    values[option] === undefined ? [] : fillsWith(option),
  );
  const fill = choiceOf("fill", fillIds, values.fill, implied);
  for (const option of needOptions) {
    const isGiven = values[option] !== undefined;
    const takers = fillsWith(option);
    if (isGiven !== takers.includes(fill))
      throw new UsageError(usageWords.belongs(option, isGiven ? takers.join(" or ") : fill, isGiven));
  }
  return fill;
}

function comparedIn({ edition, values }: Call): readonly [NetworkId, NetworkId] | null {
  if (values.compare === undefined) return null;
  const [first, second, ...more] = networksNamed(edition, values.compare);
  if (!first || !second || more.length > 0) throw new UsageError(usageWords.twoNetworks(String(values.compare)));
  return [first, second];
}

/** A fill between editions takes the current one; throws a `UsageError` where the published one is given. */
export function mapCall(call: Call): Call {
  const fill = fillIds.find(id => id === call.values.fill);
  if (call.words[0] !== "map" || !fill || !fills[fill].isBetweenEditions) return call;
  if (call.values.edition === "published") throw new UsageError(usageWords.nothingChanged(fill));
  return { ...call, edition: call.atlas.editions.current };
}

/** In the proportions of the map on the page. */
const frame: Size = { widthPx: 1104, heightPx: 620 };

/** The region in its projection; null: the whole world, flat. */
function sectionOf({ values }: Call): MapSection | null {
  const projection = choiceOf("projection", projectionIds, values.projection, "equal-earth");
  const region = choiceOf("region", regionIds, values.region, "world");
  if (region === "world" && projection === "equal-earth") return null;
  const camera = projection === "globe" ? regionOnGlobe(region, frame) : regionCamera(region, frame);
  return { camera, projection, frame };
}

/** The part of a view that decides what the map shows. */
export function mapView(call: Call): Pick<View, "fill" | "compare" | "question" | "purpose" | "camera" | "projection"> {
  const from = typeof call.values.from === "string" ? placeIn(call, call.values.from) : null;
  return {
    fill: fillIdIn(call),
    compare: comparedIn(call),
    question: { from, to: null },
    purpose: scopeOf(call).purpose,
    camera: call.values.region === undefined ? null : (sectionOf(call)?.camera ?? null),
    projection: sectionOf(call)?.projection ?? "equal-earth",
  };
}

export function mapSubjectIn(call: Call, context: ChartContext, options: ExportOptions): FigureSubject {
  const { fill, compare, question } = mapView(call);
  const reach = question.from === null ? null : reachFrom(scopeOf(call), question.from);
  const before = call.atlas.editions.published;
  const section = sectionOf(call);
  const scene = paperScene({ ...dressed(context, options), fill, compare, reach, before }, options.style);
  return {
    kind: scene.fill.figureId,
    painted: {
      ...scene,
      section,
      world: worldFromFiles[section ? "detail" : "coarse"](),
      ...(section ? {} : { detail: worldFromFiles.detail() }),
    },
  };
}
