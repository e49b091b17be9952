import { describe, expect, it } from "vitest";
import type { OtherNetworkRecord } from "../../../src/model/network.ts";
import { renamed, withMember, withStatusCounted } from "../../../src/model/user-networks/edit.ts";
import { type Answer, type Readings, withAnswer } from "../../../src/model/user-networks/questions/answers.ts";
import { questionParts } from "../../../src/model/user-networks/questions/parts.ts";
import { userNetworkRecords, userNetworksJson } from "../../../src/model/user-networks/records.ts";
import { deserialize, serialize } from "../../../src/model/user-networks/saved.ts";
import { code } from "../data.ts";
import { read } from "./reading.ts";

const table = "network,country\nNine,Buglaria\nNine,Peru\nTen,BUGLARIA\nTen,Korea\nTen,\nEleven,Buglaria\n";

const answered = (...answers: readonly Answer[]): Readings => answers.reduce<Readings>(withAnswer, new Map());

const everywhere = { spelling: "Buglaria", rows: null, meant: code("BGR") };

/** Each network with its members, and every part of a question with its answer. */
function readWith(text: string, readings: Readings) {
  const file = read(text, { readings });
  return {
    members: file.networks.map(({ name, members }) => `${name}: ${members.map(own => own.jurisdiction).join(" ")}`),
    parts: questionParts(file.questions, new Map()).map(
      ({ spelling, rows, meant }) => `${spelling} ${rows.join("+")} ${meant === undefined ? "open" : meant}`,
    ),
    problems: file.problems.map(({ kind, row }) => `${kind} ${row}`),
  };
}

describe("a question about who is meant", () => {
  it("is asked once for each spelling, whatever its case, with all its rows", () => {
    expect(readWith(table, new Map()).parts).toEqual(["Buglaria 2+4+7 open", "Korea 5 open", " 6 open"]);
    expect(read(table).questions.map(({ kind, suggestions }) => [kind, suggestions])).toEqual([
      ["unknown-jurisdiction", ["BGR"]],
      ["ambiguous-jurisdiction", ["KOR", "PRK"]],
      ["missing-jurisdiction", []],
    ]);
  });

  it("is asked once of a row that names several networks", () => {
    expect(readWith("country,A,B\nPeru,x,x\nAtlantis,x,x\n,x,x\n", new Map())).toEqual({
      members: ["A: PER", "B: PER"],
      parts: ["Atlantis 3 open", " 4 open"],
      problems: ["unknown-jurisdiction 3", "missing-jurisdiction 4"],
    });
  });

  it("keeps a spelling whole, however long it is", () => {
    const long = `Republic ${"of somewhere ".repeat(12)}`.trim();
    const readings = answered({ spelling: long, rows: null, meant: code("PER") });
    expect(readWith(`network,country\nNine,${long}\n`, readings).members).toEqual(["Nine: PER"]);
  });
});

describe("an answer", () => {
  it("applies to every row with the spelling, and stays beside the open questions", () => {
    expect(readWith(table, answered(everywhere))).toEqual({
      members: ["Nine: BGR PER", "Ten: BGR", "Eleven: BGR"],
      parts: ["Buglaria 2+4+7 BGR", "Korea 5 open", " 6 open"],
      problems: ["ambiguous-jurisdiction 5", "missing-jurisdiction 6"],
    });
  });

  it("leaves a spelling out, which is then no problem", () => {
    const readings = answered(...["Buglaria", "Korea", ""].map(spelling => ({ spelling, rows: null, meant: null })));
    expect(readWith(table, readings)).toEqual({
      members: ["Nine: PER"],
      parts: ["Buglaria 2+4+7 null", "Korea 5 null", " 6 null"],
      problems: [],
    });
  });

  it("applies only to some rows if the user says so, before and after an answer for all", () => {
    const inRow4 = { spelling: "Buglaria", rows: [4], meant: code("ROU") };
    expect(readWith(table, answered(inRow4)).parts[0]).toBe("Buglaria 2+7 open");
    expect(readWith(table, answered(inRow4)).parts[1]).toBe("Buglaria 4 ROU");
    expect(readWith(table, answered(everywhere, inRow4)).members).toEqual(["Nine: BGR PER", "Ten: ROU", "Eleven: BGR"]);
    expect(readWith(table, answered(inRow4, everywhere)).members).toEqual(["Nine: BGR PER", "Ten: BGR", "Eleven: BGR"]);
    expect(readWith(table, answered(everywhere, { ...inRow4, meant: null })).members).toEqual([
      "Nine: BGR PER",
      "Eleven: BGR",
    ]);
  });

  it("is seen before the file is read with it", () => {
    const parts = questionParts(read(table).questions, answered(everywhere));
    expect(parts.map(({ meant, isWhole }) => [meant, isWhole])).toEqual([
      ["BGR", true],
      [undefined, true],
      [undefined, true],
    ]);
  });

  it("gives a member that keeps its spelling, however short", () => {
    const readings = answered({ spelling: "Bug", rows: null, meant: code("BGR") });
    const { networks } = read("network,country\nNine,Bug\nNine,PER\n", { readings });
    expect(userNetworkRecords(networks, [], "")[0]?.details).toEqual([
      { jurisdiction: "BGR", listedAs: "Bug", status: "member", counts: true },
    ]);
  });
});

describe("the answer of a network that was taken in", () => {
  const readings = answered(everywhere, { spelling: "Kor", rows: null, meant: code("PRK") });
  const text = "network,country,status\nNine,Buglaria,observer\nNine,Kor,member\nNine,PER,member\n";
  const [nine] = userNetworkRecords(read(text, { readings }).networks, [], "mine");
  if (!nine) throw new Error("there is a network");
  const spellings = ({ details = [] }: OtherNetworkRecord) =>
    Object.fromEntries(details.map(({ jurisdiction, listedAs }) => [jurisdiction, listedAs]));
  const expected = { BGR: "Buglaria", PRK: "Kor" };

  it("stays in the browser and in the file that is shared, of observers, too", () => {
    expect(spellings(nine)).toEqual(expected);
    expect(deserialize(serialize([nine]), () => true)?.records).toEqual([nine]);
    expect(userNetworkRecords(read(userNetworksJson([nine])).networks, [], "mine")).toEqual([nine]);
  });

  it("stays whatever is edited by hand", () => {
    const asObserver = withMember(nine, code("PRK"), "observer");
    expect(spellings(asObserver)).toEqual(expected);
    expect(spellings(withMember(asObserver, code("BGR"), "member"))).toEqual(expected);
    const counted = withStatusCounted(nine, "observer", true);
    expect(spellings(counted)).toEqual(expected);
    expect(spellings(withStatusCounted(nine, "member", false))).toMatchObject(expected);
    expect(spellings(renamed(nine, "Ten"))).toEqual(expected);
  });
});

describe("an unknown status", () => {
  it("is asked about once for each word, also where the place is still open, until the person decides", () => {
    const text = "network,country,status\nNine,Atlantis,visitor\nNine,Peru,visitor\nNine,Chile,observer\n";
    const statuses = (meanings: Parameters<typeof read>[1]) =>
      read(text, meanings).statuses.map(({ status, memberships, isOpen }) => [status, memberships, isOpen]);
    expect(statuses({})).toEqual([
      ["visitor", 2, true],
      ["observer", 1, false],
    ]);
    expect(statuses({ meanings: new Map([["visitor", "listed"]] as const) })[0]).toEqual(["visitor", 2, false]);
  });
});
