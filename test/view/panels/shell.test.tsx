import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { loadCharts } from "../../../src/charts/kinds.ts";
import { en } from "../../../src/i18n/en/index.ts";
import { reviewed as reviewedInWords } from "../../../src/i18n/en/words.ts";
import { Header, type HeaderProps } from "../../../src/panels/Header.tsx";
import { OverlapPanel, type OverlapPanelProps } from "../../../src/panels/OverlapPanel.tsx";
import { AnswerLine } from "../../../src/panels/question/AnswerLine.tsx";
import { Shell, type ShellProps } from "../../../src/panels/Shell.tsx";
import { pageIds } from "../../../src/state/view.ts";
import { accessibilityFaults, choice, code, find, given, shown } from "./fixture.tsx";

const nothing = (): void => {};

function header(props: Partial<HeaderProps> = {}) {
  const actions = {
    onSearch: nothing,
    onQuestion: nothing,
    onReachAll: nothing,
    onEdition: nothing,
    onPage: nothing,
    onTheme: nothing,
    onGraphics: nothing,
    onLanguage: nothing,
    onShortcuts: nothing,
  };
  return (
    <Header
      messages={en}
      direction="ltr"
      edition="published"
      day={null}
      from={null}
      to={null}
      theme="system"
      graphics="automatic"
      refusal={null}
      language="en"
      languages={["en", "fr"]}
      pages={pageIds}
      singleKeys
      find={find}
      findJurisdiction={find}
      {...actions}
      {...props}
    />
  );
}

const charts = await loadCharts();

function overlaps(props: Partial<OverlapPanelProps> = {}) {
  const actions = {
    onChart: nothing,
    onSort: nothing,
    onCounting: nothing,
    onTerritories: nothing,
    onEnlarge: nothing,
    onOpen: nothing,
  };
  const table = {
    caption: "Cells",
    columns: [
      { key: "networks", label: "Networks", kind: "text" },
      { key: "members", label: "Members", kind: "names" },
    ],
    rows: [["IberRed", [code("AND"), code("CUB"), code("PRI")]]],
    total: 1,
  } as const;
  return (
    <OverlapPanel
      {...given("published")}
      charts={charts}
      chart="upset"
      sort="size"
      counting="exactly"
      territories="apart"
      enlarged={false}
      caption="Thirteen cells."
      table={() => table}
      reading={() => ({ sentences: ["Each row is a group."], drawing: null })}
      {...actions}
      {...props}
    >
      <svg role="img" aria-label="chart" width="20" height="20" />
    </OverlapPanel>
  );
}

const screen = (props: Partial<ShellProps> = {}) => (
  <Shell
    messages={en}
    direction="ltr"
    header={header()}
    answer={
      <AnswerLine
        messages={en}
        sentence="Sentence."
        examples={[{ id: "example", label: "Spain → Kenya", onAsk: nothing }]}
        edition="published"
        checkedLongAgo={false}
        applied={{ changes: 28, corrections: 4 }}
        doubts={[]}
        onCopyLink={nothing}
        onShowOther={nothing}
        onShowChanges={nothing}
      />
    }
    rail={<h2>Networks</h2>}
    map={<p>map</p>}
    mapFoot={<p>foot</p>}
    overlaps={overlaps()}
    sheet={<p>sheet</p>}
    sheetKey={null}
    sheetName="Belize"
    sheetTab="Belize"
    mapShare={null}
    onMapShare={nothing}
    enlarged={false}
    onEscape={nothing}
    {...props}
  />
);

const height = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;

it("is accessible as a whole, with and without a sheet", async () => {
  const { show } = shown(screen());
  expect(await accessibilityFaults("page")).toEqual([]);
  show(screen({ sheetKey: "BLZ" }));
  expect(await accessibilityFaults("page")).toEqual([]);
});

it("moves the line between map and overlaps by keyboard", async () => {
  shown(screen());
  const before = height(".shell-atlas");
  const divider = page.getByRole("separator", { name: "Height of the map" });
  (divider.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  await expect.poll(() => height(".shell-atlas")).toBeLessThan(before - 20);
});

it("offers the languages by their own names in the header, and says that they change names", async () => {
  const onLanguage = vi.fn();
  shown(header({ onLanguage }));
  const choice = page.getByRole("combobox", { name: "Names in" });
  await choice.selectOptions("Français");
  expect(onLanguage).toHaveBeenCalledWith("fr");
});

it("steps back on Escape, but leaves the first Escape to what is open above", async () => {
  const onEscape = vi.fn();
  shown(screen({ onEscape }));
  await page.getByText("Menu", { exact: true }).click();
  await userEvent.keyboard("{Escape}");
  expect(onEscape).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  expect(onEscape).toHaveBeenCalledOnce();
});

it("never lays a sheet over the map or the boundaries line", () => {
  shown(screen({ sheetKey: "BLZ" }));
  const sheet = document.querySelector(".shell-sheet")?.getBoundingClientRect();
  const line = document.querySelector(".shell-foot p")?.getBoundingClientRect();
  const map = document.querySelector(".shell-map")?.getBoundingClientRect();
  expect(line?.right).toBeLessThanOrEqual(sheet?.left ?? 0);
  expect(map?.right).toBeLessThanOrEqual(sheet?.left ?? 0);
  expect(line?.top).toBeGreaterThanOrEqual(map?.bottom ?? 0);
});

it("skips to the map without touching the address", async () => {
  const address = location.href;
  shown(screen());
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement?.id).toBe("atlas-map");
  expect(location.href).toBe(address);
});

it("shows one of three sheets below the map on a phone, and opens the country's once it is chosen", async () => {
  await page.viewport(390, 844);
  const { show } = shown(screen());
  expect(height(".shell-rail")).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Overlaps", exact: true }).click();
  await expect.poll(() => height(".shell-rail")).toBe(0);
  expect(height(".shell-overlaps")).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Overlaps", exact: true }).click();
  await expect.poll(() => height(".shell-overlaps")).toBe(0);
  await expect.element(page.getByRole("button", { name: "Details", exact: true })).toBeVisible();
  show(screen({ sheetKey: "BLZ" }));
  await expect.element(page.getByRole("button", { name: "Belize", exact: true })).toBeVisible();
  await expect.poll(() => height(".shell-sheet")).toBeGreaterThan(100);
  expect(await accessibilityFaults("page")).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await page.viewport(1440, 900);
});

it("goes back on a phone to the sheet from which the country's was opened, once that is closed", async () => {
  await page.viewport(390, 844);
  const { show } = shown(screen());
  await page.getByRole("button", { name: "Overlaps", exact: true }).click();
  show(screen({ sheetKey: "BLZ" }));
  await expect.poll(() => height(".shell-sheet")).toBeGreaterThan(100);
  show(screen());
  await expect.poll(() => height(".shell-overlaps")).toBeGreaterThan(100);
  expect(height(".shell-sheet")).toBe(0);
  await page.viewport(1440, 900);
});

it.each([
  [320, 256],
  [1024, 768],
  [1440, 900],
])("fits %d × %d without a scroll bar across, in both directions of writing", async (width, tall) => {
  await page.viewport(width, tall);
  const { show } = shown(screen({ sheetKey: "BLZ" }));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  show(screen({ sheetKey: "BLZ", direction: "rtl" }));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1440, 900);
});

it("swaps from and to, and leads from a pair back to all", async () => {
  const onQuestion = vi.fn();
  const onReachAll = vi.fn();
  shown(header({ from: choice("ESP"), to: choice("KEN"), onQuestion, onReachAll }));
  await page.getByRole("button", { name: "Swap from and to" }).click();
  expect(onQuestion).toHaveBeenCalledWith(
    expect.objectContaining({ id: "KEN" }),
    expect.objectContaining({ id: "ESP" }),
  );
  await page.getByRole("button", { name: "Who can be reached" }).click();
  expect(onReachAll).toHaveBeenCalled();
});

it("switches the edition by its radio buttons", async () => {
  const onEdition = vi.fn();
  shown(header({ onEdition }));
  await page.getByRole("radio", { name: `List today reviewed ${reviewedInWords}` }).click();
  expect(onEdition).toHaveBeenCalledWith("current");
});

it("says on a phone, too, what the switch of the edition switches, at 400 % zoom as well", async () => {
  shown(header());
  for (const width of [390, 320]) {
    await page.viewport(width, 844);
    for (const name of ["Published 2013", `Today ${reviewedInWords.slice(-4)}`])
      await expect.element(page.getByRole("radio", { name })).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const [title, menu] = [".header-title", ".header .menu"].map(part => document.querySelector(part));
    const middles = [title, menu]
      .map(part => part?.getBoundingClientRect())
      .map(box => (box ? (box.top + box.bottom) / 2 : 0));
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThan(8);
  }
  await page.viewport(1440, 900);
});

it("opens the menu of pages, and closes it on Escape", async () => {
  const onPage = vi.fn();
  shown(header({ onPage }));
  const summary = page.getByText("Menu", { exact: true });
  await summary.click();
  await expect.element(page.getByRole("button", { name: "Sources" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByText("Sources")).not.toBeVisible();
  await summary.click();
  await page.getByRole("button", { name: "Sources" }).click();
  expect(onPage).toHaveBeenCalledWith("sources");
});

it("offers for each chart only the tools that it needs", async () => {
  const { show } = shown(overlaps());
  await expect.element(page.getByRole("combobox", { name: "Count" })).toBeVisible();
  show(overlaps({ chart: "euler" }));
  await expect.element(page.getByRole("combobox", { name: "Count" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("combobox", { name: "Territories" })).toBeVisible();
});

it("changes the chart by its tab, with arrow keys between the tabs", async () => {
  const onChart = vi.fn();
  shown(overlaps({ onChart }));
  await page.getByRole("tab", { name: "Pairs" }).click();
  expect(onChart).toHaveBeenLastCalledWith("pairs");
  (page.getByRole("tab", { name: "UpSet" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(page.getByRole("tab", { name: "Maps" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(onChart).toHaveBeenLastCalledWith("multiples");
});

it("says by one click how the chart is read, and no more by another", async () => {
  shown(overlaps());
  const button = page.getByRole("button", { name: "How to read this" });
  await button.click();
  await expect.element(page.getByText("Each row is a group.")).toBeVisible();
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
  expect(await accessibilityFaults()).toEqual([]);
  await button.click();
  await expect.element(page.getByText("Each row is a group.")).not.toBeInTheDocument();
});

it("follows a chart by the same as a table", async () => {
  shown(overlaps());
  await page.getByText("Show as table").click();
  await expect.element(page.getByRole("cell", { name: /Andorra.*Cuba.*Puerto Rico/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

it("reads the answer out politely, and says how many facts have changed since", () => {
  const { text } = shown(screen());
  expect(document.querySelector(".answer-sentence")?.getAttribute("aria-live")).toBe("polite");
  expect(text()).toContain("28 changes since 2013 and 4 corrections of the source.");
});

it("says what the atlas is about and what to try, next to questions to begin with", () => {
  const { text } = shown(screen());
  expect(text()).toContain("prosecutors and central authorities cooperate in criminal matters");
  expect(text()).toContain("Find a route with From and To, click a country, or choose networks.");
});

it("says in a hint what a row counts", async () => {
  shown(overlaps());
  await expect
    .element(page.getByRole("combobox", { name: "Count" }))
    .toHaveAttribute("title", expect.stringContaining("in no other chosen network"));
});
