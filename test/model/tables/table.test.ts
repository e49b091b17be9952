import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/index.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../../src/model/network.ts";
import { reviewedMonth } from "../../../src/model/review.ts";
import { factsOf } from "../../../src/model/sets/facts.ts";
import { cellsOf, countings, incidenceOf, inclusiveCells } from "../../../src/model/sets/overlap.ts";
import { pairsOf } from "../../../src/model/sets/pairs.ts";
import { standingOf } from "../../../src/model/standing.ts";
import { basisLabels, ownershipOf } from "../../../src/model/tables/basis.ts";
import {
  cellsTable,
  csvOfTable,
  gridTable,
  membershipsTable,
  pairsTable,
  type Table,
} from "../../../src/model/tables/table.ts";
import { atlasOfNetworks, jurisdiction, network, otherNetwork } from "../random.ts";

const unknown = {
  status: "not-published",
  statedCount: null,
  basis: null,
  confidence: null,
  age: null,
  shownUntil: null,
} as const;
const part = { kind: "territory", parent: "FRA" as JurisdictionCode } as const;

const atlas = atlasOfNetworks(
  [
    jurisdiction("FRA"),
    jurisdiction("REU", { ...part, partOfParent: true }),
    jurisdiction("PYF", part),
    jurisdiction("ESP"),
    jurisdiction("SWZ"),
  ],
  [
    otherNetwork("big", ["FRA", "ESP", "SWZ"], {
      group: "document",
      details: [{ jurisdiction: "SWZ" as JurisdictionCode, listedAs: "Swaziland", status: "suspended", counts: true }],
    }),
    otherNetwork("same", ["FRA", "ESP", "SWZ"], { group: "document" }),
    otherNetwork("part", ["ESP", "SWZ"], { group: "document", observers: ["FRA" as JurisdictionCode] }),
    otherNetwork("none", []),
    otherNetwork("secret", [], { lists: network("x", { lists: { published: unknown, current: unknown } }).lists }),
  ],
);
const edition = atlas.editions.published;
const ids = edition.networks.map(record => record.id);
const id = (text: string): NetworkId => text as NetworkId;
const code = (text: string): JurisdictionCode => text as JurisdictionCode;
const context = {
  atlas,
  edition,
  messages: en,
  nameOf: (c: JurisdictionCode) => atlas.jurisdictions.get(c)?.name ?? c,
};
const incidence = incidenceOf(atlas, edition, ids, "apart");

describe("facts behind the words", () => {
  const facts = factsOf(edition, ids, incidence);

  it("distinguishes an empty list from a list that is not known", () => {
    expect(facts.empty).toEqual(["none"]);
    expect(facts.withoutList).toEqual(["secret"]);
  });

  it("names identical and contained networks, who is in most, and the largest overlap", () => {
    expect(facts.identical).toEqual([["big", "same"]]);
    expect(facts.contained).toEqual([
      { inner: "part", outer: "big" },
      { inner: "part", outer: "same" },
    ]);
    expect(facts.busiest).toEqual({ networks: 3, jurisdictions: ["ESP", "SWZ"] });
    expect(facts.largestOverlap).toEqual({ networks: ["big", "same", "part"], members: ["ESP", "SWZ"] });
    expect(facts.largestPair?.networks).toEqual(["big", "same"]);
    expect([facts.jurisdictions, facts.inMoreThanOne, facts.pairs]).toEqual([3, 3, 3]);
  });
});

describe("the relation of a jurisdiction to a list", () => {
  it("distinguishes member, observer, part of a member, territory of a member, not listed and unknown", () => {
    const kind = (network: string, jurisdiction: string): string =>
      standingOf(atlas, edition, id(network), code(jurisdiction)).kind;
    expect(kind("big", "FRA")).toBe("member");
    expect(kind("part", "FRA")).toBe("observer");
    expect(kind("big", "REU")).toBe("part-of-member");
    expect(kind("big", "PYF")).toBe("state-listed");
    expect(kind("part", "REU")).toBe("not-listed");
    expect(kind("none", "FRA")).toBe("not-listed");
    expect(kind("secret", "FRA")).toBe("no-list");
  });
});

describe("tables behind the charts", () => {
  it("have a cell for each key", () => {
    const tables = [
      cellsTable(context, cellsOf(incidence), "exactly"),
      pairsTable(context, pairsOf(incidence)),
      gridTable(context, ids, incidence.jurisdictions),
      membershipsTable(context, ids),
    ];
    for (const { keys, rows } of tables) for (const row of rows) expect(row.length, keys.join()).toBe(keys.length);
  });

  it("have the rows of the chart in its order", () => {
    const rows = inclusiveCells(incidence);
    expect(cellsTable(context, rows, "at-least").rows.map(row => row[4])).toEqual(
      rows.map(cell => cell.members.join(" ")),
    );
  });

  it("say in each row whether it counts exactly its networks or at least these", () => {
    const counted = (table: Table) => new Set(table.rows.map(row => row[table.keys.indexOf("counting")]));
    for (const counting of countings)
      expect(counted(cellsTable(context, cellsOf(incidence), counting))).toEqual(new Set([counting]));
    expect(counted(pairsTable(context, pairsOf(incidence)))).toEqual(new Set(["at-least"]));
  });

  it("show another spelling and a flag wherever the member is named", () => {
    const [row] = cellsTable(context, cellsOf(incidence), "exactly").rows;
    expect(row?.[5]).toBe("Land SWZ: Swaziland (BIG)");
    expect(row?.[6]).toBe("Land SWZ (BIG): suspended");
    expect(pairsTable(context, pairsOf(incidence)).rows[0]?.[8]).toBe("Land SWZ (BIG): suspended");
  });

  it("never show an unknown list as one without members", () => {
    const grid = gridTable(context, ids, [code("SWZ"), code("REU")]);
    expect(grid.rows[0]?.slice(5, 10)).toEqual(["suspended", "member", "member", "", "no list known"]);
    expect(grid.rows[1]?.slice(5, 10)).toEqual([
      "as part of its State",
      "as part of its State",
      "",
      "",
      "no list known",
    ]);
    const last = membershipsTable(context, ids).rows.at(-1);
    expect(last?.slice(0, 7)).toEqual(["SECRET", "secret", null, null, null, "not-published", false]);
  });

  it("say their edition in each row of the CSV", () => {
    const lines = csvOfTable(cellsTable(context, cellsOf(incidence), "exactly"))
      .trimEnd()
      .split("\r\n")
      .slice(1);
    expect(lines.every(line => line.endsWith(",published 2013"))).toBe(true);
  });

  it("say the day of the edition of a day", () => {
    const onDay = { ...context, edition: { ...edition, day: "2016-05-01" } };
    expect(basisLabels(onDay, [id("big")])).toEqual(["on 2016-05-01"]);
  });

  it("lend no edition's date to networks beyond the document or a person's own", () => {
    const mixed = atlasOfNetworks(
      [jurisdiction("FRA"), jurisdiction("ESP"), jurisdiction("SWZ")],
      [
        otherNetwork("doc", ["FRA", "ESP"], { group: "document" }),
        otherNetwork("far", ["ESP", "SWZ"], { group: "beyond" }),
        otherNetwork("mine", ["SWZ"], { group: "own" }),
      ],
    );
    const shown = { ...context, atlas: mixed, edition: mixed.editions.published };
    const all = [id("doc"), id("far"), id("mine")];
    const seen = incidenceOf(mixed, shown.edition, all, "apart");
    const labels = (table: Table): unknown[] => table.rows.map(row => row.at(-1));
    const [doc, far, mine] = ["published 2013", `beyond the document ${reviewedMonth}`, "own"];
    expect(labels(cellsTable(shown, cellsOf(seen), "exactly"))).toEqual([doc, `${doc}; ${far}`, `${far}; ${mine}`]);
    expect(labels(pairsTable(shown, pairsOf(seen)))).toEqual([`${doc}; ${far}`, `${far}; ${mine}`]);
    expect(new Set(labels(gridTable(shown, all, seen.jurisdictions)))).toEqual(new Set([`${doc}; ${far}; ${mine}`]));
    expect(new Set(labels(gridTable(shown, [id("mine")], seen.jurisdictions)))).toEqual(new Set([mine]));
    const ownership = (...networks: readonly string[]) => ownershipOf(shown.edition, networks.map(id));
    expect([ownership("mine"), ownership("doc", "mine"), ownership("mine", "far")]).toEqual(["own", "mixed", "mixed"]);
    expect([ownership("doc", "far"), ownership()]).toEqual(["atlas", "atlas"]);
  });
});
