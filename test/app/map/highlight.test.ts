import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { type Atlas, openAtlas, until } from "../driver.ts";

/** On the map that d3 draws, where marks are elements and can be read. */
async function openedAsSvg(hash: string): Promise<Atlas> {
  const atlas = await openAtlas({ goesOn: true, hash });
  await atlas.settled();
  await atlas.page.locator(".map-legend").waitFor();
  return atlas;
}

/** Jurisdictions that the map shows as marked: all painted ones that have not stepped back. */
const markedOnMap = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shapes = [...document.querySelectorAll(".map-svg g.units > path, .map-svg g.dots > g")];
    const isFaded = shapes.some(shape => shape.hasAttribute("data-faded"));
    const kept = [...document.querySelectorAll(".map-svg .marks > path")].length;
    return isFaded || kept > 0
      ? shapes
          .filter(shape => !shape.hasAttribute("data-faded"))
          .map(shape => shape.getAttribute("data-jurisdictions") ?? "")
      : [];
  });

const markedRows = (page: Page): Promise<number> =>
  page.locator(".overlaps [data-marked], .chart-place [data-marked]").count();

describe.each([
  ["memberships", ["Stripes: several networks 37", "Covered as part of France 4", "States not listed 91"]],
  ["count", ["1 network 49", "2 networks 44", "3 networks 15", "States not listed 91"]],
  ["compare&compare=oas,iberred", ["Only OAS network 17", "Only IberRed 5", "Both 17"]],
  [
    "reach&from=ESP",
    ["Shared network 46", "Through one other 54", "Through two others 3", "States with no route listed 95"],
  ],
] as const)("the legend of %s", (fill, entries) => {
  it("counts jurisdictions, and pointing at an entry or focusing it marks its members on the map and in the chart", async () => {
    const { page, close } = await openedAsSvg(`#edition=published&fill=${fill}`);
    const texts = await page.locator("button.map-legend-entry:visible").allTextContents();
    expect(texts.map(text => text.trim())).toEqual(expect.arrayContaining([...entries]));
    for (const text of entries) {
      const entry = page.locator("button.map-legend-entry", { hasText: text.replace(/ \d+$/, "") }).first();
      const count = Number(text.match(/\d+$/)?.[0]);
      await entry.hover();
      await until(`marks of ${text}`, async () => (await markedOnMap(page)).length > 0 || count === 0);
      await page.mouse.move(2, 2);
      await until("no marks", async () => (await page.locator(".map-svg [data-faded]").count()) === 0);
      await entry.focus();
      await until(`marks of ${text}, focused`, async () => (await page.locator(".map-svg [data-faded]").count()) > 0);
      await entry.blur();
    }
    await close();
  });
});

it("marks in chart and list who is pointed at on the map, and on the map who is pointed at in the list", async () => {
  const { page, close } = await openedAsSvg("#edition=published");
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().hover({ force: true });
  await until("the row in the chart", async () => (await markedRows(page)) > 0);
  expect(await page.locator(".networks .network[data-marked]").getAttribute("data-networks")).toBe("cncp");
  await page.locator(".networks [data-networks=sahel]").hover();
  await until("the Sahel alone", async () => {
    const kept = await page.locator(".map-svg g.units > path:not([data-faded])").count();
    return kept > 0 && (await page.locator(".map-svg [data-faded]").count()) > 90;
  });
  await page.mouse.move(2, 2);
  await until("no marks", async () => (await page.locator(".map-svg [data-faded]").count()) === 0);
  await close();
});

it("marks on the map whose row has the focus in the list, and nobody once it has gone on", async () => {
  const { page, close } = await openedAsSvg("#edition=published");
  const faded = () => page.locator(".map-svg [data-faded]").count();
  await page.getByRole("button", { name: "CNCP", exact: true }).focus();
  await until("the others to step back", async () => (await faded()) > 0);
  await page.locator(".map-stage").focus();
  await until("nobody to step back", async () => (await faded()) === 0);
  await close();
});

it("says of a picked pair what it counts, and fades nobody for it while a country’s sheet lies over it", async () => {
  const { page, close } = await openedAsSvg("#edition=published&chart=pairs");
  const sentence = page.locator(".answer-sentence");
  const faded = () => page.locator(".map-svg [data-faded]").count();
  await page.locator('.chart-place [data-overlap="cncp ejn"][role=button]').click();
  await until("the sentence on the pair", async () =>
    ((await sentence.textContent()) ?? "").startsWith(
      "Three jurisdictions are in at least the CNCP and the EJN: Cyprus",
    ),
  );
  await page.mouse.move(2, 2);
  await until("the others to step back", async () => (await faded()) > 90);
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().click({ force: true });
  await until("the sheet", async () => ((await sentence.textContent()) ?? "").startsWith("Australia is listed in"));
  await page.mouse.move(2, 2);
  await until("nobody to step back", async () => (await faded()) === 0);
  expect(await page.locator(".chart-place [data-selected]").count()).toBe(0);
  await page.keyboard.press("Escape");
  await until("the pair again", async () => (await faded()) > 90);
  expect(await sentence.textContent()).toContain("in at least the CNCP and the EJN");
  await close();
});

it("names the picked overlap over the map, also after a region was chosen, and clears it there", async () => {
  const { page, close } = await openedAsSvg("#edition=published&chart=pairs&overlap=cncp,ejn");
  const chip = page.locator(".map-picked");
  const faded = () => page.locator(".map-svg [data-faded]").count();
  await until("the chip", async () => (await chip.locator("span").textContent()) === "CNCP and EJN, 3 jurisdictions");
  await page.locator('[data-region="caribbean"]').click();
  expect(await chip.isVisible()).toBe(true);
  await chip.getByRole("button", { name: "Clear the selection" }).click();
  await page.mouse.move(2, 2);
  await until("nobody to step back", async () => (await faded()) === 0);
  expect(await chip.count()).toBe(0);
  await close();
});

it("follows in its sentence the two networks that the map compares", async () => {
  const { page, close } = await openedAsSvg("#edition=published&fill=compare&compare=cncp,oas");
  const sentence = page.locator(".answer-sentence");
  expect(await sentence.textContent()).toMatch(
    /^The CNCP and the OAS network share 13 members; 40 are only in the CNCP/,
  );
  await page.locator(".fill-choice select").nth(2).selectOption("iberred");
  await until("the other pair", async () =>
    ((await sentence.textContent()) ?? "").startsWith("The CNCP and IberRed share"),
  );
  await close();
});

const answer = (page: Page) => page.locator(".answer");

it("a click on an entry of the legend sets its jurisdictions apart and names them above the map, until Escape", async () => {
  const { page, close } = await openedAsSvg("#edition=published&fill=count");
  const before = await answer(page).textContent();
  const entry = page.locator("button.map-legend-entry", { hasText: "3 networks" });
  const outlined = () => page.locator(".map-svg .marks > path.grouped").count();
  await entry.click();
  await page.mouse.move(2, 2);
  await until("its jurisdictions stand out", async () => (await outlined()) === 15);
  expect(await markedOnMap(page)).not.toContain("AUS");
  expect(await answer(page).textContent()).toContain("15 jurisdictions are shown as “3 networks”: Belize, ");
  expect(await entry.getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Escape");
  await until("the answer of before", async () => (await answer(page).textContent()) === before);
  expect(await entry.getAttribute("aria-pressed")).toBe("false");
  await entry.click();
  await page.locator(".map-picked button").click();
  await until("no entry is picked", async () => (await page.locator(".map-legend [aria-pressed=true]").count()) === 0);
  await entry.click();
  await page.locator('.map-svg [data-jurisdictions="AUS"]').first().click({ force: true });
  await until(
    "a country is open, and no entry picked",
    async () => (await answer(page).textContent())?.includes("Australia") === true,
  );
  expect(await page.locator(".map-legend [aria-pressed=true]").count()).toBe(0);
  await close();
});

it("the legend says what rings and outlines stand for: both ends, who could introduce them, members of shared networks", async () => {
  const { page, close } = await openedAsSvg("#edition=published&from=ESP&to=KEN");
  const marks = () => page.locator(".map-legend li").allInnerTexts();
  await until("the ends", async () => (await marks()).some(text => text.includes("Asked about: Spain and Kenya")));
  expect((await marks()).join("\n")).toContain("Could introduce them: ");
  await page.evaluate(() => {
    location.hash = "#edition=published&from=ESP&to=ITA";
  });
  await until("the group", async () => (await marks()).some(text => /^In a shared network\s+27$/.test(text.trim())));
  await close();
});
