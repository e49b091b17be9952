import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { EditionId, NetworkId } from "../../../src/model/network.ts";
import { identicalLists, incidenceOf } from "../../../src/model/sets/overlap.ts";
import { NetworkList, type NetworkListProps } from "../../../src/panels/NetworkList.tsx";
import { NetworkSheet } from "../../../src/panels/sheets/NetworkSheet.tsx";
import { accessibilityFaults, atlas, documentNetworks, given, network, profiles, shown } from "./fixture.tsx";

const nothing = (): void => {};

function list(edition: EditionId, props: Partial<NetworkListProps> = {}) {
  const incidence = incidenceOf(atlas, atlas.editions[edition], documentNetworks, "apart");
  const actions = { onChoose: nothing, onOpen: nothing, onHighlight: nothing, onAddUserNetworks: nothing };
  return <NetworkList {...given(edition)} identical={identicalLists(incidence)} {...actions} {...props} />;
}

const row = (id: NetworkId): string =>
  document.querySelector(`.network[data-networks="${id}"]`)?.textContent?.replaceAll(/\s+/g, " ") ?? "";

it("never shows a network without a published list as one with no members", () => {
  shown(list("published"));
  expect(row(network("wacap"))).toContain("no list in the source");
  expect(row(network("wacap"))).toContain("number of members not known");
  expect(row(network("wacap"))).not.toMatch(/\d/);
});

it("names each network in full under its short name", () => {
  shown(list("published"));
  expect(row(network("cncp"))).toContain("Commonwealth Network of Contact Persons");
  expect(row(network("refco"))).toMatch(/REFCO.*Network of Specialized Prosecutors against Organized Crime$/);
});

it("cuts no name at its edge, however narrow the list is", () => {
  const { place } = shown(<div class="narrow-list">{list("published")}</div>);
  for (const width of ["13rem", "18rem", "24rem"]) {
    const around = place.querySelector<HTMLElement>(".narrow-list");
    if (around) around.style.inlineSize = width;
    const names = [...place.querySelectorAll<HTMLElement>(".network-full, .network-name")];
    const cut = names.filter(
      name => name.scrollHeight > name.clientHeight + 1 || getComputedStyle(name).textOverflow === "ellipsis",
    );
    expect(cut.map(name => name.textContent)).toEqual([]);
  }
});

it("counts members, and says where a list repeats another or misses the count that is stated", () => {
  shown(list("published"));
  expect(row(network("cncp"))).toContain("53");
  expect(row(network("eurojust"))).toContain("same list as EJN");
  expect(row(network("ejn"))).not.toContain("same list");
  expect(row(network("iberred"))).toContain("the source says 23");
  expect(row(network("iberred"))).toContain("only22");
});

it("switches one network off and back on in reading order", async () => {
  const onChoose = vi.fn();
  const { show } = shown(list("published", { onChoose }));
  await page.getByRole("checkbox", { name: "Show EJN" }).click();
  const without = documentNetworks.filter(id => id !== "ejn");
  expect(onChoose).toHaveBeenLastCalledWith(without);
  show(list("published", { onChoose, chosen: without }));
  await page.getByRole("checkbox", { name: "Show EJN" }).click();
  expect(onChoose).toHaveBeenLastCalledWith(documentNetworks);
});

it("chooses one network alone, all, or none", async () => {
  const onChoose = vi.fn();
  shown(list("published", { onChoose, chosen: [network("ioc")] }));
  await page.getByRole("button", { name: "Choose only REFCO" }).click();
  expect(onChoose).toHaveBeenLastCalledWith(["refco"]);
  await page.getByRole("button", { name: "Choose all networks of the UNODC page" }).click();
  expect(onChoose).toHaveBeenLastCalledWith(documentNetworks);
  await page.getByRole("button", { name: "Choose none of the networks" }).click();
  expect(onChoose).toHaveBeenLastCalledWith([]);
});

it("marks a network by keyboard as by pointer", async () => {
  const onHighlight = vi.fn();
  shown(list("published", { onHighlight }));
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(onHighlight).toHaveBeenLastCalledWith({ jurisdictions: [], networks: ["cncp"] });
});

it("is accessible in both editions", async () => {
  const { show } = shown(list("published"));
  expect(await accessibilityFaults()).toEqual([]);
  show(list("current"));
  expect(await accessibilityFaults()).toEqual([]);
});

function sheet(edition: EditionId, id: string) {
  const record = atlas.editions[edition].network.get(network(id));
  if (!record) throw new RangeError(id);
  const actions = { onOpen: nothing, onPrint: nothing, onClose: nothing };
  const profile = profiles.find(known => known.network === record.id) ?? null;
  return (
    <NetworkSheet
      {...given(edition)}
      network={record}
      otherEdition={null}
      profile={profile}
      checkedLongAgo={false}
      discrepancies={[]}
      {...actions}
    />
  );
}

it("says of a network what is not known instead of leaving it out", () => {
  const { text } = shown(sheet("published", "wacap"));
  expect(text()).toContain("How to reach its contact pointsnot known");
  expect(text()).toContain("That does not mean that it has none");
});

it("says above the members that they are of another time, or not all", () => {
  const { text, show } = shown(sheet("published", "arinsa"));
  expect(text()).toContain("The list dates from a later time. Its earlier members are not known.");
  show(sheet("current", "arin-ap"));
  expect(text()).toContain("The list is not complete. Only these members are known.");
  show(sheet("current", "arinsa"));
  expect(text()).not.toMatch(/is not known\.|is not complete/);
});

it("gives the note of a disputed name under the members", () => {
  const { text, show } = shown(sheet("current", "carin"));
  expect(text()).toContain("Kosovo (UNSCR 1244): References to Kosovo are to be understood");
  show(sheet("current", "ejn"));
  expect(text()).not.toContain("References to Kosovo");
});

it("names what is open about a member where the members are named", () => {
  const { text } = shown(sheet("current", "eurojust"));
  expect(text()).toMatch(/Denmark: .*agreement/);
});

it("keeps observers apart from members", async () => {
  const { text } = shown(sheet("current", "arin-wca"));
  expect(text()).toContain("Observers, not counted");
  expect(text()).toContain("8 jurisdictions");
  expect(await accessibilityFaults()).toEqual([]);
});

it("finds a network in a long group by its name or region", async () => {
  shown(list("current"));
  await page.getByText("Other networks").click();
  await page.getByRole("searchbox", { name: "Find a network in this group" }).fill("caribbean");
  await expect.element(page.getByRole("checkbox", { name: "Show ARIN-CARIB" })).toBeVisible();
  await expect.element(page.getByRole("checkbox", { name: "Show CARIN" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("checkbox", { name: "Show CNCP" })).toBeVisible();
});

it("never lends a network beyond the document the date of an edition", () => {
  const { text } = shown(sheet("published", "carin"));
  expect(text()).toContain("Edition: other networks, from sources read in");
  expect(text()).not.toContain("about 2013");
});

it("never shows a network of which only a count is stated as empty, nor a count that is not stated", async () => {
  const { place } = shown(list("current"));
  await page.getByText("Other networks").click();
  const row = (id: string) => place.querySelector(`[data-networks="${id}"]`)?.textContent ?? "";
  expect(row("arin-ap")).toContain("only partly known; a source says 28");
  expect(row("globe")).toContain("219 authorities of 121 countries (September 2024)");
  expect(row("ejcn")).toContain("members not published");
  expect(row("ejcn")).not.toContain("a source says");
  for (const id of ["arin-ap", "globe", "ejcn", "mena-arin", "arin-carib"]) expect(row(id)).not.toMatch(/\b0\b/);
});

it("says of a network what the document says beside its list, with the source of each line and field", async () => {
  const { place, text } = shown(sheet("published", "eurojust"));
  expect(text()).toContain("RegionEuropean Union");
  expect(text()).toContain("Matterscriminal matters");
  expect(text()).toContain("where there is an agreement on cooperation, or where there is an essential interest");
  await page.getByText("Partners").click();
  expect(text()).toContain("European Anti-Fraud Office (OLAF)");
  const folds = [...place.querySelectorAll<HTMLElement>("details.fold .entry")];
  expect(folds.length).toBeGreaterThan(10);
  for (const entry of folds) expect(entry.querySelectorAll("a").length).toBeGreaterThan(0);
  await page.getByText("Sources of each entry").click();
  expect(text()).toMatch(/What membership means.*Croatia \(Eurojust\)/);
  expect(await accessibilityFaults()).toEqual([]);
});

it("says once what several members have in common", () => {
  const { place } = shown(sheet("current", "emjnet"));
  const flags = [...place.querySelectorAll(".flag")].filter(flag => flag.textContent?.includes("to be appointed"));
  expect(flags.map(flag => flag.textContent)).toHaveLength(1);
  expect(flags[0]?.textContent).toMatch(/^Algeria, Egypt, /);
});

it("finds a network by its name in its own language, and shows that in its sheet", async () => {
  shown(list("current"));
  await page.getByText("Other networks").click();
  await page.getByRole("searchbox", { name: "Find a network in this group" }).fill("asociación");
  await expect.element(page.getByRole("checkbox", { name: "Show AIAMP" })).toBeVisible();
  const { text } = shown(sheet("current", "aiamp"));
  expect(text()).toContain("Name in the originalAsociación Iberoamericana de Ministerios Públicos");
});
