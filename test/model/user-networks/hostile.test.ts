import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/model/tables/csv.ts";
import { decodedText } from "../../../src/model/user-networks/files/decode.ts";
import { limits } from "../../../src/model/user-networks/limits.ts";
import { markedTable, userNetworkRecords, userNetworksJson } from "../../../src/model/user-networks/records.ts";
import { runs } from "../../tools/runs.ts";
import { atlas } from "../data.ts";
import { read } from "./reading.ts";

/** What must hold for any text at all. */
function expectSound(text: string): void {
  const file = read(text);
  for (const { name, members } of file.networks) {
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(limits.field);
    for (const { jurisdiction } of members) expect(atlas.jurisdictions.has(jurisdiction)).toBe(true);
    expect(new Set(members.map(({ jurisdiction }) => jurisdiction)).size).toBe(members.length);
  }
  const ids = userNetworkRecords(file.networks, [], "file").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^own-[a-z0-9-]+$/);
  for (const { value } of file.problems) expect(value.length).toBeLessThanOrEqual(100);
}

const cells = fc.constantFrom(
  ...[
    "network",
    "country",
    "Nine",
    "Belgium",
    "PER",
    "x",
    "no",
    "=1+1",
    "__proto__",
    "constructor",
    "\0",
    '"',
    '""',
    "",
    " ",
  ],
  ...[
    "member",
    "observer",
    "<img src=x onerror=alert(1)>",
    "\u202Egnp",
    "\uD800",
    "1e999",
    "{",
    "[",
    "Congo",
    "Côte d'Ivoire",
  ],
);

describe("a hostile file", () => {
  it("of random bytes is read to its end", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => expectSound(decodedText(bytes).text)),
      { numRuns: runs(100) },
    );
  });

  it("of random cells is read to its end", () => {
    const table = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, separator) => {
        expectSound(rows.map(row => row.join(separator)).join("\n"));
      }),
      { numRuns: runs(100) },
    );
  });

  it("of random JSON is read to its end", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 3 }), expectSound), { numRuns: runs(60) });
    const entry = fc.dictionary(
      fc.constantFrom("network", "name", "members", "code", "status", "__proto__"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(entry), entries => expectSound(JSON.stringify(entries))),
      { numRuns: runs(100) },
    );
  });

  it("that is cut off anywhere gives what came before", () => {
    const text = 'network,country,status\nNine,"Korea, Republic of",member\nNine,Perú,observer\n"Ten",Chile,\n';
    for (let end = 0; end <= text.length; end++) expectSound(text.slice(0, end));
    const json = userNetworksJson(userNetworkRecords(read(text).networks, [], "file"));
    for (let end = 0; end <= json.length; end += 3) expectSound(json.slice(0, end));
  });

  it("changes no prototype", () => {
    read('{"__proto__": ["BEL"], "constructor": ["PER"]}');
    read('[{"__proto__": {"network": "Nine", "jurisdiction": "BEL"}}]');
    read("network,country\n__proto__,Belgium\n");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(read('{"__proto__": ["BEL"]}').networks).toMatchObject([{ name: "__proto__" }]);
    expect(read('[{"__proto__": {"network": "Nine", "jurisdiction": "BEL"}}]').networks).toEqual([]);
  });

  it("keeps markup and formulas as the texts that they are", () => {
    const file = read("network,country\n<b>Nine</b>,Belgium\n=HYPERLINK(1),Peru\n");
    expect(file.networks.map(({ name }) => name)).toEqual(["<b>Nine</b>", "=HYPERLINK(1)"]);
  });

  it("has NUL and what turns the direction of text taken out, and says so", () => {
    const file = read("network,country\nNi\0ne,Belgium\n\u202ETen,Peru\n");
    expect(file.networks.map(({ name }) => name)).toEqual(["Nine", "Ten"]);
    expect(file.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ["odd-characters", 2],
      ["odd-characters", 3],
    ]);
  });

  it("of deep JSON is refused or passed over, and never overflows", () => {
    for (const depth of [1000, 200_000]) {
      expectSound("[".repeat(depth) + "]".repeat(depth));
      expectSound(`${`{"a":`.repeat(depth)}1${"}".repeat(depth)}`);
      expectSound("[".repeat(depth));
    }
  });

  it("loses no row of a file that is given back", () => {
    const table = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, rows => {
        const text = rows.map(row => row.join(",")).join("\n");
        const file = read(text);
        const marked = markedTable(text, file, ({ kind }) => kind);
        const { separator, headingLine = null, transposed } = file.columns ?? {};
        expect([...csvRows(marked)].length).toBe(
          [...csvRows(text, separator)].length + (headingLine === null || transposed ? 1 : 0),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("limits", () => {
  it("refuse what is larger than 10 MB", () => {
    expect(read("a".repeat(limits.bytes + 1)).problems.map(({ kind }) => kind)).toEqual(["too-large"]);
  });

  it("read 100 000 rows and say where they stopped", () => {
    const file = read(`network,country\n${"Nine,Belgium\n".repeat(limits.rows + 5)}`);
    expect(file.statements).toBe(limits.rows);
    expect(file.problems.at(-1)).toMatchObject({ kind: "too-many-rows", row: limits.rows + 2 });
  });

  it("take 2 000 networks and name each one beyond", () => {
    const rows = Array.from({ length: limits.networks + 2 }, (_, i) => `Network ${i},Belgium\nNetwork ${i},Peru\n`);
    const file = read(`network,country\n${rows.join("")}`);
    expect(file.networks.length).toBe(limits.networks);
    expect(file.problems.map(({ kind, value }) => [kind, value])).toEqual([
      ["too-many-networks", "Network 2000"],
      ["too-many-networks", "Network 2001"],
    ]);
  });

  it("pass over columns beyond any number of networks, and say so", () => {
    const file = read(`network,country\nNine,Belgium${",x".repeat(500_000)}\nNine,Peru\n`);
    expect(file.networks[0]?.members.map(({ jurisdiction }) => jurisdiction)).toEqual(["BEL", "PER"]);
    expect(file.problems).toMatchObject([{ kind: "extra-cells", row: 2, used: true }]);
  });

  it("count the problems of a file that has more than anybody can read", () => {
    const file = read(`network,country\nNine,"${"Peru;".repeat(limits.problems + 11)}"\n`);
    expect(file.problems.length).toBe(limits.problems + 1);
    expect(file.problems.at(-1)).toMatchObject({ kind: "more-problems", value: "10" });
  });

  it("cut a long name and say so", () => {
    const file = read(`network,country\n${"long ".repeat(1000)},Belgium\n`);
    expect(file.networks[0]?.name.length).toBeLessThanOrEqual(limits.field);
    expect(file.problems).toMatchObject([{ kind: "too-long", row: 2, used: true }]);
  });
});
