import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AtlasMapOptions } from "../../src/map/atlas-map.ts";
import { findCoast } from "../../src/map/pointer/coast.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { earthProjection, worldCamera } from "../../src/world/earth.ts";
import { type RegionId, regionCamera } from "../../src/world/regions.ts";
import {
  code,
  drawCoarsely,
  drawnPlaceOf,
  frames,
  type MapPage,
  openMap,
  placeOf,
  size,
  standsStill,
  tap,
  unitRecords,
} from "./map-page.ts";

let page: MapPage;
let members: readonly JurisdictionCode[];

beforeAll(async () => {
  drawCoarsely();
  page = await openMap();
  members = [...page.atlas.editions.published.memberships.keys()];
  await page.shows("gl");
});
afterAll(() => page.close());

const anchorOf = (code: JurisdictionCode): readonly [number, number] =>
  unitRecords.find(unit => unit.code === code)?.anchor ?? [0, 0];

function chosenBy(code: JurisdictionCode, at: readonly [number, number], pointerType: "mouse" | "touch") {
  page.told.chosen.length = 0;
  tap(page.stage, at, pointerType);
  const items = [...page.stage.querySelectorAll<HTMLButtonElement>(".map-chooser button")];
  const name = page.atlas.jurisdictions.get(code)?.name;
  items.find(item => item.textContent === name)?.click();
  return page.told.chosen.at(-1) ?? null;
}

describe("at world zoom", () => {
  it("a click on each of the 108 members' dots or places gives that jurisdiction", () => {
    expect(members).toHaveLength(108);
    const wrong = members.filter(code => chosenBy(code, drawnPlaceOf(page, code), "mouse") !== code);
    expect(wrong).toEqual([]);
  });

  it("a tap on each gives that jurisdiction, by itself or through the chooser", () => {
    const wrong = members.filter(code => chosenBy(code, drawnPlaceOf(page, code), "touch") !== code);
    expect(wrong).toEqual([]);
  });

  it("a dot can be missed by 8 px where no other is near", () => {
    for (const text of ["MLT", "SYC", "MDV", "NRU", "BHS"]) {
      const code = text as JurisdictionCode;
      const [x, y] = placeOf(code);
      expect(chosenBy(code, [x + 8, y], "mouse")).toBe(code);
    }
  });

  it("open sea gives nothing", () => {
    page.told.chosen.length = 0;
    tap(page.stage, [120, 260], "mouse");
    expect(page.told.chosen).toEqual([null]);
  });

  it("a country without memberships can be chosen, too", () => {
    const china = placeOf("CHN" as JurisdictionCode);
    expect(chosenBy("CHN" as JurisdictionCode, china, "mouse")).toBe("CHN");
  });
});

describe("after a region button", () => {
  const regions: readonly (readonly [RegionId, readonly string[]])[] = [
    ["caribbean", ["ATG", "KNA", "DMA", "LCA", "VCT", "BRB", "GRD", "TTO", "JAM", "BHS", "PRI"]],
    ["europe", ["MLT", "CYP", "LUX", "AND", "SVN", "BEL"]],
    ["indian-ocean", ["MUS", "REU", "SYC", "COM", "MDV"]],
  ];
  for (const [region, texts] of regions) {
    it(`${region}: a tap on each small member there gives it`, async () => {
      const codes = texts.map(text => text as JurisdictionCode);
      page.map.select(null, { group: codes });
      page.showRegion(region);
      await standsStill(page);
      const camera = regionCamera(region, size);
      expect(
        codes.filter(code => chosenBy(code, drawnPlaceOf(page, code, placeOf(code, camera)), "touch") !== code),
      ).toEqual([]);
    });
  }

  it("pacific: Tuvalu, Fiji, Samoa and Tonga are in one frame, on the globe", async () => {
    const wanted = ["TUV", "FJI", "WSM", "TON"].map(text => text as JurisdictionCode);
    page.map.select(null, { group: wanted });
    page.showRegion("pacific");
    expect(page.told.projections.at(-1)).toBe("globe");
    await standsStill(page);
    expect(foundByScan(wanted)).toEqual(wanted);
    await page.shows("gl");
    expect(foundByScan(wanted)).toEqual(wanted);
  });

  it("a region after the Pacific is shown on the flat map again", () => {
    page.showRegion("europe");
    expect(page.told.projections.at(-1)).toBe("equal-earth");
  });
});

it("on a phone, too, a tap on each of the 108 gives it, by itself or through the chooser", async () => {
  const phone = { widthPx: 390, heightPx: 200 };
  const frame = (width: number, height: number): void => {
    page.host.style.width = `${width}px`;
    page.host.style.height = `${height}px`;
  };
  page.showRegion("world");
  frame(phone.widthPx, phone.heightPx);
  page.map.select(null, { group: ["MLT", "SYC"] as readonly string[] as readonly JurisdictionCode[] });
  await standsStill(page);
  const camera = worldCamera(phone);
  const isHit = (code: JurisdictionCode): boolean => {
    const place = earthProjection(phone, camera)([...anchorOf(code)]) ?? [0, 0];
    return chosenBy(code, drawnPlaceOf(page, code, place), "touch") === code;
  };
  const wrong = members.filter(code => !isHit(code));
  frame(size.widthPx, size.heightPx);
  expect(wrong).toEqual([]);
});

/** Jurisdictions that a click somewhere in the middle of the frame gives. */
function foundByScan(wanted: readonly JurisdictionCode[]): readonly JurisdictionCode[] {
  const found = new Set<JurisdictionCode | null>();
  for (let x = 440; x < 900; x += 11) {
    for (let y = 200; y < size.heightPx; y += 11) {
      page.told.chosen.length = 0;
      tap(page.stage, [x, y], "mouse");
      found.add(page.told.chosen.at(-1) ?? null);
    }
  }
  return wanted.filter(code => found.has(code));
}

const middle = [size.widthPx / 2, size.heightPx / 2] as const;

/** How far west of the middle of the frame a tap still gives Australia. */
function reachOfAustralia({ stage, told }: MapPage, pointerType: "mouse" | "touch"): number {
  for (let west = 0; west < 60; west++) {
    told.chosen.length = 0;
    tap(stage, [middle[0] - west, middle[1]], pointerType);
    if (told.chosen.at(-1) !== code("AUS")) return west;
  }
  return Number.POSITIVE_INFINITY;
}

/** The jurisdiction that the pointer names, some px west of the middle. */
function hoveredAt({ stage, told }: MapPage, west: number, y = middle[1]): string | undefined {
  const { left, top } = stage.getBoundingClientRect();
  const [clientX, clientY] = [left + middle[0] - west, top + y];
  const target = document.elementFromPoint(clientX, clientY) ?? stage;
  target.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX, clientY, pointerType: "mouse" }));
  return told.hovered.at(-1)?.jurisdictions[0];
}

const withoutCanvas: Partial<AtlasMapOptions> = { loadGl: () => new Promise(() => {}) };

const antilles = "KNA ATG GLP DMA MTQ LCA VCT BRB GRD TTO".split(" ").map(code);

describe.each(["svg", "gl"] as const)("on the %s map", surface => {
  it("a click on each dot of the Lesser Antilles gives that island, where all are seen at world zoom", async () => {
    const world = await openMap({ ...(surface === "svg" && withoutCanvas) });
    await world.shows(surface);
    const dots = antilles.map(island => drawnPlaceOf(world, island));
    for (const [i, [x, y]] of dots.entries())
      for (const [otherX, otherY] of dots.slice(i + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(8);
    const chosen = dots.map(dot => {
      tap(world.stage, dot, "mouse");
      return world.told.chosen.at(-1);
    });
    expect(chosen).toEqual(antilles);
    const named = dots.map(([x, y]) => hoveredAt(world, middle[0] - x, y));
    expect(named).toEqual(antilles);
    world.map.select(code("VCT"));
    const [ring] = world.stage.querySelectorAll(".map-rings .selected");
    const [x = 0, y = 0] = drawnPlaceOf(world, "VCT");
    expect(Number(ring?.getAttribute("cx"))).toBeCloseTo(x, 0);
    expect(Number(ring?.getAttribute("cy"))).toBeCloseTo(y, 0);
    expect(Math.hypot(x - placeOf("VCT")[0], y - placeOf("VCT")[1])).toBeGreaterThan(3);
    world.close();
  });

  it.each(["equal-earth", "globe"] as const)(
    "a click, a tap and the pointer reach 12 px beyond a coast: %s",
    async projection => {
      const camera = { center: [113.6, -26.1], zoom: 1.4 } as const;
      const west = await openMap({ projection, camera, ...(surface === "svg" && withoutCanvas) });
      await west.shows(surface);
      await frames(2);
      const reach = reachOfAustralia(west, "mouse");
      west.map.useCoasts(() => null);
      const coast = reachOfAustralia(west, "mouse");
      expect(reach - coast).toBeGreaterThan(10);
      expect(reach - coast).toBeLessThan(14);
      west.map.useCoasts(findCoast);
      expect(reachOfAustralia(west, "touch")).toBe(reach);
      expect(hoveredAt(west, coast + 6)).toBe("AUS");
      expect(hoveredAt(west, coast + 20)).toBeUndefined();
      west.close();
    },
  );
});
