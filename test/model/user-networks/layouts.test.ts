import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../../../src/model/user-networks/parse.ts";
import { read } from "./reading.ts";

/** Who counts, by network. */
const counted = (file: ParsedFile): Record<string, string> =>
  Object.fromEntries(
    file.networks.map(({ name, members }) => [
      name,
      members.flatMap(({ jurisdiction, counts }) => (counts ? [jurisdiction] : [])).join(" "),
    ]),
  );
const kinds = ({ problems }: ParsedFile): readonly string[] => problems.map(({ kind }) => kind);
const table = (...rows: readonly string[]): ParsedFile => read(`${rows.join("\n")}\n`);

describe("the heading of a table", () => {
  it("is found below a title, and what is above is reported", () => {
    const file = table("Table 2: who cooperates,,", "As of May,,", "Country,Alpha,Beta", "Spain,x,", "Peru,x,x");
    expect(counted(file)).toEqual({ Alpha: "ESP PER", Beta: "PER" });
    expect(file.columns?.headingLine).toBe(3);
    expect(file.account.unused.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "above"],
      [2, "above"],
    ]);
  });

  it("is none where the first row is like the others, also if its country has a slip", () => {
    const file = table("Spian,Alpha", "Peru,Alpha", "Kenya,Beta");
    expect(file.columns?.headingLine).toBe(null);
    expect(counted(file)).toEqual({ Alpha: "PER", Beta: "KEN" });
    expect(kinds(file)).toEqual(["unknown-jurisdiction"]);
  });

  it("may be the code of a country", () => {
    expect(counted(table("geo,network", "FR,Alpha", "ES,Alpha"))).toEqual({ Alpha: "FRA ESP" });
  });

  it("may come again in the middle, and a heading of other networks begins a table that is not read", () => {
    const again = table("Country,Alpha", "Spain,x", "Country,Alpha", "Peru,x");
    expect(counted(again)).toEqual({ Alpha: "ESP PER" });
    const other = table("Country,Alpha", "Spain,x", "Country,Beta", "Peru,x");
    expect(counted(other)).toEqual({ Alpha: "ESP" });
    expect(kinds(other)).toEqual(["second-table"]);
  });
});

describe("rows that are no memberships", () => {
  it("are totals and notes below the table, which are reported and not asked about", () => {
    const file = table("Country,Alpha,Beta", "Spain,x,", "Peru,x,x", "Total,2,1", "Source: own research,,");
    expect(counted(file)).toEqual({ Alpha: "ESP PER", Beta: "PER" });
    expect(file.problems).toEqual([]);
    expect(file.account.unusedCounts).toEqual({ total: 1, note: 1 });
  });

  it("may explain the marks; what they don't explain in words that are known stops the reading", () => {
    const file = table("Country,Alpha,Beta", "Spain,A,B", "Peru,B,A", "A = member; B = observer,,");
    expect(counted(file)).toEqual({ Alpha: "ESP", Beta: "PER" });
    const unknown = table("Country,Alpha,Beta", "Spain,1,1", "Peru,1,0", "1 = godparent,,");
    expect(counted(unknown)).toEqual({});
    expect(kinds(unknown)).toContain("legend");
  });

  it("are those with more cells than the heading, as a name with an unquoted comma gives", () => {
    const file = table("Country,Network", "Iran, Islamic Republic of,Alpha", "Peru,Alpha");
    expect(counted(file)).toEqual({ Alpha: "PER" });
    expect(kinds(file)).toEqual(["extra-cells"]);
  });
});

describe("lists of members", () => {
  it("may be in columns below the names of their networks", () => {
    const file = table("Alpha,Beta,Gamma", "Spain,Japan,Kenya", "Peru,,Ghana", "Chile,,");
    expect(counted(file)).toEqual({ Alpha: "ESP PER CHL", Beta: "JPN", Gamma: "KEN GHA" });
    expect(file.problems).toEqual([]);
  });

  it("are asked about where two of the same length could be pairs", () => {
    expect(kinds(table("Alpha,Beta", "Spain,Japan", "Peru,Kenya"))).toEqual(["two-layouts"]);
    expect(counted(table("from,to", "Spain,Japan", "Peru,Kenya"))).toEqual({});
  });

  it("may be in rows after the names of their networks", () => {
    expect(counted(table("Alpha,Spain,Peru,Chile", "Beta,Japan,Kenya"))).toEqual({
      Alpha: "ESP PER CHL",
      Beta: "JPN KEN",
    });
  });

  it("may be one below another: the first is read and the next one reported", () => {
    const file = table("Alpha", "Spain", "Peru", "", "Beta", "Japan");
    expect(counted(file)).toEqual({ Alpha: "ESP PER" });
    expect(kinds(file)).toEqual(["second-table"]);
  });

  it("end at a row that heads others", () => {
    const file = table("Alpha,Beta", "Spain,Peru", "Chile,Japan", "Observers:,Observers:", "Kenya,Ghana");
    expect(counted(file)).toEqual({ Alpha: "ESP CHL", Beta: "PER JPN" });
    const sections = table("Country,Since", "Alpha,", "Spain,2004", "Peru,2005", "Beta,", "Chile,2004");
    expect(counted(sections)).toEqual({});
    expect(kinds(sections)).toContain("sections");
  });

  it("may be those of members, observers and former members", () => {
    const file = table("Network,Members,Observers,Former members", 'Alpha,"Spain, Peru",Japan,Kenya');
    expect(counted(file)).toEqual({ Alpha: "ESP PER" });
    expect(file.networks[0]?.members.map(({ status }) => status)).toEqual([
      "member",
      "member",
      "observer",
      "withdrawn",
    ]);
  });

  it("are no members where the column is that of seats or languages", () => {
    expect(counted(table("Network,Headquarters,Members", 'Alpha,France,"Spain, Peru"'))).toEqual({ Alpha: "ESP PER" });
    expect(counted(table("Network,Language", "Alpha,it", "Beta,es"))).toEqual({});
  });
});

describe("a table the other way round", () => {
  it("has its countries side by side", () => {
    const file = table("Network,Spain,Peru,Japan", "Alpha,x,x,", "Beta,,x,x");
    expect(counted(file)).toEqual({ Alpha: "ESP PER", Beta: "PER JPN" });
    expect(file.columns?.transposed).toBe(true);
  });

  it("with countries on both sides is not read", () => {
    const file = table(",Spain,Peru,Japan", "Spain,,x,x", "Peru,x,,", "Japan,x,,");
    expect(counted(file)).toEqual({});
    expect(kinds(file)).toEqual(["matrix"]);
  });
});

describe("cells that stand for several rows", () => {
  const rows = ["Network,Country", "Alpha,Spain", ",Peru", "Beta,Japan", ",Kenya"] as const;

  it("are reported as merged, and filled down if the user wants it", () => {
    expect(kinds(table(...rows))).toEqual(["merged-cells", "missing-network", "missing-network"]);
    expect(table(...rows).account.unusedCounts).toEqual({ question: 2 });
    const filled = read(rows.join("\n"), { hints: { fillDown: true } });
    expect(counted(filled)).toEqual({ Alpha: "ESP PER", Beta: "JPN KEN" });
    expect(filled.problems).toEqual([]);
  });

  it("are repeated by a mark for “the same”, in tables with tabs by a quotation mark alone", () => {
    for (const mark of ["〃", "idem", "ditto", "同上"])
      expect(counted(table("Network,Country", "Alpha,Spain", `${mark},Peru`, "Beta,Japan"))).toEqual({
        ...{ Alpha: "ESP PER", Beta: "JPN" },
      });
    expect(counted(table("Network\tCountry", "Alpha\tSpain", '"\tPeru', '"\tChile', "Beta\tJapan"))).toEqual({
      ...{ Alpha: "ESP PER CHL", Beta: "JPN" },
    });
  });
});

describe("headings with more than the name of a network", () => {
  it("may hold a status", () => {
    const file = table("Country,Alpha,Alpha (observer)", "Spain,x,", "Peru,,x");
    expect(counted(file)).toEqual({ Alpha: "ESP" });
    expect(file.networks[0]?.members.map(({ status }) => status)).toEqual(["member", "observer"]);
  });

  it("may hold a start and an end", () => {
    expect(counted(table("Country,Alpha,Left Alpha", "Spain,1990,", "Peru,1990,2004"))).toEqual({ Alpha: "ESP" });
    expect(counted(table("Country,Alpha since,Beta since", "Spain,1990,", "Peru,,2004"))).toEqual({
      Alpha: "ESP",
      Beta: "PER",
    });
  });

  it("may hold years, of which the last is read", () => {
    const file = table("Country,2010,2020", "Spain,x,", "Peru,x,x");
    expect(counted(file)).toEqual({ "my list": "PER" });
    expect(kinds(file)).toEqual(["latest-year"]);
    expect(counted(table("Country,Alpha 2010,Alpha 2020", "Spain,x,", "Peru,x,x"))).toEqual({ Alpha: "PER" });
  });

  it("may be the same twice, which is reported", () => {
    expect(kinds(table("Country,Alpha,alpha ,Beta", "Spain,x,,x", "Peru,,x,x"))).toEqual(["same-heading"]);
  });
});

describe("what columns say together", () => {
  it("is that who signed and ratified is in, and who only signed is not", () => {
    const file = table(
      "Country,Treaty,Signed,Ratified",
      "Spain,Alpha,Yes,Yes",
      "Peru,Alpha,Yes,No",
      "Chile,Alpha,No,No",
    );
    expect(counted(file)).toEqual({ Alpha: "ESP" });
  });

  it("is the same in the charts of signatures that depositaries publish", () => {
    const rows = ["1,Peru,29/12/2003,21/05/2006,06/07/2006", "2,Chile,22/01/2007,,", "3,Kenya,,22/02/2009,20/04/2009"];
    const headings = "No,COUNTRY,DATE OF SIGNATURE,DATE OF RATIFICATION/ACCESSION,DATE DEPOSITED";
    const file = table(headings, ...rows);
    expect(counted(file)).toEqual({ "my list": "PER KEN" });
    expect(file.problems).toEqual([]);
    const chart = table(
      "State,Signature,Ratification,Entry into force",
      "Peru,1990,1991,1991",
      "Chile,1990,,",
      "Kenya,,,",
    );
    expect(counted(chart)).toEqual({ "my list": "PER" });
  });

  it("is that a membership with an end in the past has ended", () => {
    const file = table("Country,Network,Status,From,To", "Spain,Alpha,member,1990,", "Peru,Alpha,member,1990,2004");
    expect(counted(file)).toEqual({ Alpha: "ESP" });
    expect(counted(table("Country,Network,Years", "Spain,Alpha,1990–", "Peru,Alpha,1990–2004"))).toEqual({
      Alpha: "ESP",
    });
  });

  it("is that a flag such as “withdrawn” or “active” may end a membership", () => {
    expect(counted(table("Country,Network,Withdrawn", "Spain,Alpha,0", "Peru,Alpha,1"))).toEqual({ Alpha: "ESP" });
    const flags = ["Spain,Alpha,0", "Chile,Alpha,0", "Peru,Alpha,1", "Kenya,Alpha,0"];
    for (const heading of ["withdrawn", "Left", "退出", "Withdrawn?"])
      expect(counted(table(`country,network,${heading}`, ...flags)).Alpha ?? "", heading).not.toContain("PER");
    expect(counted(table("country,network,left", "Spain,Alpha,", "Chile,Alpha,2004", "Peru,Alpha,1"))).toEqual({
      ...{ Alpha: "ESP" },
    });
    expect(counted(table("Country,Network,Active", "Spain,Alpha,yes", "Peru,Alpha,no"))).toEqual({ Alpha: "ESP" });
  });

  it("is a question if yes and no are given for the same membership, which does not count", () => {
    const file = table("Country,Alpha,Beta", "Spain,Yes,Yes", "Spain,No,Yes", "Peru,Yes,No");
    expect(counted(file)).toEqual({ Alpha: "PER", Beta: "ESP" });
    expect(kinds(file)).toContain("yes-and-no");
  });

  it("is a question where two of them name different countries", () => {
    const file = table("Country,iso2,Network", "Spain,ES,Alpha", "Austria,AU,Alpha", "Peru,PE,Alpha", "Chile,CL,Alpha");
    expect(counted(file)).toEqual({ Alpha: "ESP PER CHL" });
    expect(kinds(file)).toEqual(["places-differ"]);
  });
});

describe("no country counts", () => {
  it("in a network whose cells no one marked", () => {
    expect(counted(table("Country,Alpha", "Spain,", "Peru,"))).toEqual({});
    const file = table("Country,Alpha,Nobody", "Spain,1,0", "Peru,1,0");
    expect(counted(file)).toEqual({ Alpha: "ESP PER" });
    expect(file.problems.map(({ kind, value }) => [kind, value])).toEqual([["nobody-in", "Nobody"]]);
  });

  it("with an empty status beside others that have one", () => {
    const file = table("Country,Network,Status", "Spain,Alpha,member", "Peru,Alpha,");
    expect(counted(file)).toEqual({ Alpha: "ESP" });
    expect(kinds(file)).toEqual(["empty-status"]);
  });

  it("while a column may say who is no member", () => {
    const file = table("Country,Network,Notes", "Spain,Alpha,", "Peru,Alpha,left in 2019");
    expect(counted(file)).toEqual({});
    expect(kinds(file)).toEqual(["unclear-column"]);
    expect(file.account.unusedCounts).toEqual({ question: 2 });
    const { columns } = file;
    if (!columns) throw new Error("a table has columns");
    const answered = read("Country,Network,Notes\nSpain,Alpha,\nPeru,Alpha,left in 2019\n", {
      columns: { ...columns, questions: [] },
    });
    expect(counted(answered)).toEqual({ Alpha: "ESP PER" });
  });

  it("in a table of countries and something else that says nothing of a network", () => {
    const rows = ["Country,Central authority", "Spain,Ministry of Justice", "Peru,Public Ministry"] as const;
    expect(counted(table(...rows))).toEqual({});
    expect(counted(table("Country,Region,Population", "Spain,Europe,48", "Peru,Americas,34"))).toEqual({
      "my list": "ESP PER",
    });
  });
});

describe("JSON", () => {
  const json = (value: unknown): ParsedFile => read(JSON.stringify(value));

  it("may list networks by country", () => {
    expect(counted(json({ ESP: ["Alpha", "Beta"], PER: ["Alpha"] }))).toEqual({ Alpha: "ESP PER", Beta: "ESP" });
    const countries = [
      {
        code: "ESP",
        networks: [
          { name: "Alpha", status: "member" },
          { name: "Beta", status: "observer" },
        ],
      },
    ];
    expect(counted(json({ countries }))).toEqual({ Alpha: "ESP", Beta: "" });
    expect(kinds(json({ ESP: ["PER"], PER: ["ESP"] }))).toContain("matrix");
  });

  it("may be one network, or the features of a map", () => {
    expect(counted(json({ name: "Alpha", members: ["ESP", "PER"] }))).toEqual({ Alpha: "ESP PER" });
    const feature = (iso: string, alpha: number) => ({
      type: "Feature",
      properties: { iso, Alpha: alpha },
      geometry: null,
    });
    const features = [feature("ESP", 1), feature("PER", 0), feature("CHL", 1)];
    expect(counted(json({ type: "FeatureCollection", features }))).toEqual({ Alpha: "ESP CHL" });
  });

  it("says with each member what ends its membership", () => {
    const member = (code: string, more: object) => ({ code, ...more });
    const members = [
      ...[member("ESP", {}), member("PER", { left: "2004" }), member("CHL", { endDate: "2004-05-06" })],
      ...[member("KEN", { active: false }), member("GHA", { type: "observer" }), member("JPN", { left: null })],
    ];
    expect(counted(json({ networks: [{ name: "Alpha", members }] }))).toEqual({ Alpha: "ESP JPN" });
    expect(counted(json({ networks: [{ name: "Alpha", members: ["ESP"], candidates: ["PER"] }] }))).toEqual({
      Alpha: "ESP",
    });
  });

  it("keeps the name of a network whose members have dates, and asks about a network with a status of its own", () => {
    const members = [
      { country: "ESP", joined: 2004 },
      { country: "PER", joined: 2004, left: 2012 },
    ];
    expect(counted(json({ Alpha: members }))).toEqual({ Alpha: "ESP" });
    expect(counted(json({ data: members }))).toEqual({ "my list": "ESP" });
    expect(kinds(json({ networks: [{ name: "Alpha", status: "dissolved", members: ["ESP"] }] }))).toEqual([
      "not-understood",
    ]);
  });

  it("reports a key that appears twice, of which one is lost", () => {
    expect(kinds(read('{"Alpha":["ESP"],"Alpha":["PER"],"Beta":["CHL"]}'))).toEqual(["same-heading"]);
  });
});

it("gives an account: what was read, in numbers and with some rows", () => {
  const { account } = table(
    "Country,Network,Status",
    "Spain,Alpha,member",
    "Peru,Alpha,observer",
    "Chile,Beta,candidate",
  );
  expect(account).toMatchObject({ networks: 2, counted: 1, observers: 1, others: 1, unused: [] });
  expect(account.examples[0]).toEqual({
    ...{ row: 2, network: "Alpha", listedAs: "Spain", jurisdiction: "ESP", status: "member", counts: true },
  });
});
