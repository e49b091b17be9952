import { expect, it } from "vitest";
import type { Place } from "../../geo/shapes.ts";
import { coarseUnits, detailUnits, unitsAt } from "./atlas.ts";

const probes: readonly (readonly [string, Place, string])[] = [
  ["Western Sahara in the north", [-13, 27], "ESH"],
  ["Western Sahara in the east", [-10.5, 26.1], "ESH"],
  ["Simferopol, Crimea", [34.1, 44.95], "UKR"],
  ["Pristina", [21.16, 42.62], "XKX"],
  ["Taiwan", [121.3, 24.8], "TWN"],
  ["Hargeisa", [44.06, 9.56], "SOM"],
  ["Kyrenia, northern Cyprus", [33.3, 35.28], "CYP"],
  ["Akrotiri, southern Cyprus", [32.96, 34.6], "CYP"],
  ["the Falkland Islands (Malvinas)", [-58.6, -51.75], "FLK"],
  ["Abyei", [28.4, 9.8], "XAB"],
  ["Guantánamo Bay", [-75.105, 19.93], "CUB"],
  ["Srinagar", [74.8, 34.1], "XJK"],
  ["Gilgit", [74.3, 35.9], "XJK"],
  ["Aksai Chin", [79.5, 35.2], "XAC"],
  ["Arunachal Pradesh", [94, 27.6], "XAP"],
  ["the Golan", [35.78, 33], "SYR"],
  ["Hala'ib", [35.5, 22.6], "XHT"],
  ["Bir Tawil", [33.7, 21.87], "XBT"],
  ["Ilemi", [35.3, 4.9], "XIT"],
  ["Hebron", [35.1, 31.5], "PSE"],
  ["Réunion", [55.5, -21.13], "REU"],
  ["Mayotte", [45.15, -12.83], "MYT"],
  ["French Guiana", [-53, 4], "GUF"],
  ["Guadeloupe", [-61.7, 16.15], "GLP"],
  ["Martinique", [-61, 14.67], "MTQ"],
  ["Puerto Rico", [-66.4, 18.2], "PRI"],
  ["Paris", [2.35, 48.85], "FRA"],
  ["Chukotka, east of 180°", [-172, 65.8], "RUS"],
  ["Viti Levu", [178, -17.8], "FJI"],
  ["Baikonur", [63.3, 45.6], "KAZ"],
  ["Svalbard", [16, 78.5], "SJM"],
  ["Antarctica", [0, -85], "ATA"],
  ["Sørøya, an island of northern Norway", [22.75, 70.6], "NOR"],
  ["Jan Mayen", [-8.4, 71.02], "SJM"],
  ["Antarctica between the two cuts", [-175, -85], "ATA"],
  ["Vanua Levu", [179.2, -16.6], "FJI"],
  ["Muzaffarabad", [73.6, 34.37], "XJK"],
  ["Diego Garcia, an atoll of the Chagos", [72.4555, -7.41], "IOT"],
  ["Bonaire", [-68.28, 12.18], "BES"],
  ["Sevastopol", [33.53, 44.6], "UKR"],
  ["Donetsk", [37.8, 48.02], "UKR"],
  ["Luhansk", [39.32, 48.57], "UKR"],
  ["Kherson", [32.62, 46.64], "UKR"],
  ["Laâyoune", [-13.2, 27.15], "ESH"],
  ["Tifariti, east of the berm", [-10.57, 26.16], "ESH"],
  ["northern Mitrovica", [20.866, 42.895], "XKX"],
  ["West Jerusalem", [35.2, 31.78], "ISR"],
  ["East Jerusalem", [35.234, 31.783], "PSE"],
  ["Ramallah", [35.204, 31.9], "PSE"],
  ["Gaza", [34.467, 31.502], "PSE"],
  ["Majdal Shams", [35.77, 33.27], "SYR"],
  ["the Shebaa Farms", [35.7, 33.28], "SYR"],
  ["Dhekelia", [33.73, 34.98], "CYP"],
  ["Leh", [77.585, 34.165], "XJK"],
  ["Sukhumi", [41.02, 43.0], "GEO"],
  ["Tskhinvali", [43.964, 42.226], "GEO"],
  ["Tiraspol", [29.643, 46.84], "MDA"],
  ["Stepanakert", [46.753, 39.818], "AZE"],
  ["the Essequibo", [-59.5, 6], "GUY"],
  ["Preah Vihear", [104.68, 14.39], "KHM"],
  ["Badme", [37.8, 14.717], "ERI"],
  ["Kunashir", [145.85, 44.1], "RUS"],
  ["Iturup", [147.9, 45.1], "RUS"],
  ["Shikotan", [146.75, 43.8], "RUS"],
  ["Ceuta", [-5.346, 35.893], "ESP"],
  ["Melilla", [-2.94, 35.29], "ESP"],
  ["Llívia, within France", [1.974, 42.456], "ESP"],
  ["Nahwa, within Madha, within the Emirates", [56.271, 25.266], "ARE"],
  ["Point Roberts", [-123.06, 48.99], "USA"],
  ["Gibraltar's own point", [-5.3526, 36.1447], "GIB"],
  ["La Línea, north of it", [-5.348, 36.165], "ESP"],
];

it.each(probes)("%s is drawn once, in its own unit", (_, place, unit) => {
  expect(unitsAt(place, detailUnits)).toEqual([unit]);
});

const islands = ["Kunashir", "Iturup", "Shikotan"];
const inland = probes.filter(
  ([name, , unit]) =>
    ["ESH", "XKX", "XJK", "XAC", "XAP", "RUS", "ATA", "GUF"].includes(unit) && !islands.includes(name),
);

it.each([
  ["Melilla", [-2.94, 35.29], "ESP"],
  ["West Jerusalem", [35.2, 31.78], "ISR"],
  ["the Old City of Jerusalem", [35.2345, 31.7767], "PSE"],
  ["Bethlehem", [35.2, 31.705], "PSE"],
  ["Brazzaville", [15.2832, -4.2661], "COG"],
  ["Kinshasa", [15.3136, -4.3276], "COD"],
] as const)(
  "%s lies on its own side of a border on the coarse map, whose corners stand 7 km apart",
  (_, place, unit) => {
    expect(unitsAt(place, coarseUnits)).toEqual([unit]);
  },
);

it.each(inland)("%s is in the same unit on the coarse map", (_, place, unit) => {
  expect(unitsAt(place, coarseUnits)).toEqual([unit]);
});

it.each([
  ["the middle of the Atlantic", [-35, 20]],
  ["the Pacific on 180°", [179.9, 30]],
  ["the Caspian Sea", [51, 42]],
  ["Abu Musa, which the detail map leaves out", [55.03, 25.87]],
] as const)("%s belongs to nobody", (_, place) => {
  expect(unitsAt(place, detailUnits)).toEqual([]);
});

it("no place of a grid of 3° lies in two units", () => {
  const twice: unknown[] = [];
  for (let lon = -179.3; lon < 180; lon += 3)
    for (let lat = -88.7; lat < 90; lat += 3) {
      const units = unitsAt([lon, lat], coarseUnits);
      if (units.length > 1) twice.push([lon, lat, units]);
    }
  expect(twice).toEqual([]);
});
