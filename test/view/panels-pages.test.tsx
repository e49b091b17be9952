import type { ComponentChildren } from "preact";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import discrepanciesJson from "../../data/discrepancies.json";
import disputed from "../../data/geo/disputed.json";
import { en } from "../../src/i18n/en.ts";
import { gapsIn, pairsHangingOn } from "../../src/model/gaps.ts";
import { discrepanciesOf } from "../../src/model/records.ts";
import { citationsOf } from "../../src/panels/citations.ts";
import { DaySlider } from "../../src/panels/DaySlider.tsx";
import { AboutPage } from "../../src/panels/pages/AboutPage.tsx";
import { ChangesPage } from "../../src/panels/pages/ChangesPage.tsx";
import { DiscrepanciesPage } from "../../src/panels/pages/DiscrepanciesPage.tsx";
import { GapsPage } from "../../src/panels/pages/GapsPage.tsx";
import { SourcesPage } from "../../src/panels/pages/SourcesPage.tsx";
import {
  accessibilityFaults,
  documentNetworks,
  given,
  ground,
  network,
  records,
  shown,
  sources,
} from "./panels-fixture.tsx";

const nothing = (): void => {};
const discrepancies = discrepanciesOf(discrepanciesJson);
const common = {
  ...given("published"),
  checkedLongAgo: false,
  onOpen: nothing,
  onOpenNetwork: nothing,
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
  return <GapsPage {...common} gaps={gapsIn(asked)} pairsOn={bridge => pairsHangingOn(asked, bridge)} />;
};
const pages: readonly (readonly [string, () => ComponentChildren])[] = [
  ["about", about],
  ["sources", () => <SourcesPage {...common} sources={sources} />],
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
  const [changed = "", corrected = ""] = text().split("Corrections of the document");
  expect(changed).toContain("1 July 2013");
  expect(changed).toContain("(not confirmed)");
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
  const { place } = shown(<SourcesPage {...common} sources={sources} />);
  await page.getByRole("combobox", { name: "Grade" }).selectOptions("press");
  const press = sources.filter(({ grade }) => grade === "press").length;
  await expect.poll(() => place.querySelectorAll(".entry").length).toBe(press);
});

it("names the pairs that hang on one bridge only when asked", async () => {
  // Of REFCO's members Belize alone is in the Commonwealth network.
  shown(gaps([network("cncp"), network("refco")]));
  expect(document.querySelectorAll(".pairs-list li")).toHaveLength(0);
  await page.getByRole("button", { name: "name them: pairs that hang on Belize" }).click();
  await expect.poll(() => document.querySelectorAll(".pairs-list li").length).toBe(52 * 9);
});

it("steps through the days of the changes, and ends with all that is known", async () => {
  const onDay = vi.fn();
  const days = ["2013-07-01", "2018-02-08"];
  shown(<DaySlider {...common} days={days} day="2018-02-08" undated={2} onDay={onDay} />);
  const slider = page.getByRole("slider", { name: "Membership on a day" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "On 8 February 2018, as far as the sources go");
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(onDay).toHaveBeenLastCalledWith("2013-07-01");
  await userEvent.keyboard("{End}");
  expect(onDay).toHaveBeenLastCalledWith(null);
});
