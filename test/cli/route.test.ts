import { describe, expect, it } from "vitest";
import { reviewed as reviewedInWords } from "../../src/i18n/en/words.ts";
import { atlas, atlasJson } from "./terminal.ts";

const allBridges = (answer: { bridges: readonly { jurisdiction: string }[] }) =>
  answer.bridges.map(bridge => bridge.jurisdiction).sort();

describe("route", () => {
  it("finds no shared network and exactly three bridges between Kenya and Germany, in the form that is documented", async () => {
    const answer = await atlasJson("route", "Kenya", "Allemagne", "--edition", "published");
    expect(answer).toMatchObject({
      version: 1,
      edition: "published",
      reviewed: null,
      territories: "apart",
      from: "KEN",
      to: "DEU",
      steps: 2,
      sameState: false,
      shared: [],
      chains: [],
      throughState: [],
      listGaps: [{ kind: "not-in-document", networks: ["wacap"] }],
    });
    expect(allBridges(answer)).toEqual(["CYP", "GBR", "MLT"]);
    expect(answer.bridges[0]).toEqual({ jurisdiction: "CYP", from: ["cncp"], to: ["ejn", "eurojust"] });
    expect(answer.otherEdition).toMatchObject({ edition: "current", differs: true, steps: 2, shared: [] });
    expect(allBridges(answer.otherEdition)).toEqual(["CYP", "MLT"]);
  });

  it("never dates an answer from a network beyond the document by an edition", async () => {
    const { out } = await atlas("route", "Gibraltar", "Germany", "--networks", "carin", "--edition", "published");
    expect(out).toContain(
      `both listed in one network: CARIN. Only CARIN was considered. (Other networks, from sources read in ${reviewedInWords}.)`,
    );
    expect(out).not.toContain("about 2013");
  });

  it("names the networks that Belize and Mexico share", async () => {
    expect(await atlasJson("route", "BLZ", "MX")).toMatchObject({ steps: 1, shared: ["oas", "refco"] });
  });

  it("answers for Réunion through France, and prints no chain of strangers", async () => {
    const { out, exit } = await atlas("route", "La", "Réunion", "Alemania");
    expect(exit).toBe(0);
    expect(out).toContain("Réunion is part of France.");
    expect(out).toContain("France and Germany are both listed in two networks: the EJN and Eurojust.");
    expect(out).not.toContain("chain");
  });

  it("names everybody who stands on long chains, by place, and counts the chains", async () => {
    const { out } = await atlas("route", "Brasil", "Madagascar");
    expect(out).toContain("From the OAS network to the Indian Ocean platform, 26 routes. First one of: Antigua");
    expect(out).toContain("Last one of: Mauritius, Seychelles.");
  });

  it("says where the contact points of the networks are found, and to ask the central authority", async () => {
    const { out } = await atlas("route", "ES", "KE");
    expect(out).toContain("Ask your central authority");
    expect(out).toMatch(/The EJN: through .*\. https:\/\/www\.ejn-crimjust\.europa\.eu/);
  });

  it("says that a territory and its own State are no question", async () => {
    expect(await atlasJson("route", "REU", "FRA")).toMatchObject({ sameState: true });
    expect(await atlas("route", "REU", "FRA")).toMatchObject({ exit: 0, stderr: "" });
  });

  it("exits with 1 where no route is listed, and says what the other edition has", async () => {
    const { out, exit } = await atlas("route", "Mali", "Kenya");
    expect(exit).toBe(1);
    expect(out).toContain("No route between Mali and Kenya is listed");
    expect(out).toContain(`In the current edition, reviewed ${reviewedInWords}: no shared network; the Gambia, Ghana`);
  });
});

it.each([
  [["route", "Kenia", "Germani"], "No jurisdiction is called “Germani”. Did you mean Germany (DEU)?"],
  [["route", "Kenya"], "route FROM TO"],
  [["route", "ES", "KE", "--purpose", "fishing"], "--purpose takes mutual-legal-assistance"],
  [["reach"], "reach FROM"],
  [["sheet", "Atlantis"], "No jurisdiction is called “Atlantis”."],
  [["gaps", "Kenya"], "“gaps” takes no arguments."],
])("answers %j with a sentence, and suggestions where there are any, and exit 2", async (words, sentence) => {
  const { exit, stderr, out } = await atlas(...words);
  expect(exit).toBe(2);
  expect(stderr).toContain(sentence);
  expect(out).toBe("");
});

it("gives the reach of Mali as distances by code, with a reason for everybody else", async () => {
  const { from, distances, unreached } = await atlasJson("reach", "Malí");
  expect(from).toBe("MLI");
  expect(distances).toEqual({ BFA: 1, MRT: 1, NER: 1 });
  expect(unreached).toContainEqual({ code: "KEN", why: "not-connected" });
  expect(unreached).toContainEqual({ code: "JPN", why: "not-listed" });
});

it("names the only bridges to the EU networks among the gaps", async () => {
  const { statesInNone, regionsInNone, alone, listGaps } = await atlasJson("gaps");
  expect(statesInNone).toContain("JPN");
  expect(regionsInNone).toContain("Eastern Asia");
  expect(alone.find((entry: { network: string }) => entry.network === "sahel").members).toHaveLength(4);
  expect(listGaps).toEqual([{ kind: "not-in-document", networks: ["wacap"] }]);
});

it("gives all that is known of a territory on its sheet: how it is listed and what is listed of its State only", async () => {
  const { jurisdiction, memberships, throughState, listGaps } = await atlasJson("sheet", "REU");
  expect(jurisdiction).toMatchObject({ code: "REU", parent: "FRA", partOfParent: true });
  expect(memberships).toHaveLength(1);
  expect(memberships[0]).toMatchObject({
    network: "ioc",
    listedAs: "France (Réunion)",
    status: "member",
    counts: true,
  });
  expect(memberships[0].sources[0].url).toMatch(/^https?:/);
  expect(throughState).toEqual([
    { network: "ejn", state: "FRA", as: "part-of-member" },
    { network: "eurojust", state: "FRA", as: "part-of-member" },
  ]);
  expect(listGaps).toEqual([{ kind: "not-in-document", networks: ["wacap"] }]);
});

it("lists the faults of the document, those of one network alone where it is asked for", async () => {
  const all = (await atlasJson("discrepancies")).discrepancies;
  const some = (await atlasJson("discrepancies", "--networks", "iberred")).discrepancies;
  expect(some.length).toBeLessThan(all.length);
  expect(
    some.every((fault: { networks: string[] }) => fault.networks.length === 0 || fault.networks.includes("iberred")),
  ).toBe(true);
});

it("prints the same bytes on a second run", async () => {
  expect((await atlas("reach", "Malta", "--json")).out).toBe((await atlas("reach", "Malta", "--json")).out);
});

it("explains every command that it has", async () => {
  const { out, exit } = await atlas("--help");
  expect(exit).toBe(0);
  for (const command of ["overlaps", "networks", "route FROM TO", "reach FROM", "gaps", "sheet", "discrepancies"]) {
    expect(out).toContain(`  ${command}`);
  }
});
