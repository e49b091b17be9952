import { describe, expect, it } from "vitest";
import { type Columns, guessedSeparator } from "../../../src/model/user-networks/tables/columns.ts";
import { guessedColumns } from "../../../src/model/user-networks/tables/guess.ts";
import { tableLayoutOf } from "../../../src/model/user-networks/tables/layout.ts";

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
const codesOf = (text: string): readonly string[] => (namesOne(text) ? [text.trim()] : []);

const guessedOf = (table: readonly (readonly string[])[], separator = ","): Columns => {
  const rows = table.map((cells, i) => ({ line: i + 1, cells, unclosed: false }));
  const layout = tableLayoutOf(rows, namesOne);
  return guessedColumns(layout, { separator, namesPlace: namesOne, codesOf });
};

/** Columns of a table whose first cells in each row are the places in order; the other columns are given. */
function guessed(header: string, ...columns: readonly string[]): Columns {
  const cells = columns.map(column => column.split(" "));
  const rows = Array.from({ length: Math.max(0, ...cells.map(list => list.length)) }, (_, i) => [
    places[i] ?? "",
    ...cells.map(list => (list[i] ?? "").replace(/^_$/, "")),
  ]);
  return guessedOf([header.split(","), ...rows]);
}
/** Headings of the columns that a person is asked about. */
const askedOf = (columns: Columns): readonly string[] => columns.questions.map(({ value }) => value);
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
      expect(guessedOf([["a", heading], ...rows]).roles[1], heading).toBe("jurisdiction");
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
    "population gdp region continent subregion area lat lon latitude longitude notes note comment url id nr number".split(
      " ",
    ),
  )("are passed over under “%s”, unless they look like marks: then a person is asked", heading => {
    expect(askedOf(guessed(`country,network,${heading}`, "A B A B A B A", "511 62 733 84 955 16 377"))).toEqual([]);
    const marked = guessed(`country,${heading}`, "x x _ x x _ x");
    expect(marked.roles).toEqual(["jurisdiction", "ignored"]);
    expect(askedOf(marked)).toEqual([heading]);
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
  it("has marks or statuses in four of five cells; if it has not, the user is asked", () => {
    expect(roles("country,Nine", "x x x x friend")).toEqual(["jurisdiction", "member-of"]);
    const unclear = guessed("country,Nine", "x x x friend buddy");
    expect(unclear.roles[1]).toBe("ignored");
    expect(askedOf(unclear)).toEqual(["Nine"]);
  });

  it("may contain unknown answers beside columns of marks: each of them is asked about", () => {
    expect(roles("country,Nine,Ten", "x x x _ x", "A B A B A")).toEqual(["jurisdiction", "member-of", "member-of"]);
  });

  it("needs a heading to name its network", () => {
    expect(roles("country,", "x x x x x")).toEqual(["jurisdiction", "ignored"]);
    const bare = places.slice(0, 5).map(place => [place, "x"]);
    expect(guessedOf(bare).roles).toEqual(["jurisdiction", "ignored"]);
  });

  it("may have a heading that mentions something else among other words", () => {
    expect(roles("country,European Economic Area", "x x _ x x")).toEqual(["jurisdiction", "member-of"]);
    expect(roles("country,Economic Area", "x x _ x x")).toEqual(["jurisdiction", "member-of"]);
    expect(roles("country,Area", "x x _ x x")).toEqual(["jurisdiction", "ignored"]);
  });

  it("is one of jurisdictions only if its codes name them and no other column does", () => {
    const rows = ["NO", "SI", "NO", "SI", "NO"].map((mark, i) => [mark, places[i] ?? ""]);
    expect(guessedOf([["Nine", "where"], ...rows]).roles).toEqual(["member-of", "jurisdiction"]);
    const alone = ["NO", "SI", "NO"].map(mark => [mark]);
    expect(guessedOf([["country"], ...alone]).roles).toEqual(["jurisdiction"]);
  });

  it("says who has the status in its heading", () => {
    expect(roles("country,observer,candidate", "x _ x _ x", "_ x _ x _")).toEqual(["jurisdiction", "flag", "flag"]);
    expect(roles("country,network,observer", "A B A B A", "x _ x _ x")).toEqual(["jurisdiction", "network", "flag"]);
  });

  it("is left out where a column of statuses says the same in words", () => {
    const yes = "x _ x _ x";
    const known = "signatory observer signatory observer signatory";
    expect(roles("country,signatory,membership", yes, known)).toEqual(["jurisdiction", "ignored", "status"]);
  });

  it("is asked about in a table of memberships, if it may say who is not a member", () => {
    const columns = guessed("country,network,24/7 contact", "A B A B A", "yes no yes no no");
    expect(columns.roles[2]).toBe("ignored");
    expect(columns.questions).toMatchObject([{ kind: "unclear-column", value: "24/7 contact", blocks: true }]);
  });
});

describe("a column of networks", () => {
  it("is known by its heading alone; without any heading, by names that come again", () => {
    expect(askedOf(guessed("country,b", "A B C D A"))).toEqual(["b"]);
    expect(roles("country,b", "A B C D A")).toEqual(["jurisdiction", "ignored"]);
    const rows = ["A", "B", "A", "B"].map((name, i) => [places[i] ?? "", name]);
    expect(guessedOf(rows).roles).toEqual(["jurisdiction", "network"]);
  });

  it("may contain numbers or years under “treaty”, and marks only if none of them means yes", () => {
    expect(roles("country,treaty", "1 2 3 4 2")[1]).toBe("network");
    expect(roles("country,network", "2000 2003 2000 2003 2000")[1]).toBe("network");
    expect(roles("country,Treaty of Lagos", "x x _ x x")[1]).toBe("member-of");
    expect(roles("country,treaty", "yes no yes no yes")[1]).toBe("member-of");
    expect(roles("country,network", "N N N N N")[1]).toBe("network");
  });

  it("goes with a column of statuses, which is one of known statuses, or headed as one", () => {
    const networks = "A B A B A";
    expect(roles("country,network,b", networks, "observer candidate observer candidate odd")[2]).toBe("status");
    expect(roles("country,network,membership", networks, "odd odd odd even odd")[2]).toBe("status");
    expect(roles("country,network,org member", networks, "x x odd even odd")[2]).toBe("status");
    expect(roles("country,network,status", networks, "Peru Chile Peru Chile Peru")[2]).not.toBe("status");
    expect(askedOf(guessed("country,network,b", networks, "odd even even odd odd"))).toEqual(["b"]);
  });

  it("is asked about where notes beside it speak of a status", () => {
    expect(askedOf(guessed("country,network,notes", "A B A B A", "_ _ observer _ _"))).toEqual(["notes"]);
    expect(askedOf(guessed("country,network,notes", "A B A B A", "_ _ seen _ _"))).toEqual([]);
  });
});

describe("a column of years", () => {
  it("has years in nine of ten cells and says so in its heading", () => {
    for (const heading of ["year", "année", "año", "ano", "jahr", "год", "سنة", "年", "年份"])
      expect(roles(`country,network,${heading}`, "A B A B A", "2001 2002 2003 2004 2005")[2], heading).toBe("year");
    const nine = "2001 2002 2003 2004 2005 2006 2007 2008 2009";
    expect(roles("country,network,year", "A B A B A B A B A B", `${nine} soon`)[2]).toBe("year");
    expect(roles("country,network,year", "A B A B A B A B A", `${nine.slice(5)} soon`)[2]).not.toBe("year");
  });

  it("may be the start, the end or the whole of each membership", () => {
    const years = "2001 2002 2003 2004 2005";
    for (const heading of ["Year joined", "since", "Entrée", "起"])
      expect(roles(`country,network,${heading}`, "A B A B A", years)[2], heading).toBe("since");
    for (const heading of ["left", "Date left", "jusqu'à", "fim", "по", "退出日期", "valid to"])
      expect(roles(`country,network,${heading}`, "A B A B A", years)[2], heading).toBe("until");
    expect(askedOf(guessed("country,network,when", "A B A B A", years))).toEqual(["when"]);
  });
});

describe("what a person is shown of a table", () => {
  it("are its headings, or numbers if there are none, and the first two values of each column", () => {
    const long = "a name of more than twenty-four letters";
    const table = [
      [" country ", "network", ""],
      ["Belgium", long, "x"],
      ["Peru", "Nine", ""],
      ["Chile", "Nine", "y", "more"],
    ];
    expect(guessedOf(table, ";")).toMatchObject({
      ...{ separator: ";", headingLine: 1, headers: ["country", "network", "3"], commaLists: false },
      samples: ["Belgium, Peru", "a name of more than twe…, Nine", "x, y"],
    });
    expect(guessedOf(table.slice(1), ";")).toMatchObject({
      ...{
        headingLine: null,
        headers: ["1", "2", "3", "4"],
        samples: ["Belgium, Peru", expect.any(String), "x, y", "more"],
      },
    });
    expect(guessedOf([["a"], [` ${"b".repeat(24)} `], ["c".repeat(25)]]).samples).toEqual([
      `${"b".repeat(24)}, ${"c".repeat(23)}…`,
    ]);
  });

  it("are no columns if there is nothing, and no jurisdictions if none is named", () => {
    expect(guessedOf([])).toMatchObject({ headers: [], roles: [], samples: [], commaLists: false });
    expect(
      guessedOf([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toMatchObject({
      ...{ headingLine: 1, roles: expect.not.arrayContaining(["jurisdiction"]) },
    });
    expect(guessedOf([["Belgium"]])).toMatchObject({ headingLine: null, roles: ["jurisdiction"] });
  });

  it("is whether commas separate the networks of a jurisdiction", () => {
    const rows = [
      ["Belgium", "A, B, C"],
      ["Peru", "A, B, C"],
      ["Chile", "B, C, A"],
    ];
    expect(guessedOf([["country", "organisations"], ...rows], ";")).toMatchObject({
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

  it("is never one inside quoted cells", () => {
    const lines = ["Network,Members", 'Alpha,"Spain; Peru; Chile"', 'Beta,"Japan; Kenya; Ghana"'];
    expect(separator(...lines)).toBe(",");
  });

  it("is never one in a name of a list without columns", () => {
    expect(separator("Alpha", "Bonaire, Sint Eustatius and Saba", "Peru", "Chile")).not.toBe(",");
  });

  it("is a comma where nothing parts them", () => {
    expect(separator("a", "b;c")).toBe(",");
    expect(separator("a;b", "c")).toBe(";");
    expect(separator()).toBe(",");
  });
});
