import { describe, expect, it } from "vitest";
import { atlasOf } from "../../../src/model/atlas.ts";
import type { MemberDetail, OtherNetworkRecord } from "../../../src/model/network.ts";
import type { QueryScope } from "../../../src/model/routes/connections.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { networksOn, routeBetween } from "../../../src/model/routes/route.ts";
import type { Flag } from "../../../src/model/standing.ts";
import { code, id } from "../data.ts";
import { jurisdiction, list, otherNetwork } from "../random.ts";

const partOf = (state: string, more = {}) => ({ kind: "territory", parent: code(state), ...more }) as const;
const lands = [
  jurisdiction("FRA"),
  jurisdiction("REU", partOf("FRA")),
  jurisdiction("PYF", partOf("FRA")),
  jurisdiction("MTQ", partOf("FRA", { partOfParent: true })),
  jurisdiction("GBR"),
  jurisdiction("JEY", partOf("GBR")),
  ...["ESP", "KEN", "MAR", "MUS", "USA", "CHN"].map(own => jurisdiction(own)),
];

/** Members with notes of their own: "ESP: disputed" is a member with a flag. */
function listOf(own: string, members: string, more: Partial<OtherNetworkRecord> = {}): OtherNetworkRecord {
  const named = members.split(", ").map(text => text.split(": ") as [string, string?]);
  const details = named.flatMap(([jurisdiction, flag]): readonly MemberDetail[] =>
    flag ? [{ jurisdiction: code(jurisdiction), listedAs: null, status: "member", counts: true, flag }] : [],
  );
  return otherNetwork(
    own,
    named.map(([member]) => member),
    { details, ...more },
  );
}

const scopeOf = (others: readonly OtherNetworkRecord[], more: Partial<QueryScope> = {}): QueryScope => ({
  atlas: atlasOf({ jurisdictions: lands, networks: [], memberships: [], changes: [], others }),
  ...{ edition: "current", networks: others.map(other => other.id), territories: "apart", purpose: null, ...more },
});
const withState = { territories: "with-state" } as const;
const route = (from: string, to: string, scope: QueryScope) => routeBetween(scope, code(from), code(to));
const texts = (flags: readonly Flag[]) => flags.map(flag => `${flag.jurisdiction} ${flag.network}: ${flag.flag}`);

describe("the notes of an answer", () => {
  const chain = scopeOf([
    listOf("n", "FRA: asks first, ESP: disputed, GBR: by letter"),
    listOf("m", "ESP: suspended, KEN: new"),
    listOf("k", "KEN: on trial, MAR: by treaty"),
    listOf("j", "MAR: in part, MUS: until 2030"),
  ]);

  it("are, of chains, those of both ends and of the bridges beside them, in the network that joins them", () => {
    expect(texts(route("FRA", "MAR", chain).flags)).toEqual([
      ...["FRA n: asks first", "ESP n: disputed", "KEN k: on trial", "MAR k: by treaty"],
    ]);
    expect(texts(route("FRA", "MUS", chain).flags)).toEqual([
      ...["FRA n: asks first", "ESP n: disputed", "MAR j: in part", "MUS j: until 2030"],
    ]);
  });

  it("are those of both in a list that has a territory beside its State", () => {
    const listed = scopeOf([listOf("n", "GBR: asks first, JEY: by letter")]);
    expect(texts(route("JEY", "GBR", listed).flags)).toEqual(["JEY n: by letter", "GBR n: asks first"]);
  });

  it("are, of a reach, those of all who share a network with the one who asks, or with its State", () => {
    const { flags } = reachFrom(chain, code("FRA"));
    expect(texts(flags)).toEqual(["FRA n: asks first", "ESP n: disputed", "GBR n: by letter"]);
    expect(texts(reachFrom(chain, code("REU")).flags)).toEqual(texts(flags));
    expect(reachFrom(chain, code("CHN")).flags).toEqual([]);
  });
});

describe("a territory that counts with its State", () => {
  const alone = scopeOf([listOf("isles", "REU, MUS"), listOf("other", "ESP, KEN")], withState);

  it("is named once where it alone is listed, and not where its State is listed, too", () => {
    const counted = { network: "isles", flag: "listed for itself, and counted with its State" };
    expect(route("FRA", "MUS", alone).flags).toEqual([{ jurisdiction: "REU", ...counted }]);
    expect(route("MUS", "FRA", alone).flags).toEqual([{ jurisdiction: "REU", ...counted }]);
    expect(route("REU", "MUS", alone).flags).toEqual([{ jurisdiction: "REU", ...counted }]);
    expect(route("FRA", "MUS", scopeOf([listOf("isles", "FRA, REU, MUS")], withState)).flags).toEqual([]);
  });

  it("makes its State a listed one", () => {
    expect(route("FRA", "CHN", alone).why).toBe("to-not-listed");
    expect(route("FRA", "ESP", alone).why).toBe("not-connected");
  });

  it("adds nothing to the answer for its State, which has all of it", () => {
    expect(route("FRA", "MUS", alone).throughTerritories).toEqual([]);
    expect(route("PYF", "MUS", alone).throughTerritories).toEqual([]);
    expect(reachFrom(alone, code("FRA")).throughTerritories).toEqual([]);
    expect(reachFrom(alone, code("PYF")).throughTerritories).toEqual([]);
  });
});

describe("the reach of a territory", () => {
  const both = scopeOf([listOf("n", "FRA, REU, ESP"), listOf("isles", "REU, MUS")]);

  it("has through another territory only what its State does not reach itself", () => {
    expect(reachFrom(both, code("PYF")).throughTerritories).toEqual([{ territory: "REU", reached: ["MUS"] }]);
  });

  it("has through its State nobody of the same State", () => {
    expect(reachFrom(both, code("REU")).throughState).toEqual({ from: "FRA", byDistance: [["ESP"], ["MUS"]] });
  });

  it("says of a part of a State nothing against whom the State reaches, and of another territory that it is not listed", () => {
    const unreached = (own: string) =>
      reachFrom(both, code(own)).unreached.flatMap(({ code: other, why }) =>
        why === "from-not-listed" ? [other] : [],
      );
    expect(unreached("MTQ")).toEqual(["GBR", "JEY", "KEN", "MAR", "USA", "CHN"]);
    expect(unreached("PYF")).toEqual(["GBR", "JEY", "ESP", "KEN", "MAR", "MUS", "USA", "CHN"]);
  });
});

describe("who is named at a network without being in it", () => {
  const observed = { observers: ["USA", "JEY", "MAR"].map(code) };
  const scope = scopeOf([listOf("n", "GBR, ESP", observed), listOf("m", "ESP, KEN")]);

  it("is related to a member, and the network is among those of the answer", () => {
    const found = route("USA", "GBR", scope);
    expect(found.relations).toEqual([{ network: "n", member: "GBR", named: "USA", as: ["observer"] }]);
    expect(networksOn(found)).toEqual(["n"]);
    expect(found.why).toBe("not-connected");
  });

  it("is named together with another who is named, not with itself, and not with somebody whom nobody names", () => {
    const joint = [{ network: "n", as: ["observer"] }];
    expect(route("USA", "MAR", scope).jointly).toEqual(joint);
    expect(route("USA", "USA", scope).jointly).toEqual([]);
    expect(route("USA", "CHN", scope).jointly).toEqual([]);
    expect(route("USA", "ESP", scope).jointly).toEqual([]);
  });

  it("counts as its State where territories do: then it is a member through it", () => {
    const counted = { ...scope, ...withState };
    expect(route("JEY", "USA", scope).jointly).toEqual([{ network: "n", as: ["observer"] }]);
    expect(route("JEY", "USA", counted).jointly).toEqual([]);
    expect(route("JEY", "USA", counted).relations).toMatchObject([{ member: "JEY", named: "USA" }]);
  });
});

describe("what is not known of lists", () => {
  const inPart = {
    lists: { published: { ...list, status: "in-part" }, current: { ...list, status: "in-part" } },
  } as const;

  it("makes nobody the only common member of a list that is known in part", () => {
    const common = (...parts: readonly boolean[]) =>
      gapsIn(
        scopeOf(["FRA, ESP", "ESP, KEN"].map((members, i) => listOf(`w${i}`, members, parts[i] ? inPart : {}))),
      ).criticalBridges.flatMap(({ networkPairs }) => networkPairs);
    expect(common(false, false)).toEqual([["w0", "w1"]]);
    expect(common(true, false)).toEqual([]);
    expect(common(false, true)).toEqual([]);
    expect(common(true, true)).toEqual([]);
  });

  it("is told of a network of relations on a day, where the body that it joins is asked and it is not", () => {
    const posted = listOf("posted", "USA", {
      ...{ joins: { network: id("n"), as: "Liaison Prosecutor" } },
      lists: { published: { ...list, status: "not-read" }, current: { ...list, status: "not-published" } },
    });
    const gaps = (day: string | null, ...networks: readonly string[]) => {
      const scope = scopeOf([listOf("n", "GBR, ESP"), posted, listOf("m", "KEN")], { networks: networks.map(id) });
      const { current } = scope.atlas.editions;
      const editions = { ...scope.atlas.editions, current: { ...current, day } };
      return reachFrom({ ...scope, atlas: { ...scope.atlas, editions } }, code("GBR"))
        .listGaps.filter(({ kind }) => kind === "not-published")
        .flatMap(gap => gap.networks);
    };
    expect(gaps("2019-01-01", "n")).toEqual(["posted"]);
    expect(gaps("2019-01-01", "n", "posted")).toEqual(["posted"]);
    expect(gaps("2019-01-01", "m")).toEqual([]);
    expect(gaps(null, "n")).toEqual([]);
  });
});
