import { describe, expect, it } from "vitest";
import { editionDiff, editionOn } from "../../src/model/diff.ts";
import { standingOf } from "../../src/model/standing.ts";
import { atlas, code, id } from "./data.ts";

const { published, current } = atlas.editions;
const diffs = editionDiff(atlas, published, current);
const diff = (network: string) => diffs.find(entry => entry.network === network);
const codes = (entries: readonly { readonly jurisdiction: string }[] | undefined): string[] =>
  (entries ?? []).map(entry => entry.jurisdiction).sort();
const membersOn = (day: string, network: string): string[] | null => {
  const members = editionOn(atlas, day).members.get(id(network));
  return members ? [...members.keys()].sort() : null;
};

describe("what changed since the document", () => {
  it("turns the published lists into the current ones", () => {
    for (const { network, joined, left } of diffs) {
      const before = new Set<string>(published.members.get(network)?.keys() ?? []);
      for (const { jurisdiction } of joined) before.add(jurisdiction);
      for (const { jurisdiction } of left) before.delete(jurisdiction);
      expect([...before].sort(), network).toEqual([...(current.members.get(network)?.keys() ?? [])].sort());
    }
    const unchanged = atlas.records.networks.filter(({ id: own }) => !diffs.some(entry => entry.network === own));
    for (const { id: own } of unchanged) {
      expect([...(published.members.get(own)?.keys() ?? [])]).toEqual([...(current.members.get(own)?.keys() ?? [])]);
    }
  });

  it("keeps corrections of the document and changes since apart", () => {
    const joined = new Map(diff("cncp")?.joined.map(entry => [entry.jurisdiction as string, entry.nature]));
    expect(Object.fromEntries(joined)).toEqual({ RWA: "correction", GAB: "change", TGO: "change" });
    expect(diff("ejn")?.left).toMatchObject([{ jurisdiction: "GBR", nature: "change", date: "2020-12-31" }]);
  });

  it("leaves out who left and came back, and names a status with its words", () => {
    expect(codes(diff("cncp")?.left)).toEqual([]);
    expect(diff("oas")?.status).toMatchObject([{ jurisdiction: "VEN", text: "disputed" }]);
    expect(diff("eurojust")?.flagged[0]?.text).toMatch("liaison prosecutor");
  });

  it("does not say that members joined where only the list became known", () => {
    expect(diff("wacap")).toMatchObject({ listBecameKnown: true });
    expect(diff("ejn")).toMatchObject({ listBecameKnown: false });
  });
});

describe("a day between the editions", () => {
  it("has the memberships of that day", () => {
    expect(membersOn("2013-06-30", "ejn")).not.toContain("HRV");
    expect(membersOn("2013-07-01", "ejn")).toContain("HRV");
    expect(membersOn("2020-12-30", "ejn")).toContain("GBR");
    expect(membersOn("2020-12-31", "ejn")).not.toContain("GBR");
    expect(membersOn("2015-01-01", "cncp")).not.toContain("GMB");
  });

  it("has no list of a network before its list is known", () => {
    expect(membersOn("2013-04-30", "wacap")).toBe(null);
    expect(membersOn("2013-05-01", "wacap")?.length).toBe(16);
    expect(standingOf(atlas, editionOn(atlas, "2013-04-30"), id("wacap"), code("SEN")).kind).toBe("no-list");
  });

  it("is the current edition at the end of all days", () => {
    expect(editionOn(atlas, "9999-12-31").members).toEqual(current.members);
  });
});
