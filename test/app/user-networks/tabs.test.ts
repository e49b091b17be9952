import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openAtlas, takeIn, until } from "../driver.ts";

const hash = "#edition=published&page=own";

const tableOf = (name: string, country: string): string => `network,country\n${name},${country}\n`;

const rowOf = (page: Page, id: string) => page.locator(`.networks [data-networks=own-${id}]`);

const isThere = (page: Page, id: string): Promise<void> =>
  until(`${id} in the list`, async () => (await rowOf(page, id).count()) === 1);

it("loses nothing of two tabs: one takes a table in while a network is edited in the other, and both edit", async () => {
  const { page: first, complaints, close } = await openAtlas({ alone: true, hash });
  await takeIn(first, tableOf("Gamma", "Peru"));
  await isThere(first, "gamma");
  const second = await first.context().newPage();
  await second.goto(first.url());
  await isThere(second, "gamma");
  await first.bringToFront();
  await first.getByRole("button", { name: "Edit Gamma" }).click();
  const name = first.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Gamma one");

  await second.bringToFront();
  await second.goto(first.url().replace(/#.*/, hash));
  await second.reload();
  await takeIn(second, tableOf("Zeta", "Kenya"));
  await isThere(second, "zeta");
  await isThere(first, "zeta");
  await first.bringToFront();
  await name.fill("Gamma two");
  await until("the new name in the other tab", async () =>
    ((await rowOf(second, "gamma").textContent()) ?? "").includes("Gamma two"),
  );
  await isThere(second, "zeta");

  await first.reload();
  await isThere(first, "zeta");
  expect(await rowOf(first, "gamma").textContent()).toContain("Gamma two");
  expect(complaints).toEqual([]);
  await close();
});

it("undoes in one tab only what was done there", async () => {
  const { page: first, close } = await openAtlas({ alone: true, hash });
  await takeIn(first, tableOf("Gamma", "Peru"));
  await isThere(first, "gamma");
  const second = await first.context().newPage();
  await second.goto(first.url().replace(/#.*/, hash));
  await takeIn(second, tableOf("Zeta", "Kenya"));
  await isThere(first, "zeta");
  await first.bringToFront();
  await first.getByRole("button", { name: "Undo" }).first().click();
  await until("Gamma to be gone", async () => (await rowOf(first, "gamma").count()) === 0);
  await until("Gamma to be gone there, too", async () => (await rowOf(second, "gamma").count()) === 0);
  await isThere(first, "zeta");
  await isThere(second, "zeta");
  await close();
});
