import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId, Purpose } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { type EditionRoute, type NetworkPath, routeBetween } from "../../../src/model/routes/route.ts";
import { notesOf } from "../../../src/model/standing.ts";
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

/** Each membership that a path names, by whom and in which network. */
const namedOn = ({ from, to, shared, bridges, chains }: NetworkPath): readonly [JurisdictionCode, NetworkId][] => [
  ...shared.flatMap((network): [JurisdictionCode, NetworkId][] => [
    [from, network],
    [to, network],
  ]),
  ...bridges.flatMap(bridge => [
    ...bridge.from.flatMap((network): [JurisdictionCode, NetworkId][] => [
      [from, network],
      [bridge.jurisdiction, network],
    ]),
    ...bridge.to.flatMap((network): [JurisdictionCode, NetworkId][] => [
      [bridge.jurisdiction, network],
      [to, network],
    ]),
  ]),
  ...chains.flatMap(({ networks: [first, last], examples }) =>
    examples.flatMap((chain): [JurisdictionCode, NetworkId][] => [
      [from, first],
      [chain[0] ?? from, first],
      [chain.at(-1) ?? to, last],
      [to, last],
    ]),
  ),
];

/** The notes on memberships that an answer names and does not show. */
function missingIn(answer: EditionRoute): readonly string[] {
  const edition = atlas.editions[answer.edition];
  const shown = new Set(answer.flags.map(({ jurisdiction, network, flag }) => `${jurisdiction} ${network} ${flag}`));
  const named = [answer, ...answer.throughState, ...answer.throughTerritories].flatMap(namedOn);
  return named.flatMap(([own, network]) =>
    notesOf(edition, network, own)
      .map(note => `${own} ${network} ${note}`)
      .filter(note => !shown.has(note)),
  );
}

/** Three of each kind: those of a kind stand in the same lists, with the same notes, and have the same State. */
function ofEachKind(networks: readonly NetworkId[]): readonly JurisdictionCode[] {
  const kinds = new Map<string, JurisdictionCode[]>();
  for (const { code: own, parent, partOfParent } of atlas.jurisdictions.values()) {
    const lists = Object.values(atlas.editions).map(edition =>
      networks
        .filter(network => edition.members.get(network)?.has(own))
        .map(network => [network, edition.members.get(network)?.get(own)?.counts, notesOf(edition, network, own)]),
    );
    const territories = [...atlas.jurisdictions.values()]
      .filter(other => other.parent === own)
      .map(other => other.code);
    const kind = JSON.stringify([lists, parent, partOfParent, territories]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), own]);
  }
  return [...kinds.values()].flatMap(kind => kind.slice(0, 3));
}

it.each([
  ["of the document", documentNetworks, 1],
  ["of every network", everyNetwork, 12],
] as const)(
  "every membership that an answer names, %s and in both editions, is shown with its flags",
  (_, networks, step) => {
    const codes = ofEachKind(networks);
    expect(codes.length).toBeGreaterThan(80);
    const missing = new Set<string>();
    for (const [i, from] of codes.entries())
      for (const to of i % step === 0 ? codes.slice(i + 1) : []) {
        const found = routeBetween(scope("current", networks), from, to);
        for (const answer of [found, found.otherEdition])
          for (const note of missingIn(answer)) missing.add(`${from} ${to}, ${answer.edition}: ${note}`);
      }
    expect([...missing].slice(0, 10)).toEqual([]);
  },
);

it.each(["published", "current"] as const)(
  "the reach in the %s edition is shown with the flags of all who share a network",
  edition => {
    const { members: lists } = atlas.editions[edition];
    for (const from of atlas.jurisdictions.keys()) {
      const { flags, byDistance } = reachFrom(scope(edition), from);
      const shown = new Set(flags.map(({ jurisdiction, network }) => `${jurisdiction} ${network}`));
      for (const network of documentNetworks)
        for (const own of [from, ...(byDistance[0] ?? [])])
          if (lists.get(network)?.has(from) && lists.get(network)?.has(own))
            if (notesOf(atlas.editions[edition], network, own).length > 0)
              expect(shown.has(`${own} ${network}`), `${from}: ${own} in ${network}`).toBe(true);
    }
  },
);
