import { describe, expect, it } from "vitest";
import { textsOf } from "../export/pdf/pdf-reader.ts";
import { goToHash, openAtlas } from "./driver.ts";
import { saved, savedBy } from "./saved.ts";

const figures = ["chart", "map"] as const;

describe.each([
  ["Arabic", "ar", /\p{Script=Arabic}/u, /ةطلام|ايروس|رصم/],
  ["Chinese", "zh", /\p{Script=Han}/u, /马耳他|埃及/],
])("with names in %s", (_, language, script, name) => {
  it("chart and map are saved with every letter as an outline, as SVG and as PDF, and a sheet as PDF", async () => {
    const hash = `#edition=published&lang=${language}&camera=35,30,3.2`;
    const { page, settled, complaints, requests, close } = await openAtlas({ hash });
    await settled();
    await page.locator("svg text").filter({ hasText: script }).first().waitFor();
    expect(requests.filter(url => url.includes("/on-request/"))).toEqual([]);
    for (const what of figures) {
      await page.getByRole("button", { name: new RegExp(`Export (this|the) ${what}`) }).click();
      await page.getByRole("radio", { name: "As shapes" }).check();
      const svg = (await saved(page, "SVG")).bytes.toString("utf8");
      expect(svg).not.toContain("<text");
      const pdf = (await saved(page, "PDF")).bytes;
      expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      expect(textsOf(pdf)).toEqual([]);
      await page.getByRole("radio", { name: "Editable" }).check();
      const said = textsOf((await saved(page, "PDF")).bytes).map(({ text }) => text);
      expect(said.join(" ")).toMatch(name);
      await page.keyboard.press("Escape");
    }
    await goToHash(page, `${hash}&jurisdiction=MLT`);
    await page.locator(".sheet-head").getByText(script).first().waitFor();
    const { name: file, bytes } = await savedBy(page, "Save as PDF");
    expect(file).toMatch(/\.pdf$/);
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(complaints).toEqual([]);
    await close();
  });
});
