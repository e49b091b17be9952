import { describe, expect, it } from "vitest";
import { changesUntil, editionDiff, editionOn } from "../../src/model/diff.ts";
import { inDoubtOn, notFollowedOn } from "../../src/model/doubt.ts";
import { notesOf, standingOf } from "../../src/model/standing.ts";
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
    expect(diff("eurojust")?.flagged[0]?.text).toBe("Liaison Prosecutor of a third country");
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

describe("what a day says", () => {
  const onDay = (day: string, network: string) => changesUntil(atlas, day).find(entry => entry.network === network);

  it("says nothing of facts that came later", () => {
    expect(onDay("2019-12-11", "eurojust")?.status).toEqual([]);
    expect(onDay("2019-12-12", "eurojust")?.status).toMatchObject([{ jurisdiction: "DNK" }]);
    expect(onDay("2020-12-31", "eurojust")?.flagged).toEqual([]);
  });

  it("keeps a suspension for as long as it lasted: Gabon from September 2023 to July 2025", () => {
    const gabon = (day: string) => editionOn(atlas, day).members.get(id("cncp"))?.get(code("GAB"));
    expect(gabon("2022-06-24")).toBe(undefined);
    expect(gabon("2023-09-17")?.status).toBe("member");
    expect(gabon("2023-09-18")?.status).toBe("partly suspended");
    expect(gabon("2025-07-15")?.status).toBe("member");
    expect(notesOf(current, id("cncp"), code("GAB"))).toEqual([]);
  });

  it("is in doubt while the sources give no day, and sure once the time that they name is over", () => {
    const doubted = (day: string) => inDoubtOn(atlas.records.changes, day).map(change => change.id);
    expect(doubted("2014-06-01")).toContain("C35");
    expect(doubted("2014-12-31")).not.toContain("C35");
    expect(doubted("2016-01-01")).toContain("C41");
    expect(doubted("2020-01-31")).not.toContain("C41");
    expect(doubted("2013-07-01")).not.toContain("C15");
  });

  it("names the lists that no dated source covers on that day", () => {
    const names = (day: string) => notFollowedOn(atlas.records.networks, day).map(network => network.id);
    expect(names("2013-01-01")).toEqual(["ioc"]);
    expect(names("2021-01-01")).toEqual(["iberred", "ioc", "refco"]);
    expect(names("2026-11-30")).toHaveLength(9);
  });
});

describe("remarks on who is not in a list", () => {
  it("are kept only in the current edition, and make no jurisdiction a member", () => {
    expect(notesOf(current, id("oas"), code("CUB"))).toEqual(["a member of the OAS on paper, without taking part"]);
    expect(current.members.get(id("oas"))?.has(code("CUB"))).toBe(false);
    expect(notesOf(current, id("iberred"), code("GNQ"))).toEqual(["named by the Ministry of Justice of Brazil only"]);
    expect(notesOf(current, id("eurojust"), code("GBR"))).toEqual(["Liaison Prosecutor of a third country"]);
    expect(notesOf(published, id("oas"), code("CUB"))).toEqual([]);
  });

  it("leave the three that left ECOWAS members of WACAP, with the flag", () => {
    for (const left of ["BFA", "MLI", "NER"])
      expect(notesOf(current, id("wacap"), code(left))).toEqual([expect.stringContaining("left ECOWAS")]);
  });
});
