import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the browser saves when a button is pressed, of the page or of a part of it. */
export async function savedBy(page: Page, button: string | RegExp, within: Page | Locator = page): Promise<SavedFile> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    within.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Opens the dialog that saves the chart. */
export const openChartExport = (page: Page): Promise<void> =>
  page
    .locator(".overlaps-bar")
    .getByRole("button", { name: /export/i })
    .click();

/** A file of the figure whose menu is open. */
export async function saved(page: Page, format: string): Promise<SavedFile> {
  await page.getByRole("radio", { name: format, exact: true }).check();
  return savedBy(page, /^Save /);
}
