import { expect, it } from "vitest";
import { sceneOf } from "../../src/map/scene/scene.ts";
import { editionIds } from "../../src/model/network.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { unreachedGroups } from "../../src/prose/reach-sentences.ts";
import { contextIn } from "../charts/contexts.ts";
import { atlas, code, documentNetworks } from "../model/data.ts";
import { wordingIn } from "./answers.ts";

/** A part of a State is left out: the panel names whom its State reaches apart. */
const starts = ["ESP", "GBR", "KEN", "JPN", "BMU", "XKX", "BRA"].map(code);

it("counts the States that the map has no route for as often as its legend does, apart from territories", () => {
  for (const edition of editionIds)
    for (const from of starts) {
      const context = { ...contextIn(atlas, edition), networks: documentNetworks };
      const reach = reachFrom({ ...context, edition, purpose: null }, from);
      const before = atlas.editions.published;
      const scene = sceneOf({ ...context, fill: "reach", compare: null, pointedAt: [], reach, before });
      const groups = unreachedGroups(reach, wordingIn(context)).filter(({ why }) => why !== "related");
      const states = groups.flatMap(({ codes }) => codes.filter(own => atlas.jurisdictions.get(own)?.kind === "state"));
      const entry = scene.legend.find(({ id }) => id === "step-none");
      expect(states.length, `${edition} ${from}`).toBe(entry?.count);
    }
});

it("says of each number whether it counts States or others, where a reason is that of both", () => {
  const context = contextIn(atlas);
  const reach = reachFrom({ ...context, edition: "published", networks: documentNetworks, purpose: null }, code("ESP"));
  const counted = unreachedGroups(reach, wordingIn(context)).map(({ label, codes }) => `${label} ${codes.length}`);
  expect(counted).toEqual(
    expect.arrayContaining([
      "On no list of the chosen networks (States) 91",
      "On no list of the chosen networks (territories and other areas) 8",
      "Listed, but not connected 4",
    ]),
  );
});
