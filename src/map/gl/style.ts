import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type Inks, inks, type Theme } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { ProjectionId } from "../../world/camera.ts";
import { lineStyles } from "../../world/draw.ts";
import { dotRadiusPx } from "../../world/layout.ts";
import { type LineId, lineIds, type World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import { equalEarthName } from "./equal-earth.ts";
import { dataOf } from "./sources.ts";

/** Radius at which dots are drawn; the style shrinks them. */
export const dotImageRadiusPx = 8;

/** How much of a fill is left that steps back; the same in map.css. */
const fadedShare = 0.3;

export const dotId = (code: JurisdictionCode): string => `dot:${code}`;

export const projectionName = (projection: ProjectionId): string => (projection === "globe" ? "globe" : equalEarthName);

/** Layers whose visibility follows the projection: maplibre paints the globe itself, we the flat map's sea and rim. */
export const seaLayers: Readonly<Record<ProjectionId, readonly string[]>> = {
  "equal-earth": ["sea", "rim"],
  globe: ["globe"],
};

export interface StyleInput {
  readonly world: World;
  readonly scene: MapScene;
  readonly projection: ProjectionId;
}

export function styleOf({ world, scene, projection }: StyleInput): StyleSpecification {
  const ink = inks[scene.theme];
  const shown = new Set(seaLayers[projection]);
  const data = dataOf(world, scene);
  return {
    version: 8,
    projection: { type: projectionName(projection) },
    sources: {
      sphere: { type: "geojson", data: data.sphere, tolerance: 0 },
      areas: { type: "geojson", data: data.areas, promoteId: "code", tolerance: 0.5 },
      outlines: { type: "geojson", data: data.outlines, promoteId: "code", tolerance: 0.5 },
      lines: { type: "geojson", data: data.lines, tolerance: 0.5 },
      places: { type: "geojson", data: data.places, promoteId: "code" },
    },
    layers: layers(ink).map(layer => {
      const followsProjection = Object.values(seaLayers).some(ids => ids.includes(layer.id));
      if (!followsProjection || shown.has(layer.id)) return layer;
      return { ...layer, layout: { visibility: "none" } } as LayerSpecification;
    }),
  };
}

function layers(ink: Inks): readonly LayerSpecification[] {
  return [
    { id: "globe", type: "background", paint: { "background-color": ink.sea } },
    { id: "sea", type: "fill", source: "sphere", paint: { "fill-color": ink.sea, "fill-antialias": false } },
    {
      id: "areas",
      type: "fill",
      source: "areas",
      paint: {
        "fill-pattern": ["concat", "area:", ["get", "code"]],
        "fill-antialias": false,
        "fill-opacity": ["case", state("faded"), fadedShare, 1],
      },
    },
    ...lineIds.map(id => lineLayer(id, ink)),
    { id: "rim", type: "line", source: "sphere", paint: { "line-color": ink.rule, "line-width": 1 } },
    {
      id: "outlines",
      type: "line",
      source: "outlines",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ink.mark,
        "line-width": ["case", state("selected"), 2, state("hovered"), 1.5, state("grouped"), 0.6, 0],
        "line-opacity": ["case", ["any", state("selected"), state("hovered"), state("grouped")], 1, 0],
      },
    },
    dots(),
    // The layer above is placed first, so large units go before small ones.
    labels("small-labels", ink),
    labels("labels", ink),
  ];
}

const state = (name: string) =>
  ["boolean", ["feature-state", name], false] as ["boolean", ["feature-state", string], false];

function lineLayer(id: LineId, ink: Inks): LayerSpecification {
  const { ink: name, widthPx, dashes } = lineStyles[id];
  return {
    id: `line-${id}`,
    type: "line",
    source: "lines",
    filter: ["==", ["get", "id"], id],
    layout: { "line-join": "round" },
    paint: {
      "line-color": ink[name],
      "line-width": id === "coast" ? ["interpolate", ["linear"], ["zoom"], 0, 0.3, 3, 0.7] : widthPx,
      ...(dashes && { "line-dasharray": dashes.split(" ").map(dash => Number(dash) / widthPx) }),
    },
  };
}

function dots(): LayerSpecification {
  const sizeAt = (radiusPx: number): number => radiusPx / dotImageRadiusPx;
  return {
    id: "dots",
    type: "symbol",
    source: "places",
    layout: {
      "icon-image": ["concat", "dot:", ["get", "code"]],
      "icon-size": ["interpolate", ["linear"], ["zoom"], -1, sizeAt(dotRadiusPx(-1)), 5.142857, sizeAt(7)],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": ["get", "order"],
    },
    paint: { "icon-opacity": ["case", ["!", state("dotted")], 0, state("faded"), fadedShare, 1] },
  };
}

const besideAnchors: ("left" | "right" | "bottom" | "top")[] = ["left", "right", "bottom", "top"];

/** Names stand in their areas or, where these are small, beside them: the dot stays to be seen. */
function labels(id: "labels" | "small-labels", ink: Inks): LayerSpecification {
  const isSmall = id === "small-labels";
  return {
    id,
    type: "symbol",
    source: "places",
    minzoom: isSmall ? 3 : 2,
    // Large units first; what collides stays away until there is room.
    filter: isSmall
      ? ["<", ["get", "areaKm2"], 35_000]
      : ["all", [">=", ["get", "areaKm2"], 35_000], [">=", ["zoom"], ["step", ["get", "areaKm2"], 3, 700_000, 2]]],
    layout: {
      "text-field": ["get", "name"],
      // Quoted, since a word of the name begins with a digit.
      "text-font": ["'Source Sans 3 Variable'", "system-ui"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 2, isSmall ? 10 : 11, 6, isSmall ? 13 : 15],
      "text-max-width": 8,
      ...(isSmall && {
        "text-variable-anchor": besideAnchors,
        "text-radial-offset": 0.8,
        "text-justify": "auto" as const,
      }),
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": ink.ink, "text-halo-color": ink.ground, "text-halo-width": 1.6 },
  };
}

/** What a change of theme repaints: layer, property, value. */
export function themePaint(theme: Theme): readonly (readonly [string, string, string])[] {
  const ink = inks[theme];
  return [
    ["globe", "background-color", ink.sea],
    ["sea", "fill-color", ink.sea],
    ["rim", "line-color", ink.rule],
    ["outlines", "line-color", ink.mark],
    ...["labels", "small-labels"].flatMap(id => [
      [id, "text-color", ink.ink] as const,
      [id, "text-halo-color", ink.ground] as const,
    ]),
    ...lineIds.map(id => [`line-${id}`, "line-color", ink[lineStyles[id].ink]] as const),
  ];
}
