import { beforeAll, describe, expect, it } from "vitest";
import disputed from "../../../data/geo/disputed.json";
import { paletteOf } from "../../../src/draw/palette.ts";
import { en } from "../../../src/i18n/en/index.ts";
import { createStripeScales, stripeLatitudes } from "../../../src/map/gl/stripe-widths.ts";
import { sceneOf } from "../../../src/map/scene/scene.ts";
import { atlasOf } from "../../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { firstRecords, loadChanges } from "../../../src/state/data.ts";
import { drapedScale, foreshortening } from "../../../src/world/globe.ts";
import { bandWidthPx, stripesAt } from "../../../src/world/stripes.ts";
import { type AreaNote, type UnitRecord, type World, type WorldTopology, worldOf } from "../../../src/world/world.ts";
import { coarse, unitRecords } from "../../geo/atlas.ts";

const size = { widthPx: 976, heightPx: 486 };
const latitudesOfCamera = [-60, -45, -30, -15, 0, 15, 30, 45, 60];
const zooms = Array.from({ length: 29 }, (_, i) => -1 + i / 4);

let world: World;
/** Every unit with several bands, once for each number of them that it ever has. */
let striped: readonly (readonly [code: JurisdictionCode, bandCount: number])[];

beforeAll(async () => {
  world = worldOf(coarse as unknown as WorldTopology, {
    units: unitRecords as unknown as readonly UnitRecord[],
    notes: disputed as unknown as readonly AreaNote[],
  });
  const atlas = atlasOf({ ...firstRecords(), changes: await loadChanges() });
  const known = new Map<string, readonly [JurisdictionCode, number]>();
  for (const edition of [atlas.editions.published, atlas.editions.current]) {
    const networks = edition.networks.map(({ id }) => id);
    for (const pointedAt of [[], ...networks.map(id => [id])]) {
      const scene = sceneOf({
        ...{ atlas, edition, networks, pointedAt, palette: paletteOf(networks), before: atlas.editions.published },
        ...{ territories: "apart", theme: "light", messages: en, language: "en", nameOf: code => code },
        ...{ fill: "memberships", compare: null, reach: null },
      });
      for (const [code, fill] of scene.fills) {
        if (fill.kind !== "bands" || fill.colours.length < 2) continue;
        known.set(`${code} ${fill.colours.length}`, [code, fill.colours.length]);
      }
    }
  }
  striped = [...known.values()].filter(([code]) => world.shapes.some(shape => shape.code === code));
});

describe("bands are at least 5 px wide", () => {
  it("on the flat map, at each zoom", () => {
    for (const [, count] of striped) {
      for (const zoom of zooms) expect(bandWidthPx(stripesAt(zoom, count), count)).toBeGreaterThanOrEqual(5);
    }
  });

  it("draped over the globe, in each country, from wherever it is looked at", () => {
    expect(striped.length).toBeGreaterThan(60);
    const latitudes = stripeLatitudes(world);
    for (const [code, count] of striped) {
      for (const camera of latitudesOfCamera) {
        const share = drapedScale(camera, latitudes.get(code) ?? 0);
        const widths = zooms.filter(zoom => zoom >= 0).map(zoom => bandWidthPx(stripesAt(zoom, count, share), count));
        expect([code, camera, Math.min(...widths) >= 5]).toEqual([code, camera, true]);
      }
    }
  });

  it("turned away from the eye, too, while a square of the stripes has room for more than one of each", () => {
    const scales = createStripeScales(world);
    for (const lat of latitudesOfCamera) {
      for (const zoom of zooms) {
        const camera = { center: [0, lat], zoom } as const;
        scales.rest(size, camera);
        for (const [code, count] of striped) {
          const stripes = stripesAt(zoom, count, scales.under(camera)(code));
          if (stripes.repeats > 1) expect(bandWidthPx(stripes, count)).toBeGreaterThanOrEqual(5);
        }
      }
    }
  });
});

it("the bands of a large country are measured north of its anchor, those of a small one where it is", () => {
  const latitudes = stripeLatitudes(world);
  const anchor = (text: string) => unitRecords.find(({ code }) => code === text)?.anchor[1] ?? 0;
  const at = (text: string) => latitudes.get(text as JurisdictionCode) ?? 0;
  expect(at("CAN")).toBeGreaterThan(anchor("CAN") + 3);
  expect(at("CAN")).toBeLessThan(72);
  expect(at("ARG")).toBeLessThan(anchor("ARG") - 3);
  expect(Math.abs(at("BEL") - anchor("BEL"))).toBeLessThan(1);
});

it("stripes keep their number while the globe is turned, and take it anew where it comes to rest", () => {
  const scales = createStripeScales(world);
  const canada = "CAN" as JurisdictionCode;
  const lat = stripeLatitudes(world).get(canada) ?? 0;
  const [south, north] = [0, 60].map(middle => ({
    center: [-95, middle] as const,
    // As large on the screen.
    zoom: 2 + Math.log2(Math.cos((middle * Math.PI) / 180)),
  }));
  if (!south || !north) throw new Error("no cameras");
  const widthAt = (camera: typeof south): number => 2 ** camera.zoom * scales.under(camera)(canada);
  scales.rest(size, south);
  const before = widthAt(south);
  expect(widthAt(north)).toBeCloseTo(before, 6);
  scales.rest(size, north);
  expect(widthAt(north)).toBeGreaterThan(before * 1.2);
  expect(scales.under(north)(canada)).toBeCloseTo(drapedScale(60, lat) * foreshortening(size, north)(lat), 6);
});
