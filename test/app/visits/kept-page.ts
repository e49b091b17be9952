import type { Browser, BrowserContextOptions, CDPSession, Disposable, Page } from "playwright";

/** What a window is from its beginning to its end; media are told to a page at each visit. */
export type Device = Pick<BrowserContextOptions, "hasTouch" | "isMobile" | "deviceScaleFactor">;

/**
 * A page that is used again: a visit in it takes half the processor's time of one in a context of its own, because its
 * process has the scripts already.
 */
export interface KeptPage {
  readonly page: Page;
  /** The test file whose visit the page still shows; null: it is empty. */
  readonly left: string | null;
  /** Takes away all that a visit has left, so that the next one begins as a first one does. */
  empty(): Promise<void>;
  /** Leaves no step to go back to. */
  forgetHistory(): Promise<void>;
  /** Ends a visit. Where it names its test file, the page stays as it is for the next one of that file. */
  release(file: string | null): Promise<void>;
}

interface Kept {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Scripts that a visit lets run before those of the page. */
  readonly scripts: Disposable[];
  readonly idle: Kept[];
  left: string | null;
}

const idleByDevice = new Map<string, Kept[]>();

/** A page that was released, else a new one. */
export async function takePage(browser: Browser, device: Device): Promise<KeptPage> {
  const key = JSON.stringify([device.hasTouch ?? false, device.isMobile ?? false, device.deviceScaleFactor ?? 1]);
  const idle = idleByDevice.get(key) ?? [];
  idleByDevice.set(key, idle);
  const kept = idle.pop() ?? (await create(browser, device, idle));
  return {
    page: kept.page,
    left: kept.left,
    empty: () => empty(kept),
    async forgetHistory() {
      await kept.devtools.send("Page.resetNavigationHistory");
    },
    release: file => release(kept, file),
  };
}

async function create(browser: Browser, device: Device, idle: Kept[]): Promise<Kept> {
  // The worker that keeps files for offline begins a while after the map: the tests about it have contexts of their own.
  const context = await browser.newContext({ ...device, serviceWorkers: "block" });
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page), scripts: scriptsOf(page), idle, left: null };
}

/** All scripts that are added to a page from now on. */
function scriptsOf(page: Page): Disposable[] {
  const scripts: Disposable[] = [];
  const { addInitScript } = page;
  page.addInitScript = async (...script: Parameters<typeof addInitScript>) => {
    const added = await addInitScript.apply(page, script);
    scripts.push(added);
    return added;
  };
  return scripts;
}

async function release(kept: Kept, file: string | null): Promise<void> {
  try {
    await clean(kept);
    kept.left = file;
    if (file === null) await empty(kept);
    kept.idle.push(kept);
  } catch {
    // A page that doesn't answer any more is of no use to the next visit.
    await kept.page.context().close();
  }
}

/** Takes back what a test has made of the page beside what the atlas shows. */
async function clean({ page, scripts }: Kept): Promise<void> {
  const context = page.context();
  for (const part of [page, context]) {
    part.removeAllListeners();
    await part.unrouteAll({ behavior: "ignoreErrors" });
  }
  for (const script of scripts.splice(0)) await script.dispose();
  for (const other of context.pages()) if (other !== page) await other.close();
  // What lies under the mouse would be hovered over as soon as the next visit is drawn.
  await page.mouse.move(-10, -10);
}

async function empty(kept: Kept): Promise<void> {
  const { page, devtools } = kept;
  const origin = await page.evaluate(() => {
    // Playwright can set a clock, and can't take it back.
    if ("__pwClock" in globalThis) throw new Error("A page with a clock of its own can't be used again.");
    sessionStorage.clear();
    window.name = "";
    return location.origin;
  });
  // The page itself goes there: sent from outside, the browser would begin a new process, which has to compile all again.
  await Promise.all([
    page.waitForURL("about:blank"),
    page.evaluate(() => {
      location.href = "about:blank";
    }),
  ]);
  kept.left = null;
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await devtools.send("Page.resetNavigationHistory");
}
