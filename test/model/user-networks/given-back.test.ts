import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParseOptions } from "../../../src/model/user-networks/parse.ts";
import { type Answer, withAnswer } from "../../../src/model/user-networks/questions/answers.ts";
import { markedJson, markedTable } from "../../../src/model/user-networks/records.ts";
import { runs } from "../../tools/runs.ts";
import { code } from "../data.ts";
import { read } from "./reading.ts";

type Answers = Pick<ParseOptions, "readings" | "meanings" | "columns">;

const say = ({ kind, value }: { kind: string; value: string }) => `${kind} “${value}”`;

/** The file as it is given back with the answers. */
function givenBack(text: string, answers: Answers = {}): string {
  const file = read(text, answers);
  return file.columns ? markedTable(text, file, say) : markedJson(text, file, say);
}

/** What a file comes to, without the rows in which it stands. */
function resultOf(text: string, answers: Answers = {}) {
  const { networks, problems, questions, statuses } = read(text, answers);
  return {
    networks: networks.map(({ name, members }) => ({
      name,
      members: members.map(({ row: _, ...member }) => member),
    })),
    problems: problems.map(({ kind, value }) => `${kind} ${value}`),
    answers: questions.map(({ spelling, rows }) => [spelling, rows.map(({ meant }) => meant)]),
    statuses: statuses.map(({ status, meaning, memberships }) => [status, meaning, memberships]),
  };
}

const readingsOf = (...answers: readonly Answer[]) => answers.reduce(withAnswer, new Map());
const everywhere = (spelling: string, meant: string | null): Answer => ({
  ...{ spelling, rows: null, meant: meant === null ? null : code(meant) },
});

const table =
  "network,country,status\nNine,Buglaria,member\nNine,Peru,attendee\nTen,Buglaria,member\n\nTen,Korea,attendee\nTen,,member\nTen,Atlantis,visitor\n=1+1,Chile,member\n";

const answers: Answers = {
  readings: readingsOf(
    everywhere("Buglaria", "BGR"),
    { spelling: "Buglaria", rows: [4], meant: code("ROU") },
    everywhere("Korea", "PRK"),
    everywhere("Atlantis", null),
    everywhere("", "ESP"),
  ),
  meanings: new Map([
    ["attendee", "counts"],
    ["visitor", "out"],
    ["member", "listed"],
  ]),
};

describe("a table that is given back and read again", () => {
  it("comes to the same networks, with no question", () => {
    const back = givenBack(table, answers);
    expect(resultOf(back)).toEqual(resultOf(table, answers));
    expect(resultOf(back).problems).toEqual([]);
  });

  it("is the same when it is given back once more, with its columns once", () => {
    const back = givenBack(table, answers);
    expect(givenBack(back)).toBe(back);
  });

  it("asks what is still open, and no more", () => {
    const some = { readings: readingsOf(everywhere("Buglaria", "BGR"), everywhere("Atlantis", null)) };
    const back = givenBack(table, some);
    expect(resultOf(back)).toEqual(resultOf(table, some));
    expect(resultOf(back).problems).toContain("ambiguous-jurisdiction Korea");
  });

  it("takes new answers on the page before those of the file", () => {
    const back = givenBack(table, answers);
    const { networks } = read(back, { readings: readingsOf(everywhere("Buglaria", "CHL")) });
    expect(networks.map(({ members }) => members[0]?.jurisdiction)).toEqual(["CHL", "CHL", "CHL"]);
  });

  it.each([
    ["without headings", "Nine,Peru,member\nNine,Buglaria,member\nNine,Chile,attendee\nTen,Spain,member\n"],
    ["with a column for each network", "country,Nine,Ten\nPeru,x,\nBuglaria,x,attendee\nChile,,x\n"],
    ["with several countries in a cell", "network,country\nNine,Peru; Buglaria; Atlantis\nTen,Spain; Peru\n"],
    ["with semicolons", "network;country\nNine;Buglaria, Republic\nNine;Buglaria\nNine;Peru\n"],
    ["with one column", "country\nBuglaria\nPeru\nSpain\n"],
    ["with cells of several lines", 'network,country\n"Ni\nne",Buglaria\nNine,Peru\nNine,Atlantis\n'],
    ["with rows that are too long", "network,country\nNine,Peru\nNine,Buglaria,more,and more\nTen,Atlantis\n"],
    [
      "from JSON",
      '[{"country":"Buglaria","group":"Nine"},{"country":"Peru","group":"Nine"},{"country":"Atlantis","group":"Ten"}]',
    ],
    ["as JSON", '{"Nine":["Buglaria","Peru",{"code":"CHL","status":"attendee"}],"Ten":["Atlantis","Buglaria"]}'],
  ])("keeps its answers %s", (_, text) => {
    const chosen: Answers = {
      readings: readingsOf(everywhere("Buglaria", "BGR"), everywhere("Atlantis", null)),
      meanings: new Map([["attendee", "counts"]]),
    };
    const back = resultOf(givenBack(text, chosen));
    expect(back.networks).toEqual(resultOf(text, chosen).networks);
    expect(back.answers).toEqual(resultOf(text, chosen).answers);
    const open = resultOf(givenBack(text));
    expect(open.networks).toEqual(resultOf(text).networks);
  });

  it.each([
    [
      "a column that says nothing of itself",
      "network,country,thing\nNine,Peru,A\nTen,Spain,B\nNine,Chile,B\nTen,Kenya,A\n",
    ],
    ["a heading below a title", "A list\nnetwork,country,status\nNine,Peru,member\nTen,Spain,member\n"],
    ["no heading", "Nine,Peru\nNine,Spain\nTen,Chile\n"],
    ["countries side by side", "network,Peru,Spain,Chile,Kenya\nNine,x,,x,x\nTen,x,x,,\n"],
  ])("keeps what a person said of its columns: %s", (_, text) => {
    const guessed = read(text).columns;
    if (!guessed) throw new Error("it is a table");
    const roles = guessed.roles.map((role, index) => (index === 2 && !guessed.transposed ? "ignored" : role));
    const columns = { ...guessed, roles, questions: [] };
    const file = read(text, { columns });
    const back = markedTable(text, file, say);
    expect(read(back).columns?.questions).toEqual([]);
    expect(read(back).columns?.roles).toEqual(roles);
    expect(resultOf(back).networks.length).toBeGreaterThan(0);
    expect(resultOf(back)).toEqual(resultOf(text, { columns }));
    expect(givenBack(back)).toBe(back);
    // What is said on the page comes first.
    expect(read(back, { columns: { ...columns, roles: roles.map(() => "ignored") } }).networks).toEqual([]);
  });

  it("keeps its answers whatever its rows", () => {
    const cell = fc.constantFrom("Nine", "Ten", "Buglaria", "Atlantis", "Peru", "Korea", "x", "", "attendee", "a;b");
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, body => {
        const text = `network,country,status\n${body.map(row => row.join(",")).join("\n")}\n`;
        expect(resultOf(givenBack(text, answers)).networks).toEqual(resultOf(text, answers).networks);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("a table that a person fills in", () => {
  const membersOf = (meant: string) => {
    const file = read(`network,country,status,Problem,Meant\nNine,Buglaria,,no such country,${meant}\nNine,Peru,,,\n`);
    return {
      members: file.networks.flatMap(({ members }) => members.map(({ jurisdiction }) => jurisdiction)),
      problems: file.problems.map(({ kind, value, suggestions }) => [kind, value, ...suggestions]),
    };
  };

  it.each(["BGR", "Bulgaria", " bulgarie ", "Buglaria = BG", "Buglaria=Bulgaria;"])("takes %s", meant => {
    expect(membersOf(meant)).toEqual({ members: ["BGR", "PER"], problems: [] });
  });

  it.each(["left out", "Leave out", "Buglaria = left out"])("leaves a row out by “%s”", meant => {
    expect(membersOf(meant)).toEqual({ members: ["PER"], problems: [] });
  });

  it("asks about an answer that is no name either", () => {
    expect(membersOf("Bulgariaa")).toEqual({
      members: ["PER"],
      problems: [["unknown-jurisdiction", "Bulgariaa", "BGR"]],
    });
  });

  it("asks again if a cell was left empty, and changes nothing that is understood", () => {
    expect(membersOf("").problems).toEqual([["unknown-jurisdiction", "Buglaria", "BGR"]]);
    const text = "network,country,Problem,Meant\nNine,Peru,,BGR\nNine,Chile,,Chile = Spain\n";
    expect(read(text).networks[0]?.members.map(({ jurisdiction }) => jurisdiction)).toEqual(["PER", "ESP"]);
  });

  it("says what a status means beside it", () => {
    const text =
      "network,country,status,Problem,Meant\nNine,Buglaria,attendee,,Buglaria = BGR; attendee = counts\nNine,Peru,attendee,,\nNine,Chile,visitor,,visitor = left out\n";
    expect(read(text).networks[0]?.members.map(({ jurisdiction, counts }) => [jurisdiction, counts])).toEqual([
      ["BGR", true],
      ["PER", true],
    ]);
    expect(read(text).problems).toEqual([]);
  });

  it("is read with semicolons too, as a spreadsheet may save it", () => {
    const text = "network;country;Problem;Meant\nNine;Buglaria;odd;BGR\nNine;Peru;;\n";
    expect(read(text).networks[0]?.members.map(({ jurisdiction }) => jurisdiction)).toEqual(["BGR", "PER"]);
  });
});
