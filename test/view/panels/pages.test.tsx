import type { ComponentChildren } from "preact";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import disputed from "../../../data/geo/disputed.json";
import { en } from "../../../src/i18n/en/index.ts";
import { changesUntil, editionOn } from "../../../src/model/diff.ts";
import { gapsIn, pairsDependingOn } from "../../../src/model/routes/gaps.ts";
import { DayLists } from "../../../src/panels/changes/DayLists.tsx";
import { DaySlider } from "../../../src/panels/changes/DaySlider.tsx";
import { AboutPage } from "../../../src/panels/pages/AboutPage.tsx";
import { ChangesPage } from "../../../src/panels/pages/ChangesPage.tsx";
import { DiscrepanciesPage } from "../../../src/panels/pages/DiscrepanciesPage.tsx";
import { GapsPage } from "../../../src/panels/pages/GapsPage.tsx";
import { SourcesPage } from "../../../src/panels/pages/SourcesPage.tsx";
import { citationsOf } from "../../../src/prose/citations.ts";
import { discrepancyReport } from "../../../src/prose/discrepancy-report.ts";
import {
  accessibilityFaults,
  atlas,
  bySource,
  discrepancies,
  documentNetworks,
  given,
  ground,
  network,
  records,
  shown,
  sources,
} from "./fixture.tsx";

const nothing = (): void => {};
const common = {
  ...given("published"),
  checkedLongAgo: false,
  onOpen: nothing,
  onOpenNetwork: nothing,
  onOpenPair: nothing,
  onClose: nothing,
};
const work = {
  version: "1.2.3",
  year: 2026,
  edition: "published",
  url: "https://atlas.example/",
  accessed: "2026-11-24",
} as const;
const about = (props: { checkedLongAgo?: boolean; onClose?: () => void } = {}) => (
  <AboutPage
    {...common}
    boundariesNote="The boundaries note."
    areaNotes={disputed.map(({ name, note }) => [name, note])}
    citations={citationsOf(work, en)}
    {...props}
  />
);
const gaps = (networks = documentNetworks) => {
  const asked = { ...ground("published"), networks };
  return (
    <GapsPage
      {...common}
      editionName={en.editions.full.published}
      jurisdictions={asked.atlas.jurisdictions}
      gaps={gapsIn(asked)}
      pairsOn={bridge => pairsDependingOn(asked, bridge)}
    />
  );
};
const pages: readonly (readonly [string, () => ComponentChildren])[] = [
  ["about", about],
  ["sources", () => <SourcesPage {...common} sources={sources} networksBySource={bySource} />],
  ["changes", () => <ChangesPage {...common} changes={records.changes} />],
  ["discrepancies", () => <DiscrepanciesPage {...common} networks={records.networks} discrepancies={discrepancies} />],
  ["gaps", () => gaps()],
];

it.each(pages)("reads and is accessible as the page “%s”, in both themes", async (_name, content) => {
  shown(content());
  for (const theme of ["light", "dark"]) {
    document.documentElement.dataset.theme = theme;
    expect(await accessibilityFaults()).toEqual([]);
  }
  delete document.documentElement.dataset.theme;
});

it("closes a page on Escape, and gives the focus back", async () => {
  const onClose = vi.fn();
  const above = (content: ComponentChildren) => (
    <>
      <button type="button">before</button>
      {content}
    </>
  );
  const { show } = shown(above(null));
  const before = page.getByRole("button", { name: "before" });
  (before.element() as HTMLElement).focus();
  show(above(about({ onClose })));
  await expect.element(page.getByRole("heading", { name: "About this atlas" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalled();
  show(above(null));
  await expect.element(before).toHaveFocus();
});

it("says everything that is said about the atlas only with the boundaries note and a citation", () => {
  const { text } = shown(about());
  expect(text()).toContain("The boundaries note.");
  expect(disputed.filter(({ name, note }) => !text().includes(name) || !text().includes(note))).toEqual([]);
  expect(text()).toContain("Nothing leaves this page");
  expect(text()).toContain("version 1.2.3 (2026). Edition: published, as on the source page of about 2013.");
  expect(text()).toContain("@misc{cooperation-atlas-2026,");
  const csl: unknown = JSON.parse(citationsOf(work, en).find(({ id }) => id === "csl")?.text ?? "");
  expect(csl).toEqual([expect.objectContaining({ type: "dataset", accessed: { "date-parts": [[2026, 11, 24]] } })]);
});

it("says so once the sources were last checked more than a year ago", () => {
  const { show, text } = shown(about());
  expect(text()).not.toContain("more than a year ago");
  show(about({ checkedLongAgo: true }));
  expect(text()).toContain("more than a year ago");
});

it("keeps changes since the document apart from corrections of it, and dates each as far as known", () => {
  const { text } = shown(<ChangesPage {...common} changes={records.changes} />);
  const [changed = "", corrected = ""] = text().split("Corrections of the source");
  expect(changed).toContain("1 July 2013");
  expect(changed).toContain("October 2013 (date not confirmed)");
  expect(changed).toContain("1 July 2013 (date confirmed)");
  expect(changed).toContain("by January 2020");
  expect(changed).not.toContain("Rwanda joins");
  expect(corrected).toContain("Rwanda joins");
  expect(corrected).toContain("Date not known");
});

it("names every fault of the document once, with its place", () => {
  const { place } = shown(<DiscrepanciesPage {...common} networks={records.networks} discrepancies={discrepancies} />);
  expect(place.querySelectorAll(".entry")).toHaveLength(discrepancies.length);
  for (const { id } of discrepancies) expect(place.textContent?.split(id)).toHaveLength(2);
});

it("filters sources by their grade", async () => {
  const { place } = shown(<SourcesPage {...common} sources={sources} networksBySource={bySource} />);
  await page.getByRole("combobox", { name: "Type" }).selectOptions("press");
  const press = sources.filter(({ grade }) => grade === "press").length;
  await expect.poll(() => place.querySelectorAll(".entry").length).toBe(press);
});

it("names the States that are in no network under their regions", () => {
  const { text } = shown(gaps());
  expect(text()).toMatch(/Central Asia 5.*Kazakhstan, .*Eastern Africa/s);
});

it("names the pairs that hang on one bridge only when asked", async () => {
  // Of REFCO's members Belize alone is in the Commonwealth network.
  shown(gaps([network("cncp"), network("refco")]));
  expect(document.querySelectorAll(".pairs-list li")).toHaveLength(0);
  await page.getByRole("button", { name: "show pairs connected only through Belize" }).click();
  await expect.poll(() => document.querySelectorAll(".pairs-list li").length).toBe(52 * 9);
});

it("steps through the days of the changes, and ends with all that is known", async () => {
  const onDay = vi.fn();
  const onShowDay = vi.fn();
  const days = ["2013-07-01", "2018-02-08"];
  const asked = {
    days,
    day: "2018-02-08",
    lastDay: "2026-11-30",
    onTheDay: [],
    inDoubt: [],
    notFollowed: [],
    undated: 2,
  };
  shown(<DaySlider {...common} {...asked} onDay={onDay} onShowDay={onShowDay} />);
  const slider = page.getByRole("slider", { name: "Membership on a day" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "On 8 February 2018, as far as the sources show");
  (slider.element() as HTMLElement).focus();
  await page.getByRole("button", { name: "Show the atlas as on this day" }).click();
  expect(onShowDay).toHaveBeenLastCalledWith("2018-02-08");
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(onDay).toHaveBeenLastCalledWith("2013-07-01");
  await userEvent.keyboard("{End}");
  expect(onDay).toHaveBeenLastCalledWith(null);
});

it("opens the place on the screen that a fault concerns: a country, a list, or two lists side by side", async () => {
  const [onOpen, onOpenNetwork, onOpenPair] = [vi.fn(), vi.fn(), vi.fn()];
  const actions = { onOpen, onOpenNetwork, onOpenPair };
  shown(<DiscrepanciesPage {...common} networks={records.networks} discrepancies={discrepancies} {...actions} />);
  await page.getByRole("button", { name: "Réunion (D04)" }).click();
  expect(onOpen).toHaveBeenLastCalledWith("REU");
  await page.getByRole("button", { name: "WACAP (D02)" }).click();
  expect(onOpenNetwork).toHaveBeenLastCalledWith("wacap");
  await page.getByRole("button", { name: "both lists in the overlaps (D14)" }).click();
  expect(onOpenPair).toHaveBeenLastCalledWith(["ejn", "eurojust"]);
});

it("gives the faults as a text that names each with its place, its networks and its countries", () => {
  const report = discrepancyReport(discrepancies, common);
  for (const { id, text } of discrepancies) {
    expect(report.split(`${id}. `)).toHaveLength(2);
    expect(report).toContain(text);
  }
  expect(report).toContain("Jurisdictions: Réunion");
  expect(report).toContain("Published edition, about 2013");
});

it("says what rests on each source, and that its date is not known where it isn't", async () => {
  const { place } = shown(<SourcesPage {...common} sources={sources} networksBySource={bySource} />);
  const denmark = place.querySelector('[data-source="eurojust-denmark"]');
  expect(denmark?.textContent).toContain("date of the source not known");
  expect(denmark?.textContent).toContain("Eurojust, 12 December 2019: Denmark is no longer a member");
  await page.getByRole("searchbox", { name: "Find a source" }).fill("gabon");
  await expect.poll(() => place.querySelectorAll(".entry").length).toBeLessThan(10);
  expect(place.querySelector('[data-source="cmag-gabon-2025"]')).not.toBe(null);
});

it("says of each source when it was read, and links to an archived copy only where one is known", () => {
  const [first, second, ...rest] = sources;
  if (!first || !second) throw new RangeError("the atlas has no two sources");
  const copied = { ...first, accessed: "2027-02-03", archived: "https://archive.example/copy" };
  const { place } = shown(<SourcesPage {...common} networksBySource={new Map()} sources={[copied, second, ...rest]} />);
  const entry = (id: string) => place.querySelector(`[data-source="${id}"]`);
  expect(entry(first.id)?.textContent).toContain("accessed 3 February 2027 · archived copy");
  expect(entry(first.id)?.querySelector('a[href="https://archive.example/copy"]')?.textContent).toBe("archived copy");
  expect(entry(second.id)?.textContent).toContain("accessed ");
  expect(entry(second.id)?.textContent).not.toContain("archived copy");
});

it("says on a day what is in doubt, and of which lists no dated source speaks so late", () => {
  const day = "2022-06-25";
  const asked = {
    days: ["2013-01-01", day],
    day,
    lastDay: "2026-11-30",
    onTheDay: records.changes.filter(({ date }) => date === day),
    inDoubt: records.changes.filter(({ id }) => id === "C35"),
    notFollowed: records.networks.filter(({ id }) => id === "ioc" || id === "refco"),
    undated: 1,
  };
  const { text } = shown(<DaySlider {...common} {...asked} onDay={nothing} onShowDay={nothing} />);
  expect(text()).toContain("On 25 June 2022, as far as the sources show");
  expect(text()).toMatch(/CNCP: .*Gabon/);
  expect(text()).toContain(
    "Uncertain on this day: whether Senegal had already joined Sahel platform (2014; the sources give no exact date)",
  );
  expect(text()).toContain("No dated source covers Indian Ocean platform and REFCO (after June 2014)");
});

it("lists what differs in each list on a day, corrections apart, and never a 0 for a list that nobody knows", () => {
  const day = "2013-04-01";
  const diffs = changesUntil(atlas, day);
  const lists = { before: atlas.editions.published, edition: editionOn(atlas, day), day, diffs };
  const { place } = shown(<DayLists {...common} {...lists} />);
  const row = (name: string) =>
    [...place.querySelectorAll("tbody tr")].find(tr => tr.querySelector("th")?.textContent === name)?.textContent ?? "";
  expect(row("CNCP")).toMatch(/Missing from the source:.*Rwanda: 28 November 2009/);
  expect(row("CNCP")).not.toContain("Gabon");
  expect(row("WACAP")).toContain("no list knownno list known");
  expect(row("WACAP")).not.toMatch(/\b0\b/);
});
