import type { Browser, CDPSession, Page } from "playwright";
import { atlasPage, boxOf, type Contender, launched, plainPage } from "./contenders.ts";
import { changedIn, colouredIn, type Frame, filmOf } from "./film.ts";
import { inMs, times } from "./timing.ts";
import type { Answer } from "./wire.ts";

interface Measured {
  readonly firstMapMs: number;
  readonly firstMapKB: number;
  readonly visitKB: number;
  readonly toggleMs: number;
  readonly hoverMs: number;
}

/** A phone of the middle class on a slow mobile network. */
const slow = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 };

/** Fewer pixels may be a pointer or a mark; more are a country. */
const someCountry = 500;
const someOutline = 60;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const sumKB = (answers: readonly { readonly bytes: number }[]): number =>
  answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.POSITIVE_INFINITY;

async function visit(browser: Browser): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    // Without a name: the compiler would wrap a named function into a helper that the page doesn't have.
    for (const type of ["pointermove", "pointerdown"])
      addEventListener(
        type,
        ({ timeStamp }) => {
          document.documentElement.dataset.inputMs = String(performance.timeOrigin + timeStamp);
        },
        true,
      );
  });
  return { page, session: await context.newCDPSession(page) };
}

async function settled(page: Page): Promise<void> {
  for (let i = 0; i < 900; i++) {
    if (await page.evaluate(() => document.documentElement.dataset.map !== undefined)) return;
    await pause(100);
  }
  throw new Error("the map never settles");
}

async function slowed(session: CDPSession): Promise<void> {
  const throughput = slow.bitsPerSecond / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
}

/** The first visit of somebody with a slow machine on a slow network. */
async function firstVisit(browser: Browser, lab: Page, { wire, map }: Contender) {
  const { page, session } = await visit(browser);
  await slowed(session);
  wire.sent();
  const film = await filmOf(session);
  await page.goto(wire.address, { waitUntil: "commit", timeout: 90_000 });
  await settled(page);
  await page.waitForLoadState("networkidle", { timeout: 90_000 });
  await film.stop();
  const originMs = await page.evaluate(() => performance.timeOrigin);
  const coloured = await firstOf(lab, film.frames, await boxOf(page, map));
  const answers = wire.sent();
  const arrived = await arrivals(page);
  await page.context().close();
  const firstMapMs = coloured - originMs;
  const wasThere = ({ path, atMs }: Answer): boolean => (arrived.get(path) ?? atMs - originMs) < firstMapMs;
  return { firstMapMs, firstMapKB: sumKB(answers.filter(wasThere)), visitKB: sumKB(answers) };
}

/**
 * When each file was there whole, in ms since the visit began: on a busy machine a picture is filmed late, when what
 * comes behind it has been asked for. What a worker fetches is not told here.
 */
async function arrivals(page: Page): Promise<ReadonlyMap<string, number>> {
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(entry => {
      const { name, responseEnd } = entry as PerformanceResourceTiming;
      return [new URL(name).pathname, responseEnd] as const;
    }),
  );
  return new Map(entries);
}

async function firstOf(lab: Page, frames: readonly Frame[], box: Awaited<ReturnType<typeof boxOf>>): Promise<number> {
  for (let i = 0; i < frames.length; i += 20) {
    const part = frames.slice(i, i + 20);
    const counts = await colouredIn(lab, part, box);
    const found = part[counts.findIndex(count => count > someCountry)];
    if (found) return found.atMs;
  }
  return Number.POSITIVE_INFINITY;
}

/** From a person's input to the first frame that shows its effect on the map. */
async function inputToPaint(lab: Page, { page, session, map }: Shown, act: () => Promise<void>): Promise<number> {
  const film = await filmOf(session);
  await pause(300);
  await act();
  await pause(1200);
  await film.stop();
  const inputMs = await page.evaluate(() => Number(document.documentElement.dataset.inputMs));
  const before = film.frames.findLastIndex(({ atMs }) => atMs < inputMs);
  const frames = film.frames.slice(Math.max(0, before));
  const counts = await changedIn(lab, frames, await boxOf(page, map));
  const found = frames[counts.findIndex(count => count > someOutline)];
  return found ? found.atMs - inputMs : Number.POSITIVE_INFINITY;
}

interface Shown {
  readonly page: Page;
  readonly session: CDPSession;
  readonly map: string;
}

const repeats = 7;

async function interactions(browser: Browser, lab: Page, contender: Contender) {
  const { page, session } = await visit(browser);
  await page.goto(contender.wire.address);
  await settled(page);
  await pause(1500);
  const shown: Shown = { page, session, map: contender.map };
  const { brazil, sea } = await contender.places(page);
  const toggle = await boxOf(page, contender.toggle);
  const toggles: number[] = [];
  const hovers: number[] = [];
  for (let i = 0; i < repeats; i++) {
    await page.mouse.move(...sea);
    hovers.push(await inputToPaint(lab, shown, () => page.mouse.move(...brazil)));
    await page.mouse.move(toggle.x + toggle.width / 2, toggle.y + toggle.height / 2);
    await pause(300);
    const press = (): Promise<void> => page.mouse.click(toggle.x + toggle.width / 2, toggle.y + toggle.height / 2);
    toggles.push(await inputToPaint(lab, shown, press));
  }
  await page.context().close();
  return { toggleMs: median(toggles), hoverMs: median(hovers) };
}

async function measured(browser: Browser, lab: Page, contender: Contender): Promise<Measured> {
  // Once without measuring, so that the server has compressed its files.
  await interactions(browser, lab, contender);
  return { ...(await firstVisit(browser, lab, contender)), ...(await interactions(browser, lab, contender)) };
}

const inKB = (kB: number): string => kB.toFixed(0);

/** Prints what a person waits for, beside a page that uses maplibre plainly, and gives the promises that were broken. */
export async function benchPages(): Promise<readonly string[]> {
  const browser = await launched();
  const contenders = [await atlasPage(), await plainPage()] as const;
  try {
    const lab = await browser.newPage();
    const [ours, plain] = [await measured(browser, lab, contenders[0]), await measured(browser, lab, contenders[1])];
    const rows = [
      { what: "first map pixels, ms", key: "firstMapMs", text: inMs },
      { what: "bytes until then, kB", key: "firstMapKB", text: inKB },
      { what: "bytes of a visit, kB", key: "visitKB", text: inKB },
      { what: "toggle to paint, ms", key: "toggleMs", text: inMs },
      { what: "hover to paint, ms", key: "hoverMs", text: inMs },
    ] as const;
    console.log(
      `\nThe page, at ${slow.cpu}× slower CPU, ${slow.bitsPerSecond / 1e6} Mbit/s and ${slow.latencyMs} ms for the first visit; beside maplibre used plainly`,
    );
    for (const { what, key, text } of rows)
      console.log(
        `${what.padEnd(22)} ours ${text(ours[key]).padStart(6)}   plain ${text(plain[key]).padStart(6)} (${times(ours[key], plain[key])})`,
      );
    const promised = ["firstMapMs", "firstMapKB", "toggleMs"] as const;
    return rows.flatMap(({ what, key }) =>
      promised.some(name => name === key) && !(ours[key] < plain[key])
        ? [`${what}: maplibre used plainly is better`]
        : [],
    );
  } finally {
    await browser.close();
    for (const { wire } of contenders) wire.close();
  }
}
