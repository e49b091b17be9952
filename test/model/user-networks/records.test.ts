import { describe, expect, it } from "vitest";
import type { NetworkId, OtherNetworkRecord } from "../../../src/model/network.ts";
import type { UserMember, UserNetwork } from "../../../src/model/user-networks/collector.ts";
import {
  editableMembers,
  newUserNetwork,
  renamed,
  statusesOf,
  toggledMember,
  withMember,
  withoutMember,
  withStatusCounted,
} from "../../../src/model/user-networks/edit.ts";
import { mergedUserNetworks, sameNames } from "../../../src/model/user-networks/merge.ts";
import { isNote, isOfWholeFile, problem, problemKinds } from "../../../src/model/user-networks/problem.ts";
import {
  markedJson,
  markedTable,
  truncatedName,
  userNetworkRecords,
  userNetworksJson,
} from "../../../src/model/user-networks/records.ts";
import { deserialize, serialize } from "../../../src/model/user-networks/saved.ts";
import { code, id } from "../data.ts";
import { otherNetwork } from "../random.ts";
import { read } from "./reading.ts";

const member = (own: string, more: Partial<UserMember> = {}): UserMember => ({
  ...{ jurisdiction: code(own), listedAs: own, status: "member", counts: true, row: 1 },
  ...more,
});
const network = (name: string, members: readonly UserMember[] = [], more: Partial<UserNetwork> = {}): UserNetwork => ({
  ...{ name, members },
  ...more,
});
const detail = (own: string, status: string, counts: boolean, listedAs: string | null = null) => ({
  ...{ jurisdiction: code(own), listedAs, status, counts },
});
const own = (members: readonly string[], more: Partial<OtherNetworkRecord> = {}): OtherNetworkRecord =>
  otherNetwork("own-nine", members, { group: "own", name: "Nine", details: [], ...more });

describe("the record of a network from a file", () => {
  it("has a name, members, observers and the file; all else is not known", () => {
    const members = [
      member("BEL"),
      member("DEU", { listedAs: "Allemagne" }),
      member("PER", { status: "observer", counts: false }),
      member("CHL", { status: "candidate", counts: false }),
      member("KEN", { status: "observer", counts: true, listedAs: "Kenia" }),
    ];
    const list = {
      status: "listed",
      statedCount: null,
      basis: "mine.csv",
      confidence: null,
      age: null,
      shownUntil: null,
    };
    expect(userNetworkRecords([network("Nine", members)], [], "mine.csv")).toEqual([
      {
        ...{ id: "own-nine", group: "own", shortName: "Nine", name: "Nine", nameAsListed: null, kind: "", region: "" },
        ...{ purposes: [], since: null, languages: null, runBy: null, site: null, contact: null, about: "" },
        ...{ membershipMeans: null, lists: { published: list, current: list }, note: null, sources: [] },
        ...{ members: ["BEL", "DEU", "CHL", "KEN"], observers: ["PER"] },
        details: [
          detail("DEU", "member", true, "Allemagne"),
          detail("CHL", "candidate", false),
          detail("KEN", "observer", true, "Kenia"),
        ],
      },
    ]);
  });

  it("has the colour and the id that the file gives, the id unless it is taken", () => {
    const given = [
      network("Nine", [], { attributes: { id: "own-mine", colour: "#aa3300" } }),
      network("Ten", [], { attributes: { id: "own-mine" } }),
      network("Ten", [], { attributes: { id: "own-taken" } }),
    ];
    expect(userNetworkRecords(given, ["own-taken"], "").map(record => [record.id, record.colour])).toEqual([
      ["own-mine", "#aa3300"],
      ["own-ten", undefined],
      ["own-ten-2", undefined],
    ]);
  });

  it("has a unique id made of the Latin letters of its name", () => {
    const idsOf = (...list: readonly string[]) =>
      userNetworkRecords(
        list.map(name => network(name)),
        [],
        "",
      ).map(record => record.id);
    expect(idsOf("  Réseau – des 9 ! ")).toEqual(["own-reseau-des-9"]);
    expect(idsOf("网络", "!!", "Network")).toEqual(["own-network", "own-network-2", "own-network-3"]);
    expect(idsOf("a".repeat(50))).toEqual([`own-${"a".repeat(40)}`]);
    expect(idsOf(`${"a".repeat(39)} bc`)).toEqual([`own-${"a".repeat(39)}`]);
  });

  it("has a short name of 24 letters at most, which says where it is cut", () => {
    expect(truncatedName("a".repeat(24))).toBe("a".repeat(24));
    expect(truncatedName("a".repeat(25))).toBe(`${"a".repeat(23)}…`);
    expect(truncatedName(`${"a".repeat(22)} bcd`)).toBe(`${"a".repeat(22)}…`);
  });
});

describe("the file to share", () => {
  it("says no more about a member than is needed to read it again", () => {
    const record = own(["BEL", "DEU", "CHL", "KEN"], {
      ...{ observers: [code("PER")], colour: "#aa3300" },
      details: [
        detail("DEU", "member", true, "Allemagne"),
        detail("CHL", "candidate", false),
        detail("KEN", "member", false),
      ],
    });
    expect(JSON.parse(userNetworksJson([record, own([])]))).toEqual({
      ...{ format: "cooperation-atlas-networks", version: 1 },
      networks: [
        {
          ...{ id: "own-nine", name: "Nine", colour: "#aa3300", observers: ["PER"] },
          members: [
            "BEL",
            { code: "DEU", status: "member", counts: true, listedAs: "Allemagne" },
            { code: "CHL", status: "candidate", counts: false },
            { code: "KEN", status: "member", counts: false },
          ],
        },
        { id: "own-nine", name: "Nine", members: [], observers: [] },
      ],
    });
    expect(userNetworksJson([])).toMatch(/^\{\n "format".*\}\n$/s);
  });

  it("that came with problems has them in its rows, those of the whole file in the first", () => {
    const say = ({ kind, value }: { kind: string; value: string }) => `${kind} ${value}`.trim();
    const table = "network,country\nNine,Belgum\nNine,\nTen,Peru,extra\nTen\n";
    const lines = (text: string) => markedTable(text, read(text), say).slice(1).trimEnd().split("\r\n");
    expect(lines(table)).toEqual([
      "network,country,,Problem,Meant",
      "Nine,Belgum,,unknown-jurisdiction Belgum,",
      "Nine,,,missing-jurisdiction Nine,",
      "Ten,Peru,extra,extra-cells extra,",
      "Ten,,,missing-jurisdiction Ten,",
    ]);
    expect(lines("a,b\nc,d\n")).toEqual(["a,b,Problem: no-jurisdiction-column,Meant", "c,d,,"]);
    expect(lines("Belgium\nBelgium\nBelgum\n")).toEqual([
      ",Problem,Meant",
      "Belgium,,",
      "Belgium,duplicate my list: Belgium,",
      "Belgum,unknown-jurisdiction Belgum,",
    ]);
    expect(lines("network,country\nNi\u0000ne,Belgum\n")[1]).toBe(
      "Ni\u0000ne,Belgum,odd-characters Nine unknown-jurisdiction Belgum,",
    );
  });

  it("that is JSON has its problems before it, or whole where it cannot be read", () => {
    const say = ({ kind }: { kind: string }) => `It is ${kind}.`;
    const text = '{"networks":[{"name":"Nine","members":["Belgum"]}],"more":1}';
    expect(JSON.parse(markedJson(text, read(text), say))).toEqual({
      problems: [
        { entry: 1, field: "Nine", value: "Belgum", problem: "It is unknown-jurisdiction.", suggestions: ["BEL"] },
      ],
      answers: [{ entry: 1, value: "Belgum", meant: "" }],
      networks: [{ name: "Nine", members: ["Belgum"] }],
    });
    const broken = '{"Nine": [';
    expect(JSON.parse(markedJson(broken, read(broken), say))).toMatchObject({
      ...{ text: broken, problems: [{ entry: null, problem: "It is not-json." }] },
    });
    const list = '[{"name":"Nine","members":["Belgum"]}]';
    expect(JSON.parse(markedJson(list, read(list), say)).networks).toEqual(JSON.parse(list));
    expect(markedJson(list, read(list), say)).toMatch(/^\{\n "problems".*\}\n$/s);
  });
});

describe("a network that is edited by hand", () => {
  it("begins empty, with a name and an id that is free", () => {
    expect(newUserNetwork("Nine", ["own-nine"])).toMatchObject({
      id: "own-nine-2",
      name: "Nine",
      members: [],
      observers: [],
    });
    expect(renamed(own([]), "a".repeat(30))).toMatchObject({ name: "a".repeat(30), shortName: `${"a".repeat(23)}…` });
  });

  it("lists its members with status, then its observers", () => {
    const record = own(["BEL", "CHL"], { observers: [code("PER")], details: [detail("CHL", "candidate", false)] });
    const expected = [
      { jurisdiction: "BEL", status: "member", counts: true },
      { jurisdiction: "CHL", status: "candidate", counts: false },
      { jurisdiction: "PER", status: "observer", counts: false },
    ];
    expect(editableMembers(record)).toEqual(expected);
    const { details: _, ...plain } = own(["BEL"]);
    expect(editableMembers(plain)).toEqual(expected.slice(0, 1));
  });

  it("takes a member at the end, and lets its status change in its place, with the spelling that it had", () => {
    const record = own(["BEL", "DEU", "PER"], { details: [detail("BEL", "member", true, "Belgique")] });
    expect(withMember(record, code("CHL"), "member")).toEqual({ ...record, members: ["BEL", "DEU", "PER", "CHL"] });
    expect(withMember(record, code("DEU"), "candidate")).toEqual({
      ...{ ...record, members: ["BEL", "DEU", "PER"] },
      details: [detail("BEL", "member", true, "Belgique"), detail("DEU", "candidate", false)],
    });
    expect(withMember(record, code("BEL"), "suspended").details).toEqual([
      detail("BEL", "suspended", false, "Belgique"),
    ]);
    expect(withMember(record, code("BEL"), "member").details).toEqual([detail("BEL", "member", true, "Belgique")]);
    const { details: _, ...plain } = own(["BEL"]);
    expect(withMember(plain, code("DEU"), "member")).toEqual({ ...plain, members: ["BEL", "DEU"], details: [] });
    expect(withMember(plain, code("DEU"), "signatory").details).toEqual([detail("DEU", "signatory", false)]);
  });

  it("has an observer among its observers alone, and a member among its members alone", () => {
    const record = own(["BEL", "DEU"], { details: [detail("DEU", "candidate", false)] });
    const observed = withMember(record, code("DEU"), "observer");
    expect(observed).toEqual({ ...record, members: ["BEL"], observers: ["DEU"], details: [] });
    expect(withMember(observed, code("DEU"), "member")).toEqual({ ...record, members: ["BEL", "DEU"], details: [] });
    expect(toggledMember(observed, code("DEU"))).toEqual({ ...record, members: ["BEL"], details: [] });
    expect(toggledMember(record, code("DEU"))).toEqual({ ...record, members: ["BEL"], details: [] });
    expect(toggledMember(record, code("PER")).members).toEqual(["BEL", "DEU", "PER"]);
    expect(withoutMember(record, code("BEL"))).toEqual({ ...record, members: ["DEU"] });
  });

  it("has statuses with the number of their members, the most frequent first", () => {
    const details = [detail("CHL", "candidate", false), detail("KEN", "candidate", true)];
    expect(statusesOf(own(["CHL", "KEN", "BEL", "DEU", "PER"], { details, observers: [code("MLT")] }))).toEqual([
      { status: "member", members: 3, counts: true },
      { status: "candidate", members: 2, counts: true },
      { status: "observer", members: 1, counts: false },
    ]);
  });

  it("counts a status or not, each with its spelling, and leaves the others as they are", () => {
    const details = [detail("CHL", "candidate", false, "Chili"), detail("KEN", "suspended", true)];
    const record = own(["BEL", "CHL", "KEN"], { details, observers: [code("PER")] });
    expect(withStatusCounted(record, "candidate", true)).toEqual({
      ...{ ...record, details: [detail("CHL", "candidate", true, "Chili"), detail("KEN", "suspended", true)] },
    });
    expect(withStatusCounted(record, "member", false).details).toEqual([detail("BEL", "member", false), ...details]);
    expect(withStatusCounted(record, "observer", true)).toEqual({
      ...{ ...record, members: ["BEL", "CHL", "KEN", "PER"], observers: [] },
      details: [...details, detail("PER", "observer", true)],
    });
    expect(withStatusCounted(record, "observer", false)).toEqual(record);
    const { details: _, ...plain } = own(["BEL"]);
    expect(withStatusCounted(plain, "member", true)).toEqual({ ...plain, details: [] });
  });
});

describe("networks read into others", () => {
  const there = [own(["BEL"], { colour: "#112233" }), own([], { id: id("own-ten"), name: "Ten" })];
  const merged = (incoming: readonly UserNetwork[], sameName: "replace" | "keep-both", before = there) =>
    mergedUserNetworks(
      before,
      { networks: incoming, basis: "new.csv", sameName },
      before.map(record => record.id),
    );

  it("are named where somebody has that name, however it is spelled", () => {
    expect(
      sameNames(
        there,
        ["NINE", "Tén", "Eleven"].map(name => network(name)),
      ),
    ).toEqual(["NINE", "Tén"]);
    expect(
      sameNames(
        [own([], { name: "!!" })],
        ["!!", "??"].map(name => network(name)),
      ),
    ).toEqual(["!!"]);
  });

  it("take the place, id and colour of one of their name, unless they bring a colour", () => {
    const incoming = [network("nine", [member("PER")]), network("Ten", [], { attributes: { colour: "#445566" } })];
    const { records, added, left } = merged(incoming, "replace");
    expect(records.map(record => [record.id, record.name, record.members.join(), record.colour])).toEqual([
      ["own-nine", "nine", "PER", "#112233"],
      ["own-ten", "Ten", "", "#445566"],
    ]);
    expect(added).toEqual(records);
    expect(left).toBe(0);
    const fresh = merged([network("Eleven")], "replace").records.at(-1);
    expect(fresh).toMatchObject({ id: "own-eleven", lists: { current: { basis: "new.csv" } } });
    expect(Object.keys(fresh ?? {})).not.toContain("colour");
  });

  it("get a number if both are kept, and the next one if that is taken", () => {
    const incoming = ["Nine", "Nine", "nine (2)", "Eleven"].map(name => network(name));
    expect(merged(incoming, "keep-both").added.map(({ name }) => name)).toEqual([
      ...["Nine (2)", "Nine (3)", "nine (2) (2)", "Eleven"],
    ]);
  });
});

describe("what the browser keeps", () => {
  const isKnown = (own: string) => own !== "XXX";
  const kept = (value: unknown) => deserialize(JSON.stringify(value), isKnown);
  const record = own(["BEL", "XXX"], { observers: ["XXX", "PER"].map(code), details: [detail("XXX", "guest", false)] });

  it("comes back without places that the atlas no longer has", () => {
    expect(deserialize(serialize([record]), isKnown)).toEqual({
      ...{ records: [{ ...record, members: ["BEL"], observers: ["PER"], details: [] }], isBroken: false },
    });
  });

  it("is something else if another program has written it, and broken if it has no networks", () => {
    expect(kept({ format: "other", records: [] })).toBe(null);
    expect(kept(["cooperation-atlas-kept"])).toBe(null);
    expect(kept(null)).toBe(null);
    expect(kept({ format: "cooperation-atlas-kept" })).toEqual({ records: [], isBroken: true });
    expect(kept({ format: "cooperation-atlas-kept", records: [] })).toEqual({ records: [], isBroken: false });
    expect(JSON.parse(serialize([]))).toEqual({ format: "cooperation-atlas-kept", version: 1, records: [] });
  });

  it("has each id once: of two, the first, and says that something was wrong", () => {
    const twice = deserialize(
      serialize([own(["BEL"]), own(["PER"]), own(["KEN"], { id: "own-ten" as NetworkId })]),
      isKnown,
    );
    expect(twice?.records.map(({ id: kept, members }) => [kept, members.join()])).toEqual([
      ["own-nine", "BEL"],
      ["own-ten", "KEN"],
    ]);
    expect(twice?.isBroken).toBe(true);
  });
});

describe("a problem", () => {
  it("is that of the whole file or of a row, and a note where nothing is wrong", () => {
    const ofWholeFile = problemKinds.filter(kind => isOfWholeFile(problem(kind)));
    const expected = [
      ...[
        "too-large",
        "failed",
        ...[
          "unclear-column",
          "other-places",
          "two-layouts",
          "matrix",
          "second-table",
          "sections",
          "legend",
          "same-heading",
        ],
        ...["merged-cells", "all-ended", "latest-entry", "nobody-in"],
        "no-reader",
        "outdated-reader",
        "too-many-rows",
        "too-many-networks",
        "empty",
        "not-text",
        "not-json",
      ],
      ...["old-workbook", "locked-workbook", "broken-workbook", "large-workbook", "numbers-workbook"],
      ...["no-such-sheet", "hidden-rows", "hidden-columns", "uncalculated", "picture", "pdf", "folder"],
      ...["no-jurisdiction-column", "nothing-found", "latest-year", "too-many-statements"],
    ];
    expect(ofWholeFile.toSorted()).toEqual(expected.toSorted());
    expect(problemKinds.filter(kind => isNote(problem(kind)))).toEqual([
      "hidden-rows",
      "hidden-columns",
      "latest-year",
      "nobody-in",
    ]);
  });

  it("quotes a hundred letters of the file", () => {
    expect(problem("duplicate", { value: "x".repeat(150), row: 3 })).toEqual({
      ...{ kind: "duplicate", row: 3, column: null, suggestions: [], used: false, value: "x".repeat(100) },
    });
    expect(problem("empty").value).toBe("");
  });
});
