import { beforeEach, describe, expect, it } from "vitest";
import { type Atlas, atlasOf } from "../../../src/model/atlas.ts";
import type { Jurisdiction } from "../../../src/model/jurisdiction.ts";
import { chainsBetween } from "../../../src/model/routes/chains.ts";
import {
  bridgesBetween,
  connectionsOf,
  type QueryScope,
  scopeSummaryOf,
} from "../../../src/model/routes/connections.ts";
import { gapsIn, pairsDependingOn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { networksOn, routeBetween } from "../../../src/model/routes/route.ts";
import { code, id } from "../data.ts";
import { atlasOfNetworks, jurisdiction, list, network, otherNetwork } from "../random.ts";
import { change, operation, rowsOf } from "../toy-records.ts";

const notPublished = { ...list, status: "not-published" } as const;
const partOf = (state: string, more = {}) => ({ kind: "territory", parent: code(state), ...more }) as const;

/** France – n – Spain – m – Kenya – k – Morocco; Réunion – isles – Aruba. The Netherlands and China are in no list. */
const newAtlas = () =>
  atlasOf({
    jurisdictions: [
      jurisdiction("FRA", { subregion: "Western Europe" }),
      jurisdiction("REU", partOf("FRA", { subregion: "Eastern Africa" })),
      jurisdiction("MTQ", partOf("FRA", { partOfParent: true, subregion: "Caribbean" })),
      jurisdiction("PYF", partOf("FRA", { subregion: "Polynesia" })),
      jurisdiction("NLD", { subregion: "Western Europe" }),
      jurisdiction("ABW", partOf("NLD", { subregion: "Caribbean" })),
      jurisdiction("ESP", { subregion: "Southern Europe" }),
      jurisdiction("KEN", { subregion: "Eastern Africa" }),
      jurisdiction("MAR", { subregion: "Northern Africa" }),
      jurisdiction("CHN"),
    ],
    networks: [
      network("n", { group: "document", purposes: ["extradition", "training"] }),
      network("m", { group: "document", purposes: ["training"] }),
      network("k", { group: "document", purposes: ["extradition"] }),
      network("isles", { group: "document" }),
      network("secret", {
        ...{ group: "document", purposes: ["training"] },
        lists: { published: notPublished, current: notPublished },
      }),
    ],
    memberships: [
      ...[...rowsOf("n", "FRA ESP"), ...rowsOf("m", "ESP KEN")],
      ...[...rowsOf("k", "KEN MAR"), ...rowsOf("isles", "REU ABW")],
    ],
    changes: [
      change(1, "2015", [operation({ op: "flag", flag: "disputed" }, "ESP")]),
      change(2, "2016", [operation({ op: "status", status: "suspended", counts: true }, "ESP")], { network: id("m") }),
      change(3, "2017", [operation({ op: "flag", flag: "asks first" }, "KEN FRA")], { network: id("m") }),
      change(4, "2018", [operation({ op: "flag", flag: "by letter" }, "ABW")], { network: id("isles") }),
    ],
    others: [otherNetwork("far", ["PYF", "CHN"], { purposes: ["training"] })],
  });
const documentNetworks = ["n", "m", "k", "isles", "secret"].map(id);
const scopeIn = (atlas: Atlas): QueryScope => ({
  ...{ atlas, edition: "published", networks: documentNetworks, territories: "apart", purpose: null },
});
let published: QueryScope = scopeIn(newAtlas());
let current: QueryScope = { ...published, edition: "current" };

// What is computed once per atlas is computed in each test.
beforeEach(() => {
  published = scopeIn(newAtlas());
  current = { ...published, edition: "current" };
});

/** The scope of some lists alone, by their members; the first is "w0". */
function scopeOf(lands: readonly Jurisdiction[], ...lists: readonly (readonly string[])[]): QueryScope {
  const others = lists.map((members, i) => otherNetwork(`w${i}`, members));
  return { ...published, atlas: atlasOfNetworks(lands, others), networks: others.map(own => own.id) };
}
const landsOf = (codes: string): readonly Jurisdiction[] => codes.split(" ").map(own => jurisdiction(own));
const toyLands = (): readonly Jurisdiction[] => [...published.atlas.jurisdictions.values()];

const route = (from: string, to: string, scope = published) => routeBetween(scope, code(from), code(to));
const reach = (from: string, scope = published) => reachFrom(scope, code(from));

describe("a route", () => {
  it("is a network that both share, a bridge with its networks, or chains of bridges", () => {
    const none = { shared: [], bridges: [], chains: [], why: null };
    expect(route("FRA", "ESP")).toMatchObject({ ...none, steps: 1, shared: ["n"] });
    expect(route("FRA", "KEN")).toMatchObject({
      ...none,
      steps: 2,
      bridges: [{ jurisdiction: "ESP", from: ["n"], to: ["m"] }],
    });
    const chain = { count: 1, bridges: [["ESP"], ["KEN"]], examples: [["ESP", "KEN"]] };
    expect(route("FRA", "MAR")).toMatchObject({ ...none, steps: 3, chains: [{ ...chain, networks: ["n", "k"] }] });
    expect(route("FRA", "FRA")).toMatchObject({ ...none, steps: 0 });
  });

  it("that is not listed says on whose side that is", () => {
    const none = { steps: null, shared: [], bridges: [], chains: [] };
    expect(route("CHN", "ESP")).toMatchObject({ ...none, why: "from-not-listed" });
    expect(route("ESP", "CHN")).toMatchObject({ ...none, why: "to-not-listed" });
    expect(route("NLD", "CHN")).toMatchObject({ ...none, why: "neither-listed" });
    expect(route("ESP", "ABW")).toMatchObject({ ...none, why: "not-connected" });
  });

  it("between two territories is answered with the State in place of one, of the other and of both", () => {
    const { sameState, steps, shared, throughState } = route("REU", "ABW");
    expect([sameState, steps, shared]).toEqual([false, 1, ["isles"]]);
    expect(throughState.map(({ from, to, why }) => [from, to, why])).toEqual([
      ["FRA", "ABW", "not-connected"],
      ["REU", "NLD", "to-not-listed"],
      ["FRA", "NLD", "to-not-listed"],
    ]);
    expect(route("FRA", "ESP").throughState).toEqual([]);
    expect(route("ESP", "REU").throughState.map(({ from, to }) => [from, to])).toEqual([["ESP", "FRA"]]);
  });

  it("of a State includes the networks that only a territory of it shares, on either side", () => {
    const territories = (from: string, to: string, scope = published) =>
      route(from, to, scope).throughTerritories.map(path => [path.from, path.to, path.shared.join()]);
    expect(territories("FRA", "ABW")).toEqual([["REU", "ABW", "isles"]]);
    expect(territories("ABW", "FRA")).toEqual([["ABW", "REU", "isles"]]);
    expect(territories("FRA", "ESP")).toEqual([]);
    expect(territories("FRA", "ABW", { ...published, territories: "with-state" })).toEqual([]);
  });

  it("through a territory is left out if it adds no network to those of the State", () => {
    const world = (...lists: readonly (readonly string[])[]) =>
      route("FRA", "ESP", scopeOf(toyLands(), ...lists)).throughTerritories.map(path => path.shared.join());
    expect(world(["FRA", "REU", "ESP"])).toEqual([]);
    expect(world(["FRA", "REU", "ESP"], ["REU", "ESP"])).toEqual(["w0,w1"]);
    expect(world(["FRA", "KEN"], ["REU", "KEN"], ["KEN", "ESP"])).toEqual([]);
  });

  it("inside of one State is none of cooperation between States", () => {
    for (const [from, to] of [
      ["FRA", "REU"],
      ["REU", "FRA"],
      ["REU", "PYF"],
    ] as const)
      expect(route(from, to, current)).toMatchObject({
        ...{ sameState: true, bridges: [], chains: [], throughState: [], throughTerritories: [], flags: [] },
      });
    expect(route("REU", "ESP").sameState).toBe(false);
  });

  it("counts a listed territory as its State under that rule, and one that is not listed not at all", () => {
    const counted = { ...published, territories: "with-state" } as const;
    expect(route("REU", "ESP", counted)).toMatchObject({ steps: 1, shared: ["n"] });
    expect(route("REU", "FRA", counted)).toMatchObject({ steps: 0, why: null });
    expect(route("PYF", "ESP", counted)).toMatchObject({ steps: null, why: "from-not-listed" });
  });

  it("carries the notes on each membership that it uses, each once", () => {
    const flags = (from: string, to: string, scope = current) =>
      route(from, to, scope).flags.map(flag => `${flag.jurisdiction} ${flag.network}: ${flag.flag}`);
    expect(flags("FRA", "ESP", published)).toEqual([]);
    expect(flags("FRA", "ESP")).toEqual(["ESP n: disputed"]);
    expect(flags("ESP", "FRA")).toEqual(["ESP n: disputed"]);
    expect(flags("FRA", "KEN")).toEqual(["ESP n: disputed", "ESP m: suspended", "KEN m: asks first"]);
    expect(flags("KEN", "FRA")).toEqual(["KEN m: asks first", "ESP m: suspended", "ESP n: disputed"]);
    // The path of the State of Réunion, and the one through it.
    expect(flags("REU", "ESP")).toEqual(["ESP n: disputed"]);
    expect(flags("FRA", "ABW")).toEqual(["ABW isles: by letter"]);
  });

  it("says whether the other edition answers the same, notes included", () => {
    expect(route("KEN", "MAR").otherEdition).toMatchObject({ edition: "current", differs: false });
    expect(route("FRA", "ESP").otherEdition).toMatchObject({ edition: "current", differs: true, steps: 1 });
    expect(route("FRA", "ESP", current).otherEdition).toMatchObject({ edition: "published", differs: true, flags: [] });
  });

  it("names its networks in the order in which it uses them, each once", () => {
    expect(networksOn(route("FRA", "ESP"))).toEqual(["n"]);
    expect(networksOn(route("FRA", "KEN"))).toEqual(["n", "m"]);
    expect(networksOn(route("KEN", "FRA"))).toEqual(["m", "n"]);
    expect(networksOn(route("FRA", "MAR"))).toEqual(["n", "k"]);
    expect(networksOn(route("REU", "ESP"))).toEqual(["n"]);
    expect(networksOn(route("FRA", "ABW"))).toEqual(["isles"]);
    expect(networksOn(route("CHN", "ESP"))).toEqual([]);
  });

  it("names three of many chains, in the order of the data, and counts all", () => {
    const scope = scopeOf(
      landsOf("A B1 B2 C1 C2 D"),
      ...[
        ["A", "B1", "B2"],
        ["B1", "B2", "C1", "C2"],
        ["C1", "C2", "D"],
      ],
    );
    const asked = route("A", "D", scope).chains;
    expect(asked).toEqual([
      {
        networks: ["w0", "w2"],
        count: 4,
        bridges: [
          ["B1", "B2"],
          ["C1", "C2"],
        ],
        examples: [
          ["B1", "C1"],
          ["B1", "C2"],
          ["B2", "C1"],
        ],
      },
    ]);
    // The two are joined directly: there is no chain between them.
    expect(chainsBetween(connectionsOf(scope), 0, 1, 3)).toEqual([]);
  });

  it("leaves dead ends out of the bridges that it names", () => {
    const chains = (...lists: readonly (readonly string[])[]) =>
      route("A", "D", scopeOf(landsOf("A B1 B2 C1 C2 D"), ...lists)).chains.map(
        ({ networks, bridges, count }) =>
          `${networks.join()}: ${bridges.map(codes => codes.join()).join(" ")} ${count}`,
      );
    expect(chains(["A", "B1"], ["A", "B2"], ["B1", "C1"], ["B2", "C2"], ["C1", "D"], ["C2", "D"])).toEqual([
      ...["w0,w4: B1 C1 1", "w1,w5: B2 C2 1"],
    ]);
    // The second bridge decides here which first one leads on.
    expect(chains(["A", "B1", "B2"], ["B1", "C1"], ["B2", "C2"], ["C1", "D"], ["C2", "D"])).toEqual([
      ...["w0,w3: B1 C1 1", "w0,w4: B2 C2 1"],
    ]);
  });

  it("of a territory keeps its chains unless its State shares a network with the other", () => {
    const lands = [jurisdiction("A"), jurisdiction("T", partOf("A")), ...landsOf("B C D")];
    const chain = [
      ["T", "B"],
      ["B", "C"],
      ["C", "D"],
    ];
    expect(route("T", "D", scopeOf(lands, ...chain)).chains).toHaveLength(1);
    expect(route("T", "D", scopeOf(lands, ...chain, ["A", "C"])).chains).toHaveLength(1);
    expect(route("T", "D", scopeOf(lands, ...chain, ["A", "D"])).chains).toEqual([]);
  });

  it("from a place to itself has no step, listed or not, and from an unknown place says that it is not listed", () => {
    expect(route("CHN", "CHN")).toMatchObject({ steps: 0, why: null });
    expect(route("XYZ", "ESP")).toMatchObject({ steps: null, why: "from-not-listed", sameState: false });
    expect(route("ESP", "XYZ")).toMatchObject({ steps: null, why: "to-not-listed", sameState: false });
    expect(new Set(reach("XYZ").unreached.map(({ why }) => why))).toEqual(new Set(["from-not-listed"]));
    expect(reach("XYZ").throughState).toBe(null);
  });

  it("never has its start or end among its bridges", () => {
    const connections = connectionsOf(scopeOf(landsOf("A B C"), ["A", "B", "C"]));
    expect(bridgesBetween(connections, 0, 1)).toEqual([{ jurisdiction: "C", from: ["w0"], to: ["w0"] }]);
  });
});

describe("the networks that are searched", () => {
  it("are those that serve the purpose, and an answer names what was left out or added", () => {
    const purposes = (purpose: QueryScope["purpose"], networks = documentNetworks) =>
      scopeSummaryOf({ ...published, purpose, networks });
    expect(purposes(null)).toEqual({ networks: documentNetworks, purpose: null, leftOut: [], added: [] });
    expect(purposes("extradition")).toEqual({
      ...{ networks: ["n", "k"], purpose: "extradition", leftOut: ["m", "isles", "secret"], added: [] },
    });
    expect(purposes("training", ["far", "n", "nowhere"].map(id))).toEqual({
      ...{ networks: ["far", "n"], purpose: "training", leftOut: ["m", "k", "isles", "secret"], added: ["far"] },
    });
  });

  it("decide the answer, and which lists are not known to it", () => {
    expect(route("FRA", "KEN", { ...published, purpose: "extradition" })).toMatchObject({
      ...{ steps: null, why: "not-connected", listGaps: [] },
    });
    expect(route("FRA", "KEN", { ...published, purpose: "training" })).toMatchObject({
      steps: 2,
      listGaps: [{ kind: "not-in-document", networks: ["secret"] }],
    });
  });
});

describe("the reach of a jurisdiction", () => {
  it("has everybody by the number of steps, and of the rest why not", () => {
    const { byDistance, distances, unreached, listGaps } = reach("FRA");
    expect([...distances]).toEqual([
      ["ESP", 1],
      ["KEN", 2],
      ["MAR", 3],
    ]);
    expect(byDistance).toEqual([["ESP"], ["KEN"], ["MAR"]]);
    expect(listGaps).toEqual([{ kind: "not-in-document", networks: ["secret"] }]);
    expect(unreached.map(({ code: own, why }) => `${own} ${why}`)).toEqual([
      ...[
        "REU same-state",
        "MTQ same-state",
        "PYF same-state",
        "NLD not-listed",
        "ABW not-connected",
        "CHN not-listed",
      ],
    ]);
  });

  it("distinguishes a part of a State that is reached from a territory on which the sources are silent", () => {
    expect(reach("ESP").unreached.map(({ code: own, why }) => `${own} ${why}`)).toEqual([
      ...["REU not-connected", "MTQ part-of-state", "PYF state-listed", "NLD not-listed", "ABW not-connected"],
      "CHN not-listed",
    ]);
    // Here the State is not reached, so nothing follows for its parts.
    expect(reach("REU").unreached).toContainEqual({ code: "ESP", why: "not-connected" });
    expect(reach("ABW").unreached).toContainEqual({ code: "MTQ", why: "not-listed" });
  });

  it("of a jurisdiction on no list is empty, for that reason", () => {
    const { byDistance, unreached, throughState } = reach("CHN");
    expect([byDistance, throughState]).toEqual([[], null]);
    expect(new Set(unreached.map(({ why }) => why))).toEqual(new Set(["from-not-listed"]));
    expect(reach("NLD").unreached).toContainEqual({ code: "ABW", why: "same-state" });
  });

  it("of a territory comes with that of its State, and of a State with what its territories add", () => {
    expect(reach("REU").throughState).toEqual({ from: "FRA", byDistance: [["ESP"], ["KEN"], ["MAR"]] });
    expect(reach("REU").throughTerritories).toEqual([]);
    expect(reach("FRA").throughTerritories).toEqual([{ territory: "REU", reached: ["ABW"] }]);
    expect(reach("FRA", { ...published, territories: "with-state" }).throughTerritories).toEqual([]);
    expect(reach("FRA").throughState).toBe(null);
  });

  it("through a territory leaves out the State itself, who is reached anyway, and who takes more than one step", () => {
    const through = (...lists: readonly (readonly string[])[]) =>
      reach("FRA", scopeOf(toyLands(), ...lists)).throughTerritories;
    expect(through(["FRA", "ESP"], ["REU", "FRA", "ESP", "KEN"], ["KEN", "MAR"])).toEqual([]);
    expect(through(["FRA", "ESP"], ["REU", "ESP", "KEN"], ["KEN", "MAR"])).toEqual([
      { territory: "REU", reached: ["KEN"] },
    ]);
  });
});

describe("the gaps", () => {
  const gaps = () => gapsIn(published);

  it("are States and others on no list, and regions without a listed jurisdiction", () => {
    expect(gaps().edition).toBe("published");
    expect(gaps().statesInNone).toEqual(["NLD", "CHN"]);
    expect(gaps().othersInNone).toEqual(["MTQ", "PYF"]);
    expect(gaps().regionsInNone).toEqual(["Polynesia"]);
    expect(gaps().listGaps).toEqual([{ kind: "not-in-document", networks: ["secret"] }]);
  });

  it("are regions that meet in no network, of every two that have somebody listed", () => {
    expect(gaps().meetings.map(({ regions, networks }) => [...regions, networks.join()].join(" | "))).toEqual([
      "Western Europe | Eastern Africa | ",
      "Western Europe | Caribbean | ",
      "Western Europe | Southern Europe | n",
      "Western Europe | Northern Africa | ",
      "Eastern Africa | Caribbean | isles",
      "Eastern Africa | Southern Europe | m",
      "Eastern Africa | Northern Africa | k",
      "Caribbean | Southern Europe | ",
      "Caribbean | Northern Africa | ",
      "Southern Europe | Northern Africa | ",
    ]);
  });

  it("are those on which others depend, the most important first", () => {
    expect(gaps().criticalBridges).toEqual([
      { jurisdiction: "ESP", pairs: 1, networkPairs: [["n", "m"]] },
      { jurisdiction: "KEN", pairs: 1, networkPairs: [["m", "k"]] },
    ]);
    const scope = scopeOf(
      landsOf("A B C D E F G"),
      ...[["A", "B"], ["B", "C"], ["C", "D", "E"], ["E", "F"], ["E", "G"], ["E"]],
    );
    expect(
      gapsIn(scope).criticalBridges.map(({ jurisdiction: own, pairs, networkPairs }) => [
        own,
        pairs,
        networkPairs.length,
      ]),
    ).toEqual([
      ["E", 5, 6],
      ["C", 2, 1],
      ["B", 1, 1],
    ]);
  });

  it("include the only common member of two networks even if no pair depends on it, after those on which pairs depend", () => {
    const scope = scopeOf(landsOf("A B C D"), ["A"], ["A"], ["B"], ["B"], ["B"], ["C", "D"]);
    expect(gapsIn(scope).criticalBridges).toEqual([
      {
        ...{ jurisdiction: "B", pairs: 0 },
        networkPairs: [
          ["w2", "w3"],
          ["w2", "w4"],
          ["w3", "w4"],
        ],
      },
      { jurisdiction: "A", pairs: 0, networkPairs: [["w0", "w1"]] },
    ]);
  });

  it("are what each network alone connects, and who is in it alone", () => {
    expect(gaps().alone).toEqual([
      { network: "n", pairs: 1, members: ["FRA"] },
      { network: "m", pairs: 1, members: [] },
      { network: "k", pairs: 1, members: ["MAR"] },
      { network: "isles", pairs: 1, members: ["REU", "ABW"] },
    ]);
  });

  it("are the pairs that depend on a bridge, and none for a jurisdiction on no list", () => {
    expect(pairsDependingOn(published, code("ESP"))).toEqual([["FRA", "KEN"]]);
    expect(pairsDependingOn(published, code("KEN"))).toEqual([["ESP", "MAR"]]);
    expect(pairsDependingOn(published, code("FRA"))).toEqual([]);
    expect(pairsDependingOn(published, code("CHN"))).toEqual([]);
  });
});
