import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { goToHash, keptForOffline, openAtlas, takeIn } from "./driver.ts";

/** What the page says is missing: above the map, beside it, or in place of it. */
const said = async (page: Page): Promise<string> =>
  (await page.locator("[role=alert], .answer-note, .map-notice").allInnerTexts()).join(" ");

/** What is said without each file that a visit loads by itself. What needs the whole page is named by its own test. */
const sentences: readonly (readonly [file: RegExp, words: string])[] = [
  [/gl-surface/, "The full map"],
  [/pixels|jsxRuntime|charts|export-menu|rolldown-runtime|page|en-index/, "The lists, the search and the charts"],
  [/changes/, "The changes since 2013"],
  [/other-networks/, "The list of other networks"],
  [/sources/, "The list of sources"],
  [/discrepancies/, "The list of errors in the source"],
  [/profiles/, "The profile of each network"],
  [/aliases/, "The list of other names"],
  [/first-map.*css/, "A part of the page’s design"],
  [/(fr|es|pt|ar|ru|zh)-/, "The list of names in some languages"],
];

const wordsOf = (part: string): string =>
  sentences.find(([file]) => file.test(part))?.[1] ?? `no sentence is known for ${part}`;

/** The words of all files that the page says could not be loaded, in the order of `sentences`. */
async function namedAsMissing(page: Page): Promise<readonly string[]> {
  const failures = (await said(page)).split(".").filter(sentence => sentence.includes("could not be loaded"));
  const text = failures.join().toLowerCase();
  return sentences.flatMap(([, words]) => (text.includes(words.toLowerCase()) ? words : []));
}

async function answering500(page: Page, files: string | RegExp): Promise<void> {
  await page.route(files, route => route.fulfill({ status: 500 }));
}

/** Scripts and styles that a visit loads by itself, but for the first, without which nothing can be said at once. */
function partsOfVisit(requests: readonly string[]): readonly string[] {
  const files = requests.flatMap(url => /assets\/[^/]+\.(?:js|css)$/.exec(url) ?? []);
  return [...new Set(files)].filter(file => !/first-map.*\.js/.test(file));
}

/** Without these the page does not come, and nothing else can be named. */
const isOfWholePage = (part: string): boolean => /^The (lists|changes)/.test(wordsOf(part));

/**
 * The parts that are broken in each of several visits: each part in one, and in no visit two with the same words, so
 * that each visit says whether these and no others are named.
 */
function roundsOf(parts: readonly string[]): readonly (readonly string[])[] {
  const rounds: string[][] = [];
  for (const part of parts.filter(name => !isOfWholePage(name))) {
    const round = rounds.find(others => others.every(other => wordsOf(other) !== wordsOf(part)));
    if (round) round.push(part);
    else rounds.push([part]);
  }
  return [...parts.filter(isOfWholePage).map(part => [part]), ...rounds];
}

it("says what is missing, and nothing else, whichever file of a visit the server answers with an error", {
  timeout: 180_000,
}, async () => {
  // Without a worker, which would have kept the files of the first visit.
  const { page, settled, requests, close } = await openAtlas();
  await settled();
  await page.waitForLoadState("networkidle");
  const parts = partsOfVisit(requests);
  expect(parts.length).toBeGreaterThan(15);
  for (const round of roundsOf(parts)) {
    for (const part of round) await answering500(page, `**/${part}`);
    await page.reload();
    const expected = sentences.flatMap(([, words]) => (round.some(part => wordsOf(part) === words) ? words : []));
    await expect.poll(() => namedAsMissing(page), { timeout: 30_000, message: round.join() }).toEqual(expected);
    await page.unrouteAll();
  }
  await close();
});

it("keeps to English names, and says why, where those of the chosen language fail to come", async () => {
  const { page, complaints, close } = await openAtlas({
    hash: "#edition=published&lang=fr&jurisdiction=DEU",
    before: page => answering500(page, /assets\/fr-/),
  });
  await page.getByRole("heading", { name: "Germany" }).waitFor();
  expect(await said(page)).toContain("The list of names in some languages could not be loaded and is missing here.");
  // The browser itself notes the failed request; the page throws nothing.
  expect(complaints.filter(text => !text.includes("500"))).toEqual([]);
  await page.unroute(/assets\/fr-/);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await page.getByRole("heading", { name: "Allemagne" }).waitFor();
  await close();
});

it("opens from what was kept where the server answers everything with an error", async () => {
  const { page, settled, close } = await openAtlas({ alone: true });
  await keptForOffline(page);
  await page.context().route("**/*", route => route.fulfill({ status: 500 }));
  await page.reload();
  await settled();
  await page.locator(".networks").waitFor();
  expect(await page.locator(".answer-sentence").textContent()).toContain("108 jurisdictions");
  await close();
});

/** Passes on what the atlas's server sends, a piece after the other, each only once the one before has been taken. */
async function trickling(pieceBytes: number) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", inject("address")));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    for (let at = 0; at < body.length; at += pieceBytes) {
      response.write(body.subarray(at, at + pieceBytes));
      await new Promise(resolve => setImmediate(resolve));
    }
    response.end();
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

it("comes whole, and complains of nothing, where its files trickle in piece by piece", async () => {
  const server = await trickling(2000);
  const { page, settled, complaints, close } = await openAtlas({ address: server.address });
  await page.locator(".map-svg [fill^='url(#']").first().waitFor();
  await page.locator(".networks").waitFor();
  await settled();
  expect(await page.locator(".answer-sentence").textContent()).toContain("108 jurisdictions");
  expect(complaints).toEqual([]);
  await close();
  server.close();
});

it("continues after a tab was frozen, with what was done in another", async () => {
  const { page, complaints, close } = await openAtlas({ alone: true, hash: "#edition=published&page=own" });
  await page.locator(".networks").waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await takeIn(other, "network,country\nLiaison,Spain\n");
  await other.locator(".networks [data-networks=own-liaison]").waitFor();
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await page.bringToFront();
  await page.locator(".networks [data-networks=own-liaison]").waitFor();
  await goToHash(page, "#edition=published&jurisdiction=FRA");
  await page.getByRole("heading", { name: "France" }).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
