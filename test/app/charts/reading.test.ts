import { expect, it } from "vitest";
import { openAtlas } from "../driver.ts";

it.each([
  [1440, 900],
  [320, 640],
])(
  "shows at %d × %d how a chart is read, with a drawing of its own data, and nothing scrolls across",
  async (width, height) => {
    const hash = "#edition=published&chart=upset&enlarged=chart";
    const { page, settled, complaints, close } = await openAtlas({ width, height, hash });
    await settled();
    await page.getByRole("button", { name: "How to read this" }).click();
    const reading = page.locator(".reading");
    await reading.waitFor();
    expect(await reading.textContent()).toContain("Example: 22 jurisdictions are in the EJN and Eurojust");
    expect(await reading.locator("svg circle").count()).toBeGreaterThan(1);
    const box = await reading.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.getByRole("tab", { name: "Pairs" }).click();
    await reading.getByText("Each cell compares two networks.", { exact: false }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);
