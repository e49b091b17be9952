import { describe, expect, it } from "vitest";
import { isNote } from "../../../../src/model/user-networks/problem.ts";
import { read } from "../reading.ts";

const table = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;
const asked = (text: string): readonly string[] =>
  read(text)
    .problems.filter(found => !isNote(found))
    .map(({ kind, value }) => `${kind}: ${value}`);

describe("a note about the sign of a footnote", () => {
  it("is asked about if it states a status and its sign follows a mark or a name", () => {
    const wide = table("Country,Nine,Ten", "France,x,x*", "Spain,x*,x", "* observer only,,");
    expect(asked(wide)).toEqual(["legend: * observer only"]);
    expect(read(wide).networks).toEqual([]);
    const long = table("Country,Network", "France*,Nine", "Spain,Nine", "* suspended since 2021,");
    expect(asked(long)).toEqual(["legend: * suspended since 2021"]);
  });

  it("changes nothing if it states none, or if nothing has the sign", () => {
    const rows = ["Country,Nine,Ten", "Kosovo*,x,x", "Spain,,x"];
    expect(asked(table(...rows, "* without prejudice to positions on status,,"))).toEqual([]);
    expect(asked(table("Country,Nine", "France,x", "Spain,x", "† observer,"))).toEqual([]);
  });
});

describe("a cell of networks that names none", () => {
  it("is asked about if it contains a question mark, and is not a membership if it denies one", () => {
    const file = read(table("Country,Networks", "France,Nine", "Spain,?", "Kenya,not a member of any"));
    expect(file.networks.map(({ name }) => name)).toEqual(["Nine"]);
    expect(file.problems.filter(found => !isNote(found)).map(({ row }) => row)).toEqual([3]);
  });
});

describe("a country on the way to a membership", () => {
  it("is no member", () => {
    const rows = ["Accession country", "Em adesão"].map((status, i) => `${["Kenya", "Ghana"][i]},Nine,${status}`);
    const file = read(table("Country,Network,Status", "France,Nine,Member", ...rows));
    const members = file.networks.flatMap(network => network.members.filter(({ counts }) => counts));
    expect(members.map(({ jurisdiction }) => jurisdiction)).toEqual(["FRA"]);
  });
});
