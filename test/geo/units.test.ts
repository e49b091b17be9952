import { geoEqualEarth, geoEqualEarthRaw, geoPath } from "d3";
import iso from "i18n-iso-countries";
import { expect, it } from "vitest";
import { anchorsOfSeats } from "../../geo/anchors.ts";
import { isInside, polygonAreaKm2 } from "../../geo/shapes.ts";
import { coarseUnits, detailUnits, unitRecords } from "./atlas.ts";

const recordOf = new Map(unitRecords.map(record => [record.code, record]));
const isoCodes = Object.keys(iso.getAlpha3Codes()).filter(code => code !== "XKX" && code !== "XKK");

/** The codes of ISO 3166-1 that are no member of the United Nations. */
const notInTheUn = `ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG
HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR
WLF`.split(/\s+/);

/** The jurisdictions of the document. */
const inTheDocument = `AND ARG ATG AUS AUT BEL BFA BGD BGR BHS BLZ BOL BRA BRB BRN BWA CAN CHL CMR COL COM CRI CUB CYP
CZE DEU DMA DNK DOM ECU ESP EST FIN FJI FRA GBR GHA GMB GRC GRD GTM GUY HND HTI HUN IND IRL ITA JAM KEN KIR KNA LCA LKA
LSO LTU LUX LVA MDG MDV MEX MLI MLT MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NRU NZL PAK PAN PER PNG POL PRI PRT PRY REU
ROU SGP SLB SLE SLV SUR SVK SVN SWE SWZ SYC TON TTO TUV TZA UGA URY USA VCT VEN VUT WSM ZAF ZMB`.split(/\s+/);

it("every code of ISO 3166-1 has a unit", () => {
  expect(isoCodes).toHaveLength(249);
  expect(isoCodes.filter(code => !recordOf.has(code))).toEqual([]);
});

it("all 193 members of the United Nations have a polygon", () => {
  const members = isoCodes.filter(code => !notInTheUn.includes(code));
  expect(members).toHaveLength(193);
  expect(members.filter(code => !detailUnits.has(code))).toEqual([]);
});

it("all 108 jurisdictions of the document have a polygon", () => {
  expect(inTheDocument).toHaveLength(108);
  expect(inTheDocument.filter(code => !detailUnits.has(code))).toEqual([]);
});

it("beyond ISO 3166-1 there are Kosovo and the seven areas cut out on their own, and nothing else", () => {
  const others = unitRecords.map(({ code }) => code).filter(code => !isoCodes.includes(code));
  expect(others).toEqual(["XAB", "XAC", "XAP", "XBT", "XHT", "XIT", "XJK", "XKX"]);
});

it("records stand in order of code, each once", () => {
  const codes = unitRecords.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

it("records and polygons belong together; only the Holy See is a mere point", () => {
  expect([...detailUnits.keys()].filter(code => !recordOf.has(code))).toEqual([]);
  expect(unitRecords.map(({ code }) => code).filter(code => !detailUnits.has(code))).toEqual(["VAT"]);
  expect(recordOf.get("VAT")?.areaKm2).toBe(0);
});

it("what the coarse map leaves out is smaller than 330 km² and still a dot at zoom 4", () => {
  const leftOut = unitRecords.filter(({ code }) => !coarseUnits.has(code));
  expect(leftOut.length).toBeGreaterThan(0);
  expect(leftOut.filter(({ areaKm2, dotBelowZoom }) => areaKm2 > 330 || dotBelowZoom < 4)).toEqual([]);
});

it("every anchor lies on its unit, but for three archipelagos, where it is the seat of government", () => {
  const outside = unitRecords
    .filter(({ code, anchor }) => !detailUnits.get(code)?.some(polygon => isInside(anchor, polygon)))
    .map(({ code }) => code);
  const free = [...Object.keys(anchorsOfSeats), "VAT"];
  expect(outside.filter(code => !free.includes(code))).toEqual([]);
  for (const [code, place] of Object.entries(anchorsOfSeats)) expect(recordOf.get(code)?.anchor).toEqual(place);
});

it.each([
  ["REU", 2512, 0.08],
  ["PRI", 9000, 0.08],
  ["ESH", 266000, 0.08],
  ["FRA", 543000, 0.08],
  ["USA", 9400000, 0.08],
  ["CYP", 9251, 0.08],
  ["SJM", 62045, 0.08],
  ["XJK", 186573, 0.08],
  ["XHT", 17482, 0.08],
  ["XBT", 1994, 0.12],
  ["XAC", 31458, 0.2],
  ["XIT", 2893, 0.25],
  ["XAP", 68413, 0.25],
  ["MLT", 316, 0.6],
  ["NRU", 21, 0.6],
  ["KIR", 811, 0.6],
])("the area of %s is near %i km²", (code, km2, tolerance) => {
  expect(Math.abs((recordOf.get(code)?.areaKm2 ?? 0) / km2 - 1)).toBeLessThan(tolerance);
});

it("a unit's largest polygon has 20 px² where its dot ends, as d3 draws it in Equal Earth", () => {
  const off = unitRecords.filter(({ code, dotBelowZoom }) => {
    const polygons = detailUnits.get(code) ?? [];
    const [largest] = polygons.toSorted((a, b) => polygonAreaKm2(b) - polygonAreaKm2(a));
    if (!largest) return false;
    const scale = (512 * 2 ** dotBelowZoom) / (2 * geoEqualEarthRaw(Math.PI, 0)[0]);
    const path = geoPath(geoEqualEarth().rotate([-11, 0]).scale(scale).precision(0));
    const px2 = path.area({ type: "Polygon", coordinates: largest as unknown as number[][][] });
    return Math.abs(px2 / 20 - 1) > 0.03;
  });
  expect(off).toEqual([]);
});
