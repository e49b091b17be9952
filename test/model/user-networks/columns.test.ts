import { describe, expect, it } from "vitest";
import { type Columns, guessedColumns, guessedSeparator } from "../../../src/model/user-networks/tables/columns.ts";

const places = [
  "Belgium",
  "Peru",
  "Chile",
  "Kenya",
  "Malta",
  "Norway",
  "Spain",
  "Italy",
  "France",
  "Ghana",
  "NO",
  "SI",
];
const namesOne = (text: string): boolean => places.includes(text.trim());

/** Columns of a table whose first cells in each row are the places in order; the other columns are given. */
function guessed(header: string, ...columns: readonly string[]): Columns {
  const cells = columns.map(column => column.split(" "));
  const rows = Array.from({ length: Math.max(0, ...cells.map(list => list.length)) }, (_, i) => [
    places[i] ?? "",
    ...cells.map(list => (list[i] ?? "").replace(/^_$/, "")),
  ]);
  return guessedColumns([header.split(","), ...rows], ",", namesOne);
}
const roles = (header: string, ...columns: readonly string[]): readonly string[] => guessed(header, ...columns).roles;

describe("the columns of a table", () => {
  it.each([
    [
      "jurisdiction",
      "jurisdiction country Countries state nation territory economy iso iso2 iso3 alpha2 alpha3 cca2 cca3",
    ],
    ["jurisdiction", "pays état pais estado land staat страна государство دولة البلد 国家"],
  ])("are known as %s by a heading in any language, also where most of the names are strange: %s", (_, headings) => {
    for (const heading of headings.split(" ")) {
      const rows = ["Belgium", "Atlantis", "Mu", "Lemuria", "Hyperborea"].map((place, i) => [`Peru${i}`, place]);
      expect(guessedColumns([["a", heading], ...rows], ",", namesOne).roles[1], heading).toBe("jurisdiction");
    }
  });

  it.each(
    [
      "network networks treaty treaties agreement convention organization organisation org group grouping bloc body platform",
      "instrument alliance union réseau red rede tratado traité acuerdo organización сеть организация شبكة منظمة 网络 组织",
    ].flatMap(words => words.split(" ")),
  )("are networks under “%s”", heading => {
    expect(roles(`country,note,${heading}`, "a b c d e f g", "t u v w x1 y1 z1")).toEqual([
      "jurisdiction",
      "ignored",
      "network",
    ]);
  });

  it.each(
    "status role membership standing category statut situation estatus situação categoria статус الحالة 状态".split(
      " ",
    ),
  )("are statuses under “%s”, whatever stands there", heading => {
    expect(roles(`country,${heading}`, "odd even odd even odd even odd")).toEqual(["jurisdiction", "status"]);
  });

  it.each(
    [
      "year année año jahr date datum since joined entry population gdp region continent subregion area id nr no number",
      "lat lon latitude longitude notes note comment url",
    ].flatMap(words => words.split(" ")),
  )("are ignored under “%s” although they look like marks", heading => {
    expect(roles(`country,${heading}`, "x x _ x x _ x")).toEqual(["jurisdiction", "ignored"]);
    expect(roles("country,Nine", "x x _ x x _ x")).toEqual(["jurisdiction", "member-of"]);
  });

  it("are read with the words of a heading apart, however they are joined", () => {
    for (const heading of ["member_status", "memberStatus", "Member Status", "member-status"])
      expect(roles(`countryName,${heading}`, "odd even odd even odd even odd"), heading).toEqual([
        "jurisdiction",
        "status",
      ]);
  });
});

describe("a column of marks", () => {
  it("has marks or statuses in four of five cells", () => {
    expect(roles("country,Nine", "x x x x friend")).toEqual(["jurisdiction", "member-of"]);
    expect(roles("country,Nine", "x x x friend buddy")[1]).not.toBe("member-of");
  });

  it("needs a heading to name its network", () => {
    expect(roles("country,", "x x x x x")).toEqual(["jurisdiction", "ignored"]);
    const bare = places.slice(0, 5).map(place => [place, "x"]);
    expect(guessedColumns(bare, ",", namesOne).roles).toEqual(["jurisdiction", "ignored"]);
  });

  it("may have a heading that speaks of something else among more words", () => {
    expect(roles("country,European Economic Area", "x x _ x x")).toEqual(["jurisdiction", "member-of"]);
    expect(roles("country,Economic Area", "x x _ x x")).toEqual(["jurisdiction", "ignored"]);
    expect(roles("country,Date of the entry", "2001 2002 2003 2004")).toEqual(["jurisdiction", "ignored"]);
    expect(roles("country,Group of the entry", "x 2002 x x")).toEqual(["jurisdiction", "member-of"]);
  });

  it("is one of jurisdictions only where its codes name them and no other column does", () => {
    const rows = ["NO", "SI", "NO", "SI", "NO"].map((mark, i) => [mark, places[i] ?? ""]);
    expect(guessedColumns([["Nine", "where"], ...rows], ",", namesOne).roles).toEqual(["member-of", "jurisdiction"]);
    const alone = ["NO", "SI", "NO"].map(mark => [mark]);
    expect(guessedColumns([["where"], ...alone], ",", namesOne).roles).toEqual(["jurisdiction"]);
  });

  it("is left out where a column of statuses says the same in words", () => {
    const yes = "x _ x _ x";
    expect(roles("country,member,signatory,status", yes, yes, "member signatory member observer signatory")).toEqual([
      ...["jurisdiction", "ignored", "ignored", "status"],
    ]);
    expect(roles("country,Nine,signatory,status", yes, yes, "member odd odd odd odd")).toEqual([
      ...["jurisdiction", "member-of", "member-of", "status"],
    ]);
    const known = "member signatory member observer signatory";
    expect(roles("country,Nine,no action,signatory,status", yes, yes, yes, known)).toEqual([
      ...["jurisdiction", "member-of", "ignored", "ignored", "status"],
    ]);
    expect(roles("country,signatory,membership", yes, known)).toEqual(["jurisdiction", "ignored", "status"]);
    // A column of numbers says nothing in words.
    expect(roles("country,member,status", yes, "1 0 1 0 1")).toEqual(["jurisdiction", "member-of", "status"]);
  });
});

describe("a column of networks", () => {
  it("repeats its names in one of five cells, unless the table is short", () => {
    expect(roles("country,b", "A B C D A")).toEqual(["jurisdiction", "network"]);
    expect(roles("country,b", "A B C D E")).toEqual(["jurisdiction", "network"]);
    expect(roles("country,b", "A B C D E F")).toEqual(["jurisdiction", "ignored"]);
    expect(roles("country,b", "A B C D A F")).toEqual(["jurisdiction", "ignored"]);
    expect(roles("country,b", "A B C A A F")).toEqual(["jurisdiction", "network"]);
  });

  it("is the one that repeats most, or the first of equal ones", () => {
    expect(roles("country,b,c", "A B C D A", "A A A D E")).toEqual(["jurisdiction", "ignored", "network"]);
    expect(roles("country,b,c", "A B C D A", "E B C D E")).toEqual(["jurisdiction", "network", "ignored"]);
  });

  it("is none of numbers, places, mostly empty cells or marks, unless the heading is “network” alone", () => {
    expect(roles("country,treaty number", "1 2 3 1 2")[1]).toBe("ignored");
    expect(roles("country,treaty of", "A _ _ _ A")[1]).toBe("ignored");
    expect(roles("country,treaty text", "A B C D E F G")[1]).toBe("network");
    expect(roles("country,treaty", "1 2 3 4 2")[1]).toBe("network");
    expect(roles("country,treaty", "1 2 1 2 1")[1]).toBe("network");
    expect(roles("country,treaty of", "Peru Chile Peru Chile Peru")[1]).toBe("ignored");
    expect(roles("country,b,Nine", "A B A B A", "x x _ x x")).toEqual(["jurisdiction", "ignored", "member-of"]);
    expect(roles("country,Treaty of Lagos", "x x _ x x")[1]).toBe("member-of");
    expect(roles("country,treaty", "yes no yes no yes")[1]).toBe("member-of");
  });

  it("goes with a column of statuses, which is one of marks, of known statuses, or headed as one", () => {
    expect(roles("country,network,b", "A B A B A", "x x x x odd")).toEqual(["jurisdiction", "network", "status"]);
    expect(roles("country,network,b", "A B A B A", "x x odd even odd")).toEqual(["jurisdiction", "network", "ignored"]);
    expect(roles("country,network,org member", "A B A B A", "x x odd even odd")).toEqual([
      "jurisdiction",
      "network",
      "status",
    ]);
    expect(roles("country,network,membership", "A B A B A", "odd odd odd even odd")).toEqual([
      "jurisdiction",
      "network",
      "status",
    ]);
    expect(roles("country,network,org member", "A B A B A", "x odd odd even odd")).toEqual([
      "jurisdiction",
      "network",
      "ignored",
    ]);
    expect(roles("country,network,b,c", "A B A B A", "x x x x x", "x x x x x")).toEqual([
      ...["jurisdiction", "network", "status", "ignored"],
    ]);
    expect(roles("country,network,status", "A B A B A", "Peru Chile Peru Chile Peru")[2]).toBe("ignored");
    expect(roles("country,network,note", "A B A B A", "x x x x x")).toEqual(["jurisdiction", "network", "ignored"]);
  });
});

describe("a column of years", () => {
  it("has years in nine of ten cells and says so in its heading", () => {
    for (const heading of ["year", "année", "año", "ano", "jahr", "год", "سنة", "年", "年份", "Year joined"])
      expect(roles(`country,network,${heading}`, "A B A B A", "2001 2002 2003 2004 2005")[2], heading).toBe("year");
    const nine = "2001 2002 2003 2004 2005 2006 2007 2008 2009";
    expect(roles("country,network,year", "A B A B A B A B A B", `${nine} soon`)[2]).toBe("year");
    expect(roles("country,network,year", "A B A B A B A B A", `${nine.slice(5)} soon`)[2]).not.toBe("year");
    expect(roles("country,network,when", "A B A B A", "2001 2002 2003 2004 2005")[2]).not.toBe("year");
  });
});

describe("what a person is shown of a table", () => {
  it("are its headings, or numbers where there are none, and the first two values of each column", () => {
    const long = "a name of more than twenty-four letters";
    const table = [
      [" country ", "network", ""],
      ["Belgium", long, "x"],
      ["Peru", "Nine", ""],
      ["Chile", "Nine", "y", "more"],
    ];
    expect(guessedColumns(table, ";", namesOne)).toMatchObject({
      ...{ separator: ";", hasHeader: true, headers: ["country", "network", "3", "4"], commaLists: false },
      samples: ["Belgium, Peru", "a name of more than twe…, Nine", "x, y", "more"],
    });
    expect(guessedColumns(table.slice(1), ";", namesOne)).toMatchObject({
      ...{
        hasHeader: false,
        headers: ["1", "2", "3", "4"],
        samples: ["Belgium, Peru", expect.any(String), "x, y", "more"],
      },
    });
    expect(guessedColumns([["a"], [` ${"b".repeat(24)} `], ["c".repeat(25)]], ",", namesOne).samples).toEqual([
      `${"b".repeat(24)}, ${"c".repeat(23)}…`,
    ]);
  });

  it("are no columns where there is nothing, and no jurisdictions where nobody is named", () => {
    expect(guessedColumns([], ",", namesOne)).toMatchObject({ headers: [], roles: [], samples: [], commaLists: false });
    expect(
      guessedColumns(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        ",",
        namesOne,
      ),
    ).toMatchObject({
      ...{ hasHeader: true, roles: expect.not.arrayContaining(["jurisdiction"]) },
    });
    expect(guessedColumns([["Belgium"]], ",", namesOne)).toMatchObject({ hasHeader: false, roles: ["jurisdiction"] });
  });

  it("is whether the networks of a jurisdiction are parted by commas", () => {
    const rows = [
      ["Belgium", "A, B, C"],
      ["Peru", "A, B, C"],
      ["Chile", "B, C, A"],
    ];
    expect(guessedColumns([["country", "organisations"], ...rows], ";", namesOne)).toMatchObject({
      ...{ roles: ["jurisdiction", "network"], commaLists: true },
    });
  });
});

describe("what parts the cells", () => {
  const separator = (...lines: readonly string[]): string =>
    guessedSeparator(candidate => lines.map(line => line.split(candidate)));

  it("is what gives most rows the same number of cells, and many", () => {
    expect(separator("a,b", "c,d")).toBe(",");
    expect(separator("a;b", "c;d")).toBe(";");
    expect(separator("a\tb", "c\td")).toBe("\t");
    expect(separator("a|b", "c|d")).toBe("|");
    expect(separator("a;b,c;d", "e;f;g", "h;i;j")).toBe(";");
    expect(separator("a,b;c;d", "e;f,g;h", "i;j;k,l")).toBe(";");
    expect(separator("a,b;c", "d;e", "f;g")).toBe(";");
  });

  it("is a comma where nothing parts them", () => {
    expect(separator("a", "b;c")).toBe(",");
    expect(separator("a;b", "c")).toBe(";");
    expect(separator()).toBe(",");
  });
});
