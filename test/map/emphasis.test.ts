import { expect, it } from "vitest";
import { noMarks } from "../../src/map/picture.ts";
import { anchorsNear, neighbour } from "../../src/map/pointer/hit.ts";
import { emphasisOf, outlineShare } from "../../src/map/surface.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { globeRimPx } from "../../src/world/globe.ts";
import { regionCamera, regionIds, regionOnGlobe } from "../../src/world/regions.ts";

const codes = (...texts: readonly string[]) => new Set(texts as readonly string[] as readonly JurisdictionCode[]);
const painted = codes("DEU", "FRA", "MLT", "BRA");
const size = { widthPx: 1160, heightPx: 480 };

it("one country that is pointed at is outlined, and nothing fades", () => {
  const emphasis = emphasisOf({ ...noMarks, hovered: codes("MLT") }, painted);
  expect(emphasis.hovered).toEqual(codes("MLT"));
  expect(emphasis.faded.size).toBe(0);
});

it("of a group all others step back, the chosen one and the one pointed at excepted", () => {
  const selected = [...codes("BRA")][0] ?? null;
  const marks = { ...noMarks, hovered: codes("FRA"), selected, alsoSelected: codes("DEU", "MLT") };
  expect(emphasisOf(marks, painted).faded).toEqual(codes());
  expect(emphasisOf({ ...marks, hovered: codes() }, painted).faded).toEqual(codes("FRA"));
  expect(emphasisOf({ ...marks, hovered: codes() }, painted).grouped).toEqual(codes("DEU", "MLT"));
});

it("the ends and bridges of a question are outlined, and the colours of reach stay as in the legend", () => {
  const emphasis = emphasisOf({ ...noMarks, outlined: codes("DEU", "MLT") }, painted);
  expect(emphasis.selected).toEqual(codes("DEU", "MLT"));
  expect(emphasis.faded.size).toBe(0);
});

const anchor = (text: string, x: number, y: number) => ({ code: text as JurisdictionCode, at: [x, y] as const });

it("the nearest anchor wins, and only within 12 px", () => {
  const anchors = [anchor("ATG", 0, 0), anchor("DMA", 8, 0), anchor("GRD", 30, 0)];
  expect(anchorsNear(anchors, [5, 0]).map(({ code }) => code)).toEqual(["DMA", "ATG"]);
  expect(anchorsNear(anchors, [43, 0])).toEqual([]);
});

it("an arrow leads to the nearest country in its direction, and nowhere at the edge", () => {
  const anchors = [anchor("ESP", 0, 0), anchor("FRA", 10, -8), anchor("DZA", 4, 20), anchor("USA", -200, 5)];
  expect(neighbour(anchors, [0, 0], "right")?.code).toBe("FRA");
  expect(neighbour(anchors, [0, 0], "down")?.code).toBe("DZA");
  expect(neighbour(anchors, [0, 0], "left")?.code).toBe("USA");
  expect(neighbour(anchors, [4, 20], "down")).toBeNull();
});

it("every region but the world is shown larger than the world", () => {
  const world = regionCamera("world", size).zoom;
  for (const region of regionIds.filter(id => id !== "world")) {
    expect(regionCamera(region, size).zoom).toBeGreaterThan(world + 0.5);
  }
});

it("the whole globe fits its frame", () => {
  for (const frame of [size, { widthPx: 390, heightPx: 300 }]) {
    const rim = globeRimPx(frame, regionOnGlobe("world", frame));
    expect(rim).toBeLessThan(Math.min(frame.widthPx, frame.heightPx) / 2);
    expect(rim).toBeGreaterThan(Math.min(frame.widthPx, frame.heightPx) * 0.4);
  }
});

it("outlines small units finely, so that their colour is seen inside of the line, and large ones fully at any zoom", () => {
  const [malta, unitedKingdom, brazil] = [316, 243_000, 8_500_000];
  expect(outlineShare(malta, 1)).toBe(0.4);
  expect(outlineShare(unitedKingdom, 1)).toBeCloseTo(0.52, 2);
  expect(outlineShare(unitedKingdom, 3)).toBe(1);
  expect(outlineShare(brazil, 1)).toBe(1);
});
