import { group } from "d3";
import type { Browser, Page } from "playwright";
import { atlas } from "../model/data.ts";
import { atlasPage, type Contender, launched } from "./contenders.ts";
import { actsIn } from "./crowd-acts.ts";
import { inMs } from "./timing.ts";

/** Notes when a person did something, the frame after it, and until when the page was busy. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    for (const type of ["pointermove", "pointerdown", "keydown", "change"])
      addEventListener(
        type,
        ({ timeStamp }) => {
          performance.mark("input", { startTime: timeStamp });
          requestAnimationFrame(() => setTimeout(() => performance.mark("frame")));
        },
        true,
      );
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries())
        performance.measure("busy", { start: startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Until nothing has kept the page busy for a while. */
async function quiet(page: Page): Promise<void> {
  const isBusy = (): Promise<boolean> =>
    page.evaluate(() =>
      performance
        .getEntriesByName("busy")
        .some(({ startTime, duration }) => startTime + duration > performance.now() - 500),
    );
  await pause(400);
  while (await isBusy()) await pause(100);
}

/** From the input until the page has shown its effect and has nothing left to do: work put off counts, too. */
async function feltMs(page: Page, act: () => Promise<unknown>): Promise<number> {
  await quiet(page);
  await page.evaluate(() => {
    performance.clearMarks();
    performance.clearMeasures();
  });
  await act();
  await quiet(page);
  return page.evaluate(() => {
    const first = performance.getEntriesByName("input")[0]?.startTime ?? Number.NaN;
    const frame = performance.getEntriesByName("frame")[0]?.startTime ?? Number.NaN;
    const ends = performance.getEntriesByName("busy").map(({ startTime, duration }) => startTime + duration);
    return Math.max(frame, ...ends) - first;
  });
}

async function opened(browser: Browser, { wire }: Contender): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await watch(page);
  await page.goto(`${wire.address}#page=own`);
  return page;
}

const longestMs = 1000;
const rounds = 3;

interface Felt {
  readonly what: string;
  readonly ms: number;
  readonly isSeen: boolean;
}

async function round(browser: Browser, contender: Contender): Promise<readonly Felt[]> {
  const page = await opened(browser, contender);
  const felt: Felt[] = [];
  for (const { what, before, run, shows } of actsIn(contender, [...atlas.jurisdictions.keys()])) {
    await before?.(page);
    const ms = await feltMs(page, () => run(page));
    felt.push({ what, ms, isSeen: await shows(page) });
  }
  await page.context().close();
  return felt;
}

/** Prints how long a person waits in the built page at 2 000 networks, and gives what takes more than a second. */
export async function benchCrowd(): Promise<readonly string[]> {
  const browser = await launched();
  const contender = await atlasPage();
  try {
    const found: Felt[] = [];
    for (let i = 0; i < rounds; i++) found.push(...(await round(browser, contender)));
    console.log(
      `\nThe built page with 2000 own networks × ${atlas.jurisdictions.size} jurisdictions, in ms: median of ${rounds} visits, and each`,
    );
    return [...group(found, ({ what }) => what)].flatMap(([what, felt]) => {
      const sorted = felt.map(({ ms }) => ms).sort((a, b) => a - b);
      const middle = sorted[sorted.length >> 1] ?? Number.NaN;
      const isSeen = felt.every(one => one.isSeen);
      const all = felt.map(({ ms }) => inMs(ms)).join(", ");
      console.log(`${what.padEnd(28)} ${inMs(middle).padStart(6)}   (${all})${isSeen ? "" : "  no effect is seen"}`);
      if (!isSeen) return [`to ${what} shows nothing`];
      return middle <= longestMs ? [] : [`to ${what} takes ${inMs(middle)} ms`];
    });
  } finally {
    await browser.close();
    contender.wire.close();
  }
}
