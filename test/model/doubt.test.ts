import { describe, expect, it } from "vitest";
import { atlasOf } from "../../src/model/atlas.ts";
import type { ChangeRecord } from "../../src/model/change.ts";
import { doubtsOn, inDoubtOn, notFollowedOn, shownUntilOf } from "../../src/model/doubt.ts";
import { code, id } from "./data.ts";
import { list, network, otherNetwork } from "./random.ts";
import { change, operation } from "./toy-records.ts";

describe("a map of a day", () => {
  /** The first and last of these days on which a change of this date is in doubt. */
  function doubtful(date: string | null, ops = [operation({ op: "add" }, "KEN")]) {
    const days =
      "0000-01-01 2013-12-31 2014-01-01 2014-01-31 2014-02-01 2014-02-27 2014-02-28 2014-12-30 2014-12-31 2016-02-28 2016-02-29".split(
        " ",
      );
    const found = days.filter(day => inDoubtOn([change(1, date, ops)], day).length > 0);
    return [found[0], found.at(-1)];
  }
  const never = [undefined, undefined];

  it("is in doubt of a change during the time in which it may have taken effect, up to the last day of that", () => {
    expect(doubtful("2014")).toEqual(["2014-01-01", "2014-12-30"]);
    expect(doubtful("2014-02")).toEqual(["2014-02-01", "2014-02-27"]);
    expect(doubtful("2016-02")).toEqual(["2016-02-28", "2016-02-28"]);
    expect(doubtful("../2014-02")).toEqual(["0000-01-01", "2014-02-27"]);
    expect(doubtful("/2014-02")).toEqual(["0000-01-01", "2014-02-27"]);
    expect(doubtful("2014-01-31/2014-12")).toEqual(["2014-01-31", "2014-12-30"]);
    expect(doubtful("2014~")).toEqual(["2014-01-01", "2014-12-30"]);
    expect(doubtful("2014-02?")).toEqual(["2014-02-01", "2014-02-27"]);
  });

  it("is never in doubt of a change with a day, without a date, or without an end", () => {
    expect(doubtful("2014-02-01")).toEqual(never);
    expect(doubtful(null)).toEqual(never);
    expect(doubtful("2014/..")).toEqual(never);
    expect(doubtful("2014/")).toEqual(never);
  });

  it("is in doubt of who is in a list and with which status, and of nothing else", () => {
    expect(doubtful("2014", [operation({ op: "remove" }, "KEN")])).not.toEqual(never);
    expect(doubtful("2014", [operation({ op: "status", status: "suspended" }, "KEN")])).not.toEqual(never);
    expect(doubtful("2014", [operation({ op: "flag", flag: "noted" }, "KEN")])).toEqual(never);
    expect(doubtful("2014", [operation({ op: "rename", name: "Kenia" }, "KEN")])).toEqual(never);
    expect(doubtful("2014", [operation({ op: "list" }, "KEN")])).toEqual(never);
    expect(doubtful("2014", [])).toEqual(never);
    const mixed = [operation({ op: "flag", flag: "noted" }, "KEN"), operation({ op: "add" }, "KEN")];
    expect(doubtful("2014", mixed)).not.toEqual(never);
  });

  it("is in doubt of a foundation, too, as long as its date leaves it open", () => {
    const founded = (since: string | null, day: string) =>
      doubtsOn({ changes: [], others: [{ ...otherNetwork("n", ["FRA"]), since }] }, day).map(({ network: of }) => of);
    expect(founded("2014", "2014-05-01")).toEqual(["n"]);
    expect(founded("2014", "2015-01-01")).toEqual([]);
    expect(founded("2014-05-01", "2014-05-01")).toEqual([]);
    expect(founded(null, "2014-05-01")).toEqual([]);
  });

  it("is in doubt of the entry of a member beyond the document, as long as its date leaves it open", () => {
    const details = [
      { jurisdiction: code("FRA"), since: "2014" },
      { jurisdiction: code("ESP"), since: "2014-02-01" },
      { jurisdiction: code("KEN") },
    ].map(detail => ({ ...detail, listedAs: null, status: "member", counts: true }));
    const others = [otherNetwork("n", ["FRA", "ESP", "KEN"], { details }), otherNetwork("plain", ["FRA"])];
    expect(doubtsOn({ changes: [], others }, "2014-02-01")).toEqual([
      {
        ...{ id: "n-FRA", date: "2014", network: "n", jurisdictions: ["FRA"] },
        operations: [{ op: "add", jurisdictions: ["FRA"] }],
      },
    ]);
    expect(doubtsOn({ changes: [], others }, "2015-01-01")).toEqual([]);
  });

  it("names the foundation or the change that is in doubt", () => {
    const joins = change(7, "2014", [operation({ op: "add" }, "FRA")]);
    expect(
      doubtsOn({ changes: [joins], others: [otherNetwork("young", ["FRA"], { since: "2014" })] }, "2014-05-01"),
    ).toEqual([joins, { id: "young-founded", date: "2014", network: "young", jurisdictions: [], operations: [] }]);
  });

  it("names the networks that no source covers on that day or later", () => {
    const shownUntil = (date: string | null) =>
      network(`until ${date}`, { lists: { published: list, current: { ...list, shownUntil: date } } });
    const networks = [null, "2014", "2014-02", "2014-02-28", "2015/..", "2015/"].map(shownUntil);
    const told = (day: string) => notFollowedOn(networks, day).map(({ id }) => id.replace("until ", ""));
    expect(told("2014-02-28")).toEqual(["null"]);
    expect(told("2014-03-01")).toEqual(["null", "2014-02", "2014-02-28"]);
    expect(told("2015-01-01")).toEqual(["null", "2014", "2014-02", "2014-02-28"]);
  });
});

describe("the last date for which sources show a list", () => {
  const shownUntil = (recorded: string | null, changes: readonly ChangeRecord[]): string | null =>
    shownUntilOf(network("n", { lists: { published: list, current: { ...list, shownUntil: recorded } } }), changes);
  const joined = (date: string | null, more: Partial<ChangeRecord> = {}) =>
    change(1, date, [operation({ op: "add" }, "FRA")], more);

  it("moves on with each change that moves a member, and never back", () => {
    expect(shownUntil("2020-03", [joined("2021-05-01")])).toBe("2021-05-01");
    expect(shownUntil(null, [joined("2014"), joined("../2013-06")])).toBe("2014");
    expect(shownUntil("2020-03", [joined("2019"), joined("2020-03-31")])).toBe("2020-03");
  });

  it("moves on with who leaves, and with a list that became known", () => {
    for (const op of ["remove", "list"] as const)
      expect(shownUntil("2020", [change(1, "2021", [operation({ op }, "FRA")])])).toBe("2021");
    const both = [operation({ op: "flag", flag: "left" }, "FRA"), operation({ op: "remove" }, "FRA")];
    expect(shownUntil("2020", [change(1, "2021", both)])).toBe("2021");
  });

  it("stays if a change has no date or no end, corrects the document, or changes no member", () => {
    const flagged = change(1, "2022", [operation({ op: "flag", flag: "left" }, "FRA")]);
    const elsewhere = joined("2022", { network: id("other") });
    const silent = [joined(null), joined("2015/.."), joined("2022", { nature: "correction" }), flagged, elsewhere];
    expect(shownUntil("2020-03", silent)).toBe("2020-03");
    expect(shownUntil(null, silent)).toBe(null);
  });

  it("is that of the current edition's networks", () => {
    const networks = [network("n", { group: "document" })];
    const records = { jurisdictions: [], networks, memberships: [], others: [], changes: [joined("2021-05-01")] };
    expect(atlasOf(records).editions.current.network.get(id("n"))?.lists.current.shownUntil).toBe("2021-05-01");
  });
});
