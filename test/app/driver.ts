import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { expect, inject } from "vitest";
import { browserFlags, machineBrowser } from "../tools/browser.ts";
import { goOnTo, isAsLoaded, noteAsLoaded } from "./visits/going-on.ts";
import { type Device, type KeptPage, takePage } from "./visits/kept-page.ts";

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly hash?: string;
  /** Another server than that of the build. */
  readonly address?: string;
  readonly options?: BrowserContextOptions;
  /**
   * True where the canvas map is the subject. Without it the page settles on the SVG map, which shows the same: a canvas
   * that no graphics card draws takes three times as long to come. "by-machine": the browser is left as it is.
   */
  readonly canvas?: boolean | "by-machine";
  /** Runs before the page loads: to break WebGL, storage or the network by routes and scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
  /**
   * True for a test that changes what can't be taken back (a second page, a clock, a quota) or must begin in a browser that
   * has never seen the atlas: it gets a context of its own, as does another `address`. All others share a page, one after the other.
   */
  readonly alone?: boolean;
  /**
   * True for a test whose subject is neither the load nor anything that is loaded: where the one before it in its file left
   * an atlas that, on the first view, is the same as one just loaded, it goes on there by the address alone. That takes a
   * fifth of the processor's time. What an atlas remembers and doesn't show, such as the last choices in a dialog, stays.
   */
  readonly goesOn?: boolean;
}

/** A visit to the built atlas, with all that the browser asked for and complained of. */
export interface Atlas {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly failed: readonly string[];
  readonly complaints: readonly string[];
  /** Waits until the map has taken over or has said that it stays as it is. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

let shared: Promise<Browser> | null = null;

/** One browser for all the files that a worker runs. Playwright ends it with the worker's process. */
function browser(): Promise<Browser> {
  const executablePath = machineBrowser();
  // Pages that live for seconds gain nothing by code that is compiled twice.
  shared ??= chromium.launch({
    args: [...browserFlags, "--js-flags=--no-opt"],
    ...(executablePath && { executablePath }),
  });
  return shared;
}

/** Asks again and again until the answer is true: `waitForFunction` uses eval, which the page's policy refuses. */
export async function until(what: string, holds: () => Promise<boolean>, timeoutMs = 30_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Waits until the page has drawn again and again, so that what was begun would be seen by now. */
export const drawnAgain = (page: Page, frames = 12): Promise<void> =>
  page.evaluate(async count => {
    for (let i = 0; i < count; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  }, frames);

/** Shows another view in the same visit, as a link or Back does. */
export const goToHash = (page: Page, hash: string): Promise<void> =>
  page.evaluate(to => {
    location.hash = to;
  }, hash);

/** Waits until the files of the visit are kept and their worker answers for the page. */
export const keptForOffline = (page: Page): Promise<void> =>
  until("the worker to take over", () =>
    page.evaluate(() => navigator.serviceWorker.controller?.state === "activated"),
  );

/** Pastes a table into the page of a person's own networks, and has it read. */
export async function readTable(page: Page, table: string): Promise<void> {
  await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
  await page.getByRole("button", { name: "Read table" }).click();
}

/** The same, and takes its networks in. */
export async function takeIn(page: Page, table: string): Promise<void> {
  await readTable(page, table);
  await page.getByRole("button", { name: "Use these networks" }).click();
}

/** Runs in the page: a machine with a graphics card, as far as the atlas can tell, so that it chooses the canvas. */
function pretendCard(): void {
  const { getParameter } = WebGL2RenderingContext.prototype;
  const unmaskedRenderer = 0x9246;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === unmaskedRenderer ? "A graphics card" : getParameter.call(this, name);
  };
}

/** Runs in the page: a browser without WebGL. */
function hideWebgl(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: Parameters<typeof real>) {
    return args[0].startsWith("webgl") ? null : Reflect.apply(real, this, args);
  } as typeof real;
}

/** The page of a visit, and what ends the visit. */
interface Opened {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

type Options = BrowserContextOptions;

/** What a page that exists can be told: how the reader likes it. */
const mediaOf = ({ colorScheme, contrast, forcedColors, reducedMotion }: Options) => ({
  media: null,
  colorScheme: colorScheme ?? "light",
  contrast: contrast ?? "no-preference",
  forcedColors: forcedColors ?? "none",
  reducedMotion: reducedMotion ?? "no-preference",
});

const deviceOf = ({ hasTouch, isMobile, deviceScaleFactor }: Options): Device => ({
  ...(hasTouch && { hasTouch }),
  ...(isMobile && { isMobile }),
  ...(deviceScaleFactor && { deviceScaleFactor }),
});

/** Options that only a context of its own can have. */
const needsContext = (options: Options): boolean =>
  Object.keys(options).some(name => !(name in mediaOf({}) || name in allOfDevice || name === "viewport"));

const allOfDevice = deviceOf({ hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const isAlone = ({ alone, options = {}, address }: Visit): boolean => !!(alone || address || needsContext(options));

async function openPage(visit: Visit): Promise<Opened & { readonly kept: KeptPage | null }> {
  const { width = 1440, height = 900, options = {} } = visit;
  if (!isAlone(visit)) {
    const kept = await takePage(await browser(), deviceOf(options));
    const { page } = kept;
    await page.emulateMedia(mediaOf(options));
    await page.setViewportSize({ width, height });
    return { page, kept, close: () => kept.release(canGoOn(visit) ? fileOfTest() : null) };
  }
  const context = await (await browser()).newContext({ viewport: { width, height }, ...options });
  return { page: await context.newPage(), kept: null, close: () => context.close() };
}

const canGoOn = ({ goesOn, canvas, before }: Visit): boolean => !!goesOn && !canvas && !before;

const fileOfTest = (): string | null => expect.getState().testPath ?? null;

export async function openAtlas(visit: Visit = {}): Promise<Atlas> {
  const { hash = "", address = inject("address") } = visit;
  const { page, kept, close } = await openPage(visit);
  if (visit.canvas !== "by-machine") await page.addInitScript(visit.canvas ? pretendCard : hideWebgl);
  const requests: string[] = [];
  const failed: string[] = [];
  const complaints: string[] = [];
  page.on("request", request => requests.push(request.url()));
  page.on("requestfailed", request => failed.push(request.url()));
  page.on("response", response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", message => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", error => complaints.push(String(error)));
  await visit.before?.(page);
  const settled = (): Promise<void> =>
    until("the map to settle", () => page.evaluate(() => document.documentElement.dataset.map !== undefined));
  if (kept && canGoOn(visit)) await goOn(kept, { address, hash, settled });
  else {
    if (kept && kept.left !== null) await kept.empty();
    await page.goto(`${address}${hash}`);
  }
  return { page, requests, failed, complaints, settled, close };
}

interface WayOn extends Pick<Atlas, "settled"> {
  readonly address: string;
  readonly hash: string;
}

/** Shows a view in a page that stands open, or loads the first view anew where it isn't as it was loaded. */
async function goOn(kept: KeptPage, { address, hash, settled }: WayOn): Promise<void> {
  const { page, left } = kept;
  if (left === null || left !== fileOfTest() || !(await isAsLoaded(page))) {
    if (left !== null) await kept.empty();
    await page.goto(address);
    await settled();
    await noteAsLoaded(page);
  }
  if (hash !== "") await goOnTo(page, hash);
  await kept.forgetHistory();
}

/** The same once the whole page is there: the map has settled, and so has the list of networks. */
export async function openedAtlas(visit: Visit = {}): Promise<Atlas> {
  const atlas = await openAtlas(visit);
  await atlas.settled();
  await atlas.page.locator(".networks").waitFor();
  return atlas;
}
