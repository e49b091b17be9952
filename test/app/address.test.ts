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
    await loaded.page.waitForLoadState("networkidle");
    await rested(loaded.page);
    const expected = await domOf(loaded.page);
    await loaded.close();
    await goOnTo(walked.page, view);
    await expect
      .poll(
        async () => {
          await rested(walked.page);
          return domOf(walked.page);
        },
        { timeout: 20_000, message: view },
      )
      .toBe(expected);
  }
  await walked.close();
});
