import { describe, expect, it } from "vitest";
import { atlasOf } from "../../src/model/atlas.ts";
import { flagsOf, membershipNotes, notesOf, otherSpelling, standingOf, uniqueFlags } from "../../src/model/standing.ts";
import { code, id } from "./data.ts";
import { jurisdiction, list, network, otherNetwork } from "./random.ts";
import { change, operation, rowsOf } from "./toy-records.ts";

const secret = { ...list, status: "not-published" } as const;

const atlas = atlasOf({
  jurisdictions: [
    jurisdiction("FRA"),
    jurisdiction("REU", { kind: "territory", parent: code("FRA"), partOfParent: true }),
    jurisdiction("PYF", { kind: "territory", parent: code("FRA") }),
    jurisdiction("ESP"),
    jurisdiction("KEN"),
  ],
  networks: [network("n", { group: "document" }), network("m", { group: "document" })],
  memberships: [...rowsOf("n", "FRA ESP"), ...rowsOf("m", "ESP")],
  changes: [
    change(1, "2015", [operation({ op: "status", status: "suspended" }, "ESP")]),
    change(2, "2016", [operation({ op: "flag", flag: "disputed" }, "ESP")]),
    change(3, "2017", [operation({ op: "flag", flag: "suspended" }, "ESP")]),
    change(4, "2017", [operation({ op: "flag", flag: "on paper" }, "KEN")]),
    change(5, "2018", [operation({ op: "flag", flag: "by treaty" }, "ESP")], { network: id("m") }),
  ],
  others: [
    otherNetwork("o", ["ESP"], { observers: [code("FRA")] }),
    otherNetwork("secret", [], { observers: [code("FRA")], lists: { published: secret, current: secret } }),
  ],
});
const { current, published } = atlas.editions;
const standing = (own: string, of: string) => standingOf(atlas, current, id(of), code(own));

describe("the relation of a jurisdiction to a list", () => {
  it("is shown with the membership that it rests on, its own or that of its State", () => {
    const ofFrance = current.members.get(id("n"))?.get(code("FRA"));
    expect(standing("FRA", "n")).toEqual({ kind: "member", membership: ofFrance });
    expect(standing("REU", "n")).toEqual({ kind: "part-of-member", state: "FRA", membership: ofFrance });
    expect(standing("PYF", "n")).toEqual({ kind: "state-listed", state: "FRA", membership: ofFrance });
  });

  it("is none if neither it nor its State is listed, or if the place is unknown", () => {
    expect(standing("KEN", "n")).toEqual({ kind: "not-listed" });
    expect(standing("REU", "m")).toEqual({ kind: "not-listed" });
    expect(standing("XYZ", "n")).toEqual({ kind: "not-listed" });
  });

  it("is that of an observer even if no list of members is known", () => {
    expect(standing("FRA", "o")).toEqual({ kind: "observer" });
    expect(standing("FRA", "secret")).toEqual({ kind: "observer" });
    expect(standing("ESP", "secret")).toEqual({ kind: "no-list" });
    expect(standing("ESP", "nowhere")).toEqual({ kind: "no-list" });
  });
});

describe("the notes beside a name", () => {
  it("are its status and its flags, each once, and of a plain member the flags alone", () => {
    expect(notesOf(current, id("n"), code("ESP"))).toEqual(["suspended", "disputed"]);
    expect(notesOf(current, id("m"), code("ESP"))).toEqual(["by treaty"]);
    expect(notesOf(published, id("n"), code("ESP"))).toEqual([]);
    expect(membershipNotes({ status: "member", flags: ["a", "b", "a"] } as never)).toEqual(["a", "b"]);
  });

  it("are the remarks on somebody who is not in the list", () => {
    expect(notesOf(current, id("n"), code("KEN"))).toEqual(["on paper"]);
    expect(notesOf(current, id("m"), code("KEN"))).toEqual([]);
    expect(notesOf(current, id("n"), code("PYF"))).toEqual([]);
    expect(notesOf(current, id("nowhere"), code("KEN"))).toEqual([]);
  });

  it("name the network of each, for several networks", () => {
    expect(flagsOf(current, [id("m"), id("n")], code("ESP"))).toEqual([
      { jurisdiction: "ESP", network: "m", flag: "by treaty" },
      { jurisdiction: "ESP", network: "n", flag: "suspended" },
      { jurisdiction: "ESP", network: "n", flag: "disputed" },
    ]);
  });

  it("are told once, however often they are found", () => {
    const flags = flagsOf(current, [id("m"), id("n")], code("ESP"));
    expect(uniqueFlags([...flags, ...flags])).toEqual(flags);
    const [first] = flags;
    if (!first) throw new Error("Spain has notes");
    for (const other of [{ jurisdiction: code("FRA") }, { network: id("o") }, { flag: "noted" }])
      expect(uniqueFlags([first, { ...first, ...other }])).toHaveLength(2);
  });

  it("name the spelling of the document if it differs from the name shown", () => {
    const membership = published.members.get(id("n"))?.get(code("ESP"));
    if (!membership) throw new Error("Spain is listed");
    expect(otherSpelling(membership, "Spain")).toBe("Land of ESP");
    expect(otherSpelling(membership, "Land of ESP")).toBe(null);
    expect(otherSpelling({ ...membership, listedAs: null }, "Spain")).toBe(null);
  });
});
