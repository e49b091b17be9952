import { describe, expect, it } from "vitest";
import { unitRecords } from "../../geo/anchors.ts";
import { sideOfCuts, unwrappedPolygons } from "../../geo/antimeridian.ts";
import { type ArcWorld, arcOnGrid, ringSteps } from "../../geo/arcs/arcs.ts";
import { splitAtCuts } from "../../geo/arcs/cuts.ts";
import { withDenseEdges } from "../../geo/arcs/densify.ts";
import { withoutSmallIslands } from "../../geo/arcs/islands.ts";
import { arcsByLineKind } from "../../geo/arcs/lines.ts";
import { withPartsApart } from "../../geo/arcs/parts.ts";
import { carved } from "../../geo/carve.ts";
import { correctedLines } from "../../geo/corrections.ts";
import { readInput, world } from "../../geo/inputs.ts";
import type { Place, Polygon } from "../../geo/shapes.ts";
import { unitOfFeature } from "../../geo/units.ts";

const square = (west: number, south: number, east: number, north: number): Place[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

describe("unwrapping", () => {
  it("leaves a polygon away from 180° as it is", () => {
    const polygon: Polygon = [square(10, 0, 20, 10), square(12, 2, 14, 4)];
    expect(unwrappedPolygons(polygon)).toEqual([polygon]);
  });

  it("gives a polygon across 180° once for each side, its hole with it", () => {
    const hole = square(-179, 2, -178, 4);
    const [east, west] = unwrappedPolygons([square(170, 0, -170, 10), hole]);
    expect(east).toEqual([square(170, 0, 190, 10), square(181, 2, 182, 4)]);
    expect(west).toEqual([square(-190, 0, -170, 10), square(-179, 2, -178, 4)]);
  });

  it("closes a ring around the South Pole along the pole", () => {
    const around: Place[] = [
      [-90, -70],
      [0, -70],
      [90, -70],
      [180, -71],
      [-90, -70],
    ];
    const [[ring = []] = []] = unwrappedPolygons([around]);
    expect(ring.filter(([, lat]) => lat === -90).map(([lon]) => Math.abs(lon))).toEqual([180, 180]);
    expect(ring.slice(1).every((place, i) => place[1] === -90 || Math.abs(place[0] - (ring[i]?.[0] ?? 0)) <= 180)).toBe(
      true,
    );
  });

  it("tells the two sides of 169° W apart", () => {
    expect(sideOfCuts([square(-175, 0, -169, 1)])).toBe("west");
    expect(sideOfCuts([square(-169, 0, -160, 1)])).toBe("east");
    expect(sideOfCuts([square(-170, 0, -160, 1)])).toBe("across");
    expect(sideOfCuts([square(170, 0, 190, 1)])).toBe("across");
  });
});

/** Two units side by side from 180° W, and an islet far from both; one step is one degree. */
const twoUnits: ArcWorld = {
  stepsPerDegree: 1,
  arcs: [
    arcOnGrid(
      [
        [-178, 1],
        [-180, 1],
        [-180, 0],
        [-178, 0],
      ],
      1,
    ),
    arcOnGrid(
      [
        [-178, 0],
        [-178, 1],
      ],
      1,
    ),
    arcOnGrid(
      [
        [-178, 1],
        [-120, 1],
        [-120, 0],
        [-178, 0],
      ],
      1,
    ),
    arcOnGrid(square(0, 0, 1, 1), 1),
  ],
  units: new Map([
    ["AAA", [[[0, 1]]]],
    ["BBB", [[[2, 1]], [[3]]]],
  ]),
};

describe("arcs", () => {
  it("lose repeated steps and spikes on the grid", () => {
    expect(
      arcOnGrid(
        [
          [0, 0],
          [0.1, 0],
          [1, 0],
          [2, 0],
          [1.1, 0.1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual([
      [180, 90],
      [181, 90],
      [181, 91],
    ]);
  });

  it("are split where they begin to run along a cut, and rings stay whole", () => {
    const split = splitAtCuts(twoUnits);
    expect(split.arcs).toHaveLength(6);
    const before = ringSteps(twoUnits.units.get("AAA")?.[0]?.[0] ?? [], twoUnits.arcs);
    expect(ringSteps(split.units.get("AAA")?.[0]?.[0] ?? [], split.arcs)).toEqual(before);
  });

  it("are lines by what they part, and none along a cut", () => {
    const kinds = arcsByLineKind(splitAtCuts(twoUnits));
    expect(kinds.get("border")).toHaveLength(1);
    expect(kinds.get("coast")).toHaveLength(4);
    expect(kinds.get("disputed")).toHaveLength(0);
  });

  it("get more steps on long edges only", () => {
    const [, border, long] = withDenseEdges(twoUnits, 0.5).arcs;
    expect(border).toEqual(twoUnits.arcs[1]);
    expect(long?.length).toBeGreaterThan(8);
  });

  it("lose small islands, never a unit's largest polygon", () => {
    const left = withoutSmallIslands(twoUnits, 1e5);
    expect(left.units.get("BBB")).toHaveLength(1);
    expect(left.units.get("AAA")).toHaveLength(1);
  });
});

describe("the build stops at", () => {
  it("a feature of the source that nobody has decided on", () => {
    expect(unitOfFeature("250", "France")).toBe("FRA");
    expect(unitOfFeature(undefined, "Kosovo")).toBe("XKX");
    expect(unitOfFeature(undefined, "Scarborough Reef")).toBeNull();
    expect(() => unitOfFeature(undefined, "Atlantis")).toThrow("a feature that no unit is named for: Atlantis");
  });

  it("a mask that cuts nothing", async () => {
    const mask = { unit: "XAB", from: ["SDN"], polygons: [[square(100, 0, 110, 10)]] };
    const sudan = { key: "SDN", polygons: [[square(20, 0, 30, 10)]] };
    await expect(carved([sudan], mask)).rejects.toThrow("The mask of XAB cuts nothing out of SDN.");
    const cut = await carved([sudan], { ...mask, polygons: [[square(25, 0, 40, 10)]] });
    expect(cut.map(({ key }) => key).toSorted()).toEqual(["SDN", "XAB"]);
  });

  it("a code of ISO 3166-1 without a unit", () => {
    expect(() => unitRecords(twoUnits)).toThrow(/^No unit for .*\bFRA\b/);
  });

  it("an input that is not the pinned one", () => {
    expect(() => readInput({ ...world, sha256: "0" })).toThrow("is not the file of world-atlas@2.0.2");
  });
});

describe("corrections", () => {
  const corner: Place = [2, 1];
  const border: readonly Place[] = [[0, 0], corner];

  it("move a corner in every line that meets there", () => {
    const lines = [border, [corner, [3, 3]]] as const;
    expect(correctedLines(lines, [{ from: corner, to: [2, 2] }])).toEqual([
      [
        [0, 0],
        [2, 2],
      ],
      [
        [2, 2],
        [3, 3],
      ],
    ]);
  });

  it("stop the build where there is no such corner", () => {
    expect(() => correctedLines([border], [{ from: [2, 1.1], to: corner }])).toThrow("No corner at 2, 1.1");
  });
});

it("a small part beside another unit is simplified as a shape of its own; an island and the largest part are not", () => {
  const arcs = [square(0, 0, 9, 9), square(2, 2, 3, 3), square(20, 0, 21, 1)];
  const around = { type: "Polygon", properties: { key: "AAA" }, arcs: [[0], [~1]] };
  const within = { type: "MultiPolygon", properties: { key: "BBB" }, arcs: [[[3]], [[1]], [[2]]] };
  const layer = { type: "GeometryCollection", geometries: [around, within] };
  const file = JSON.stringify({ type: "Topology", arcs: [...arcs, square(30, 0, 39, 9)], objects: { layer } });
  const { geometries } = JSON.parse(withPartsApart(file, () => true)).objects.layer;
  expect(geometries).toEqual([
    around,
    { ...within, arcs: [[[3]], [[2]]] },
    { type: "Polygon", properties: { key: "BBB+" }, arcs: [[1]] },
  ]);
});
