import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition } from "../../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../../src/model/network.ts";
import { type Facts, factsOf } from "../../../src/model/sets/facts.ts";
import { countedAs, incidenceOf, inclusiveCells, membersOfAll } from "../../../src/model/sets/overlap.ts";
import { code, id } from "../data.ts";
import { atlasOfNetworks, jurisdiction, list, otherNetwork, worlds } from "../random.ts";

type Lists = readonly (readonly [NetworkId, readonly JurisdictionCode[]])[];

const listsOf = (edition: Edition): Lists => [...edition.members].map(([own, list]) => [own, [...list.keys()]]);
const inBoth = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter(own => b.includes(own));
const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.length > 0 && inner.length < outer.length && inBoth(inner, outer).length === inner.length;

/** Worlds of few networks, in which one list often holds another. */
const fewNetworks = worlds.map(({ records }) => atlasOfNetworks(records.jurisdictions, records.others.slice(0, 6)));

function eachWorld(law: (facts: Facts, lists: Lists) => void): void {
  fc.assert(
    fc.property(fc.oneof(worlds, fewNetworks), atlas => {
      const edition = atlas.editions.current;
      const chosen = edition.networks.map(network => network.id);
      law(factsOf(edition, chosen, incidenceOf(atlas, edition, chosen, "apart")), listsOf(edition));
    }),
  );
}

/** The networks of each jurisdiction that has any, in their order. */
function networksByCode(lists: Lists): ReadonlyMap<JurisdictionCode, readonly NetworkId[]> {
  const found = new Map<JurisdictionCode, NetworkId[]>();
  for (const [own, members] of lists)
    for (const member of members) found.set(member, [...(found.get(member) ?? []), own]);
  return found;
}

describe("what a caption says of any networks is what plain lists say", () => {
  it("of how many jurisdictions there are, how many are in more than one network, and who is in most", () => {
    eachWorld((facts, lists) => {
      const degrees = [...networksByCode(lists)].map(([own, networks]) => [own, networks.length] as const);
      const most = Math.max(0, ...degrees.map(([, degree]) => degree));
      expect(facts.jurisdictions).toBe(degrees.length);
      expect(facts.inMoreThanOne).toBe(degrees.filter(([, degree]) => degree >= 2).length);
      expect(facts.busiest.networks).toBe(most);
      expect(facts.busiest.jurisdictions.toSorted()).toEqual(
        degrees.flatMap(([own, degree]) => (degree === most ? [own] : [])).sort(),
      );
    });
  });

  it("of the largest group with the same memberships, and of the largest in several networks", () => {
    eachWorld((facts, lists) => {
      const sizes = new Map<string, number>();
      for (const networks of networksByCode(lists).values())
        sizes.set(networks.join(), (sizes.get(networks.join()) ?? 0) + 1);
      const largest = (found: readonly (readonly [string, number])[]): number =>
        Math.max(0, ...found.map(([, n]) => n));
      const several = [...sizes].filter(([networks]) => networks.includes(","));
      expect(facts.largestCell?.members.length ?? 0).toBe(largest([...sizes]));
      expect(facts.largestOverlap?.members.length ?? 0).toBe(largest(several));
      expect(facts.largestOverlap?.networks.length ?? 2).toBeGreaterThanOrEqual(2);
    });
  });

  it("of the number of pairs that share a member, the largest, and the largest of two lists that differ", () => {
    eachWorld((facts, lists) => {
      const pairs = lists.flatMap(([a, membersOfA], i) =>
        lists.slice(i + 1).flatMap(([b, membersOfB]) => {
          const both = inBoth(membersOfA, membersOfB).length;
          const isSame = both === membersOfA.length && both === membersOfB.length;
          return both > 0 ? [{ networks: [a, b], both, isSame }] : [];
        }),
      );
      const largest = (found: typeof pairs) => found.toSorted((x, y) => y.both - x.both)[0];
      expect(facts.pairs).toBe(pairs.length);
      expect(facts.largestPair?.networks).toEqual(largest(pairs)?.networks);
      expect(facts.largestPair === null).toBe(pairs.length === 0);
      const unequal = largest(pairs.filter(({ isSame }) => !isSame));
      expect(facts.largestUnequalPair?.networks).toEqual(unequal?.networks);
      expect(facts.largestUnequalPair === null).toBe(unequal === undefined);
    });
  });

  it("of the lists that are empty, inside of another one, or apart from all others", () => {
    eachWorld((facts, lists) => {
      const idsOf = (test: (members: readonly string[], own: NetworkId) => boolean): readonly NetworkId[] =>
        lists.flatMap(([own, members]) => (test(members, own) ? [own] : []));
      expect(facts.empty).toEqual(idsOf(members => members.length === 0));
      expect(facts.alone).toEqual(
        idsOf(
          (members, own) =>
            members.length > 0 &&
            lists.every(([other, theirs]) => other === own || inBoth(members, theirs).length === 0),
        ),
      );
      const contained = lists.flatMap(([inner, a]) =>
        lists.flatMap(([outer, b]) => (isWithin(a, b) ? [`${inner} in ${outer}`] : [])),
      );
      expect(facts.contained.map(({ inner, outer }) => `${inner} in ${outer}`).sort()).toEqual(contained.sort());
    });
  });
});

const notPublished = { ...list, status: "not-published" } as const;
const unlisted = (own: string) => otherNetwork(own, [], { lists: { published: notPublished, current: notPublished } });

describe("facts of chosen networks", () => {
  const atlas = atlasOfNetworks([jurisdiction("ESP")], [unlisted("a"), unlisted("b"), unlisted("ab")]);
  const { current } = atlas.editions;

  it("name those without a known list, although nothing else tells the choices apart", () => {
    const withoutList = (...chosen: readonly string[]) => {
      const ids = chosen.map(id);
      return factsOf(current, ids, incidenceOf(atlas, current, ids, "apart")).withoutList;
    };
    expect(withoutList("a", "b")).toEqual(["a", "b"]);
    expect(withoutList("b")).toEqual(["b"]);
    const oneIncidence = incidenceOf(atlas, current, [], "apart");
    expect(factsOf(current, [id("a")], oneIncidence).withoutList).toEqual(["a"]);
    expect(factsOf(current, [id("b")], oneIncidence).withoutList).toEqual(["b"]);
    expect(factsOf(current, [id("a"), id("b")], oneIncidence).withoutList).toEqual(["a", "b"]);
    expect(factsOf(current, [id("ab"), id("nowhere")], oneIncidence).withoutList).toEqual(["ab"]);
  });

  it("have no largest pair or group if no jurisdiction is listed", () => {
    const facts = factsOf(current, [], incidenceOf(atlas, current, [], "apart"));
    expect(facts).toMatchObject({ jurisdictions: 0, largestCell: null, largestOverlap: null, largestPair: null });
    expect(facts.busiest).toEqual({ networks: 0, jurisdictions: [] });
  });
});

describe("who counts", () => {
  const land = [
    jurisdiction("FRA"),
    jurisdiction("REU", { kind: "territory", parent: code("FRA") }),
    jurisdiction("ABW", { kind: "territory", parent: code("NLD") }),
  ];

  it("is the State of a territory under that rule, and the territory itself if its State is not in the data", () => {
    const atlas = atlasOfNetworks(land, []);
    expect(countedAs(atlas, "with-state", code("REU"))).toBe("FRA");
    expect(countedAs(atlas, "with-state", code("FRA"))).toBe("FRA");
    expect(countedAs(atlas, "with-state", code("ABW"))).toBe("ABW");
    expect(countedAs(atlas, "with-state", code("XYZ"))).toBe("XYZ");
    expect(countedAs(atlas, "apart", code("REU"))).toBe("REU");
  });

  it("is never a jurisdiction that the atlas does not know", () => {
    const atlas = atlasOfNetworks(land, [otherNetwork("n", ["XYZ", "FRA"])]);
    expect(incidenceOf(atlas, atlas.editions.current, [id("n")], "apart").jurisdictions).toEqual(["FRA"]);
  });

  it("does not depend on how the ids of the chosen networks run together", () => {
    const atlas = atlasOfNetworks(
      land,
      ["ab", "c", "a", "bc"].map(own => otherNetwork(own, ["FRA"])),
    );
    const networks = (...chosen: readonly string[]) =>
      incidenceOf(atlas, atlas.editions.current, chosen.map(id), "apart").networks;
    expect(networks("ab", "c")).toEqual(["ab", "c"]);
    expect(networks("a", "bc")).toEqual(["a", "bc"]);
  });

  it("is empty for members of all of some networks if one of them is not known", () => {
    const atlas = atlasOfNetworks(land, [otherNetwork("n", ["FRA"])]);
    const incidence = incidenceOf(atlas, atlas.editions.current, [id("n")], "apart");
    expect(membersOfAll(incidence, [id("n")])).toEqual(["FRA"]);
    expect(membersOfAll(incidence, [id("n"), id("nowhere")])).toEqual([]);
  });

  it("stands in the rows of at least these networks from the largest to the smallest", () => {
    // In b alone is one, in all three is one: with those in more networks, b comes before the three.
    const lands = ["A", "B", "C", "D", "E", "F"].map(own => jurisdiction(own));
    const networks = [
      otherNetwork("a", ["A", "C", "D", "E", "F"]),
      otherNetwork("b", ["B", "C"]),
      otherNetwork("c", ["C"]),
    ];
    const atlas = atlasOfNetworks(lands, networks);
    const chosen = networks.map(network => network.id);
    const rows = inclusiveCells(incidenceOf(atlas, atlas.editions.current, chosen, "apart"));
    expect(rows.map(row => [row.networks.join(), row.members.length])).toEqual([
      ["a", 5],
      ["b", 2],
      ["a,b,c", 1],
    ]);
  });
});
