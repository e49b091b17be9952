import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../../../src/model/atlas.ts";
import { editionOn } from "../../../src/model/diff.ts";
import type { NetworkId } from "../../../src/model/network.ts";
import { connectionsOf, type QueryScope } from "../../../src/model/routes/connections.ts";
import { factsOf } from "../../../src/model/sets/facts.ts";
import { recallOr } from "../../../src/model/sets/memo.ts";
import {
  cellsOf,
  columnsOf,
  identicalLists,
  incidenceOf,
  inclusiveCells,
  type TerritoryRule,
} from "../../../src/model/sets/overlap.ts";
import { pairsOf } from "../../../src/model/sets/pairs.ts";
import { atlas, documentNetworks } from "../data.ts";

const { published, current } = atlas.editions;

const partsOf = (edition = published, networks = documentNetworks, rule: TerritoryRule = "apart") => {
  const incidence = incidenceOf(atlas, edition, networks, rule);
  const scope: QueryScope = { atlas, edition: edition.id, networks, territories: rule, purpose: null };
  return {
    incidence,
    columns: columnsOf(incidence),
    cells: cellsOf(incidence),
    inclusive: inclusiveCells(incidence),
    pairs: pairsOf(incidence),
    identical: identicalLists(incidence),
    facts: factsOf(edition, networks, incidence),
    connections: connectionsOf(scope),
  };
};

type Part = keyof ReturnType<typeof partsOf>;
const parts: readonly Part[] = [
  "incidence",
  "columns",
  "cells",
  "inclusive",
  "pairs",
  "identical",
  "facts",
  "connections",
];

describe("the algebra of one question", () => {
  it.each(parts)("computes its %s once, for a list of networks that is equal, not only the same", part => {
    expect(partsOf(published, [...documentNetworks])[part]).toBe(partsOf()[part]);
  });

  it.each(parts)("has %s of its own for another edition, other networks and another rule", part => {
    const others = [
      partsOf(current),
      partsOf(published, documentNetworks.slice(1)),
      partsOf(published, documentNetworks.toReversed()),
      partsOf(published, documentNetworks, "with-state"),
    ];
    const all = [partsOf(), ...others].map(found => found[part]);
    expect(new Set<unknown>(all).size).toBe(all.length);
  });

  it("is another one for an edition of the same id, such as that of a day", () => {
    const day = editionOn(atlas, "2020-01-01");
    expect(day.id).toBe(current.id);
    expect(partsOf(day).incidence).not.toBe(partsOf(current).incidence);
  });

  it("is another one for other jurisdictions", () => {
    const copy = atlasOf(atlas.records);
    expect(incidenceOf(copy, published, documentNetworks, "apart")).not.toBe(partsOf().incidence);
  });

  it("lists chosen networks without a list separately in facts", () => {
    const withoutList = published.networks.map(({ id }) => id).filter(id => !published.members.has(id));
    const { incidence, facts } = partsOf();
    const listed = documentNetworks.filter(id => !withoutList.includes(id));
    expect(factsOf(published, listed, incidence).withoutList).toEqual([]);
    expect(factsOf(published, documentNetworks, incidence)).toBe(facts);
  });

  it("is computed anew, and the same, once many other questions were asked in between", () => {
    const before = partsOf();
    for (const id of documentNetworks) {
      incidenceOf(atlas, published, [id], "apart");
      incidenceOf(atlas, published, [id], "with-state");
    }
    incidenceOf(atlas, published, [...documentNetworks, "nowhere" as NetworkId], "apart");
    const after = partsOf();
    expect(after.incidence).not.toBe(before.incidence);
    expect(after.cells).toEqual(before.cells);
  });
});

describe("recallOr", () => {
  it("never holds more than the limit, and forgets what was unused for longest", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e")), fc.integer({ min: 1, max: 4 }), (keys, limit) => {
        const entries = new Map<string, string>();
        for (const key of keys) {
          expect(recallOr(entries, { key, maxEntries: limit }, () => `value of ${key}`)).toBe(`value of ${key}`);
        }
        const latest = [...new Set(keys.toReversed())].slice(0, limit);
        expect([...entries.keys()]).toEqual(latest.toReversed());
      }),
    );
  });
});
