import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import changes from "../../data/changes.json" with { type: "json" };
import { reviewed as reviewedInWords } from "../../src/i18n/en/words.ts";
import { reviewedMonth } from "../../src/model/review.ts";
import { goToHash, openAtlas, openedAtlas, until } from "./driver.ts";
import { savedBy } from "./saved.ts";

const countOf = (nature: string): number => changes.filter(change => change.nature === nature).length;
const counted = `${countOf("change")} changes since 2013 and ${countOf("correction")} corrections of the source.`;

/** Whether the switch is the topmost thing where it stands, so that a pointer reaches it. */
const isReachable = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(group => {
    const input = document.querySelector(`input[name="${group}"]:checked`);
    const box = input?.closest("label")?.getBoundingClientRect();
    if (!box || box.width === 0) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return input?.closest("label")?.contains(top) ?? false;
  }, name);

describe.each([
  [1440, 900],
  [1024, 768],
  [390, 844],
])("at %i × %i the switch of editions", (width, height) => {
  it("can be reached with a sheet open and with each page open", async () => {
    const { page, settled, close } = await openAtlas({ width, height, hash: "#edition=published&jurisdiction=VEN" });
    await settled();
    await page.locator(".sheet-head").waitFor();
    expect(await isReachable(page, "edition")).toBe(true);
    for (const name of ["about", "sources", "discrepancies", "changes", "gaps", "own"]) {
      await goToHash(page, `#edition=published&page=${name}`);
      await page.locator("dialog.page[open]").waitFor();
      await until(`the switch in ${name}`, () => isReachable(page, "page-edition"));
      await page.locator("dialog.page[open] .sheet-close").click();
      await until("the page to close", async () => (await page.locator("dialog.page[open]").count()) === 0);
    }
    await close();
  });
});

describe("the line beside the answer", () => {
  it("counts changes and corrections apart, as the page of changes does, and says the other way after the switch", async () => {
    const { page, close } = await openedAtlas({ goesOn: true });
    const line = page.locator(".answer-changed");
    expect(await line.textContent()).toContain(counted);
    await line.getByRole("button", { name: "See changes" }).click();
    for (const nature of ["change", "correction"])
      expect(await page.locator(`[data-nature=${nature}] [data-change]`).count()).toBe(countOf(nature));
    await page.locator(".page .sheet-close").click();
    await line.getByRole("button", { name: "Show the list today" }).click();
    await until("the current edition", async () =>
      ((await line.textContent()) ?? "").includes("Show the list as published"),
    );
    expect(await line.textContent()).toContain(`Includes ${counted}`);
    expect(await page.locator(".answer-sentence").textContent()).toContain(
      `(Current edition, reviewed ${reviewedInWords}.)`,
    );
    await close();
  });
});

describe("networks beyond the document", () => {
  it("are named with the count that is stated where no list is, and never take the date of an edition", async () => {
    const hash = "#edition=current&networks=arin-ap,globe,ejcn";
    const { page, close } = await openedAtlas({ goesOn: true, hash });
    const sentence = page.locator(".answer-sentence");
    await until("the answer", async () =>
      ((await sentence.textContent()) ?? "").includes("The source gives only a number"),
    );
    const said = await sentence.textContent();
    expect(said).toContain(
      "Only some members of ARIN-AP are known. No list of GlobE could be read. The EJCN does not publish its members.",
    );
    expect(said).toContain("The source gives only a number: GlobE 219 authorities of 121 countries (September 2024).");
    expect(said).toContain(`(Other networks, from sources read in ${reviewedInWords}.)`);
    expect(said).not.toContain("2013");
    await goToHash(page, "#edition=published&networks=arin-ap,globe,ejcn");
    await until("the published edition", async () =>
      ((await sentence.textContent()) ?? "").includes("GlobE and the EJCN were founded later."),
    );
    await close();
  });
});

describe("what changed", () => {
  /** A file that a button of a dialog saves. The dialog is named, because a page stays open behind the export. */
  const saved = async (
    page: Page,
    dialog: string,
    name: RegExp,
  ): Promise<{ readonly file: string; readonly text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`dialog.${dialog}[open]`).getByRole("button", { name }).click(),
    ]);
    return { file: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };

  it("is saved as a list with sources and as a figure of a day, each named for what it holds", async () => {
    const { page, close } = await openedAtlas({
      goesOn: true,
      hash: "#edition=current&page=changes&day=2019-12-12",
    });
    await until("the sources", async () => (await page.locator(".change a").count()) > 50);
    const list = await saved(page, "page", /Save the list as CSV/);
    expect(list.file).toBe(`changes-published-2013-to-current-${reviewedMonth}.csv`);
    expect(list.text.trimEnd().split("\r\n")).toHaveLength(changes.length + 1);
    expect(list.text).toMatch(/C22,change,Eurojust,.*status DNK: participant by agreement,official,.*http/);
    const book = await savedBy(page, "Save the list as Excel");
    expect(book.name).toBe(`changes-published-2013-to-current-${reviewedMonth}.xlsx`);
    expect((await readXlsx(book.bytes)).sheets.map(({ rows }) => rows.length > 4)).toEqual([true, true]);
    await page.getByRole("button", { name: "Export the map" }).last().click();
    const figure = await saved(page, "export-menu", /^Save /);
    expect(figure.file).toBe("changes-published-2013-to-2019-12-12.svg");
    expect(figure.text).toContain("What changed in judicial cooperation networks");
    expect(figure.text).toContain("Missing from the source");
    await close();
  });
});

describe("the clock", () => {
  it.each([
    ["2027-11-30T12:00:00Z", false],
    ["2027-12-01T12:00:00Z", true],
  ])(
    "at %s: the sheet, the sources and the answer warn that the sources were checked long ago: %s",
    async (time, old) => {
      const { page, close } = await openedAtlas({
        alone: true,
        hash: "#edition=current&jurisdiction=DNK",
        before: page => page.clock.setFixedTime(new Date(time)),
      });
      await page.locator(".sheet-edition").waitFor();
      for (const place of [".shell-sheet", ".answer"])
        expect((await page.locator(place).textContent())?.includes("more than a year ago"), place).toBe(old);
      await close();
    },
  );
});
