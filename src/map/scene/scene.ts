import { defaultFill, type FillId, fills } from "./fills.ts";
import { tipOf } from "./tip.ts";
import type { FillInput, FillInputWith, FillNeed, MapScene, ThematicMap } from "./types.ts";

export interface SceneInput extends FillInput {
  readonly fill: FillId;
}

const hasNeeds = <Need extends FillNeed>(input: FillInput, needs: readonly Need[]): input is FillInputWith<Need> =>
  needs.every(need => input[need] !== null);

/** Paints the chosen fill, or the default one while something that it needs is missing. */
function paintedMap(input: SceneInput): ThematicMap & Pick<MapScene, "fill"> {
  const fill = fills[input.fill];
  return hasNeeds(input, fill.needs) ? { ...fill.paint(input), fill } : paintedMap({ ...input, fill: defaultFill });
}

export function sceneOf(input: SceneInput): MapScene {
  const chosen = new Set(input.networks);
  const map = paintedMap(input);
  return {
    ...map,
    theme: input.theme,
    jurisdictions: new Set(input.atlas.jurisdictions.keys()),
    nameOf: input.nameOf,
    tipOf: code => tipOf(input, map.fill, code),
    membersOf: networks =>
      new Set(networks.flatMap(id => (chosen.has(id) ? [...(input.edition.members.get(id)?.keys() ?? [])] : []))),
    networksOf: code =>
      (input.edition.memberships.get(code) ?? []).flatMap(({ network }) => (chosen.has(network) ? [network] : [])),
  };
}
