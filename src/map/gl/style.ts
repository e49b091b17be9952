import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type Inks, inks, type Theme } from "../../draw/palette.ts";
import type { ProjectionId } from "../../world/camera.ts";
import { labelHaloPx, lineStyles } from "../../world/draw.ts";
import { dotRadiusPx } from "../../world/layout.ts";
import { type LineId, lineIds, type World } from "../../world/world.ts";
import type { MapPicture } from "../picture.ts";
import { fadedOpacity, minOutlineShare, outlinePx } from "../surface.ts";
import { equalEarthName } from "./equal-earth.ts";
import { sourceData } from "./sources.ts";

/** Radius of the dots in their images; the style shrinks them. */
export const dotImageRadiusPx = 8;

/** Images are named by prefix and code. */
export const dotImagePrefix = "dot:";
export const areaImagePrefix = "area:";

export const projectionName = (projection: ProjectionId): string => (projection === "globe" ? "globe" : equalEarthName);

/** Layers of one projection: maplibre paints the sea of the globe, and we paint the sea and rim of the flat map. */
export const seaLayers: Readonly<Record<ProjectionId, readonly string[]>> = {
  "equal-earth": ["sea", "rim"],
  globe: ["globe"],
};

/** The style at the start; later pictures change the map and not the style. */
export function styleOf(world: World, { scene, projection }: MapPicture): StyleSpecification {
  const ink = inks[scene.theme];
  const shown = new Set(seaLayers[projection]);
  const data = sourceData(world, scene);
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
    layers: layerSpecifications(ink).map(layer => {
      const followsProjection = Object.values(seaLayers).some(ids => ids.includes(layer.id));
      if (!followsProjection || shown.has(layer.id)) return layer;
      return { ...layer, layout: { visibility: "none" } } as LayerSpecification;
    }),
  };
}

function layerSpecifications(ink: Inks): readonly LayerSpecification[] {
  return [
    { id: "globe", type: "background", paint: { "background-color": ink.sea } },
    { id: "sea", type: "fill", source: "sphere", paint: { "fill-color": ink.sea, "fill-antialias": false } },
    {
      id: "areas",
      type: "fill",
      source: "areas",
      paint: {
        "fill-pattern": ["concat", areaImagePrefix, ["get", "code"]],
        "fill-antialias": false,
        "fill-opacity": ["case", isInState("faded"), fadedOpacity, 1],
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
        "line-width": outlineWidth(),
        "line-opacity": ["case", ["any", isInState("selected"), isInState("hovered"), isInState("grouped")], 1, 0],
      },
    },
    dotLayer(),
    // maplibre places the names of the upper layer first, so large units go before small ones.
    labelLayer("small-labels", ink),
    labelLayer("labels", ink),
  ];
}

/** maplibre knows the zoom only at the stops of an interpolation. */
const outlineZooms = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The width of an outline, finer around a small unit. */
function outlineWidth(): ExpressionSpecification {
  const state = (
    name: keyof typeof outlinePx,
    otherwise: ExpressionSpecification | number,
  ): ExpressionSpecification => ["case", isInState(name), outlinePx[name], otherwise];
  const full = state("selected", state("hovered", state("grouped", 0)));
  const shareAt = (zoom: number): ExpressionSpecification => [
    "min",
    1,
    ["max", minOutlineShare, ["*", ["get", "outlineShare"], 2 ** zoom]],
  ];
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...outlineZooms.flatMap(zoom => [zoom, ["*", full, shareAt(zoom)]]),
  ] as ExpressionSpecification;
}

const isInState = (name: string) =>
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

function dotLayer(): LayerSpecification {
  const sizeAt = (radiusPx: number): number => radiusPx / dotImageRadiusPx;
  return {
    id: "dots",
    type: "symbol",
    source: "places",
    layout: {
      "icon-image": ["concat", dotImagePrefix, ["get", "code"]],
      "icon-size": ["interpolate", ["linear"], ["zoom"], -1, sizeAt(dotRadiusPx(-1)), 5.142857, sizeAt(7)],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": ["get", "order"],
    },
    paint: { "icon-opacity": ["case", ["!", isInState("dotted")], 0, isInState("faded"), fadedOpacity, 1] },
  };
}

const besideAnchors: ("left" | "right" | "bottom" | "top")[] = ["left", "right", "bottom", "top"];

/** Names stand in their areas or, for small units, beside them, so that the dot stays visible. */
function labelLayer(id: "labels" | "small-labels", ink: Inks): LayerSpecification {
  const isSmall = id === "small-labels";
  return {
    id,
    type: "symbol",
    source: "places",
    minzoom: isSmall ? 3 : 2,
    // Large units first; names that collide are hidden until there is room.
    filter: isSmall
      ? ["<", ["get", "areaKm2"], 35_000]
      : ["all", [">=", ["get", "areaKm2"], 35_000], [">=", ["zoom"], ["step", ["get", "areaKm2"], 3, 700_000, 2]]],
    layout: {
      "text-field": ["get", "name"],
      // Quoted, because a word of the name begins with a digit.
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
    paint: { "text-color": ink.ink, "text-halo-color": ink.ground, "text-halo-width": labelHaloPx },
  };
}

/** The paint that depends on the theme: layer, property, value. */
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
