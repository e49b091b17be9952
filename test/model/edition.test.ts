import { describe, expect, it } from "vitest";
import type { ChangeRecord } from "../../src/model/change.ts";
import { changedStandings, documentTable, isWithoutList } from "../../src/model/edition.ts";
import type { ListRecord } from "../../src/model/network.ts";
import { code, id } from "./data.ts";
import { list } from "./random.ts";
import { change, operation, rowsOf } from "./toy-records.ts";

const rows = [...rowsOf("n", "ESP FRA"), ...rowsOf("other", "KEN")];
const after = (changes: readonly ChangeRecord[], day?: string) => changedStandings(documentTable(rows), changes, day);
const members = (changes: readonly ChangeRecord[], network = "n", day?: string): readonly string[] | null => {
  const found = after(changes, day).table.get(id(network));
  return found ? [...found.keys()] : null;
};
const memberAfter = (changes: readonly ChangeRecord[], own: string) =>
  after(changes).table.get(id("n"))?.get(code(own));
const remarksAfter = (changes: readonly ChangeRecord[], own: string, network = "n") =>
  after(changes).remarks.get(id(network))?.get(code(own));

describe("the published edition", () => {
  it("holds each row of the document as a member in its own spelling, dated by nothing but the document", () => {
    const table = documentTable(rows);
    expect([...table].map(([network, found]) => [network, [...found.keys()]])).toEqual([
      ["n", ["ESP", "FRA"]],
      ["other", ["KEN"]],
    ]);
    expect(table.get(id("n"))?.get(code("ESP"))).toEqual({
      network: "n",
      jurisdiction: "ESP",
      status: "member",
      counts: true,
      listedAs: "Land of ESP",
      since: null,
      confidence: null,
      flags: [],
      sources: ["unodc-page"],
      changes: [],
    });
  });
});

describe("a change", () => {
  it("adds a member with its date, its source and the note that comes with it, and never a spelling of the document", () => {
    expect(memberAfter([change(1, "2015", [operation({ op: "add", flag: "on trial" }, "KEN")])], "KEN")).toEqual({
      network: "n",
      jurisdiction: "KEN",
      status: "member",
      counts: true,
      listedAs: null,
      since: "2015",
      confidence: null,
      flags: ["on trial"],
      sources: ["s1"],
      changes: ["C1"],
    });
    expect(memberAfter([change(1, "2015", [operation({ op: "add" }, "KEN")])], "KEN")?.flags).toEqual([]);
  });

  it("keeps what was known of a member that it names again, each source once", () => {
    const again = change(2, "2016", [operation({ op: "add" }, "ESP")], { sources: ["s2", "unodc-page"] });
    expect(memberAfter([again], "ESP")).toMatchObject({
      listedAs: "Land of ESP",
      since: null,
      sources: ["unodc-page", "s2"],
      changes: ["C2"],
    });
  });

  it("removes members, and leaves other networks as they are", () => {
    const left = [change(1, "2015", [operation({ op: "remove" }, "ESP")])];
    expect(members(left)).toEqual(["FRA"]);
    expect(members(left, "other")).toEqual(["KEN"]);
    expect(members([change(1, "2015", [operation({ op: "remove" }, "ESP FRA")])])).toEqual([]);
  });

  it("that gives a list replaces the one before it", () => {
    const listed = [change(1, "2015", [operation({ op: "list" }, "KEN ESP")])];
    expect(members(listed)).toEqual(["KEN", "ESP"]);
    // A list says since when it is known, not since when anybody is in it. Nothing of the document holds for a list that is not its own.
    expect(memberAfter(listed, "ESP")).toMatchObject({ listedAs: null, since: null, sources: ["s1"] });
  });

  it("gives a status, which counts if it is that of a member or the source says so", () => {
    const status = (status: string, counts?: boolean) => {
      const given = counts === undefined ? { status } : { status, counts };
      const found = memberAfter([change(1, "2015", [operation({ op: "status", ...given }, "ESP")])], "ESP");
      return [found?.status, found?.counts];
    };
    expect(status("suspended")).toEqual(["suspended", false]);
    expect(status("member")).toEqual(["member", true]);
    expect(status("participant", true)).toEqual(["participant", true]);
    expect(status("member", false)).toEqual(["member", false]);
  });

  it("adds a flag to those before it, and another name changes nothing but the history", () => {
    const flagged = [
      change(1, "2015", [operation({ op: "flag", flag: "first" }, "ESP")]),
      change(2, "2016", [operation({ op: "flag", flag: "second" }, "ESP")]),
      change(3, "2017", [operation({ op: "rename", name: "Iberia" }, "ESP")]),
      change(4, "2018", [operation({ op: "add", flag: "third" }, "ESP")]),
    ];
    expect(memberAfter(flagged, "ESP")).toMatchObject({
      flags: ["first", "second", "third"],
      status: "member",
      counts: true,
      listedAs: "Land of ESP",
      sources: ["unodc-page", "s1", "s2", "s3", "s4"],
      changes: ["C1", "C2", "C3", "C4"],
    });
  });

  it("makes no jurisdiction a member by a status, a flag or a name", () => {
    const about = [
      change(1, "2015", [operation({ op: "status", status: "observer" }, "KEN")]),
      change(2, "2015", [operation({ op: "flag", flag: "on paper" }, "KEN")]),
      change(3, "2015", [operation({ op: "rename", name: "Kenia" }, "KEN")]),
    ];
    expect(members(about)).toEqual(["ESP", "FRA"]);
  });

  it("starts a list that was not known with its members only", () => {
    const inNew = { network: id("new") };
    const opened = (op: Parameters<typeof operation>[0]) =>
      members([change(1, "2015", [operation(op, "KEN")], inNew)], "new");
    expect(opened({ op: "add" })).toEqual(["KEN"]);
    expect(opened({ op: "list" })).toEqual(["KEN"]);
    expect(opened({ op: "remove" })).toBe(null);
    expect(opened({ op: "flag", flag: "on paper" })).toBe(null);
    expect(opened({ op: "status", status: "suspended" })).toBe(null);
  });
});

describe("the changes", () => {
  const leaves = change(1, "2018-05", [operation({ op: "remove" }, "ESP")]);
  const returns = change(2, "2016-02-03", [operation({ op: "add" }, "KEN")]);
  const someday = change(3, null, [operation({ op: "remove" }, "FRA")]);

  it("take effect in the order of their dates, whatever the order of the file", () => {
    const joins = change(4, "2014", [operation({ op: "add" }, "KEN")]);
    const quits = change(5, "2013", [operation({ op: "remove" }, "KEN")]);
    expect(members([joins, quits])).toEqual(["ESP", "FRA", "KEN"]);
    expect(
      memberAfter([change(7, "2015", [operation({ op: "flag", flag: "late" }, "KEN")]), joins], "KEN"),
    ).toMatchObject({
      changes: ["C4", "C7"],
    });
  });

  it("hold on their day and after it, those without a date in the current edition alone", () => {
    const all = [leaves, returns, someday];
    expect(members(all, "n", "2016-02-02")).toEqual(["ESP", "FRA"]);
    expect(members(all, "n", "2016-02-03")).toEqual(["ESP", "FRA", "KEN"]);
    expect(members(all, "n", "2018-05-01")).toEqual(["FRA", "KEN"]);
    expect(members(all, "n", "2026-11-30")).toEqual(["FRA", "KEN"]);
    expect(members(all)).toEqual(["KEN"]);
  });
});

describe("a remark on somebody who is not in the list", () => {
  const paper = change(1, "2015", [operation({ op: "flag", flag: "on paper" }, "KEN MAR")]);
  const press = change(2, "2016", [operation({ op: "flag", flag: "so says the press" }, "KEN")], {
    sources: ["a", "b"],
  });

  it("is kept with its sources and its change, and with all others on the same jurisdiction", () => {
    const first = { text: "on paper", sources: ["s1"], change: "C1" };
    expect(remarksAfter([paper, press], "KEN")).toEqual([
      first,
      { text: "so says the press", sources: ["a", "b"], change: "C2" },
    ]);
    expect(remarksAfter([paper, press], "MAR")).toEqual([first]);
    expect(remarksAfter([paper], "ESP")).toBe(undefined);
  });

  it("is kept for a network whose list is not known, and only for that network", () => {
    const elsewhere = change(1, "2015", [operation({ op: "flag", flag: "on paper" }, "KEN")], { network: id("new") });
    expect(remarksAfter([elsewhere], "KEN", "new")).toHaveLength(1);
    expect(remarksAfter([elsewhere], "KEN")).toBe(undefined);
  });

  it("is made of flags alone, and is none once the jurisdiction is in the list", () => {
    expect(remarksAfter([change(1, "2015", [operation({ op: "rename", name: "Kenia" }, "KEN")])], "KEN")).toBe(
      undefined,
    );
    const joins = change(3, "2020", [operation({ op: "add" }, "KEN")]);
    expect(remarksAfter([paper, joins], "KEN")).toBe(undefined);
    expect(remarksAfter([paper, joins], "MAR")).toHaveLength(1);
  });

  it("is said of a member that has left", () => {
    const flagged = change(1, "2015", [operation({ op: "flag", flag: "about to leave" }, "ESP")]);
    const left = change(2, "2016", [operation({ op: "remove" }, "ESP")]);
    expect(remarksAfter([flagged], "ESP")).toBe(undefined);
    expect(remarksAfter([flagged, left], "ESP")).toMatchObject([{ text: "about to leave" }]);
  });
});

it("never treats a network whose list is not known as one without members", () => {
  const without = (status: ListRecord["status"]) => isWithoutList({ ...list, status });
  expect([without("not-read"), without("not-published"), without("not-yet")]).toEqual([true, true, true]);
  expect([without("listed"), without("derived"), without("in-part")]).toEqual([false, false, false]);
});
