import { expect, it } from "vitest";
import { openAtlas } from "./driver.ts";

it("says before a figure is saved that its letters would be too small, and which size has larger ones", async () => {
  const { page, settled, complaints, close } = await openAtlas({ hash: "#edition=published&chart=upset" });
  await settled();
  await page.getByRole("button", { name: "Export this chart" }).click();
  const warning = page.getByText(/^At this size the smallest letters are set in \d\.\d pt/);
  const size = page.getByRole("combobox", { name: "Size" });
  await size.selectOption("Half an A4 page");
  await warning.waitFor();
  expect(await warning.textContent()).toMatch(/Choose “A4 page”, which is larger, or fewer networks\.$/);
  await size.selectOption("A4 page");
  await warning.waitFor({ state: "hidden" });
  await size.selectOption("Half an A4 page");
  await warning.waitFor();
  await page.getByRole("radio", { name: "CSV" }).check();
  await warning.waitFor({ state: "hidden" });
  expect(complaints).toEqual([]);
  await close();
});
