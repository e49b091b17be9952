import { neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import { isInside } from "../../geo/shapes.ts";
import { arcPlaces, arcsOfLine, arcsOfUnit, coarse, detail, detailUnits, type World } from "./atlas.ts";

const shared = (topology: World, a: string, b: string): readonly number[] => {
  const ofB = new Set(arcsOfUnit(topology, b));
  return arcsOfUnit(topology, a).filter(arc => ofB.has(arc));
};

describe.each([
  { level: "coarse", topology: coarse },
  { level: "detail", topology: detail },
])("on the $level map", ({ topology }) => {
  const kinds = ["border", "disputed", "line-of-control", "coast"];

  it("there are borders, disputed borders, the Line of Control and coasts", () => {
    for (const kind of kinds) expect(arcsOfLine(topology, kind).length, kind).toBeGreaterThan(0);
  });

  it("no line runs along 180°, along 169° W or along the pole", () => {
    const along = kinds
      .flatMap(kind => arcsOfLine(topology, kind))
      .filter(arc => {
        const places = arcPlaces(topology, arc);
        return places.slice(1).some((to, i) => {
          const from = places[i];
          if (from === undefined) return false;
          if (from[1] === -90 && to[1] === -90) return true;
          return from[0] === to[0] && (Math.abs(to[0]) === 180 || to[0] === -169);
        });
      });
    expect(along).toEqual([]);
  });

  it("a border has a different unit on each side, a coast one unit", () => {
    const owners = new Map<number, string[]>();
    for (const { id } of topology.objects.units.geometries)
      for (const arc of arcsOfUnit(topology, String(id))) owners.set(arc, [...(owners.get(arc) ?? []), String(id)]);
    for (const arc of [...arcsOfLine(topology, "border"), ...arcsOfLine(topology, "disputed")])
      expect(new Set(owners.get(arc)).size).toBe(2);
    for (const arc of arcsOfLine(topology, "coast")) expect(owners.get(arc)?.length).toBe(1);
  });

  it.each([
    ["MAR", "ESH"],
    ["ESH", "MRT"],
    ["SRB", "XKX"],
    ["SDN", "SSD"],
    ["ISR", "SYR"],
    ["ISR", "PSE"],
    ["IND", "XJK"],
    ["PAK", "XJK"],
    ["CHN", "XAC"],
    ["IND", "XAP"],
    ["EGY", "XHT"],
  ])("the border of %s and %s is drawn as disputed, the whole of it", (a, b) => {
    const arcs = shared(topology, a, b);
    expect(arcs.length).toBeGreaterThan(0);
    expect(arcs.filter(arc => !arcsOfLine(topology, "disputed").includes(arc))).toEqual([]);
  });

  it.each([
    ["FRA", "ESP"],
    ["CAN", "USA"],
    ["IND", "PAK"],
    ["EGY", "SDN"],
    ["RUS", "UKR"],
  ])("the border of %s and %s is drawn as a border", (a, b) => {
    const arcs = shared(topology, a, b);
    expect(arcs.length).toBeGreaterThan(0);
    expect(arcs.filter(arc => !arcsOfLine(topology, "border").includes(arc))).toEqual([]);
  });
});

it("the Line of Control lies within Jammu and Kashmir, from south of 33° N to north of 35° N", () => {
  const places = arcsOfLine(detail, "line-of-control").flatMap(arc => arcPlaces(detail, arc));
  const inside = places.filter(place => detailUnits.get("XJK")?.some(polygon => isInside(place, polygon)));
  expect(inside.length / places.length).toBeGreaterThan(0.9);
  expect(Math.min(...places.map(([, lat]) => lat))).toBeLessThan(33);
  expect(Math.max(...places.map(([, lat]) => lat))).toBeGreaterThan(35);
});

const units = detail.objects.units.geometries;
const neighbourPlaces = neighbors(units);
const neighboursOf = (code: string): readonly string[] =>
  (neighbourPlaces[units.findIndex(({ id }) => id === code)] ?? []).map(place => String(units[place]?.id)).sort();

it.each([
  ["GUF", ["BRA", "SUR"]],
  ["LSO", ["ZAF"]],
  ["PRT", ["ESP"]],
  ["GMB", ["SEN"]],
  ["IRL", ["GBR"]],
  ["CAN", ["USA"]],
  ["REU", []],
  ["CYP", []],
  ["UKR", ["BLR", "HUN", "MDA", "POL", "ROU", "RUS", "SVK"]],
  ["XKX", ["ALB", "MKD", "MNE", "SRB"]],
  ["ESH", ["DZA", "MAR", "MRT"]],
  ["XAB", ["SDN", "SSD"]],
  ["PSE", ["EGY", "ISR", "JOR"]],
] as const)("%s borders on %j", (code, neighbours) => {
  expect(neighboursOf(code)).toEqual(neighbours);
});
