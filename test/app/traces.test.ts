import { expect, it } from "vitest";
import { type Atlas, keptForOffline, openedAtlas, until } from "./driver.ts";

type Page = Atlas["page"];

const opened = (): Promise<Atlas> => openedAtlas({ goesOn: true });

const answers = (page: Page, words: string): Promise<void> =>
  until(`the answer “${words}”`, async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes(words),
  );

const goTo = (page: Page, view: string): Promise<void> =>
  page.evaluate(hash => {
    location.hash = hash;
  }, `#edition=published${view}`);

/** All that the browser keeps for the atlas beside its own files, as one text. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const rows = async (name: string): Promise<unknown[]> => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const read = [...database.objectStoreNames].map(
        store =>
          new Promise<unknown>(resolve => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve([store, all.result]);
          }),
      );
      return Promise.all(read);
    };
    const databases = await Promise.all((await indexedDB.databases()).map(({ name = "" }) => rows(name)));
    const cached = await Promise.all(
      (await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return {
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      databases: JSON.stringify(databases),
      cached: JSON.stringify(cached),
      cookies: document.cookie,
      title: document.title,
      address: location.href,
      name: window.name,
    };
  });

it("leaves no trace of whom somebody looked up but the step that Back needs", async () => {
  const { page, close } = await openedAtlas({ alone: true });
  await page.getByRole("button", { name: "From Spain to Kenya" }).click();
  await answers(page, "Spain and Kenya");
  await page.locator("input[name=edition][value=current]").check();
  for (const chart of ["pairs", "grid", "euler"]) await page.locator(`[role=tab][data-value=${chart}]`).click();
  await page.getByRole("combobox", { name: "Search" }).fill("Eswatini");
  await page.keyboard.press("Escape");
  await keptForOffline(page);
  const { local, session, cookies, name, ...rest } = await kept(page);
  expect({ local, session, cookies, name }).toEqual({ local: "{}", session: "{}", cookies: "", name: "" });
  expect(Object.values(rest).filter(text => /\bESP\b|\bKEN\b|Spain|Kenya|Eswatini|SWZ/.test(text))).toEqual([]);
  expect(await page.evaluate(() => history.state)).toEqual({ from: "ESP", to: "KEN" });
  await close();
});

it("keeps a page open over a reload, and closes and opens it by Back and Forward", async () => {
  const { page, complaints, close } = await opened();
  const title = page.locator("dialog.page[open] h2");
  const isOpen = (): Promise<boolean> => title.isVisible();
  await page.locator("details.menu > summary").click();
  await page.locator("details.menu").getByRole("button", { name: "Sources" }).click();
  await until("the page", isOpen);
  await page.reload();
  await until("the page after a reload", isOpen);
  expect(await title.textContent()).toContain("Sources");
  await page.goBack();
  await until("no page", async () => !(await isOpen()));
  await page.goForward();
  await until("the page again", isOpen);
  await page.keyboard.press("Escape");
  await until("no page after Escape", async () => !(await isOpen()));
  // The address follows the dialog, which the browser itself closes.
  await until("the page to leave the address", async () => {
    return (await page.evaluate(() => location.hash)) === "#edition=published";
  });
  expect(complaints).toEqual([]);
  await close();
});

/** Every text that a live region has had since, in order, as a screen reader would say it. */
async function listening(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], output";
    new MutationObserver(records => {
      const changed = new Set(
        records.flatMap(
          ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(regions) ?? [],
        ),
      );
      for (const region of changed) if (region.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

it("says a change of choice once and nothing else with it", async () => {
  const { page, close } = await opened();
  const said = await listening(page);
  const steps: readonly (readonly [step: () => Promise<void>, words: string])[] = [
    [() => page.locator(".networks [data-networks=oas] input").click(), "eight networks|seven networks"],
    [() => page.locator("input[name=edition][value=current]").check(), "Current edition"],
    [() => goTo(page, "&jurisdiction=BLZ"), "Belize is listed in"],
    [() => goTo(page, "&from=ESP&to=KEN"), "Spain and Kenya"],
  ];
  for (const [step, words] of steps) {
    await said();
    await step();
    await until(words, async () =>
      new RegExp(words).test((await page.locator(".answer-sentence").textContent()) ?? ""),
    );
    await page.waitForLoadState("networkidle");
    const heard = await said();
    expect(heard.length, `${words}: ${heard.join(" | ")}`).toBe(1);
    expect(heard[0]).toMatch(new RegExp(words));
  }
  await goTo(page, "");
  await until("the first view", async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes("108"),
  );
  await said();
  await page.getByRole("tab", { name: "Pairs" }).click();
  await page.locator(".chart-pairs").waitFor();
  expect(await said()).toEqual([]);
  await close();
});

it("goes to the sheet of a network that a click opens, as it does for a key", async () => {
  const { page, close } = await opened();
  await page.getByRole("button", { name: "CNCP", exact: true }).click();
  const sheet = page.locator(".shell-sheet");
  await sheet.getByRole("heading", { level: 2 }).waitFor();
  const named = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(named).toBe("Commonwealth Network of Contact Persons");
  await close();
});
