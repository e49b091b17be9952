import { geoBounds, geoContains, randomLcg } from "d3";
import { expect, it } from "vitest";
import disputed from "../../data/geo/disputed.json";
import { unitFinder } from "../../src/world/unit-finder.ts";
import { type AreaNote, type UnitRecord, type WorldTopology, worldOf } from "../../src/world/world.ts";
import { coarse, detail, unitRecords } from "../geo/atlas.ts";

const files = {
  units: unitRecords as unknown as readonly UnitRecord[],
  notes: disputed as unknown as readonly AreaNote[],
};
type Place = [lon: number, lat: number];

const worlds = [coarse, detail].map(topology => worldOf(topology as unknown as WorldTopology, files));

it("a place in a country is found, on an island and beyond the antimeridian, too", () => {
  for (const world of worlds) {
    const unitAt = unitFinder(world);
    expect(unitAt(-172.5, 65.5)).toBe("RUS");
    expect(unitAt(178, 67)).toBe("RUS");
    expect(unitAt(-100, 60)).toBe("CAN");
    expect(unitAt(47, -19)).toBe("MDG");
    expect(unitAt(20, -85)).toBe("ATA");
    expect(unitAt(-53, 4)).toBe("GUF");
  }
});

it("a country within another is found, and not the one around it", () => {
  for (const world of worlds) {
    const unitAt = unitFinder(world);
    expect(unitAt(28.2, -29.5)).toBe("LSO");
    expect(unitAt(26, -29)).toBe("ZAF");
  }
});

it("the sea has none", () => {
  for (const world of worlds) {
    const unitAt = unitFinder(world);
    for (const [lon, lat] of [
      [-35, 30],
      [80, -30],
      [-160, 0],
      [18, 38],
      [0, 90],
    ] as const) {
      expect(unitAt(lon, lat)).toBeNull();
    }
  }
});

/** Whether a place is within the bounds of a shape, which go eastwards from west to east, across 180° too. */
function isWithin([west, east]: readonly [number, number], [south, north]: readonly [number, number], place: Place) {
  const [lon, lat] = place;
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}

it("finds what a search on the sphere finds, all over the Earth", () => {
  for (const world of worlds) {
    const unitAt = unitFinder(world);
    const random = randomLcg(7);
    const places = Array.from(
      { length: 250 },
      (): Place => [360 * random() - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI],
    );
    const bounded = world.shapes.map(({ code, geometry }) => ({ code, geometry, bounds: geoBounds(geometry) }));
    const onSphere = places.map(
      place =>
        bounded.find(({ bounds: [[west, south], [east, north]], geometry }) => {
          return isWithin([west, east], [south, north], place) && geoContains(geometry, place);
        })?.code ?? null,
    );
    expect(places.map(([lon, lat]) => unitAt(lon, lat))).toEqual(onSphere);
    expect(new Set(onSphere).size).toBeGreaterThan(30);
  }
});
