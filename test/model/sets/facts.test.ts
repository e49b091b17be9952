import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { QueryScope } from "../../../src/model/routes/connections.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { finderOf, jurisdictionEntries, networkEntries } from "../../../src/model/search/finder.ts";
import { factsOf } from "../../../src/model/sets/facts.ts";
import { cellsOf, incidenceOf, type TerritoryRule } from "../../../src/model/sets/overlap.ts";
import { pairsOf } from "../../../src/model/sets/pairs.ts";
import { aliases, atlas, code, documentNetworks, id, names } from "../data.ts";

const published: QueryScope = {
  atlas,
  edition: "published",
  networks: documentNetworks,
  territories: "apart",
  purpose: null,
};
const current: QueryScope = { ...published, edition: "current" };

const route = (from: string, to: string, ground = published) => routeBetween(ground, code(from), code(to));
const bridges = (from: string, to: string, ground = published): readonly JurisdictionCode[] =>
  route(from, to, ground).bridges.map(({ jurisdiction }) => jurisdiction);
const members = (network: string): readonly JurisdictionCode[] => [
  ...(atlas.editions.published.members.get(id(network))?.keys() ?? []),
];

describe("the overlaps of the published edition", () => {
  const factsFor = (rule: TerritoryRule) => {
    const incidence = incidenceOf(atlas, atlas.editions.published, documentNetworks, rule);
    const facts = factsOf(atlas.editions.published, documentNetworks, incidence);
    return { facts, counts: [facts.jurisdictions, cellsOf(incidence).length, pairsOf(incidence).length] };
  };

  it("are 108 jurisdictions in 13 cells with 11 pairs, territories apart", () => {
    const { facts, counts } = factsFor("apart");
    expect(counts).toEqual([108, 13, 11]);
    expect([facts.networks.length, facts.inMoreThanOne]).toEqual([8, 59]);
  });

  it("are 106 jurisdictions in 14 cells with 13 pairs, territories with their State", () => {
    expect(factsFor("with-state").counts).toEqual([106, 14, 13]);
  });

  it("show EJN and Eurojust as one list, REFCO inside the OAS network, and WACAP as not known", () => {
    const { facts } = factsFor("apart");
    expect(facts.identical).toEqual([["ejn", "eurojust"]]);
    expect(facts.contained).toEqual([{ inner: "refco", outer: "oas" }]);
    expect(facts.withoutList).toEqual(["wacap"]);
    expect(facts.empty).toEqual([]);
  });
});

describe("questions put to the published edition", () => {
  it("find that Kenya and Germany share no network and have exactly three bridges", () => {
    expect(route("KEN", "DEU")).toMatchObject({ steps: 2, shared: [] });
    expect(bridges("KEN", "DEU")).toEqual(["CYP", "GBR", "MLT"]);
  });

  it("find that Belize shares REFCO and the OAS network with Mexico", () => {
    expect(route("BLZ", "MEX")).toMatchObject({ steps: 1, shared: ["oas", "refco"] });
  });

  it("find Spain and Portugal as the only Ibero-American bridges to the EU networks", () => {
    const european = new Set(members("ejn"));
    const bothSides = members("iberred").filter(member => european.has(member));
    expect(bothSides).toEqual(["PRT", "ESP"]);
    const found = new Set(members("iberred").flatMap(from => bridges(from, "DEU")));
    expect([...found].sort()).toEqual(["ESP", "PRT"]);
  });

  it("find Cyprus, Malta and the United Kingdom as the only Commonwealth ones", () => {
    const others = members("cncp").filter(member => !members("ejn").includes(member));
    const found = new Set(others.flatMap(from => bridges(from, "DEU")));
    expect([...found].sort()).toEqual(["CYP", "GBR", "MLT"]);
  });

  it("find that the four members of the Sahel platform reach no jurisdiction outside it", () => {
    expect(members("sahel").length).toBe(4);
    for (const member of members("sahel")) {
      const reached = [...reachFrom(published, member).distances.keys(), member];
      expect(reached.sort()).toEqual([...members("sahel")].sort());
    }
  });

  it("tell why nothing is listed, and that a list is not published", () => {
    expect(route("CHN", "ESP")).toMatchObject({
      steps: null,
      why: "from-not-listed",
      listGaps: [{ kind: "not-in-document", networks: ["wacap"] }],
    });
    expect(route("MLI", "ESP")).toMatchObject({ steps: null, why: "not-connected" });
    expect(reachFrom(published, code("ESP")).unreached).toContainEqual({ code: "CHN", why: "not-listed" });
  });

  it("say what the current edition answers", () => {
    const { otherEdition } = route("KEN", "DEU");
    expect(otherEdition).toMatchObject({ edition: "current", differs: true, steps: 2 });
    expect(otherEdition.bridges.map(bridge => bridge.jurisdiction)).toEqual(["CYP", "MLT"]);
    expect(route("BLZ", "MEX").otherEdition.differs).toBe(false);
    expect(route("KEN", "DEU", current).otherEdition.edition).toBe("published");
  });

  it("keep to networks that serve the purpose", () => {
    const extradition = route("BLZ", "MEX", { ...published, purpose: "extradition" });
    for (const network of extradition.shared) {
      expect(atlas.editions.published.network.get(network)?.purposes).toContain("extradition");
    }
    const civil = documentNetworks.filter(network =>
      atlas.editions.published.network.get(network)?.purposes.includes("civil-matters"),
    );
    const shared = route("ESP", "DEU", { ...published, purpose: "civil-matters" }).shared;
    expect(shared).toEqual(["ejn", "eurojust"].filter(network => civil.includes(id(network))));
  });
});

describe("territories in a question", () => {
  it("answer as listed, then always through the State", () => {
    const answer = route("REU", "DEU");
    expect(answer).toMatchObject({ sameState: false, steps: 3, chains: [] });
    expect(answer.throughState).toMatchObject([{ from: "FRA", to: "DEU", steps: 1, shared: ["ejn", "eurojust"] }]);
  });

  it("do not cooperate internationally with their own State", () => {
    expect(route("REU", "FRA")).toMatchObject({ sameState: true, bridges: [], chains: [], throughState: [] });
    expect(route("FRA", "REU").sameState).toBe(true);
  });

  it("open a way for their State where they are listed and it is not", () => {
    expect(route("FRA", "MUS").throughTerritories).toMatchObject([{ from: "REU", to: "MUS", shared: ["ioc"] }]);
    expect(route("MUS", "FRA").throughTerritories).toMatchObject([{ from: "MUS", to: "REU", shared: ["ioc"] }]);
    expect(reachFrom(published, code("FRA")).throughTerritories).toEqual([
      { territory: "REU", reached: ["COM", "MDG", "MUS", "SYC"] },
    ]);
  });

  it("take no membership from a State that is listed when the territory is not", () => {
    const bermuda = route("BMU", "CAN");
    expect(bermuda).toMatchObject({ steps: null, why: "from-not-listed" });
    expect(bermuda.throughState).toMatchObject([{ from: "GBR", to: "CAN", steps: 1, shared: ["cncp"] }]);
    const counted = route("BMU", "CAN", { ...published, territories: "with-state" });
    expect(counted.steps).toBe(null);
    const { unreached } = reachFrom(published, code("DEU"));
    expect(unreached).toContainEqual({ code: "MTQ", why: "part-of-state" });
    expect(unreached).toContainEqual({ code: "BMU", why: "state-listed" });
  });

  it("count for their State under the other rule", () => {
    expect(route("FRA", "MUS", { ...published, territories: "with-state" })).toMatchObject({
      steps: 1,
      shared: ["ioc"],
    });
  });
});

describe("gaps of the published edition", () => {
  it("name who is in no network, and keep the 108 out of it", () => {
    const gaps = gapsIn(published);
    expect(gaps.statesInNone).toContain("CHN");
    expect(gaps.statesInNone).not.toContain("ESP");
    const places = [...atlas.jurisdictions.values()].filter(({ kind }) => kind !== "area");
    expect(gaps.statesInNone.length + gaps.othersInNone.length).toBe(places.length - 108);
    expect(gaps.othersInNone.filter(own => /^X[ABHIJ]|^ATA/.test(own))).toEqual([]);
  });

  it("show that neither EJN nor Eurojust is an only connection, since their lists are the same", () => {
    const alone = new Map(gapsIn(published).alone.map(entry => [entry.network as string, entry]));
    expect([alone.get("ejn")?.pairs, alone.get("eurojust")?.pairs]).toEqual([0, 0]);
    // Its members are in no other network, so each of the six pairs hangs on it.
    expect(alone.get("sahel")).toMatchObject({ pairs: 6, members: members("sahel").toSorted() });
  });

  it("tell which regions meet in a network and which don't", () => {
    const gaps = gapsIn(published);
    const networks = (a: string, b: string) =>
      gaps.meetings.find(({ regions }) => regions.includes(a) && regions.includes(b))?.networks;
    expect(networks("Central America", "Caribbean")).toContain("oas");
    expect(networks("Central America", "Western Europe")).toEqual([]);
    expect(gaps.regionsInNone).toContain("Central Asia");
  });
});

describe("names of the real data", () => {
  const finder = finderOf(jurisdictionEntries(atlas, names, aliases));

  it("resolve every spelling of the document to its jurisdiction, or say that it is ambiguous", () => {
    const wrong = atlas.records.memberships.flatMap(({ listedAs, jurisdiction }) => {
      const found = finder.resolve(listedAs);
      return found.kind === "one" && found.value === jurisdiction ? [] : [{ listedAs, jurisdiction, found }];
    });
    expect(wrong).toEqual([]);
  });

  it("resolve every name in every language to its jurisdiction, never to another", () => {
    for (const byCode of names) {
      for (const [own, name] of Object.entries(byCode)) {
        const found = finder.exactMatches(name);
        expect(found, `${own} ${name}`).toContain(own);
      }
    }
    for (const { code: own, name } of atlas.records.jurisdictions)
      expect(finder.resolve(name)).toEqual({ kind: "one", value: own });
  });

  it("resolve every code, in any case", () => {
    for (const own of atlas.jurisdictions.keys()) {
      expect(finder.exactMatches(own)).toEqual([own]);
      expect(finder.exactMatches(own.toLowerCase())).toEqual([own]);
    }
  });

  it("find the networks by id, by short name and by the name of the document", () => {
    const networks = finderOf(networkEntries(atlas.editions.published.networks));
    for (const { id: own, shortName } of atlas.records.networks) {
      expect(networks.resolve(own)).toEqual({ kind: "one", value: own });
      expect(networks.resolve(shortName)).toEqual({ kind: "one", value: own });
    }
  });
});
