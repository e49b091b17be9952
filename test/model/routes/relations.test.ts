import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, Purpose } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { atlas, code, documentNetworks, id } from "../data.ts";

const everyNetwork = atlas.editions.current.networks.map(network => network.id);
const scope = (edition: EditionId, networks = documentNetworks, purpose: Purpose | null = null) => ({
  ...{ atlas, edition, networks, purpose },
  territories: "apart" as const,
});
const route = (from: string, to: string, ...at: Parameters<typeof scope>) =>
  routeBetween(scope(...at), code(from), code(to));
const members = (edition: EditionId, network: string): readonly JurisdictionCode[] => [
  ...(atlas.editions[edition].members.get(id(network))?.keys() ?? []),
];

describe("who is named at a network without being in it", () => {
  it("is related to each of its members in the current edition, and to none in the published one", () => {
    const liaison = [{ network: "eurojust", named: "GBR", as: ["Liaison Prosecutor of a third country"] }];
    for (const member of members("current", "eurojust")) {
      expect(route("GBR", member, "current").relations, member).toMatchObject(liaison);
      expect(route(member, "GBR", "current").relations, member).toMatchObject(liaison);
      expect(route("GBR", member, "published").relations, member).toEqual([]);
    }
    expect(route("GNQ", "ESP", "current").relations).toMatchObject([{ network: "iberred", named: "GNQ" }]);
    expect(route("CUB", "USA", "current").relations).toMatchObject([{ network: "oas", named: "CUB" }]);
  });

  it("counts no step, is no bridge and is in no list", () => {
    expect(route("GNQ", "ESP", "current")).toMatchObject({ steps: null, shared: [], bridges: [] });
    expect(route("GBR", "FRA", "current")).toMatchObject({ steps: 2, shared: [] });
    const { distances, relations, unreached } = reachFrom(scope("current"), code("FRA"));
    expect(distances.get(code("GBR"))).toBe(2);
    expect(new Set(relations.map(({ named }) => named)).size).toBe(12);
    expect(unreached).toContainEqual({ code: "UKR", why: "related" });
  });
});

describe("who is listed without counting as a member", () => {
  it("is related to the members as an observer or an associate, and not to others of its kind", () => {
    const of = (from: string, to: string, network: string) => route(from, to, "current", [id(network)]);
    expect(of("CHL", "ARG", "rempm").relations).toMatchObject([{ member: "ARG", named: "CHL", as: ["associate"] }]);
    expect(of("USA", "FRA", "genocide").relations).toMatchObject([{ member: "FRA", named: "USA", as: ["observer"] }]);
    expect(of("USA", "NOR", "genocide")).toMatchObject({
      ...{ relations: [], jointly: [{ network: "genocide", as: ["observer"] }], steps: null, why: "not-connected" },
    });
    expect(of("ALB", "USA", "eurojust-lp").jointly).toMatchObject([{ network: "eurojust" }]);
    expect(of("FRA", "DEU", "genocide").jointly).toEqual([]);
  });
});

describe("a network of relations", () => {
  it("joins each of its States to the members of the other body, and never to one another", () => {
    const posted = members("current", "eurojust-lp");
    expect(posted).toHaveLength(12);
    for (const networks of [documentNetworks, everyNetwork, [id("eurojust-lp")]]) {
      expect(route("UKR", "DEU", "current", networks).relations).toMatchObject([{ network: "eurojust", named: "UKR" }]);
      for (const other of posted) {
        const found = route("ALB", other, "current", networks);
        expect(found.relations, other).toEqual([]);
        expect(found.shared, other).not.toContain("eurojust-lp");
      }
    }
    expect(route("ALB", "USA", "current", [id("eurojust-lp")])).toMatchObject({ steps: null, why: "not-connected" });
  });

  it("is asked for a purpose that the other body serves", () => {
    const coordination = "coordination-of-investigations";
    expect(route("UKR", "DEU", "current", everyNetwork, coordination).relations).toHaveLength(1);
    expect(route("UKR", "DEU", "current", everyNetwork, "civil-matters").relations).toEqual([]);
  });

  it("is not known of about 2013", () => {
    expect(members("published", "eurojust-lp")).toEqual([]);
    expect(route("UKR", "DEU", "published", everyNetwork).relations).toEqual([]);
  });
});

describe("a network that is younger than the document", () => {
  it("has no list in the published edition, and no edition says that the other agrees through it", () => {
    const young = atlas.records.others.filter(({ since }) => since !== null && since > "2013-12-31");
    expect(young.length).toBeGreaterThan(8);
    for (const network of young) {
      expect(atlas.editions.published.members.has(network.id), network.id).toBe(false);
      expect(atlas.editions.published.network.get(network.id)?.lists.published.status, network.id).toBe("not-yet");
    }
    const found = route("PSE", "ISR", "current", everyNetwork);
    expect(found.shared).toContain("emjnet");
    expect(found.otherEdition.differs).toBe(true);
    expect(found.otherEdition.shared).not.toContain("emjnet");
  });
});

describe("a territory", () => {
  it("is answered by the list that has it beside its State, before both are said to belong together", () => {
    const carin = [id("carin")];
    for (const own of ["JEY", "GGY", "IMN", "GIB"])
      expect(route(own, "GBR", "current", carin)).toMatchObject({ sameState: true, steps: 1, shared: ["carin"] });
    expect(route("JEY", "GIB", "current", carin)).toMatchObject({ sameState: true, shared: ["carin"] });
    expect(route("BMU", "GBR", "current", everyNetwork)).toMatchObject({ sameState: true, shared: [] });
  });

  it("is also told about it when it asks for all", () => {
    const { throughTerritories } = reachFrom(scope("current"), code("MYT"));
    expect(throughTerritories).toEqual([{ territory: "REU", reached: ["COM", "MDG", "MUS", "SYC"] }]);
  });

  it("that counts with its State is named if only the territory is listed", () => {
    const asked = { ...scope("published"), territories: "with-state" as const };
    expect(routeBetween(asked, code("FRA"), code("COM")).flags).toEqual([
      { jurisdiction: "REU", network: "ioc", flag: "listed for itself, and counted with its State" },
    ]);
  });

  it("is told about another territory of its State that leads further", () => {
    for (const own of ["MYT", "GUF", "GLP", "MTQ"])
      for (const island of ["COM", "MUS"]) {
        const { throughTerritories } = route(own, island, "current");
        expect(throughTerritories, own).toMatchObject([{ from: "REU", to: island, shared: ["ioc"] }]);
      }
  });
});
