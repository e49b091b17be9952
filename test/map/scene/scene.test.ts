import { describe, expect, it } from "vitest";
import { paletteOf } from "../../../src/draw/palette.ts";
import { type SceneInput, sceneOf } from "../../../src/map/scene/scene.ts";
import { atlasOf } from "../../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { firstRecords, loadChanges, loadOthers } from "../../../src/state/data.ts";
import { contextIn } from "../../charts/contexts.ts";
import { list, otherNetwork } from "../../model/random.ts";

const atlas = atlasOf({ ...firstRecords(), changes: await loadChanges() });
const code = (text: string) => text as JurisdictionCode;
const ids = (...texts: readonly string[]) => texts as readonly string[] as readonly NetworkId[];

function input(edition: EditionId = "published", change: Partial<SceneInput> = {}): SceneInput {
  return {
    ...contextIn(atlas, edition),
    fill: "memberships",
    compare: null,
    pointedAt: [],
    reach: null,
    before: atlas.editions.published,
    ...change,
  };
}

const coloursOf = (scene: ReturnType<typeof sceneOf>, text: string): readonly string[] => {
  const fill = scene.fills.get(code(text));
  return fill?.kind === "bands" ? fill.colours : [];
};

const entryOf = (scene: ReturnType<typeof sceneOf>, id: string) => scene.legend.find(entry => entry.id === id);

it("counts nobody as not listed where no list is known", () => {
  for (const networks of [ids("wacap"), []]) {
    const scene = sceneOf(input("published", { networks }));
    expect(entryOf(scene, "not-listed")).toBeUndefined();
  }
  expect(entryOf(sceneOf(input()), "not-listed")?.count).toBe(91);
});

describe("hundreds of networks", () => {
  const others = Array.from({ length: 300 }, (_, i) =>
    otherNetwork(
      `own-${i}`,
      [...atlas.jurisdictions.keys()].filter((_code, j) => (i * 31 + j * 17 + ((i * j) % 7)) % 10 === 0),
    ),
  );
  const whole = atlasOf({ ...atlas.records, others });
  const networks = whole.editions.published.networks.map(({ id }) => id);
  const scene = sceneOf(
    input("published", { atlas: whole, edition: whole.editions.published, networks, palette: paletteOf(networks) }),
  );

  it("name a dozen beside the pointer, and say how many more there are", () => {
    const { lines } = scene.tipOf(code("MEX"));
    const all = scene.networksOf(code("MEX"));
    expect(all.length).toBeGreaterThan(20);
    expect(lines.length).toBe(13);
    expect(lines.at(-1)?.text).toBe(`${all.length - 12} more networks`);
  });

  it("mark the members of what is pointed at, and of nothing that isn't chosen", () => {
    const [first, second] = others;
    const wanted = [first, second].flatMap(record => record?.id ?? []);
    expect([...scene.membersOf(wanted)].sort()).toEqual(
      [...new Set([...(first?.members ?? []), ...(second?.members ?? [])])].sort(),
    );
    expect(sceneOf(input("published", { networks: [] })).membersOf(ids("ejn")).size).toBe(0);
  });

  it("keep the legend short, with one line for nine and more, and say how many it leaves out", () => {
    expect(scene.legend.filter(({ id }) => id.startsWith("tone-")).map(({ label }) => label)).toContain(
      "9 networks or more",
    );
    expect(scene.legend.length).toBeLessThan(90);
    expect(scene.legend.find(({ id }) => id === "more-networks")?.label).toMatch(/^\d+ more networks$/);
  });
});

describe("memberships", () => {
  const scene = sceneOf(input());

  it("colours the 108 jurisdictions of the document and the four French departments that it does not list", () => {
    expect(scene.fills.size).toBe(112);
    expect(entryOf(scene, "part-FRA")?.jurisdictions.toSorted()).toEqual(["GLP", "GUF", "MTQ", "MYT"]);
  });

  it("gives identical lists one band and says so in the legend", () => {
    expect(coloursOf(scene, "DEU")).toEqual(["#332288"]);
    expect(entryOf(scene, "ejn eurojust")).toMatchObject({ label: "EJN + Eurojust (same list)", count: 27 });
  });

  it("parts identical lists when one of them is pointed at, not when both are", () => {
    const one = sceneOf(input("published", { pointedAt: ids("eurojust") }));
    expect(coloursOf(one, "DEU")).toEqual(["#332288", "#aa4499"]);
    const both = sceneOf(input("published", { pointedAt: ids("ejn", "eurojust") }));
    expect(coloursOf(both, "DEU")).toEqual(["#332288"]);
  });

  it("stripes 37 jurisdictions, in reading order of their networks", () => {
    expect(coloursOf(scene, "MEX")).toEqual(["#ddcc77", "#cc6677", "#882255"]);
    expect(entryOf(scene, "several")?.count).toBe(37);
  });

  it("paints a territory that is listed by its own list, and never its State", () => {
    expect(coloursOf(scene, "REU")).toEqual(["#44aa99"]);
    expect(coloursOf(scene, "FRA")).toEqual(["#332288"]);
    const counted = sceneOf(input("published", { territories: "with-state" }));
    expect(coloursOf(counted, "FRA")).toEqual(["#332288"]);
  });

  it("paints parts of France paler than France, and other territories of States not at all", () => {
    expect(coloursOf(scene, "GUF")).toHaveLength(1);
    expect(coloursOf(scene, "GUF")).not.toEqual(coloursOf(scene, "FRA"));
    expect(scene.fills.has(code("BMU"))).toBe(false);
    expect(scene.tipOf(code("GUF")).lines[0]?.text).toBe("EJN (as part of France)");
  });

  it("gathers more than four networks without a known list in one entry of its legend", () => {
    const many = Array.from({ length: 5 }, (_, i) => `unknown-${i}` as NetworkId);
    const unread = { ...list, status: "not-read" } as const;
    const others = many.map(own => otherNetwork(own, [], { lists: { published: unread, current: unread } }));
    const crowded = atlasOf({ ...atlas.records, others });
    const edition = crowded.editions.published;
    const palette = paletteOf(edition.networks.map(network => network.id));
    const scene = sceneOf({ ...input(), atlas: crowded, edition, palette, networks: many });
    const unknown = scene.legend.filter(({ id }) => id.startsWith("without-"));
    expect(unknown).toMatchObject([{ label: "No list known: 5", count: null, networks: many }]);
  });

  it("shows a network whose list is not published as that, without a number", () => {
    const wacap = entryOf(scene, "without-wacap");
    expect(wacap).toMatchObject({ label: "WACAP: no list known", count: null });
    expect(wacap?.swatch.kind).toBe("dotted");
    expect(scene.networksOf(code("GHA"))).toEqual(["cncp"]);
  });

  it("gives one tone to a jurisdiction of more than four networks and names the number in the legend", async () => {
    const whole = atlasOf({ ...firstRecords(), others: await loadOthers() });
    const all = whole.editions.published.networks.map(network => network.id);
    const crowded = sceneOf(
      input("published", { atlas: whole, edition: whole.editions.published, networks: all, palette: paletteOf(all) }),
    );
    const tones = crowded.legend.filter(entry => entry.id.startsWith("tone-"));
    expect(tones.length).toBeGreaterThan(0);
    for (const tone of tones) {
      expect(tone.label).toMatch(/^\d+ networks$/);
      for (const member of tone.jurisdictions) expect(coloursOf(crowded, member)).toHaveLength(1);
    }
    const most = [...crowded.fills.keys()].map(member => coloursOf(crowded, member).length);
    expect(Math.max(...most)).toBeLessThanOrEqual(4);
  });

  it("counts and marks the States that no chosen network lists, and no territory with them", () => {
    const entry = entryOf(scene, "not-listed");
    const states = [...atlas.jurisdictions.values()].filter(({ kind }) => kind === "state");
    const listed = states.filter(({ code }) => scene.networksOf(code).length > 0);
    expect(entry?.count).toBe(states.length - listed.length);
    expect(entry?.jurisdictions).toContain("CHN");
    expect(entry?.jurisdictions).not.toContain("BMU");
    expect(entryOf(sceneOf(input("published", { networks: ids("ejn") })), "not-listed")?.count).toBe(
      states.length - 27,
    );
  });

  it("names flags and statuses wherever it names a membership", () => {
    const current = sceneOf(input("current"));
    expect(current.tipOf(code("VEN")).lines[0]?.text).toMatch(/^OAS network \(disputed/);
    expect(current.tipOf(code("DNK")).lines.map(line => line.text)).toContain("Eurojust (participant by agreement)");
  });
});

describe("other fills", () => {
  it("counts networks in at most five classes that hold everybody once", () => {
    const scene = sceneOf(input("published", { fill: "count" }));
    const classes = scene.legend.filter(entry => entry.id.startsWith("count-"));
    expect(classes.map(entry => entry.count)).toEqual([49, 44, 15]);
    expect(classes.flatMap(entry => entry.jurisdictions)).toHaveLength(108);
  });

  it("compares two networks: only the one, only the other, both", () => {
    const scene = sceneOf(input("published", { fill: "compare", compare: ["cncp", "oas"] as [NetworkId, NetworkId] }));
    const counts = ["in-cncp", "in-oas", "in-cncp-oas"].map(id => entryOf(scene, id)?.count);
    expect(counts).toEqual([53 - 13, 34 - 13, 13]);
    expect(coloursOf(scene, "BLZ")).toHaveLength(2);
  });

  it("says of the last step of a reach that it stands for more bridges, where somebody is that far", () => {
    const labelWith = (steps: number) => {
      const distances = new Map([[code("KEN"), 3] as const, [code("FJI"), steps] as const]);
      return entryOf(
        sceneOf(input("published", { fill: "reach", reach: { from: code("ESP"), distances, unreached: [] } })),
        "step-3",
      );
    };
    expect(labelWith(3)).toMatchObject({ label: "Through two others", count: 2 });
    expect(labelWith(5)).toMatchObject({ label: "Through two others or more", count: 2 });
  });

  it("colours by reach, tells none listed from near and far, and marks the start", () => {
    const networks = input().networks;
    const ground = { atlas, edition: "published", networks, territories: "apart", purpose: null } as const;
    const { distances } = reachFrom(ground, code("ESP"));
    const scene = sceneOf(
      input("published", { fill: "reach", reach: { from: code("ESP"), distances, unreached: [] } }),
    );
    expect(coloursOf(scene, "DEU")).toEqual(coloursOf(scene, "BRA"));
    expect(coloursOf(scene, "KEN")).not.toEqual(coloursOf(scene, "DEU"));
    expect(scene.fills.has(code("CHN"))).toBe(false);
    expect(entryOf(scene, "step-none")?.jurisdictions).toContain("CHN");
    expect(entryOf(scene, "without-wacap")?.count).toBeNull();
  });

  it("shows who is only named at a network of the start by a colour of its own, and not as reached or as none", () => {
    const networks = input().networks;
    const ground = { atlas, edition: "current", networks, territories: "apart", purpose: null } as const;
    const scene = sceneOf(input("current", { fill: "reach", reach: reachFrom(ground, code("BRA")) }));
    expect(entryOf(scene, "related")?.jurisdictions).toEqual(["GNQ"]);
    expect(entryOf(scene, "step-none")?.jurisdictions).not.toContain("GNQ");
    expect(coloursOf(scene, "GNQ")).not.toEqual(coloursOf(scene, "ARG"));
    const without = sceneOf(input("current", { fill: "reach", reach: reachFrom(ground, code("KEN")) }));
    expect(entryOf(without, "related")).toBe(undefined);
  });

  it("shows who joined and left, and does not call a list that became known a joining", () => {
    const scene = sceneOf(input("current", { fill: "changes" }));
    expect(entryOf(scene, "left")?.jurisdictions).toContain("GBR");
    expect(entryOf(scene, "joined")?.jurisdictions).toContain("HRV");
    expect(entryOf(scene, "joined")?.jurisdictions).not.toContain("BEN");
    expect(entryOf(scene, "list-known")?.jurisdictions).toContain("BEN");
  });

  it("shows States that no chosen network lists", () => {
    const scene = sceneOf(input("published", { fill: "gaps" }));
    expect(entryOf(scene, "gap-none")?.jurisdictions).toContain("CHN");
    const states = [...atlas.jurisdictions.values()].filter(({ kind }) => kind === "state");
    const counts = ["gap-none", "gap-one", "gap-more"].map(id => entryOf(scene, id)?.count ?? 0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(states.length);
  });
});

describe("the map of changes", () => {
  const { published, current } = input("current").atlas.editions;
  const scene = sceneOf(input("current", { fill: "changes", before: published }));

  it("keeps who was missing from the document apart from who joined since", () => {
    const who = (entry: string): readonly string[] => entryOf(scene, entry)?.jurisdictions ?? [];
    expect([...who("corrected")].sort()).toEqual(["RWA", "VEN"]);
    expect([...who("joined")].sort()).toEqual(["GAB", "HRV", "SEN", "TCD", "TGO"]);
    expect([...who("left")].sort()).toEqual(["GBR", "NIC"]);
    expect(who("list-known")).toHaveLength(16);
    for (const flagged of ["DNK", "VEN", "BFA", "MLI", "NER", "CUB"]) expect(who("flagged")).toContain(flagged);
  });

  it("is the same from the published edition, which by itself has changed nowhere", () => {
    expect(sceneOf(input("published", { fill: "changes", before: published })).fills).toEqual(scene.fills);
    expect(current.id).toBe("current");
  });
});
