import { expect, it } from "vitest";
import type { ChartContext } from "../../../src/draw/context.ts";
import { figureLayout } from "../../../src/export/frame/figure.ts";
import { type FigureSize, figureSizes } from "../../../src/export/frame/sizes.ts";
import { figureElement } from "../../../src/export/svg.ts";
import { smallestTextPt, type TextSize, textSizeOf } from "../../../src/export/text/size.ts";
import { realContext } from "../../charts/real.ts";
import { emptyDocument } from "../documents.ts";
import { type FigureName, figureNames, origin, subjectNamed } from "../figures.ts";
import { textBoxes } from "./text-boxes.ts";

const style = "colour";

const layoutsOf = (context: ChartContext, name: FigureName) => (size: FigureSize) =>
  figureLayout(context, { subject: subjectNamed(name, context, style), size, style, origin });

const textSize = (context: ChartContext, name: FigureName, size: FigureSize): TextSize =>
  textSizeOf(layoutsOf(context, name), size, emptyDocument());

it.each(figureNames)("measures the smallest letters that are drawn in %s, at every size", name => {
  const context = realContext("current");
  for (const size of figureSizes) {
    const layout = layoutsOf(context, name)(size);
    const drawn = textBoxes(figureElement(layout, emptyDocument())).map(({ sizePx }) => sizePx * 0.75);
    const smallest = smallestTextPt(layout, emptyDocument());
    expect(Math.abs(smallest - Math.min(...drawn))).toBeLessThan(0.06);
  }
});

it.each(figureNames)(
  "has letters of 6 pt and more in %s at every size, and of 8 to 9 pt for its names on a whole page",
  name => {
    for (const size of figureSizes) {
      const layout = layoutsOf(realContext(), name)(size);
      expect(smallestTextPt(layout, emptyDocument()), size).toBeGreaterThanOrEqual(6);
      if (size !== "page" || name.startsWith("map") || name === "euler") continue;
      const sizes = textBoxes(layout.picture.draw(emptyDocument())).map(
        ({ sizePx }) => sizePx * layout.place.scale * 0.75,
      );
      const body = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
      expect(body).toBeGreaterThanOrEqual(8);
      expect(body).toBeLessThanOrEqual(9.1);
    }
  },
);

it("asks for nothing where all letters can be read", () => {
  expect(textSize(realContext(), "pairs", "half")).toEqual({ smallestPt: 6.2, readableAt: "half" });
  expect(textSize(realContext(), "map memberships", "slide").readableAt).toBe("slide");
});

it("names the smallest of the larger sizes at which they can", () => {
  expect(textSize(realContext("current"), "grid", "half")).toEqual({ smallestPt: 6, readableAt: "half" });
  expect(textSize(realContext(), "upset", "page").readableAt).toBe("page");
  expect(textSize(realContext(), "grid", "page").readableAt).toBe("page");
  const current = realContext("current");
  const all = { ...current, networks: current.edition.networks.map(({ id }) => id) };
  expect(textSize(all, "grid", "page").readableAt).toBe("screen");
});
