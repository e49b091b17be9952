import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawnIn, gallery } from "./gallery.ts";
import { svgText } from "./svg-text.ts";

describe("pictures", () => {
  for (const picture of gallery) {
    it(`of ${picture.name} is as it was looked at`, async () => {
      const { document } = parseHTML("<html></html>");
      const text = svgText(drawnIn(document as unknown as Document, picture));
      await expect(text).toMatchFileSnapshot(`pictures/${picture.name}.svg`);
    });
  }
});
