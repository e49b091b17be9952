import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, expect, it } from "vitest";
import { closeBrowser, openAtlas } from "./driver.ts";

afterAll(closeBrowser);

const table = "network,country,status\nOfficers,Côte d'Ivoire,member\nOfficers,Kenya,member\n=1+1,Kenya,member\n";
const notInLink = "Networks that a person has added are not in this link.";

async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole("radio", { name: format, exact: true }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save / }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

it.each(["chart", "map"])(
  "puts a person's own networks into every file of the %s, and says what the link leaves out",
  async what => {
    const { page, settled, complaints, close } = await openAtlas({ hash: "#edition=published&networks=ejn&page=own" });
    await settled();
    await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Use these networks" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: new RegExp(`Export.*${what}|${what}.*export`, "i") }).click();
    const svg = (await saved(page, "SVG")).bytes.toString("utf8");
    expect(svg).toContain("Officers");
    expect(svg).toContain(notInLink);
    const png = await saved(page, "PNG");
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    const pdf = (await saved(page, "PDF")).bytes;
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const csv = (await saved(page, "CSV")).bytes.toString("utf8");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain("Officers");
    expect(csv).toContain("Côte d'Ivoire");
    expect(csv).not.toMatch(/(^|[,\n]"?)=1\+1/m);
    const json = JSON.parse((await saved(page, "JSON")).bytes.toString("utf8"));
    expect(JSON.stringify(json)).toContain("own-officers");
    expect(complaints).toEqual([]);
    await close();
  },
);
