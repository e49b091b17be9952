import { describe, expect, it } from "vitest";
import { isMembership, parsedJson, readJson } from "../../../src/model/user-networks/json/read.ts";
import { tableOfJson } from "../../../src/model/user-networks/json/table.ts";
import type { Statement } from "../../../src/model/user-networks/statement.ts";

function readOf(value: unknown) {
  const source = readJson(value);
  const statements = [...source.statements];
  return { statements, problems: source.problems, attributes: source.attributes };
}

/** Network, jurisdiction and status of each statement. */
const said = (value: unknown): readonly string[] =>
  readOf(value).statements.map(
    ({ network, jurisdiction, status }: Statement) => `${network}: ${jurisdiction} (${status})`,
  );
const problemsOf = (value: unknown) =>
  readOf(value).problems.map(({ kind, row, column, value: about }) => [kind, row, column, about]);

describe("a text of JSON", () => {
  it("is an object or a list, after a byte order mark, too", () => {
    expect(parsedJson('{"a":1}')).toEqual({ value: { a: 1 } });
    expect(parsedJson("\uFEFF[1]")).toEqual({ value: [1] });
    expect(parsedJson("7")).toMatchObject({ problem: { kind: "not-understood", value: "7" } });
    expect(parsedJson("null")).toMatchObject({ problem: { kind: "not-understood", value: "null" } });
    expect(parsedJson("{")).toMatchObject({ problem: { kind: "not-json", value: expect.stringContaining("JSON") } });
  });
});

describe("networks in JSON", () => {
  it("have members and observers, each by a text or by an object with a code or name and a status", () => {
    const members = ["BEL", { code: "DEU", status: "candidate" }, { name: "Peru", role: "guest" }, 7, { iso3: "KEN" }];
    const value = [{ name: "Nine", members, observers: ["CHL", { country: "Malta", status: "suspended" }] }];
    const expected = [
      "Nine: BEL (null)",
      "Nine: DEU (candidate)",
      "Nine: Peru (invited)",
      "Nine: 7 (null)",
      "Nine: KEN (null)",
    ];
    expect(said(value)).toEqual([...expected, "Nine: CHL (observer)", "Nine: Malta (suspended)"]);
    expect(said({ networks: value })).toEqual(said(value));
    expect(readOf(value).statements.map(({ row, column }) => [row, column])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(row => [row, "Nine"]),
    );
    expect(readOf(value).problems).toEqual([]);
  });

  it.each(["network", "name", "shortName", "title", "treaty", "organization", "organisation", "id"])(
    "may have their name under “%s”",
    key => {
      expect(said([{ [key]: "Nine", members: ["BEL"] }])).toEqual(["Nine: BEL (null)"]);
    },
  );

  it.each(["jurisdiction", "code", "iso3", "iso", "country", "name", "state"])(
    "may have the jurisdiction of a member under “%s”",
    key => {
      expect(said({ Nine: [{ [key]: "BEL" }] })).toEqual(["Nine: BEL (null)"]);
      expect(said([{ network: "Nine", [key]: "BEL" }])).toEqual(["Nine: BEL (null)"]);
    },
  );

  it("may be named by keys, and the first name that is not empty is taken", () => {
    expect(said({ Nine: ["BEL"], Ten: ["PER", "CHL"] })).toEqual([
      "Nine: BEL (null)",
      "Ten: PER (null)",
      "Ten: CHL (null)",
    ]);
    expect(said([{ network: "", name: "Nine", members: [{ code: "", country: "BEL" }] }])).toEqual([
      "Nine: BEL (null)",
    ]);
    expect(said([{ members: ["BEL"] }])).toEqual([": BEL (null)"]);
    expect(said({ networks: { Nine: ["BEL"] } })).toEqual(["Nine: BEL (null)"]);
    expect(said({ networks: 7, Nine: ["BEL"] })).toEqual(["Nine: BEL (null)"]);
  });

  it("may be single memberships, in which a name is that of the jurisdiction unless there is another", () => {
    expect(said([{ network: "Nine", jurisdiction: "BEL", status: "guest" }])).toEqual(["Nine: BEL (invited)"]);
    expect(said([{ treaty: "Nine", name: "Belgium", role: "guest" }])).toEqual(["Nine: Belgium (invited)"]);
    expect(said([{ name: "Nine", jurisdiction: "BEL" }])).toEqual(["Nine: BEL (null)"]);
    expect(said([{ name: "Belgium" }])).toEqual([": Belgium (null)"]);
    expect(said([{}])).toEqual([":  (null)"]);
    expect(readOf([{}, { network: "Nine", code: "BEL" }]).statements.map(({ row, column }) => [row, column])).toEqual([
      [1, "jurisdiction"],
      [2, "jurisdiction"],
    ]);
  });

  it("may have the statuses of their members in details, as files of the atlas once had", () => {
    const details = [{ jurisdiction: "DEU", status: "candidate" }, "noise"];
    expect(said([{ name: "Nine", members: ["BEL", "DEU"], details }])).toEqual([
      "Nine: BEL (null)",
      "Nine: DEU (candidate)",
    ]);
    expect(said([{ name: "Nine", members: ["BEL"], details: "none" }])).toEqual(["Nine: BEL (null)"]);
  });

  it("name what was not understood, with its place", () => {
    expect(problemsOf({ Nine: "BEL", Ten: ["PER", null, [1], { note: "?" }] })).toEqual([
      ["not-understood", 1, "Nine", "BEL"],
      ["not-understood", 2, "Ten", "null"],
      ["not-understood", 3, "Ten", "[…]"],
      ["not-understood", 4, "Ten", "{…}"],
    ]);
    expect(
      problemsOf([7, ["BEL"], { name: "Nine", members: [] }, { name: "Ten", observers: [], members: ["PER"] }]),
    ).toEqual([
      ["not-understood", 1, null, "7"],
      ["not-understood", 2, null, "[…]"],
      ["nothing-found", null, "Nine", "Nine"],
    ]);
    expect(said(7)).toEqual([]);
  });
});

describe("a file that the atlas has written", () => {
  it("brings back the id and colour of each network, and nothing that is not one", () => {
    const attributes = (entry: object) =>
      readOf([{ name: "Nine", members: ["BEL"], ...entry }]).attributes?.get("Nine");
    expect(attributes({ id: "own-nine-2", colour: "#AA33ff" })).toEqual({ id: "own-nine-2", colour: "#aa33ff" });
    expect(attributes({})).toEqual({});
    for (const id of ["nine", "own-", "own-Nine", "own-a b", "xown-a", `own-${"a".repeat(61)}`, 7])
      expect(attributes({ id }), String(id)).toEqual({});
    expect(attributes({ id: `own-${"a".repeat(60)}` })).toEqual({ id: `own-${"a".repeat(60)}` });
    for (const colour of ["red", "#abc", "#aabbccd", "x#aabbcc", "#aabbcg", 7])
      expect(attributes({ colour })).toEqual({});
    const twice = [
      { name: "Nine", id: "own-a", members: ["BEL"] },
      { name: "Nine", id: "own-b", members: ["PER"] },
    ];
    expect(readOf(twice).attributes?.get("Nine")).toEqual({ id: "own-a" });
  });

  it("brings back whether a member counts, and its spelling, cut to what a field may hold", () => {
    const members = [
      { code: "BEL", status: "guest", counts: true, listedAs: "Belgique" },
      { code: "DEU", counts: "yes", listedAs: "" },
      { code: "PER", counts: false, listedAs: "P".repeat(400) },
      "CHL",
    ];
    expect(readOf([{ name: "Nine", members }]).statements.map(({ counts, listedAs }) => [counts, listedAs])).toEqual([
      [true, "Belgique"],
      [undefined, undefined],
      [false, "P".repeat(300)],
      [undefined, undefined],
    ]);
  });
});

describe("a list of records in JSON", () => {
  const table = (value: unknown): string | null =>
    tableOfJson(value)?.slice(1).trimEnd().replaceAll("\r\n", " / ") ?? null;

  it("is read as a table of all fields, those of an object within a record by both names", () => {
    const records = [
      { name: { common: "Kenya", official: "Republic of Kenya" }, eu: false, n: 1 },
      {
        name: { common: "Malta" },
        eu: true,
        tags: ["a", "", "b", {}],
        note: "two\nlines",
        none: null,
        deep: { a: { b: 1 } },
      },
    ];
    expect(table(records)).toBe(
      'name.common,name.official,eu,n,tags,note,none,deep.a / Kenya,Republic of Kenya,false,1,,,, / Malta,,true,,"a; b",two lines,,',
    );
    expect(table({ rows: records.slice(0, 1), title: "Lands" })).toBe(table(records.slice(0, 1)));
  });

  it("is not a table if it lists networks, memberships or members", () => {
    expect(table([{ name: "Nine", members: ["BEL"] }])).toBe(null);
    expect(table([{ name: "Nine" }, { name: "Ten", observers: [] }])).toBe(null);
    expect(table([{ network: "Nine", country: "BEL" }])).toBe(null);
    expect(table({ Nine: [{ code: "DEU", status: "candidate" }] })).toBe(null);
    expect(table({ networks: [{ network: "Nine", country: "BEL" }] })).toBe(null);
    expect(table({ networks: "none" })).toBe(null);
    expect(table([{ code: "DEU", status: "candidate" }])).toBe("code,status / DEU,candidate");
    expect(table({ networks: [{ country: "BEL", nine: true }] })).toBe("country,nine / BEL,true");
    expect(table({ lands: [{ code: "DEU", nine: true }] })).toBe("code,nine / DEU,true");
  });

  it("is not a table unless it is a list of objects", () => {
    for (const value of [
      [],
      [1],
      [{ a: 1 }, 2],
      { a: [{ b: 1 }], c: [{ d: 1 }] },
      { a: 1 },
      { a: [] },
      7,
      null,
      "text",
    ])
      expect(table(value), JSON.stringify(value)).toBe(null);
  });

  it("is a list of memberships where each record names a network and a jurisdiction", () => {
    for (const key of ["network", "treaty", "organization", "organisation"])
      expect(isMembership({ [key]: "Nine", code: "BEL" }), key).toBe(true);
    expect(isMembership({ name: "Nine", code: "BEL" })).toBe(false);
    expect(isMembership({ network: "Nine" })).toBe(false);
    expect(isMembership({ network: "", code: "BEL" })).toBe(false);
    expect(isMembership(Object.create({ network: "Nine", code: "BEL" }))).toBe(false);
  });
});
