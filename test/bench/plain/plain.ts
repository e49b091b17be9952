import type { FeatureCollection } from "geojson";
import { type ExpressionSpecification, Map as MaplibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "../../../src/map/gl/map-worker.ts?worker&url";

/**
 * The map as the library's examples make one, to be compared with: the library first, then shapes as GeoJSON with who is
 * a member, a colour by expression, a toggle by another expression, and what is pointed at by feature state.
 */
setWorkerUrl(workerUrl);
const response = await fetch("./world.geojson");
const world: FeatureCollection = await response.json();

const coloursWith = (isOn: boolean): ExpressionSpecification => [
  "case",
  ["all", isOn, ["get", "oas"]],
  "#ddcc77",
  ["get", "cncp"],
  "#88ccee",
  "#e4dfd3",
];

const map = new MaplibreMap({
  container: "map",
  center: [0, 20],
  zoom: 1,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { world: { type: "geojson", data: world, promoteId: "code" } },
    layers: [
      { id: "areas", type: "fill", source: "world", paint: { "fill-color": coloursWith(true) } },
      {
        id: "pointed-at",
        type: "line",
        source: "world",
        paint: { "line-color": "#000", "line-width": ["case", ["boolean", ["feature-state", "hover"], false], 2, 0] },
      },
    ],
  },
});

document.querySelector("input")?.addEventListener("change", event => {
  const isOn = event.target instanceof HTMLInputElement && event.target.checked;
  map.setPaintProperty("areas", "fill-color", coloursWith(isOn));
});

let pointedAt: string | number | undefined;
const point = (id: string | number | undefined): void => {
  if (pointedAt !== undefined) map.setFeatureState({ source: "world", id: pointedAt }, { hover: false });
  if (id !== undefined) map.setFeatureState({ source: "world", id }, { hover: true });
  pointedAt = id;
};
map.on("mousemove", "areas", ({ features }) => point(features?.[0]?.id));
map.on("mouseleave", "areas", () => point(undefined));

/** Says where some places lie, once all is drawn. */
map.once("idle", () => {
  const { top, left } = map.getContainer().getBoundingClientRect();
  const placeOf = (place: [number, number]): string => {
    const { x, y } = map.project(place);
    return `${left + x},${top + y}`;
  };
  Object.assign(document.documentElement.dataset, {
    brazil: placeOf([-53, -11]),
    sea: placeOf([-25, -25]),
    map: "gl",
  });
});
