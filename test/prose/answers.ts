import type { ChartContext } from "../../src/draw/context.ts";
import { en } from "../../src/i18n/en/index.ts";
import { type SceneInput, sceneOf } from "../../src/map/scene/scene.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { factsOf } from "../../src/model/sets/facts.ts";
import { incidenceOf } from "../../src/model/sets/overlap.ts";
import { answerSentence } from "../../src/prose/answer.ts";
import { editionPhrase } from "../../src/prose/edition-phrase.ts";
import type { Wording } from "../../src/prose/sentences.ts";

export const wordingIn = (context: ChartContext): Wording => ({
  messages: en,
  language: "en",
  nameOf: context.nameOf,
  networkName: id => context.edition.network.get(id)?.shortName ?? id,
  editionOf: id => context.atlas.editions[id],
  basisOf: id => editionPhrase({ messages: en, edition: context.atlas.editions[id], networks: context.networks }),
  jurisdictions: context.atlas.jurisdictions,
});

export type Shown = Partial<Parameters<typeof answerSentence>[0]> & Partial<Pick<SceneInput, "fill" | "compare">>;

/** The sentence above the map, as the page puts it together. */
export function answerIn(context: ChartContext, shown: Shown = {}): string {
  const { atlas, edition, networks, territories } = context;
  const { fill = "memberships", compare = null, ...subject } = shown;
  const before = atlas.editions.published;
  const scene = sceneOf({ ...context, fill, compare, pointedAt: [], reach: null, before });
  return answerSentence({
    context,
    wording: wordingIn(context),
    facts: factsOf(edition, networks, incidenceOf(atlas, edition, networks, territories)),
    route: null,
    reach: null,
    jurisdiction: null,
    selection: null,
    picked: null,
    states: scene.fill.states ?? null,
    compare,
    groups: scene.legend,
    ...subject,
  });
}

/** Who counts in a network, from its list alone: the model's own algebra is what the tests doubt. */
export function countedIn({ atlas, edition, territories }: ChartContext, id: NetworkId): ReadonlySet<JurisdictionCode> {
  const own = [...(edition.members.get(id)?.values() ?? [])].filter(({ counts }) => counts);
  const codes = own.map(({ jurisdiction }) => jurisdiction);
  if (territories === "apart") return new Set(codes);
  return new Set(codes.map(code => atlas.jurisdictions.get(code)?.parent ?? code));
}
