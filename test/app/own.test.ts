import { afterAll, expect, it } from "vitest";
import { closeBrowser, openAtlas, until } from "./driver.ts";

afterAll(closeBrowser);

const table =
  "network,country,status\nLiaison,Spain,member\nLiaison,Kenya,member\nLiaison,Kenja,member\n<b>Odd</b>,=1+1,member\n";

it("takes a person's table in, keeps it in the browser, and gives it back after a reload", async () => {
  const { page, requests, complaints, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
  const before = requests.length;
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Use these networks" }).click();
  await until(
    "the network in the list",
    async () => (await page.getByRole("button", { name: "Remove Liaison" }).count()) === 1,
  );
  expect(requests.slice(before).filter(url => !url.includes("own-worker"))).toEqual([]);
  expect(await page.evaluate(() => location.hash)).toContain("own-liaison");
  await page.reload();
  const row = page.locator(".networks [data-networks=own-liaison]");
  await until("the network after a reload", async () => (await row.count()) === 1);
  expect(await row.getByRole("checkbox").isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it("answers a question through a person's own network", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Use these networks" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Spain → Kenya" }).click();
  await until("the answer", async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes(
      "Spain and Kenya are both listed in one network: Liaison",
    ),
  );
  await close();
});

it("says which networks of a link are not here and offers to take them in", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&networks=ejn,own-liaison" });
  const note = page.locator(".answer-note");
  await until("the note", async () => ((await note.textContent().catch(() => "")) ?? "").includes("own-liaison"));
  await note.getByRole("button", { name: "Take a file in" }).click();
  await page.getByRole("dialog").waitFor();
  await close();
});
