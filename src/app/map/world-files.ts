import { rows as units } from "virtual:rows/geo/units";
import notes from "../../../data/geo/disputed.json";
import coarse from "../../../data/geo/world-coarse.json?raw";
import detailUrl from "../../../data/geo/world-detail.json?url";
import { isJurisdictionCode } from "../../model/jurisdiction.ts";
import {
  type AreaNote,
  type UnitRecord,
  type World,
  type WorldFiles,
  type WorldTopology,
  worldOf,
} from "../../world/world.ts";

const isTopology = (value: unknown): value is WorldTopology =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Topology" && "objects" in value;

function topologyOf(text: string): WorldTopology {
  const value: unknown = JSON.parse(text);
  if (!isTopology(value)) throw new TypeError("the geometry is no topology");
  return value;
}

/** Part of the first chunk, for the first paint. */
export const coarseWorld = (): WorldTopology => topologyOf(coarse);

async function fetchDetail(): Promise<WorldTopology> {
  const response = await fetch(detailUrl);
  if (!response.ok) throw new Error(`${response.status} for the detailed geometry`);
  return topologyOf(await response.text());
}

let detail: Promise<WorldTopology> | null = null;

/** Loads the detailed shapes once. Rejects where the file fails to load; the next call then asks again. */
export function loadDetail(): Promise<WorldTopology> {
  detail ??= fetchDetail().catch(error => {
    detail = null;
    throw error;
  });
  return detail;
}

export const worldFiles: WorldFiles = {
  units: units.flatMap(({ code, anchor: [lon = 0, lat = 0], areaKm2, dotBelowZoom }): UnitRecord[] =>
    isJurisdictionCode(code) ? [{ code, anchor: [lon, lat], areaKm2, dotBelowZoom }] : [],
  ),
  notes: notes.flatMap(({ code, fill, name, note }): AreaNote[] =>
    isJurisdictionCode(code) ? [{ code, fill: fill === "disputed" ? "disputed" : "plain", name, note }] : [],
  ),
};

let builtWorld: World | null = null;

/** The coarse world as charts and files of the page draw it, built at its first use. */
export function pageWorld(): World {
  builtWorld ??= worldOf(coarseWorld(), worldFiles);
  return builtWorld;
}
