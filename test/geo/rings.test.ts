import { geoArea, geoDistance, geoInterpolate } from "d3";
import { describe, expect, it } from "vitest";
import { centralLon, projected } from "../../geo/earth.ts";
import { distinctPlaces, type Place, type Ring } from "../../geo/shapes.ts";
import { coarse, coarseUnits, detail, detailUnits } from "./atlas.ts";

const degrees = 180 / Math.PI;

const levels = [
  { level: "coarse", topology: coarse, units: coarseUnits, edgeTolerance: 0.05, seamTolerance: 0.3 },
  { level: "detail", topology: detail, units: detailUnits, edgeTolerance: 0.01, seamTolerance: 0.15 },
] as const;

describe.each(levels)("on the $level map", ({ topology, units, edgeTolerance, seamTolerance }) => {
  const rings: readonly { readonly code: string; readonly ring: Ring }[] = [...units].flatMap(([code, polygons]) =>
    polygons.flat().map(ring => ({ code, ring })),
  );
  const codesWhere = (broken: (ring: Ring) => boolean): readonly string[] => [
    ...new Set(rings.filter(({ ring }) => broken(ring)).map(({ code }) => code)),
  ];
  const edges = (ring: Ring): readonly (readonly [Place, Place])[] =>
    ring.slice(1).map((to, i) => [ring[i] as Place, to] as const);

  it("every ring is closed and encloses something", () => {
    expect(codesWhere(ring => String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
    expect(codesWhere(ring => ring.length < 4 || distinctPlaces(ring) < 3)).toEqual([]);
  });

  it("every place lies between ±180° and between the poles", () => {
    expect(codesWhere(ring => ring.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90))).toEqual([]);
  });

  it("no ring crosses 169° W, the edge of a map centred at 11° E", () => {
    expect(codesWhere(ring => ring.some(([lon]) => lon < -169) && ring.some(([lon]) => lon > -169))).toEqual([]);
  });

  it("no ring crosses 180°: no edge spans more than 10°", () => {
    const spans = ([a, b]: readonly [Place, Place]): number => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
    expect(codesWhere(ring => edges(ring).some(edge => spans(edge) > 10))).toEqual([]);
  });

  it("the cuts stand on the grid, so that they decode without a rest", () => {
    const step = topology.transform?.scale[0] ?? 0;
    expect(Number.isInteger(Math.log2(step))).toBe(true);
    expect(topology.transform?.translate).toEqual([-180, -90]);
    expect(
      new Set(rings.flatMap(({ ring }) => ring.map(([lon]) => lon)).filter(lon => Math.abs(lon + 169) < step)),
    ).toEqual(new Set([-169]));
  });

  it("great circles and lines in lon/lat agree along every edge", () => {
    const bend = ([from, to]: readonly [Place, Place]): number => {
      const onSphere = geoInterpolate([...from], [...to])(0.5);
      return geoDistance(onSphere, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) * degrees;
    };
    expect(codesWhere(ring => edges(ring).some(edge => bend(edge) > edgeTolerance * 1.001))).toEqual([]);
  });

  it("straight lines in Equal Earth and lines in lon/lat agree along every edge", () => {
    const bend = ([a, b]: readonly [Place, Place], west: boolean): number => {
      const [from, to] = [projected(a, west), projected(b, west)];
      const middle = projected([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], west);
      return Math.hypot((from[0] + to[0]) / 2 - middle[0], (from[1] + to[1]) / 2 - middle[1]) * degrees;
    };
    const bends = (ring: Ring): boolean => {
      const west = ring.some(([lon]) => lon < centralLon - 180);
      return edges(ring).some(edge => bend(edge, west) > edgeTolerance * 1.001);
    };
    expect(codesWhere(bends)).toEqual([]);
  });

  it("every polygon is wound as d3 and its sphere want it", () => {
    const polygons = [...units].flatMap(([code, list]) => list.map(coordinates => ({ code, coordinates })));
    const insideOut = polygons.filter(
      ({ coordinates }) => geoArea({ type: "Polygon", coordinates: coordinates as unknown as number[][][] }) > Math.PI,
    );
    expect(insideOut.map(({ code }) => code)).toEqual([]);
  });

  it("land covers between 28 and 29.5 per cent of the Earth", () => {
    const area = [...units.values()]
      .flat()
      .reduce(
        (sum, coordinates) => sum + geoArea({ type: "Polygon", coordinates: coordinates as unknown as number[][][] }),
        0,
      );
    expect(area / (4 * Math.PI)).toBeGreaterThan(0.28);
    expect(area / (4 * Math.PI)).toBeLessThan(0.295);
  });

  it("Antarctica reaches the pole from edge to edge", () => {
    const lons = (units.get("ATA") ?? [])
      .flat(2)
      .filter(([, lat]) => lat === -90)
      .map(([lon]) => lon);
    expect(new Set(lons)).toEqual(new Set(lons).add(-180).add(-169).add(180));
    expect(lons.length).toBeGreaterThan(36);
  });

  it("what ends at a cut goes on behind it", () => {
    const lengthAlong = (lon: number, side: "west" | "east"): number =>
      rings
        .filter(({ ring }) => ring.every(place => (side === "west" ? place[0] <= lon : place[0] >= lon)))
        .flatMap(({ ring }) => edges(ring))
        .filter(([from, to]) => from[0] === lon && to[0] === lon)
        .reduce((sum, [from, to]) => sum + Math.abs(from[1] - to[1]), 0);
    expect(lengthAlong(180, "west")).toBeGreaterThan(8);
    expect(Math.abs(lengthAlong(180, "west") - lengthAlong(-180, "east"))).toBeLessThan(seamTolerance);
    expect(lengthAlong(-169, "east")).toBeGreaterThan(5);
    expect(Math.abs(lengthAlong(-169, "west") - lengthAlong(-169, "east"))).toBeLessThan(seamTolerance);
  });
});

it.each(["RUS", "FJI", "ATA"])("%s has the same edges on both sides of 180° on the detail map, to a step", code => {
  const latsAlong = (side: 180 | -180): readonly number[] => {
    const rings = (detailUnits.get(code) ?? []).map(([outer = []]) => outer);
    const edges = rings.flatMap(ring => ring.slice(1).map((to, i) => [ring[i] as Place, to]));
    const along = edges.filter(edge => edge.every(([lon]) => lon === side));
    return [...new Set(along.flat().map(([, lat]) => lat))].sort((a, b) => a - b);
  };
  const [east, west] = [latsAlong(180), latsAlong(-180)];
  expect(east.length).toBeGreaterThan(3);
  expect(west).toHaveLength(east.length);
  const step = detail.transform?.scale[0] ?? 0;
  expect(west.filter((lat, i) => Math.abs(lat - (east[i] ?? 0)) > step)).toEqual([]);
});
