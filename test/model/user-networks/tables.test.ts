import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../../../src/model/user-networks/parse.ts";
import type { Columns } from "../../../src/model/user-networks/tables/columns.ts";
import { read } from "./reading.ts";

const table = (name: string): ParsedFile => read(readFileSync(new URL(`./tables/${name}`, import.meta.url), "utf8"));
const members = (file: ParsedFile): Record<string, string[]> =>
  Object.fromEntries(file.networks.map(network => [network.name, network.members.map(member => member.jurisdiction)]));
const statuses = (file: ParsedFile): Record<string, string> =>
  Object.fromEntries(file.statuses.map(({ status, meaning }) => [status, meaning]));
const roles = ({ columns }: ParsedFile): Columns["roles"] | undefined => columns?.roles;

describe("a table that others made", () => {
  it("may be long, with codes, names and ids beside the organisation and the status", () => {
    const file = table("organisations-long.csv");
    expect(roles(file)).toEqual(["jurisdiction", "same", "same", "ignored", "network", "ignored", "status"]);
    expect(members(file)["Benelux Union"]).toEqual(["BEL", "LUX", "NLD"]);
    expect(statuses(file)).toMatchObject({ member: "counts", observer: "listed", correspondent: "listed" });
  });

  it("may hold all organisations of a country in one cell, with commas and brackets", () => {
    const file = table("organisations-flat.csv");
    expect(file.columns?.commaLists).toBe(true);
    expect(members(file).IAEA).toEqual(expect.arrayContaining(["AFG", "BEL", "DZA", "KEN"]));
    const observers = file.networks.find(({ name }) => name === "OAS")?.members;
    expect(observers?.find(({ jurisdiction }) => jurisdiction === "DZA")).toMatchObject({
      status: "observer",
      counts: false,
    });
  });

  it("may say the same in marks and in words: only the words are read", () => {
    const file = read(
      "iso2,member,state party,year ratification or accession,signatory,no action,status,note\n" +
        "AF,Afghanistan,1,1987,0,0,state party,\nHT,Haiti,0,,0,1,no action,\nIN,India,0,,1,0,signatory state,\n",
    );
    expect(members(file)).toEqual({ "my list": ["AFG", "IND"] });
    expect(statuses(file)).toEqual({ member: "counts", signatory: "listed" });
  });

  it("may have columns of codes that are no networks", () => {
    const rows = ["ALB,008,2002-04-01,LA,M", "AUT,040,1993-05-01,LO,M", "ARM,051,2006-03-01,UD,C"];
    const more = ["BEL,056,1960-12-13,EB,M", "BGR,100,1997-06-01,LB,M", "HRV,191,1997-03-01,LD,M"];
    const file = read(["iso3c,iso3n,date,icao,status", ...rows, ...more].join("\n"));
    expect(members(file)).toEqual({ "my list": ["ALB", "AUT", "ARM", "BEL", "BGR", "HRV"] });
  });

  it("may have long headings with words that speak of something else in a short one", () => {
    const file = read(
      "Country,Area,European Economic Area,Treaty number 9\nBelgium,30,x,\nPeru,1285,,x\nChile,756,,x\n",
    );
    expect(members(file)).toEqual({ "European Economic Area": ["BEL"], "Treaty number 9": ["PER", "CHL"] });
  });

  it("may part jurisdictions with commas, and keep the comma inside a name", () => {
    const file = read('network,members\nNine,"Belgium, Germany, Peru"\nTen,"Korea, Republic of"\n');
    expect(members(file)).toEqual({ Nine: ["BEL", "DEU", "PER"], Ten: ["KOR"] });
  });

  it("may say yes with a year, a date in words, a footnote or a number of a kind", () => {
    const cells = ["Yes (2004)", "x [2]", "1.0", "22 Apr 2016", "13 Feb 2004 a", "member since 1995", "✓ 2004", "yes*"];
    const places = ["BEL", "DEU", "PER", "CHL", "KEN", "FRA", "ITA", "ESP"];
    const file = read(
      `country;Nine\n${cells.map((cell, i) => `${places[i]};${cell}`).join("\n")}\nAUT;no (left 2011)\nCHE;-9\n`,
    );
    expect(members(file)).toEqual({ Nine: places });
    expect(file.networks[0]?.members.every(({ counts }) => counts)).toBe(true);
    expect(file.problems).toEqual([]);
  });

  it("may be JSON with a record for each country and fields of any name", () => {
    const file = read(
      '[{"name":{"common":"Kenya"},"cca3":"KEN","eu":false,"au":true},{"name":{"common":"Malta"},"cca3":"MLT","eu":true,"au":false}]',
    );
    expect(members(file)).toEqual({ eu: ["MLT"], au: ["KEN"] });
  });
});

describe("what a person says of a table", () => {
  const text = "country,status\nBelgium,M\nPeru,C\nChile,M\n";

  it("decides whether a status counts, is only listed, or is left out", () => {
    expect(statuses(read(text))).toEqual({ M: "listed", C: "listed" });
    const file = read(text, {
      meanings: new Map([
        ["M", "counts"],
        ["C", "out"],
      ]),
    });
    expect(file.networks[0]?.members.map(({ jurisdiction, status, counts }) => [jurisdiction, status, counts])).toEqual(
      [
        ["BEL", "M", true],
        ["CHL", "M", true],
      ],
    );
    expect(file.problems).toEqual([]);
  });

  it("decides what parts the cells, and the columns are guessed anew", () => {
    expect(members(read("Nine;Belgium, Germany\nTen;Peru, Chile\n", { hints: { separator: ";" } }))).toEqual({
      Nine: ["BEL", "DEU"],
      Ten: ["PER", "CHL"],
    });
  });

  it("is asked about an unknown status once, however often it appears", () => {
    expect(read(text).problems.map(({ kind, row, value }) => [kind, row, value])).toEqual([
      ["unknown-status", 2, "M"],
      ["unknown-status", 3, "C"],
    ]);
  });
});

describe("a membership that has ended", () => {
  it.each([
    ["Date joined", "Date left"],
    ["start", "end"],
    ["Entrée", "Sortie"],
    ["Ingreso", "Retiro"],
    ["Adesão", "Saída"],
    ["Вступление", "Выход"],
    ["加入", "退出"],
    ["Fecha de ingreso", "Fecha de retiro"],
    ["Ratification", "Denunciation"],
  ])("is listed and does not count: %s, %s", (from, to) => {
    const rows =
      "France,Nine,1960,\nSpain,Nine,1970,9999\nItaly,Nine,1960,1995-12-31\nKenya,Nine,1973,2020\nPeru,Nine,1980,\n";
    const file = read(`country,network,${from},${to}\n${rows}`);
    const counted = file.networks[0]?.members.filter(({ counts }) => counts).map(({ jurisdiction }) => jurisdiction);
    expect(counted).toEqual(["FRA", "ESP", "PER"]);
    expect(file.networks[0]?.members.length).toBe(5);
    expect(file.columns?.roles.at(-1)).toBe("until");
  });

  it("counts until its day has come", () => {
    const next = new Date().getFullYear() + 1;
    const file = read(`country,network,from,until\nFrance,Nine,1960,${next}-01-01\nItaly,Nine,1960,1995-01-01\n`);
    expect(file.networks[0]?.members.map(({ counts }) => counts)).toEqual([true, false]);
  });

  it("has not ended if a word says so", () => {
    const file = read(
      "country,network,from,until\nFrance,Nine,1960,present\nItaly,Nine,1960,1995\nPeru,Nine,1980,present\n",
    );
    expect(file.networks[0]?.members.map(({ counts }) => counts)).toEqual([true, false, true]);
  });

  it("is none where the name of no network stands: None, n/a, –", () => {
    const file = read(
      "country,network\nFrance,Nine\nSpain,None\nItaly,–\nGhana,n/a\nPeru,Nine\nChile,Ten\nKenya,Ten\n",
    );
    expect(members(file)).toEqual({ Nine: ["FRA", "PER"], Ten: ["CHL", "KEN"] });
  });
});

describe("a table whose columns could be several things", () => {
  it.each([
    ["answers of one letter", "A", "B"],
    ["words that the atlas does not know", "Participe", "Ne participe pas"],
  ])("is asked about: %s", (_, yes, no) => {
    const rows = ["France", "Spain", "Italy", "Kenya", "Ghana", "Peru"].map((name, i) =>
      i < 3 ? `${name},${yes},${no}` : `${name},${no},${yes}`,
    );
    const text = `country,Nine,Ten\n${rows.join("\n")}\n`;
    expect(read(text).problems.map(({ kind, value }) => [kind, value])).toEqual([
      ["unclear-column", "Nine"],
      ["unclear-column", "Ten"],
    ]);
  });

  it("is not asked about where a heading says which column names the networks", () => {
    const text = "country,network,role\nFrance,A,B\nSpain,A,C\nItaly,D,B\nKenya,D,C\nGhana,A,B\nPeru,D,C\n";
    expect(read(text).problems.map(({ kind }) => kind)).not.toContain("unclear-column");
  });

  it("counts who signed and ratified, and not who only signed", () => {
    const file = read(
      'country,network,status\nFrance,Nine,Signed 2012; ratified 2014\nSpain,Nine,Signed 2012\nPeru,Nine,"Signed, not ratified"\n',
    );
    expect(file.networks[0]?.members.map(({ counts }) => counts)).toEqual([true, false, false]);
  });
});

it.each(["Korea", "Corée", "Конго", "Congo", "刚果", "Guiana", "St. Martin"])("asks whom “%s” means", name => {
  const file = read(`country,network\nFrance,Nine\n${name},Nine\n`);
  expect(members(file)).toEqual({ Nine: ["FRA"] });
  expect(file.problems.map(({ kind, value }) => [kind, value])).toEqual([["ambiguous-jurisdiction", name]]);
  expect(file.problems[0]?.suggestions.length).toBeGreaterThan(1);
});

describe("a second column of countries", () => {
  const kinds = (text: string) => read(text).problems.map(({ kind }) => kind);

  it("is reported if it names others: lists side by side, pairs of countries", () => {
    expect(kinds("Nine,Ten\nFrance,Kenya\nSpain,Ghana\nItaly,Peru\n")).toEqual(["two-layouts"]);
    expect(kinds("origin,destination\nFrance,Kenya\nSpain,Ghana\nItaly,Peru\n")).toContain("other-places");
  });

  it("is skipped if it names the same by code or in another language", () => {
    expect(
      kinds("country,iso3,nom,network\nSpain,ESP,Espagne,Nine\nItaly,ITA,Italie,Nine\nPeru,PER,Pérou,Ten\n"),
    ).toEqual([]);
  });
});

it("takes n/a in place of a country for no country, and not for Namibia", () => {
  const file = read("network,country\nNine,France\nNine,n/a\n");
  expect(members(file)).toEqual({ Nine: ["FRA"] });
  expect(file.problems.map(({ kind }) => kind)).toEqual(["missing-jurisdiction"]);
});

it.each([
  ["AD, CH", ["AND", "CHE"]],
  ["LI, MA", ["LIE", "MAR"]],
  ["AND, POL", ["AND", "POL"]],
  ["ITA, LIE", ["ITA", "LIE"]],
])("reads the codes “%s” as two places, and not as a third that they spell", (cell, codes) => {
  const file = read(`network,country\nNine,"${cell}"\nNine,"FR, ES"\n`);
  expect(members(file)).toEqual({ Nine: [...codes, "FRA", "ESP"] });
});
