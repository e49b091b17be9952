import { describe, expect, it } from "vitest";
import { atlasOf, atlasOn } from "../../src/model/atlas.ts";
import type { ChangeRecord } from "../../src/model/change.ts";
import { changesUntil, countsOfChanges, editionDiff, type NetworkDiff } from "../../src/model/diff.ts";
import { id } from "./data.ts";
import { jurisdiction, network } from "./random.ts";
import { change, operation, rowsOf } from "./toy-records.ts";

const atlasWith = (changes: readonly ChangeRecord[]) =>
  atlasOf({
    jurisdictions: ["ESP", "FRA", "KEN", "MAR"].map(own => jurisdiction(own)),
    networks: ["n", "m", "new"].map(own => network(own, { group: "document" })),
    memberships: [...rowsOf("n", "ESP FRA"), ...rowsOf("m", "ESP FRA KEN")],
    changes,
    others: [],
  });

const diffOf = (changes: readonly ChangeRecord[], own = "n", day: string | null = null): NetworkDiff | undefined =>
  changesUntil(atlasWith(changes), day).find(diff => diff.network === own);
const nothing = { listBecameKnown: false, joined: [], left: [], status: [], flagged: [], renamed: [] };

describe("what changed in a network", () => {
  it("says of who joined when, by which records, and with which note", () => {
    const joins = change(1, "2015-03", [operation({ op: "add", flag: "on trial" }, "KEN")], { nature: "correction" });
    expect(diffOf([joins])).toEqual({
      ...nothing,
      network: "n",
      joined: [
        {
          jurisdiction: "KEN",
          nature: "correction",
          date: "2015-03",
          dateConfirmed: true,
          op: "add",
          text: "on trial",
          changes: ["C1"],
        },
      ],
    });
    expect(diffOf([change(1, "2015", [operation({ op: "add" }, "KEN")])])?.joined).toMatchObject([{ text: null }]);
  });

  it("takes date and nature of a fact from the last record of it, and names all", () => {
    const again = [
      change(2, "2019", [operation({ op: "add" }, "KEN")], { nature: "correction", dateConfirmed: false }),
      change(1, "2015", [operation({ op: "add" }, "KEN")]),
    ];
    expect(diffOf(again)?.joined).toMatchObject([
      { date: "2019", nature: "correction", dateConfirmed: false, changes: ["C1", "C2"] },
    ]);
  });

  it("says of who left when, and nothing of one who came back", () => {
    const left = change(1, "2015", [operation({ op: "remove" }, "ESP FRA")]);
    const back = change(2, "2016", [operation({ op: "add" }, "FRA")]);
    expect(diffOf([left, back])).toMatchObject({
      ...nothing,
      left: [{ jurisdiction: "ESP", op: "remove", text: null, date: "2015", changes: ["C1"] }],
    });
  });

  it("says of members that became known with their list that a list did, which is no joining", () => {
    const listed = change(1, "2015", [operation({ op: "list" }, "KEN MAR")], { network: id("new") });
    expect(diffOf([listed], "new")).toMatchObject({
      ...nothing,
      listBecameKnown: true,
      joined: [
        { jurisdiction: "KEN", op: "list", text: null },
        { jurisdiction: "MAR", op: "list", text: null },
      ],
    });
    expect(diffOf([listed])).toBe(undefined);
  });

  it("says of a status what it is now, for those alone who stayed and have another one", () => {
    const status = (number: number, date: string, text: string, codes: string) =>
      change(number, date, [operation({ op: "status", status: text }, codes)]);
    const joins = change(9, "2014", [operation({ op: "add" }, "KEN")]);
    expect(
      diffOf([joins, status(1, "2015", "suspended", "ESP FRA KEN"), status(2, "2016", "member", "FRA")]),
    ).toMatchObject({
      ...nothing,
      joined: [{ jurisdiction: "KEN", op: "add" }],
      status: [{ jurisdiction: "ESP", op: "status", text: "suspended", changes: ["C1"] }],
    });
  });

  it("says each flag, also of somebody who is not in the list, once for each jurisdiction", () => {
    const flags = [
      change(1, "2015", [operation({ op: "flag", flag: "on paper" }, "KEN")]),
      change(2, "2016", [operation({ op: "flag", flag: "no longer" }, "KEN ESP")]),
    ];
    expect(diffOf(flags)).toMatchObject({
      ...nothing,
      flagged: [
        { jurisdiction: "KEN", op: "flag", text: "no longer", changes: ["C1", "C2"] },
        { jurisdiction: "ESP", op: "flag", text: "no longer", changes: ["C2"] },
      ],
    });
  });

  it("says flags and names in the order of their dates, whatever else changed before", () => {
    const before = change(1, "2013", [operation({ op: "add" }, "KEN")]);
    const of = (op: "flag" | "rename", number: number, codes: string) =>
      change(number, `20${number}`, [
        operation(op === "flag" ? { op, flag: "noted" } : { op, name: "New name" }, codes),
      ]);
    const found = diffOf([
      before,
      of("flag", 15, "ESP"),
      of("flag", 16, "KEN"),
      of("rename", 17, "ESP"),
      of("rename", 18, "KEN"),
    ]);
    expect(found?.flagged.map(entry => entry.jurisdiction)).toEqual(["ESP", "KEN"]);
    expect(found?.renamed.map(entry => entry.jurisdiction)).toEqual(["ESP", "KEN"]);
  });

  it("says new names of those who are in the list", () => {
    expect(diffOf([change(1, "2015", [operation({ op: "rename", name: "Iberia" }, "ESP KEN")])])).toMatchObject({
      ...nothing,
      renamed: [{ jurisdiction: "ESP", op: "rename", text: "Iberia", changes: ["C1"] }],
    });
  });

  it("is nothing if nothing changed, and keeps to the network of each change", () => {
    expect(changesUntil(atlasWith([]), null)).toEqual([]);
    const inM = change(1, "2015", [operation({ op: "flag", flag: "noted" }, "ESP")], { network: id("m") });
    const inN = change(2, "2015", [operation({ op: "remove" }, "ESP")]);
    const diffs = changesUntil(atlasWith([inN, inM]), null);
    expect(diffs.map(diff => [diff.network, diff.left.length, diff.flagged.length])).toEqual([
      ["n", 1, 0],
      ["m", 0, 1],
    ]);
    expect(diffs[0]?.left[0]?.changes).toEqual(["C2"]);
    const joins = (number: number, network: string) =>
      change(number, "2015", [operation({ op: "add" }, "MAR")], { network: id(network) });
    expect(diffOf([joins(1, "n"), joins(2, "m")], "m")?.joined[0]?.changes).toEqual(["C2"]);
  });

  it("is also given without a list: with flags, but without new names and a list that became known", () => {
    const flagged = change(1, "2015", [operation({ op: "flag", flag: "on paper" }, "KEN")], { network: id("new") });
    const named = change(2, "2015", [operation({ op: "rename", name: "Kenia" }, "KEN")], { network: id("new") });
    expect(diffOf([flagged, named], "new")).toMatchObject({ ...nothing, flagged: [{ jurisdiction: "KEN" }] });
    expect(diffOf([named], "new")).toBe(undefined);
  });

  it("leaves out what no record explains", () => {
    const atlas = atlasWith([
      change(1, "2015", [operation({ op: "add" }, "KEN")]),
      change(2, "2015", [operation({ op: "remove" }, "ESP")]),
    ]);
    expect(editionDiff(atlas, atlas.editions.current, atlas.editions.published)).toEqual([]);
  });

  it("is given up to a day, with what was true by then, and nothing later", () => {
    const flagged = change(1, "2015-06-01", [operation({ op: "flag", flag: "noted" }, "ESP")]);
    const later = change(2, "2015-06-02", [operation({ op: "flag", flag: "noted again" }, "ESP")]);
    const someday = change(3, null, [operation({ op: "remove" }, "FRA")]);
    const all = [flagged, later, someday];
    expect(diffOf(all, "n", "2015-05-31")).toBe(undefined);
    expect(diffOf(all, "n", "2015-06-01")).toMatchObject({ ...nothing, flagged: [{ text: "noted", changes: ["C1"] }] });
    expect(diffOf(all, "n", "2026-11-30")).toMatchObject({ ...nothing, flagged: [{ text: "noted again" }] });
    const left = change(4, "2014", [operation({ op: "remove" }, "FRA")]);
    const back = change(5, "2016", [operation({ op: "add" }, "FRA")]);
    expect(diffOf([left, back], "n", "2015-01-01")?.left).toMatchObject([{ jurisdiction: "FRA", date: "2014" }]);
    expect(diffOf(all)?.left).toMatchObject([{ jurisdiction: "FRA", date: null, dateConfirmed: null }]);
  });
});

it("counts changes and corrections apart, what is only background not at all, and on a day what held by then", () => {
  const changes = (["change", "correction", "change", "context"] as const).map((nature, i) =>
    change(i, "2015", [], { nature }),
  );
  expect(countsOfChanges(atlasWith(changes))).toEqual({ changes: 2, corrections: 1 });
  const later = change(9, "2016-05-02", []);
  const onDay = (day: string) => countsOfChanges(atlasOn(atlasWith([...changes, later]), day));
  expect(onDay("2016-05-01")).toEqual({ changes: 2, corrections: 1 });
  expect(onDay("2016-05-02")).toEqual({ changes: 3, corrections: 1 });
});
