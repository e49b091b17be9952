import { describe, expect, it } from "vitest";
import type { ParsedFile, ParseOptions } from "../../../src/model/user-networks/parse.ts";
import { read as readText } from "./reading.ts";

const read = (rows: readonly string[], more: Partial<ParseOptions> = {}): ParsedFile => readText(rows.join("\n"), more);
const members = (file: ParsedFile): Record<string, string[]> =>
  Object.fromEntries(file.networks.map(network => [network.name, network.members.map(member => member.jurisdiction)]));

const long = [
  ...["country,year,organisation,member", "Spain,2009,Nine,1", "Kenya,2009,Nine,1", "Peru,2009,Nine,0"],
  ...["Spain,2010,Nine,1", "Kenya,2010,Nine,0", "Peru,2010,Nine,1"],
];

describe("a table with a row for each year", () => {
  it("takes the last year, says which, and forgets who has left since", () => {
    const file = read(long);
    expect(members(file)).toEqual({ Nine: ["ESP", "PER"] });
    expect(file.problems).toMatchObject([{ kind: "latest-year", value: "2010", row: null, used: true }]);
  });

  it("takes for each network the last year that it has, with those who are not named in it any more left out", () => {
    const ended = ["Spain,1990,Ten,1", "Peru,1990,Ten,1", "Spain,1991,Ten,1"];
    const file = read([...long, ...ended]);
    expect(members(file)).toEqual({ Nine: ["ESP", "PER"], Ten: ["ESP"] });
    expect(file.problems[0]?.value).toBe("1991–2010");
  });

  it("may be wide, with a column for each network", () => {
    const file = read(["Pays,Année,Neuf,Dix", "Espagne,2001,x,x", "Pérou,2001,x,", "Espagne,2002,x,", "Pérou,2002,,x"]);
    expect(members(file)).toEqual({ Neuf: ["ESP"], Dix: ["PER"] });
  });

  it("is read completely if the user says that the column contains no years", () => {
    const { columns } = read(long);
    if (!columns) throw new Error("it is a table");
    const roles = columns.roles.map(role => (role === "year" ? "ignored" : role));
    const file = read(long, { columns: { ...columns, roles } });
    expect(members(file)).toEqual({ Nine: ["ESP", "KEN", "PER"] });
  });
});

it("takes a year beside each member for the year of joining, and everybody in", () => {
  const rows = ["network,country,year joined", "Nine,Spain,1990", "Nine,Kenya,2004", "Ten,Spain,2011", "Ten,Peru,1999"];
  const file = read(rows);
  expect(members(file)).toEqual({ Nine: ["ESP", "KEN"], Ten: ["ESP", "PER"] });
  expect(file.problems).toEqual([]);
});
