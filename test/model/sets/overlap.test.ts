import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../../src/model/network.ts";
import {
  cellsOf,
  type Incidence,
  identicalLists,
  incidenceOf,
  inclusiveCells,
  membersOfAll,
  type TerritoryRule,
} from "../../../src/model/sets/overlap.ts";
import { largestPairs, pairsOf } from "../../../src/model/sets/pairs.ts";
import { worlds } from "../random.ts";

type Sets = ReadonlyMap<NetworkId, ReadonlySet<JurisdictionCode>>;

/** The same question put to plain Sets, with no bit anywhere. */
function plainSets(atlas: Atlas, rule: TerritoryRule): Sets {
  const { members } = atlas.editions.current;
  const counted = (code: JurisdictionCode): JurisdictionCode =>
    (rule === "with-state" ? atlas.jurisdictions.get(code)?.parent : null) ?? code;
  return new Map([...members].map(([id, list]) => [id, new Set([...list.keys()].map(counted))]));
}

const both = (sets: Sets, a: NetworkId, b: NetworkId): JurisdictionCode[] =>
  [...(sets.get(a) ?? [])].filter(code => sets.get(b)?.has(code));

const sorted = <T>(values: Iterable<T>): T[] => [...values].sort();

function eachWorld(law: (incidence: Incidence, sets: Sets, atlas: Atlas) => void): void {
  const rules = fc.constantFrom<TerritoryRule>("apart", "with-state");
  fc.assert(
    fc.property(worlds, rules, (atlas, rule) => {
      const chosen = atlas.editions.current.networks.map(network => network.id);
      law(incidenceOf(atlas, atlas.editions.current, chosen, rule), plainSets(atlas, rule), atlas);
    }),
  );
}

describe("the algebra of any networks, in both ways to count territories, agrees with plain Sets", () => {
  it("puts each jurisdiction into exactly one cell, that of its own memberships", () => {
    eachWorld((incidence, sets) => {
      const cells = cellsOf(incidence);
      const everybody = new Set([...sets.values()].flatMap(set => [...set]));
      expect(sorted(cells.flatMap(cell => cell.members))).toEqual(sorted(everybody));
      for (const cell of cells) {
        for (const code of cell.members) {
          expect(cell.networks).toEqual([...sets.keys()].filter(id => sets.get(id)?.has(code)));
        }
      }
      const keys = cells.map(cell => cell.networks.join());
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it("orders cells by size, equal ones in reading order of their networks", () => {
    eachWorld(incidence => {
      const place = (id: NetworkId): string => String(incidence.networks.indexOf(id)).padStart(3, "0");
      const key = (networks: readonly NetworkId[]): string => networks.map(place).join();
      const cells = cellsOf(incidence);
      const expected = [...cells].sort(
        (a, b) => b.members.length - a.members.length || (key(a.networks) < key(b.networks) ? -1 : 1),
      );
      expect(cells).toEqual(expected);
    });
  });

  it("finds every pair with a common member, its members and its share", () => {
    eachWorld((incidence, sets) => {
      const ids = [...sets.keys()];
      const expected = ids.flatMap((a, i) =>
        ids.slice(i + 1).flatMap(b => {
          const members = both(sets, a, b);
          const union = new Set([...(sets.get(a) ?? []), ...(sets.get(b) ?? [])]).size;
          return members.length === 0
            ? []
            : [{ networks: [a, b], members: sorted(members), jaccard: members.length / union }];
        }),
      );
      const pairs = pairsOf(incidence);
      expect(pairs.map(({ relation: _, ...pair }) => ({ ...pair, members: sorted(pair.members) }))).toEqual(expected);
      for (const { networks, members, relation } of pairs) {
        const [a, b] = networks.map(id => sets.get(id)?.size);
        const inside = members.length === a;
        const around = members.length === b;
        expect(relation).toBe(inside ? (around ? "identical" : "contained") : around ? "contains" : "overlapping");
      }
    });
  });

  it("gives the largest pairs as the full list would, and how many there are", () => {
    eachWorld(incidence => {
      const all = pairsOf(incidence);
      const expected = [...all].sort((a, b) => b.members.length - a.members.length);
      for (const limit of [0, 1, 5, all.length + 1]) {
        expect(largestPairs(incidence, limit)).toEqual({ total: all.length, pairs: expected.slice(0, limit) });
      }
    });
  });

  it("counts at least these networks over everybody who is in all of them", () => {
    eachWorld((incidence, sets) => {
      const rows = inclusiveCells(incidence);
      expect(rows.length).toBe(cellsOf(incidence).length);
      for (const { networks, members } of rows) {
        const expected = incidence.jurisdictions.filter(code => networks.every(id => sets.get(id)?.has(code)));
        expect(members).toEqual(expected);
        expect(membersOfAll(incidence, networks)).toEqual(expected);
      }
    });
  });

  it("names the networks with exactly the same members, and no empty ones", () => {
    eachWorld((incidence, sets) => {
      const groups = identicalLists(incidence);
      const key = (id: NetworkId): string => sorted(sets.get(id) ?? []).join();
      const expected = new Map<string, NetworkId[]>();
      for (const id of sets.keys()) if (key(id)) expected.set(key(id), [...(expected.get(key(id)) ?? []), id]);
      expect(groups).toEqual([...expected.values()].filter(group => group.length > 1));
    });
  });

  it("keeps to the chosen networks, in their order", () => {
    eachWorld((_, sets, atlas) => {
      const chosen = [...sets.keys()].reverse().filter((_id, i) => i % 2 === 0);
      const incidence = incidenceOf(atlas, atlas.editions.current, chosen, "apart");
      expect(incidence.networks).toEqual(chosen);
      expect(cellsOf(incidence).every(cell => cell.networks.every(id => chosen.includes(id)))).toBe(true);
    });
  });
});
