import { describe, expect, it } from "vitest";
import { atlasOf, atlasOn, type Edition } from "../../src/model/atlas.ts";
import { editionDiff } from "../../src/model/diff.ts";
import type { MemberDetail } from "../../src/model/network.ts";
import { code, id } from "./data.ts";
import { jurisdiction, list, otherNetwork } from "./random.ts";
import { change, operation } from "./toy-records.ts";

const detail = (own: string, more: Partial<MemberDetail>): MemberDetail => ({
  ...{ jurisdiction: code(own), listedAs: null, status: "member", counts: true },
  ...more,
});

const details = [
  detail("KEN", { since: "2015-03-01", sources: ["entry"], confidence: "high", flag: "on trial" }),
  detail("PER", { until: "2018" }),
];
const changes = [
  change(1, "2020-01-01", [operation({ op: "add" }, "ITA")]),
  change(2, "2021-01-01", [operation({ op: "remove" }, "ESP")]),
];
const atlas = atlasOf({
  jurisdictions: ["ESP", "FRA", "ITA", "KEN", "PER"].map(own => jurisdiction(own)),
  ...{ networks: [], memberships: [], changes },
  others: [
    otherNetwork("n", ["ESP", "KEN", "PER"], { since: "2010", details, sources: ["site"] }),
    otherNetwork("young", ["FRA"], { since: "2016-07" }),
    otherNetwork("today", ["FRA"], { lists: { published: { ...list, status: "not-read" }, current: list } }),
  ],
});
const membersIn = ({ members }: Edition, network = "n"): readonly string[] | null => {
  const found = members.get(id(network));
  return found ? [...found.keys()] : null;
};
const on = (day: string): Edition => atlasOn(atlas, day).editions.current;

describe("a network beyond the document", () => {
  it("has its members between their dates, and as the changes leave them", () => {
    expect(membersIn(atlas.editions.published)).toEqual(["ESP", "PER"]);
    expect(membersIn(on("2015-03-01"))).toEqual(["ESP", "KEN", "PER"]);
    expect(membersIn(on("2018-01-02"))).toEqual(["ESP", "KEN"]);
    expect(membersIn(on("2020-06-01"))).toEqual(["ESP", "KEN", "ITA"]);
    expect(membersIn(atlas.editions.current)).toEqual(["KEN", "ITA"]);
  });

  it("says for each member since when, how certain, with which flag and from which sources", () => {
    const member = (own: string) => atlas.editions.current.members.get(id("n"))?.get(code(own));
    expect(member("KEN")).toMatchObject({
      ...{ since: "2015-03-01", confidence: "high", flags: ["on trial"], sources: ["entry"], changes: [] },
    });
    expect(member("ITA")).toMatchObject({ since: "2020-01-01", sources: ["s1"], changes: ["C1"] });
    expect(on("2016-01-01").members.get(id("n"))?.get(code("ESP"))).toMatchObject({ since: null, sources: ["site"] });
  });

  it("has what changed in it among the differences of the editions", () => {
    const { published, current } = atlas.editions;
    const [diff, ...others] = editionDiff(atlas, published, current);
    expect(others).toEqual([]);
    expect(diff?.network).toBe("n");
    expect(diff?.joined.map(entry => entry.jurisdiction)).toEqual(["ITA"]);
    expect(diff?.left.map(entry => entry.jurisdiction)).toEqual(["ESP"]);
  });

  it("has no list before it exists, nor in an edition for which none was read", () => {
    expect(membersIn(atlas.editions.published, "young")).toBe(null);
    expect(membersIn(on("2016-06-30"), "young")).toBe(null);
    expect(membersIn(on("2016-07-01"), "young")).toEqual(["FRA"]);
    expect(on("2016-06-30").network.get(id("young"))?.lists.current).toMatchObject({ status: "not-yet" });
    expect(membersIn(atlas.editions.published, "today")).toBe(null);
    expect(membersIn(atlas.editions.current, "today")).toEqual(["FRA"]);
  });
});
