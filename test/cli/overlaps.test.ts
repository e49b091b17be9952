import { expect, it } from "vitest";
import { atlas, atlasJson, atlasProcess } from "./terminal.ts";

it("counts 108 jurisdictions, 13 cells and 11 overlapping pairs in the document with territories apart", async () => {
  const { version, edition, reviewed, territories, networks, jurisdictions, cells, pairs } = await atlasJson(
    "overlaps",
    "--edition",
    "published",
  );
  expect({ version, edition, reviewed, territories }).toEqual({
    version: 1,
    edition: "published",
    reviewed: null,
    territories: "apart",
  });
  expect(networks).toEqual(["cncp", "ejn", "eurojust", "oas", "iberred", "ioc", "sahel", "refco", "wacap"]);
  expect([jurisdictions, cells.length, pairs.length]).toEqual([108, 13, 11]);
  expect(pairs[0]).toEqual({ networks: ["cncp", "ejn"], members: ["CYP", "GBR", "MLT"], jaccard: 3 / 77 });
});

it("counts 106 jurisdictions, 14 cells and 13 pairs with territories counted with their State", async () => {
  const { jurisdictions, cells, pairs } = await atlasJson("overlaps", "--territories", "with-state");
  expect([jurisdictions, cells.length, pairs.length]).toEqual([106, 14, 13]);
});

it("gives no member list for a network whose list is not published, rather than an empty one", async () => {
  const { networks } = await atlasJson("networks", "--networks", "refco,wacap");
  expect(networks.map((network: { members: unknown }) => Array.isArray(network.members))).toEqual([true, false]);
  expect(networks[1]).toMatchObject({ id: "wacap", listStatus: "not-published", members: null });
  expect((await atlas("networks", "--networks", "wacap")).out).toContain("The UNODC page has no list of its members.");
});

it("gives with each network what is known besides its members, and prints it for one that is asked for alone", async () => {
  const { networks } = await atlasJson("networks", "--networks", "all", "--edition", "current");
  expect(networks.filter((network: { profile: unknown }) => network.profile === null)).toEqual([]);
  const { out } = await atlas("networks", "--networks", "Red de Recuperación de Activos del GAFILAT, ejn");
  expect(out).not.toContain("Legal basis");
  const alone = (await atlas("networks", "--networks", "ejn")).out;
  expect(alone).toContain("Joint Action 98/428/JHA, 29 June 1998");
  expect(alone).toContain("European Commission: Part of the network");
});

it("knows networks by id and by name, in any order and letters", async () => {
  const { networks } = await atlasJson("overlaps", "--networks", "Eurojust, oas,EJN,European Judicial Network");
  expect(networks).toEqual(["ejn", "eurojust", "oas"]);
});

it.each([
  [["nonsense"], "There is no command “nonsense”"],
  [["overlaps", "--edition", "1999"], "--edition takes published, current, not “1999”"],
  [["overlaps", "--networks", "zz"], "The atlas has no network called zz"],
  [["overlaps", "--wrong"], "--wrong"],
])("answers a wrong call %j with a sentence and exit 2", async (words, sentence) => {
  const { exit, stderr, out } = await atlas(...words);
  expect(exit).toBe(2);
  expect(stderr).toContain(sentence);
  expect(out).toBe("");
});

it("runs from a terminal, where it ends as it says", () => {
  const { out, stderr, exit } = atlasProcess("overlaps", "--edition", "published", "--json");
  expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
  expect(JSON.parse(out).cells).toHaveLength(13);
  expect(atlasProcess("route", "Atlantis", "Kenya")).toMatchObject({ out: "", exit: 2 });
});

it("says that a list is not known instead of counting none in it", async () => {
  const { out } = await atlas("overlaps", "--edition", "published", "--networks", "wacap");
  expect(out).toMatch(/^No list of the chosen networks is known in this edition/);
  expect(out).not.toMatch(/\b0\b/);
  expect((await atlas("overlaps", "--networks", "refco")).out).toContain(
    "10 jurisdictions in 1 group with the same memberships; 0 pairs",
  );
});

it("names each network once, its short name included", async () => {
  const { out } = await atlas("networks", "--networks", "all", "--edition", "current");
  expect(out).not.toMatch(/\(([^()]+)\) \(\1\)/);
  for (const shortName of ["(Eurojust), 27", "(CNCP), 56", "(ARIN-AP), 4 jurisdictions", "(EMJNet), 36"])
    expect(out).toContain(shortName);
});

it("says in words which regions share no network", async () => {
  const { out } = await atlas("gaps", "--edition", "current");
  expect(out).toContain("The Caribbean: no shared network with Western Europe or Eastern Europe.");
  expect(out).toContain("REFCO: 1 pair shares no other network; 0 members are in no other.");
});

it("gives the note of each disputed name that it lists", async () => {
  const says = async (...args: readonly string[]) => (await atlas(...args)).out;
  expect(await says("gaps")).toContain("Western Sahara: Non-Self-Governing Territory.");
  for (const command of ["overlaps", "networks"])
    expect(await says(command, "--networks", "CARIN,EJN"), command).toContain("resolution 1244 (1999).");
});

it("tells of one network asked for what its record says, the same in both editions", async () => {
  const { out } = await atlas("networks", "--networks", "ejn");
  expect(out).toMatch(
    /The details of the network itself are the same in both editions\.\n.*\nRegion: European Union\nSince: 29 June 1998\n/,
  );
});

it("says of each member with a flag what the flag is, in overlaps and in lists", async () => {
  for (const command of ["overlaps", "networks"]) {
    const { out } = await atlas(command, "--edition", "current");
    expect(out).toContain("Denmark in Eurojust: participant by agreement.");
    expect(out).toContain("The Niger in WACAP: left ECOWAS on 29 January 2025");
  }
});

it("answers as on a day, and refuses a day that no list can speak of", async () => {
  expect((await atlas("networks", "--edition", "2016-05-01", "--networks", "ejn")).out).toContain(
    "(EJN), 28 jurisdictions",
  );
  const inDoubt = await atlas("route", "Chad", "Niger", "--networks", "wacap", "--edition", "2016-05-01");
  expect(inDoubt.out).toContain(
    "Uncertain on this day: whether Chad had already joined WACAP (by January 2020; the sources give no exact date).",
  );
  expect((await atlas("networks", "--networks", "cplp", "--edition", "2016-05-01")).out).toContain(
    "Uncertain on this day: whether Equatorial Guinea had already joined CPLP network (by 2025; the sources give no exact date).",
  );
  expect(await atlas("networks", "genocide")).toMatchObject({ exit: 2 });
  expect(await atlas("networks", "--edition", "2012-05-01")).toMatchObject({ exit: 2 });
  expect((await atlas("networks", "--edition", "2016-02-30")).stderr).toMatch(
    /2016-02-30 is not a day between 2013-01-01 and/,
  );
});
