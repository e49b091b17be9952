import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPicture } from "../../../src/export/frame/fit.ts";
import type { FigurePicture, PictureAt } from "../../../src/export/frame/types.ts";

const draw = (): never => {
  throw new Error("nothing is drawn while a figure is laid out");
};

/** A picture that keeps its shape, as maps do, and one of text, which needs less height where it is wider. */
const map =
  (heightShare: number): PictureAt =>
  widthPx => ({ ...{ widthPx, heightPx: widthPx * heightShare, insetPx: 0, keepsShape: true, hasWords: true, draw } });
const chart =
  (area: number, minWidth = 0): PictureAt =>
  width => {
    const widthPx = Math.max(width, minWidth);
    return { widthPx: widthPx + 16, heightPx: area / widthPx, insetPx: 8, keepsShape: false, hasWords: true, draw };
  };
const shownWidth = ({ widthPx, insetPx }: FigurePicture, scale: number): number => (widthPx - 2 * insetPx) * scale;

describe("a picture without a given height", () => {
  it("fills the width as it is, and is made smaller only where it cannot be as narrow", () => {
    expect(fitPicture(map(0.5), 600, null, 2)).toMatchObject({ scale: 1, picture: { widthPx: 600, heightPx: 300 } });
    expect(fitPicture(chart(6000), 600, null, 2)).toMatchObject({ scale: 1, picture: { heightPx: 10 } });
    expect(fitPicture(chart(6000, 1200), 600, null, 2)).toMatchObject({ scale: 0.5 });
    expect(fitPicture(map(0.5), 600.4, null, 2).picture.widthPx).toBe(600);
  });
});

describe("a picture in a room", () => {
  const pictures = fc.oneof(
    fc.double({ min: 0.1, max: 4, noNaN: true }).map(map),
    fc
      .tuple(fc.integer({ min: 1000, max: 2_000_000 }), fc.integer({ min: 10, max: 1500 }))
      .map(([area, min]) => chart(area, min)),
  );
  const rooms = fc.record({
    ...{ width: fc.integer({ min: 100, max: 1500 }), height: fc.integer({ min: 50, max: 1500 }) },
    maxScale: fc.constantFrom(1, 1.1, 1.2, 1.6),
  });

  it("is never larger than the room, nor enlarged more than allowed, nor upside down", () => {
    fc.assert(
      fc.property(pictures, rooms, (pictureAt, { width, height, maxScale }) => {
        const { picture, scale } = fitPicture(pictureAt, width, height, maxScale);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(maxScale);
        // A picture is laid out at whole widths, which may be half a pixel off.
        expect(shownWidth(picture, scale)).toBeLessThanOrEqual(width + 1);
        expect(picture.heightPx * scale).toBeLessThanOrEqual(height + 4);
      }),
    );
  });

  it("fills the width or the height, or is as large as allowed", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 4, noNaN: true }), rooms, (share, { width, height, maxScale }) => {
        const { picture, scale } = fitPicture(map(share), width, height, maxScale);
        const gap = Math.min(width / shownWidth(picture, scale), height / (picture.heightPx * scale));
        expect(gap).toBeLessThan(1.03);
      }),
    );
  });

  it("of text is laid out as wide as it reads best: narrow and large where there is height, wide where there is none", () => {
    expect(fitPicture(chart(20_000), 400, 400, 1.6)).toMatchObject({ scale: 1.6, picture: { widthPx: 266 } });
    const low = fitPicture(chart(160_000), 400, 200, 1.6);
    expect([low.picture.widthPx - 16, low.scale.toFixed(2)]).toEqual([560, "0.70"]);
    const lower = fitPicture(chart(900_000), 400, 250, 1.6);
    expect([lower.picture.widthPx - 16, lower.scale.toFixed(2)]).toEqual([1200, "0.33"]);
  });

  it("keeps the layout that it has where another would read as well", () => {
    expect(fitPicture(map(0.5), 400, 1000, 1).picture.widthPx).toBe(400);
    expect(fitPicture(chart(1000), 400, 1000, 1).picture.widthPx).toBe(416);
  });

  it("of a map is laid out anew rather than made so small that its names cannot be read", () => {
    expect(fitPicture(map(1), 400, 200, 1)).toMatchObject({ scale: 0.8, picture: { widthPx: 250, heightPx: 250 } });
    expect(fitPicture(map(1), 400, 330, 1).scale).toBeCloseTo(0.825);
    // Text is not laid out anew: it would be no larger.
    expect(fitPicture(chart(1, 1000), 400, 200, 1).scale).toBeCloseTo(0.4);
  });

  it("has forty pixels at least, however little the words leave", () => {
    expect(fitPicture(map(1), 400, -200, 1)).toEqual(fitPicture(map(1), 400, 40, 1));
    expect(fitPicture(chart(100_000), 400, 0, 1).scale).toBeGreaterThan(0.3);
  });
});
