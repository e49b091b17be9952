import { expect, it } from "vitest";
import { openedAtlas } from "../driver.ts";

it("shows a line while a part of the atlas is long in coming", async () => {
  let release = (): void => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  const { page, close } = await openedAtlas({
    alone: true,
    options: { serviceWorkers: "block" },
    async before(page) {
      await page.route(/commands-palette/, async route => {
        await held;
        await route.continue();
      });
    },
  });
  const line = page.getByRole("progressbar", { name: "Loading …" });
  expect(await line.count()).toBe(0);
  await page.keyboard.press("/");
  await line.waitFor();
  release();
  await line.waitFor({ state: "detached" });
  await close();
});
