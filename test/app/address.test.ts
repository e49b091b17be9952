import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas } from "./driver.ts";
import { domOf, rested } from "./visits/dom.ts";
import { goOnTo } from "./visits/going-on.ts";

/** Of each kind of part one: a sheet, a chart, a choice, a page, a question, a day, a globe, another script. */
const views = [
  "#edition=published&jurisdiction=FRA&chart=grid",
  "#edition=published&from=ESP&to=KEN&page=about",
  "#edition=current&on=2016-05-01&fill=count&territories=with-state&chart=pairs&overlap=cncp,ejn",
  "#edition=published&projection=globe&camera=-66,15.5,4.2&lang=ar",
];

it("shows the same of an address whether it is opened or follows others in the same visit", async () => {
  const walked = await openAtlas({ hash: "#edition=published" });
  await walked.settled();
  await walked.page.waitForLoadState("networkidle");
  for (const view of views) {
    const loaded = await openAtlas({ hash: view });
    await loaded.settled();
    await goOnTo(walked.page, view);
    // What comes later, such as finer coasts and names, comes to one page sooner than to the other.
    await expect
      .poll(async () => firstDifference(await shownBy(walked.page), await shownBy(loaded.page)), {
        timeout: 20_000,
        message: view,
      })
      .toBeNull();
    await loaded.close();
  }
  await walked.close();
});

async function shownBy(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState("networkidle");
  await rested(page);
  return (await domOf(page)).split("\n");
}

/** The first lines that differ, of what was walked to and of what was opened. Null: both are the same. */
function firstDifference(walked: readonly string[], opened: readonly string[]): readonly (string | undefined)[] | null {
  const count = Math.max(walked.length, opened.length);
  const i = Array.from({ length: count }, (_, line) => line).find(line => walked[line] !== opened[line]);
  return i === undefined ? null : [walked[i], opened[i]];
}
