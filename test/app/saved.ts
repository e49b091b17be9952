import { readFileSync } from "node:fs";
import type { Page } from "playwright";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the browser saves when a button is pressed. */
export async function savedBy(page: Page, button: string | RegExp): Promise<SavedFile> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A file of the figure whose menu is open. */
export async function saved(page: Page, format: string): Promise<SavedFile> {
  await page.getByRole("radio", { name: format, exact: true }).check();
  return savedBy(page, /^Save /);
}
