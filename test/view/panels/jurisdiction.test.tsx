import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { reviewed as reviewedInWords } from "../../../src/i18n/en/words.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { Names } from "../../../src/panels/controls/Names.tsx";
import { JurisdictionSheet, type JurisdictionSheetProps } from "../../../src/panels/sheets/JurisdictionSheet.tsx";
import { accessibilityFaults, code, discrepancies, given, ground, shown } from "./fixture.tsx";

const nothing = (): void => {};

function sheet(edition: EditionId, asked: string, props: Partial<JurisdictionSheetProps> = {}) {
  const actions = {
    onOpen: nothing,
    onOpenNetwork: nothing,
    onAskFrom: nothing,
    onAskTo: nothing,
    onPrint: nothing,
    onClose: nothing,
  };
  const facts = {
    discrepancies: discrepancies.filter(({ jurisdictions }) => jurisdictions.includes(code(asked))),
    checkedLongAgo: false,
  };
  const reach = reachFrom(ground(edition), code(asked));
  return (
    <JurisdictionSheet
      {...given(edition)}
      code={code(asked)}
      otherEdition=""
      left={[]}
      same={[]}
      reach={reach}
      {...facts}
      {...actions}
      {...props}
    />
  );
}

it("names a country's memberships with what each gives and who says so", async () => {
  const { text } = shown(sheet("published", "BLZ"));
  expect(text()).toContain("Listed in three networks of the UNODC page");
  for (const name of ["Commonwealth Network of Contact Persons", "Hemispheric Information Exchange", "REFCO"])
    expect(text()).toContain(name);
  expect(text()).toContain("mutual legal assistance");
  expect(text()).toContain("(official)");
  expect(await accessibilityFaults()).toEqual([]);
});

it("names the networks first, by short name and colour, and leads from each to its block", async () => {
  const { place } = shown(sheet("published", "BLZ"));
  const chips = page.getByRole("list", { name: "Networks of this jurisdiction" }).getByRole("button");
  expect(chips.elements().map(chip => chip.textContent)).toEqual(["CNCP", "OAS network", "REFCO"]);
  await chips.nth(2).click();
  expect(document.activeElement).toBe(place.querySelector(".membership[data-networks=refco] button"));
});

it("has one first thing to do, and saves and prints beside it", () => {
  const { place } = shown(sheet("published", "BLZ"));
  expect([...place.querySelectorAll(".primary")].map(button => button.textContent)).toEqual(["Route from here"]);
});

it("says what has been left since the published edition before what is listed today", () => {
  const left = "It left the EJN and Eurojust on 31 December 2020.";
  const { text } = shown(sheet("current", "GBR", { left: [left] }));
  expect(text().indexOf(left)).toBeGreaterThan(text().indexOf("Memberships"));
  expect(text().indexOf(left)).toBeLessThan(text().indexOf("Commonwealth Network"));
});

it("keeps what Réunion is covered by as a part of France apart from what it is listed in", () => {
  const { text } = shown(sheet("published", "REU"));
  expect(text()).toContain("Listed in one network of the UNODC page");
  expect(text()).toContain("Listed as “France (Réunion)”");
  expect(text()).toContain("As part of France");
  expect(text()).toContain("are not counted here");
});

it("does not say that a territory is covered where the sources don't", () => {
  const { text } = shown(sheet("published", "BMU"));
  expect(text()).toContain("Not listed in any network of the UNODC page");
  expect(text()).toContain("The sources don’t say whether this extends to the territory");
  expect(text()).not.toContain("As part of");
});

it("gives the note of each disputed territory that it names", () => {
  const { text, show } = shown(sheet("published", "GBR"));
  expect(text()).toContain("A dispute exists between the Governments of Argentina and the United Kingdom");
  show(sheet("published", "FRA"));
  expect(text()).toContain("Mayotte: A department of France, claimed by the Comoros.");
});

it("never says no of a country that is in no list, and names the list that nobody knows", () => {
  const { text } = shown(sheet("published", "JPN"));
  expect(text()).toContain("Not listed in any network of the UNODC page");
  expect(text()).toContain("The UNODC page has no list of WACAP, so this answer leaves it");
});

it("shows a flag with the membership that it concerns", () => {
  const { text } = shown(sheet("current", "DNK"));
  const eurojust = document.querySelector('.membership[data-networks="eurojust"]');
  expect(eurojust?.textContent).toMatch(/agreement/);
  expect(text()).toContain(`current, reviewed ${reviewedInWords}`);
});

it("names today's name and the document's spelling", () => {
  const { text } = shown(sheet("published", "SWZ"));
  expect(text()).toContain("Eswatini");
  expect(text()).toContain("Listed as “Swaziland”");
});

it("opens other sites only on a click, and tells them nothing", () => {
  shown(sheet("published", "ESP"));
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href^='http']")];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.relList.contains("noreferrer")).toBe(true);
});

it("unfolds who is within reach, by distance", async () => {
  const onOpen = vi.fn();
  shown(sheet("published", "KEN", { onOpen }));
  await page.getByText("Through one other jurisdiction").click();
  await page.getByRole("button", { name: "Germany" }).click();
  expect(onOpen).toHaveBeenCalledWith("DEU");
});

it("names the same memberships, the rest on demand", async () => {
  const same = ["AUT", "BEL", "BGR", "CZE", "DEU", "EST", "FIN", "GRC", "HUN", "IRL", "ITA", "LTU", "LUX"].map(code);
  shown(sheet("published", "FRA", { same }));
  // Luxembourg stands once among those who are reached, and a second time once all the same are named.
  const named = (): number => document.querySelectorAll('[data-jurisdictions="LUX"]').length;
  expect(named()).toBe(1);
  await page.getByRole("button", { name: "Show 1 more" }).click();
  await expect.poll(named).toBe(2);
});

it("keeps an observer apart from members", () => {
  const { text } = shown(sheet("current", "UKR"));
  expect(text()).toContain("Not listed in any network of the UNODC page");
  expect(text()).toContain("Observer in ARIN-WCA");
});

it("tells of a membership beyond the document that has ended, on which day and by whom", () => {
  const { text } = shown(sheet("current", "RUS"));
  expect(text()).toMatch(/What changed here1.*17 May 2022: Last day as a member of ENPRO/);
});

it("says of Cuba that the OAS has it on paper, with the source, and never makes it a member", () => {
  const { text } = shown(sheet("current", "CUB"));
  expect(text()).toContain("Named by a source, but not listed");
  expect(text()).toMatch(/OAS network: a member of the OAS on paper, without taking part.*Source: .*OAS.*\(official\)/);
  expect(text()).toContain("Listed in one network of the UNODC page");
});

it("names what changed for a country in either edition, with dates, whether they are confirmed, and sources", () => {
  for (const edition of ["published", "current"] as const) {
    const { place } = shown(sheet(edition, "GAB"));
    const changes = [...place.querySelectorAll("[data-change]")].map(entry => entry.textContent ?? "");
    expect(changes).toHaveLength(3);
    expect(changes[1]).toMatch(/18 September 2023 \(date confirmed\).*suspend.*\(official\)/);
    place.replaceChildren();
  }
  const { text } = shown(sheet("current", "GMB"));
  expect(text()).toContain("October 2013 (date not confirmed)");
});

it("shows a fault of the document at the country that it names", () => {
  const { text } = shown(sheet("published", "REU"));
  expect(text()).toMatch(/Errors in the source.*D04/);
});

it("says when the sources were last checked, and warns once that is long ago", () => {
  const { show, text } = shown(sheet("current", "DNK"));
  expect(text()).toContain("last checked in November 2026");
  expect(text()).not.toContain("more than a year ago");
  show(sheet("current", "DNK", { checkedLongAgo: true }));
  expect(text()).toContain("more than a year ago");
});

it("gives a report to copy that says what stands there and in which edition", () => {
  shown(sheet("current", "DNK"));
  const report = document.querySelector(".sheet-report pre")?.textContent;
  expect(report).toContain("About: Denmark (DNK)");
  expect(report).toContain(`Edition: current, reviewed ${reviewedInWords}`);
  expect(report).toMatch(/- .*Eurojust.*; participant by agreement; source ids .*eurojust-denmark/);
});

it("names jurisdictions in the order of the alphabet of the language", () => {
  const names = new Map([
    [code("PER"), "Ñandú"],
    [code("CHL"), "Nuevo"],
    [code("ARG"), "Oro"],
  ]);
  const orderIn = (language: "en" | "es"): string => {
    const nameOf = (asked: JurisdictionCode): string => names.get(asked) ?? asked;
    const { place } = shown(
      <Names {...given("published")} {...{ language, nameOf }} codes={[...names.keys()]} onOpen={nothing} />,
    );
    return [...place.querySelectorAll("button")].map(({ textContent }) => textContent).join(" ");
  };
  expect(orderIn("en")).toBe("Ñandú Nuevo Oro");
  expect(orderIn("es")).toBe("Nuevo Ñandú Oro");
});
