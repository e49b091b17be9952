import { describe, expect, it } from "vitest";
import { cleaned, memoized } from "../../../src/model/user-networks/cleaning.ts";
import { decodedText } from "../../../src/model/user-networks/files/decode.ts";
import { isTooLarge, unusable } from "../../../src/model/user-networks/parse.ts";
import { problem } from "../../../src/model/user-networks/problem.ts";
import { answerKey } from "../../../src/model/user-networks/questions/answers.ts";
import { yearOf, yearRuleOf, yearsText } from "../../../src/model/user-networks/tables/years.ts";
import { code } from "../data.ts";
import { read } from "./reading.ts";

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

describe("bytes", () => {
  it("of UTF-8 are read as UTF-8 at the ends of each length of a character", () => {
    for (const text of [
      "\u007f",
      "\u0080",
      "\u07ff",
      "\u0800",
      "\ud7ff",
      "\ue000",
      "\uffff",
      "\u{10000}",
      "\u{10ffff}",
    ])
      expect(decodedText(bytes(...utf8(text))), JSON.stringify(text)).toEqual({ text, encoding: "utf-8", oddBytes: 0 });
  });

  it("that are no UTF-8 are read one by one and counted: cut off, too long, surrogates and what lies beyond", () => {
    const sound = utf8("é".repeat(9));
    const odd = (...values: readonly number[]) => decodedText(bytes(...sound, ...values)).oddBytes;
    for (const [faulty, count] of [
      [[0xc3], 1],
      [[0xc3, 0x28], 1],
      [[0xe2, 0x82], 2],
      [[0xc0, 0xaf], 2],
      [[0xc1, 0xbf], 2],
      [[0xe0, 0x9f, 0xbf], 3],
      [[0xed, 0xa0, 0x80], 3],
      [[0xed, 0xbf, 0xbf], 3],
      [[0xf0, 0x8f, 0xbf, 0xbf], 4],
      [[0xf4, 0x90, 0x80, 0x80], 4],
      [[0xf5, 0x80, 0x80, 0x80], 4],
      [[0x80], 1],
      [[0xff], 1],
    ] as const)
      expect(odd(...faulty), faulty.join()).toBe(count);
  });

  it("of Windows-1252 are each its own character", () => {
    const western = [0x80, 0x82, 0x8a, 0x91, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9c, 0x9f, 0xa0, 0xe9, 0xff, 0x81];
    expect(decodedText(bytes(...western))).toEqual({
      ...{ text: "€‚Š‘’“”–™œŸ\u00a0éÿ\u0081", encoding: "windows-1252", oddBytes: 0 },
    });
    // As many faults as sound characters: UTF-8 with faults; more: Windows-1252 with odd sequences.
    expect(decodedText(bytes(...utf8("é"), 0xe9))).toEqual({ text: "éé", encoding: "utf-8", oddBytes: 1 });
    expect(decodedText(bytes(...utf8("é"), 0xe9, 0x20, 0xe8))).toMatchObject({ encoding: "windows-1252", oddBytes: 1 });
  });

  it("of UTF-16 without a mark are known by their zeros", () => {
    const latin = (text: string, zerosFirst = false) =>
      bytes(...[...text].flatMap(char => (zerosFirst ? [0, char.charCodeAt(0)] : [char.charCodeAt(0), 0])));
    expect(decodedText(latin("ab"))).toMatchObject({ text: "ab", encoding: "utf-16le" });
    expect(decodedText(latin("ab", true))).toMatchObject({ text: "ab", encoding: "utf-16be" });
    expect(decodedText(bytes(0x61, 0))).toMatchObject({ encoding: "utf-8" });
    expect(decodedText(bytes(0x61, 0, 0x62, 0, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68))).toMatchObject({
      encoding: "utf-8",
    });
    expect(decodedText(bytes(0, 0, 0, 0, 0, 0))).toMatchObject({ encoding: "utf-8" });
  });

  it("of a file with a byte order mark follow the mark, and one byte too many is counted", () => {
    expect(decodedText(bytes(0xff, 0xfe, 0x61, 0, 0x62))).toEqual({ text: "a", encoding: "utf-16le", oddBytes: 1 });
    expect(decodedText(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: "a", encoding: "utf-16be", oddBytes: 0 });
    expect(decodedText(bytes(0xff, 0xfe, 0x2c, 0x4f, 0x3d, 0xd8, 0, 0xde))).toMatchObject({ text: "伬😀" });
    expect(decodedText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a", encoding: "utf-8", oddBytes: 0 });
    expect(decodedText(bytes(0xef, 0xbb, 0x61)).text).toBe("ï»a");
  });

  it("may be more than a call takes arguments", () => {
    const long = "ab€".repeat(100_000);
    expect(decodedText(bytes(...[0x61]))).toMatchObject({ text: "a" });
    expect(decodedText(new TextEncoder().encode(long)).text === long).toBe(true);
  });
});

describe("a text of a cell", () => {
  it("removes invisible characters, and says so; spaces become one", () => {
    expect(cleaned("  A \t\n B  ")).toEqual({ text: "A B", isOdd: false, isLong: false });
    for (const char of [
      "\0",
      "\u0008",
      "\u000b",
      "\u001f",
      "\u007f",
      "\u009f",
      "\u200b",
      "\u202a",
      "\u2069",
      "\ufeff",
      "\ufffd",
    ])
      expect(cleaned(`A${char}B`), JSON.stringify(char)).toEqual({ text: "AB", isOdd: true, isLong: false });
    expect(cleaned("Coope\u0301ration")).toEqual({ text: "Coop\u00e9ration", isOdd: false, isLong: false });
    expect(cleaned("A\u200dB")).toEqual({ text: "A\u200dB", isOdd: false, isLong: false });
  });

  it("is cut after three hundred letters, and says so", () => {
    expect(cleaned("x".repeat(300))).toEqual({ text: "x".repeat(300), isOdd: false, isLong: false });
    expect(cleaned("x".repeat(301))).toEqual({ text: "x".repeat(300), isOdd: false, isLong: true });
  });

  it("is worked out once, as long as there is room to remember", () => {
    const asked: string[] = [];
    const length = memoized(text => asked.push(text), 2);
    expect(["a", "b", "c", "a", "b", "c"].map(length)).toEqual([1, 2, 3, 1, 2, 4]);
  });
});

describe("years", () => {
  type Row = readonly [network: string, key: string, year: number | null];
  const dated = (rows: readonly Row[]) =>
    rows.map(([network, key, year]) => ({
      ...{ statement: { row: 1, column: "", network, jurisdiction: key, status: "" }, key: `${network} ${key}`, year },
    }));
  const rule = (...rows: readonly Row[]) => {
    const { ofNetworks, ofKeys } = yearRuleOf(dated(rows));
    return { ofNetworks: ofNetworks && Object.fromEntries(ofNetworks), ofKeys: Object.fromEntries(ofKeys) };
  };

  it("are four digits alone, or a day, which is compared as a number", () => {
    expect(["2012-12-31", "2012-12-31T00:00:00Z", "2012.0", "2012-13"].map(yearOf)).toEqual([
      ...[20121231, 20121231, 2012, null],
    ]);
    expect(["1999", " 2004 ", "199", "19999", "1999a", "", "a1999"].map(yearOf)).toEqual([
      1999,
      2004,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("are those of a table by years where half of the rows come again in another year", () => {
    const byYear = { ofNetworks: { n: 2002 }, ofKeys: {} };
    expect(rule(["n", "a", 2001], ["n", "b", 2001], ["n", "a", 2002], ["n", "c", 2002])).toEqual({
      ...{ ofNetworks: null, ofKeys: { "n a": 2002 } },
    });
    expect(rule(["n", "a", 2001], ["n", "b", 2001], ["n", "a", 2002])).toEqual(byYear);
    expect(rule(["n", "a", 2001], ["n", "b", 2001], ["n", "a", 2002], ["n", "b", 2002])).toEqual(byYear);
  });

  it("are those of events where some come again and each year has few: the last of each counts", () => {
    const events = rule(["n", "a", 1973], ["n", "b", 1981], ["n", "c", 1986], ["n", "a", 2020]);
    expect(events).toEqual({ ofNetworks: null, ofKeys: { "n a": 2020 } });
  });

  it("are those of joining where each row is the only one", () => {
    const none = { ofNetworks: null, ofKeys: {} };
    expect(rule(["n", "a", 2001], ["n", "a", 2001])).toEqual(none);
    expect(rule(["n", "a", 2001], ["n", "b", null], ["n", "b", null])).toEqual(none);
    expect(rule()).toEqual(none);
  });

  it("are named as one, or from the first to the last", () => {
    expect(yearsText([2014, 2014])).toBe("2014");
    expect(yearsText([2014, 2010, 2012])).toBe("2010–2014");
    expect(yearsText([20121231])).toBe("2012-12-31");
  });
});

describe("a person's table", () => {
  const statements = (text: string, more = {}) =>
    read(text, more).networks.flatMap(({ name, members }) =>
      members.map(({ jurisdiction, status, row, listedAs }) => `${name}: ${jurisdiction} ${status} ${row} ${listedAs}`),
    );
  const problems = (text: string, more = {}) =>
    read(text, more).problems.map(({ kind, row, column, value, used }) => [kind, row, column, value, used]);

  it("says of each membership its row and its spelling", () => {
    expect(statements("network,country,status\nNine,Belgique,member\n\nNine,DEU,guest\n")).toEqual([
      ...["Nine: BEL member 2 Belgique", "Nine: DEU invited 4 DEU"],
    ]);
    expect(statements("country,Nine,Ten\nBelgium,x,\nPeru,,guest\n")).toEqual([
      ...["Nine: BEL member 2 Belgium", "Ten: PER invited 3 Peru"],
    ]);
  });

  it("may have several networks in a cell, with a known status in brackets", () => {
    const text = "country,networks\nBelgium,A (observer); B ;C (old)\nPeru,A|B\nKenya,A\n";
    expect(statements(text)).toEqual([
      ...["A: BEL observer 2 Belgium", "A: PER member 3 Peru", "A: KEN member 4 Kenya"],
      ...["B: BEL member 2 Belgium", "B: PER member 3 Peru", "C (old): BEL member 2 Belgium"],
    ]);
  });

  it("may have several jurisdictions in a cell: with commas, where half of the parts are some", () => {
    const members = (cell: string) =>
      statements(`network,members\nNine,"${cell}"\nTen,Peru\n`).filter(line => line.startsWith("Nine"));
    expect(members("Belgium|Peru")).toHaveLength(2);
    expect(members("Belgium; ; Peru;")).toHaveLength(2);
    expect(members("Belgium, Peru, Atlantis")).toHaveLength(2);
    expect(members("Belgium, Atlantis")).toHaveLength(1);
    expect(members("Belgium, Atlantis, Lemuria")).toHaveLength(0);
    expect(members("Korea, Republic of")).toEqual(["Nine: KOR member 2 Korea, Republic of"]);
  });

  it("names what it could not use, in the order of the rows", () => {
    const table = 'network,country\nNine,Belgium,,more,,\n"Ten,Peru\nNine,Kenya\n';
    const columns = read("network,country\nNine,Belgium\n").columns;
    expect(problems(table, { columns })).toEqual([
      ["extra-cells", 2, null, "more", false],
      ["unclosed-quote", 3, null, '"Ten,Peru', true],
    ]);
    expect(problems("a,b\nc,d\n")).toEqual([["no-jurisdiction-column", null, null, "", false]]);
    expect(problems(" \n ")).toEqual([["empty", null, null, "", false]]);
    expect(problems("country,Nine\nBelgium,no\nPeru,no\n")).toEqual([
      ["nobody-in", null, null, "Nine", true],
      ["nothing-found", null, null, "", false],
    ]);
  });

  it("reports a cell that was cleaned or cut, each text once", () => {
    expect(problems(`network,country\nNi\u0000ne,Belgium\nNi\u0000ne,Peru\n${"x".repeat(301)},Chile\n`)).toEqual([
      ["odd-characters", 2, "country", "Nine", true],
      ["too-long", 4, "country", "x".repeat(100), true],
    ]);
  });

  it("reports an ambiguous name with all that it may mean, and an unknown one, once for each row", () => {
    const codes: Readonly<Record<string, readonly string[]>> = {
      Twins: ["AAA", "BBB"],
      Belgium: ["BEL"],
      Peru: ["PER"],
    };
    const twoMeanings = { exactMatches: (text: string) => codes[text] ?? [], suggestions: () => ["CCC"] };
    const file = read("country,A,B\nTwins,x,x\nTwins,x,\nBelgium,x,x\nPeru,x,\nAtlantis,x,x\nAtlantis,x,x\n", {
      finder: twoMeanings as never,
    });
    expect(file.problems.map(({ kind, row, suggestions }) => [kind, row, suggestions])).toEqual([
      ["ambiguous-jurisdiction", 2, ["AAA", "BBB"]],
      ["ambiguous-jurisdiction", 3, ["AAA", "BBB"]],
      ["unknown-jurisdiction", 6, ["CCC"]],
      ["unknown-jurisdiction", 7, ["CCC"]],
    ]);
  });

  it("reports a repeated member, and one with two statuses", () => {
    expect(
      problems(
        "network,country,status\nNine,Belgium,member\nNine,Belgique,member\nNine,Belgien,guest\nNine,BEL,guest\n",
      ),
    ).toEqual([
      ["duplicate", 3, null, "Nine: Belgique", false],
      expect.arrayContaining(["unknown-jurisdiction"]),
      ["contradiction", 5, null, "Nine: BEL (member, invited)", false],
    ]);
  });

  it("has networks of one name together, however they are spelled, under the first spelling", () => {
    expect(statements("network,country\nNíne,Belgium\nNINE,Peru\n网络,Kenya\n网 络,Chile\n")).toEqual([
      ...[
        "Níne: BEL member 2 Belgium",
        "Níne: PER member 3 Peru",
        "网络: KEN member 4 Kenya",
        "网 络: CHL member 5 Chile",
      ],
    ]);
  });

  it("has statuses with their number, the most frequent first, as the person or the atlas counts them", () => {
    const text = "network,country,status\nN,BEL,guest\nN,PER,member\nN,KEN,member\nN,CHL,odd thing\nN,MLT,member\n";
    expect(read(text).statuses).toEqual([
      { status: "member", memberships: 3, meaning: "counts", known: true, isOpen: false, isChosen: false, row: 3 },
      { status: "invited", memberships: 1, meaning: "listed", known: true, isOpen: false, isChosen: false, row: 2 },
      { status: "odd thing", memberships: 1, meaning: "listed", known: false, isOpen: true, isChosen: false, row: 5 },
    ]);
    const file = read(text, {
      meanings: new Map([
        ["odd thing", "counts"],
        ["member", "out"],
      ] as const),
    });
    expect(file.networks[0]?.members.map(({ jurisdiction, counts }) => [jurisdiction, counts])).toEqual([
      ["BEL", false],
      ["CHL", true],
    ]);
    expect(file.problems).toEqual([]);
    expect(file.statements).toBe(5);
  });

  it("suggests places for three hundred unknown names, and takes what the person explains", () => {
    const names = Array.from({ length: 302 }, (_, i) => `Belgum ${i}`);
    const file = read(`network,country\n${names.map(name => `Nine,${name}\n`).join("")}Nine,Peru\nNine,Belgum\n`);
    expect(file.problems).toHaveLength(303);
    expect(file.problems.at(-1)?.suggestions).toEqual([]);
    expect(read("network,country\nNine,Peru\nNine,Belgum\n").problems[0]?.suggestions).toEqual(["BEL"]);
    const readings = new Map([[answerKey("Belgum"), code("BEL")]]);
    expect(statements("network,country\nNine,Peru\nNine,Belgum\n", { readings })).toContain(
      "Nine: BEL member 3 Belgum",
    );
  });

  it("reports its progress every two thousand statements", () => {
    const told: number[] = [];
    read(`network,country\n${"Nine,Belgium\n".repeat(4500)}`, { onProgress: count => told.push(count) });
    expect(told).toEqual([2000, 4000]);
  });

  it("is refused by its size before it is read", () => {
    expect([isTooLarge(10_000_000), isTooLarge(10_000_001)]).toEqual([false, true]);
    expect(unusable(problem("failed"))).toEqual({
      ...{
        format: "table",
        columns: null,
        table: null,
        networks: [],
        questions: [],
        isTold: false,
        problems: [problem("failed")],
        statuses: [],
        statements: 0,
        account: expect.objectContaining({ networks: 0, counted: 0 }),
      },
    });
    expect(unusable(problem("failed"), "json").format).toBe("json");
  });

  it("may be JSON after spaces, and brings back ids and colours of each network", () => {
    const file = read(
      ' \n{"networks":[{"id":"own-a","name":"A","colour":"#aabbcc","members":["BEL"]},{"name":"B","members":["PER"]}]}',
    );
    expect(file).toMatchObject({ format: "json", columns: null, table: null });
    expect(file.networks.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["A", { id: "own-a", colour: "#aabbcc" }],
      ["B", {}],
    ]);
    expect(read("[broken").format).toBe("json");
    expect(read('[{"cca2":"BE","nine":true},{"cca2":"PE","nine":false}]')).toMatchObject({
      format: "json",
      table: expect.any(String),
    });
    expect(read("x[]")).toMatchObject({ format: "table" });
  });
});
