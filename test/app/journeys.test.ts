import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { type Atlas, openedAtlas, until } from "./driver.ts";
import { openChartExport, savedBy } from "./saved.ts";

const answerOf = async (page: Page): Promise<string> =>
  (await page.locator(".answer-sentence").textContent({ timeout: 15_000 })) ?? "";

const answers = (page: Page, words: string): Promise<void> =>
  until(`the answer “${words}”`, async () => (await answerOf(page)).includes(words));

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const opened = (hash = "", before?: (page: Page) => Promise<void>): Promise<Atlas> =>
  openedAtlas({ hash, ...(before && { before }) });

const choose = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
};

describe("a stranger's first minute", () => {
  it("says how many are listed where, and that one list is not published", async () => {
    const { page, close } = await opened();
    expect(await answerOf(page)).toBe(
      "108 jurisdictions are listed in eight networks, 59 of them in more than one. The UNODC page has no list of WACAP. (Published edition, about 2013.)",
    );
    expect(await page.locator(".networks [data-networks=wacap]").textContent()).toContain("no list in the source");
    expect(await page.locator(".chart-upset .row").count()).toBe(13);
    await close();
  });

  it("counts with territories apart and with their State as the terminal does", async () => {
    const { page, close } = await openedAtlas({ goesOn: true, hash: "#edition=published&territories=with-state" });
    expect(await answerOf(page)).toContain("106 jurisdictions");
    expect(await page.locator(".chart-upset .row").count()).toBe(14);
    await page.getByRole("tab", { name: "Pairs" }).click();
    await page.locator(".overlaps-table summary").click();
    await until("the table of pairs", async () => (await page.locator(".overlaps-table tbody tr").count()) === 13);
    await page.goto(`${page.url().split("#")[0]}#edition=published&chart=pairs`);
    await until("the table of pairs", async () => (await page.locator(".overlaps-table tbody tr").count()) === 11);
    await close();
  });

  it("finds a country by a former name, a code, a name in another language or script, and says what lists it", async () => {
    const { page, close } = await openedAtlas({ goesOn: true });
    for (const [typed, name, networks] of [
      ["Swaziland", "Eswatini", "the CNCP"],
      ["MLT", "Malta", "the CNCP, the EJN and Eurojust"],
      ["La Réunion", "Réunion", "the Indian Ocean platform"],
      ["Belice", "Belize", "the CNCP, the OAS network and REFCO"],
      ["Пуэрто-Рико", "Puerto Rico", "IberRed"],
    ] as const) {
      await until(`all names to be read, for ${typed}`, async () => {
        await page.keyboard.press("Escape");
        await choose(page, typed).catch(() => undefined);
        return (await answerOf(page)).startsWith(name);
      });
      expect(await answerOf(page)).toMatch(
        new RegExp(`^${name} is listed in ${networks}\\. \\(Published edition, about 2013\\.\\)`),
      );
    }
    await close();
  });
});

describe("the address", () => {
  it("names the edition alone at first, then what was chosen, and Back undoes each step", async () => {
    const { page, close } = await opened();
    expect(await hashOf(page)).toBe("#edition=published");
    await page.locator(".networks [data-networks=oas] input").click();
    await page.locator("input[name=edition][value=current]").check();
    expect(await hashOf(page)).toBe("#edition=current&networks=cncp,ejn,eurojust,iberred,ioc,sahel,refco,wacap");
    await page.goBack();
    expect(await hashOf(page)).toContain("edition=published&networks=");
    await page.goBack();
    await until("the first view", async () => (await hashOf(page)) === "#edition=published");
    expect(await page.locator(".networks [data-networks=oas] input").isChecked()).toBe(true);
    await close();
  });

  it("never names the pair of a question; Back, Forward and reload keep it all the same", async () => {
    const { page, requests, close } = await opened();
    await page.getByRole("button", { name: "From Spain to Kenya" }).click();
    await answers(page, "Spain and Kenya share no listed network");
    expect(await hashOf(page)).not.toMatch(/ESP|KEN/);
    expect(await page.title()).toBe("Cooperation Atlas");
    await page.reload();
    await answers(page, "Spain and Kenya share no listed network");
    await page.goBack();
    await answers(page, "108 jurisdictions");
    await page.goForward();
    await answers(page, "Spain and Kenya share no listed network");
    expect(requests.filter(url => /ESP|KEN/.test(url))).toEqual([]);
    await close();
  });

  it("reads a pair from a link and takes it out of the address", async () => {
    const { page, close } = await opened("#edition=published&from=DEU&to=KEN");
    await answers(page, "Germany and Kenya share no listed network. Cyprus, Malta and the United Kingdom");
    expect(await hashOf(page)).not.toMatch(/DEU|KEN/);
    await close();
  });
});

describe("where something is missing", () => {
  it("works with storage blocked", async () => {
    const { page, complaints, close } = await opened("", async page => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      });
    });
    expect(await answerOf(page)).toContain("108 jurisdictions");
    expect(complaints).toEqual([]);
    await close();
  });

  it("keeps the simple map, usable and with a sentence, without WebGL", async () => {
    const { page, close } = await opened("", async page => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    });
    expect(await page.evaluate(() => document.documentElement.dataset.map)).toBe("svg");
    await until("the notice", async () => (await page.locator(".map-notice").count()) === 1);
    await page.locator('.map-svg [data-jurisdictions="AUS"]').first().click({ force: true });
    await answers(page, "Australia is listed in the CNCP.");
    await close();
  });

  it("keeps the simple map when the canvas map cannot be loaded", async () => {
    const { page, close } = await opened("", async page => {
      await page.route(/gl-surface-.*\.js/, route => route.abort());
    });
    expect(await page.evaluate(() => document.documentElement.dataset.map)).toBe("svg");
    await until("the notice", async () => (await page.locator(".map-notice").count()) === 1);
    await close();
  });
});

describe("a figure", () => {
  it("is saved with a name that says what it is and never which countries were looked up", async () => {
    const { page, close } = await openedAtlas({ goesOn: true });
    await page.getByRole("button", { name: "From Spain to Kenya" }).click();
    await answers(page, "Spain and Kenya");
    await openChartExport(page);
    const { name, bytes } = await savedBy(page, /^Save /, page.locator("dialog.export-menu"));
    expect(name).toBe("upset-published-2013.svg");
    const svg = bytes.toString("utf8");
    expect(svg).toContain("do not imply official endorsement");
    expect(svg).toContain("published");
    expect(svg).not.toMatch(/from=|to=KEN|href="http/);
    await close();
  });
});
