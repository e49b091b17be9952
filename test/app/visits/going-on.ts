import type { Page } from "playwright";
import { domOf, rested } from "./dom.ts";

/** The fragment of the first view, as the atlas writes it. */
const firstView = "#edition=published";

/** What a page that was just loaded shows of the first view, by the size of its window. */
const loaded = new Map<string, string>();

const keyOf = (page: Page): string => JSON.stringify(page.viewportSize());

/** How often a page is looked at until it has come to rest. */
const looks = 5;

/** Brings an open atlas to a fragment as a link does, and waits until it has been read and drawn. */
export async function goOnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async to => {
    if (location.hash !== to) {
      const followed = new Promise(resolve => window.addEventListener("popstate", resolve, { once: true }));
      location.hash = to;
      await followed;
    }
    for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  }, hash);
}

/** Whether an open atlas, led back to the first view, is the same as one that was just loaded, and keeps nothing. */
export async function isAsLoaded(page: Page): Promise<boolean> {
  const expected = loaded.get(keyOf(page));
  if (expected === undefined) return false;
  const isKept = await page.evaluate(async first => {
    // The focus goes to the start of the page, from where Tab goes on.
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    for (const close of document.querySelectorAll<HTMLElement>(".toast-close")) close.click();
    for (const element of document.querySelectorAll("*")) if (element.scrollTop > 0) element.scrollTop = 0;
    // A question stands in the history only, so that its step has to go, too.
    history.pushState(null, "", first);
    window.dispatchEvent(new PopStateEvent("popstate"));
    return localStorage.length + sessionStorage.length > 0;
  }, firstView);
  if (isKept) return false;
  for (let look = 0; look < looks; look++) {
    await rested(page);
    if ((await domOf(page)) === expected) return true;
  }
  return false;
}

/** Notes what a page shows that was just loaded with the first view. */
export async function noteAsLoaded(page: Page): Promise<void> {
  if (loaded.has(keyOf(page))) return;
  await page.waitForLoadState("networkidle");
  await rested(page);
  loaded.set(keyOf(page), await domOf(page));
}
