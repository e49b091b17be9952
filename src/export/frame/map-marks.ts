import type { ChartContext } from "../../draw/context.ts";
import { cameraFor, projectedPoint, type Size, worldCamera } from "../../world/earth.ts";
import { type Fill, land } from "../../world/fill.ts";
import { isInSight, projectionOf } from "../../world/globe.ts";
import { dottedUnits, isInFrame, unitFill } from "../../world/layout.ts";
import type { LineId } from "../../world/world.ts";
import type { FigureLegendEntry, MapFigure } from "./types.ts";

/** Whether a map shows a place. */
type Shows = (place: readonly [number, number]) => boolean;

interface SeenMap {
  readonly zoom: number;
  readonly shows: Shows;
}

/** What a map of about this width shows. */
function seenOf({ section }: MapFigure, widthPx: number): SeenMap {
  if (!section) return { zoom: worldCamera({ widthPx, heightPx: widthPx / 2 }).zoom, shows: () => true };
  const { frame, projection } = section;
  const size: Size = { widthPx, heightPx: (widthPx * frame.heightPx) / frame.widthPx };
  const camera = cameraFor(section.camera, frame, size);
  const project = projectionOf(projection, size, camera);
  const isNear = isInSight(projection, size, camera);
  return { zoom: camera.zoom, shows: place => isNear(place) && isInFrame(size, ...projectedPoint(project, place)) };
}

const isMixed = (fill: Fill | FigureLegendEntry["swatch"]): boolean =>
  (fill.kind === "bands" && fill.colours.length > 1) || (fill.kind === "hatches" && fill.hatches.length > 1);

/** Lines that are no usual border. */
const specialLines = ["disputed", "line-of-control"] as const satisfies readonly LineId[];

/**
 * What a map of about this width has besides the colours of its own legend: mixed colours, land without one, dots for small
 * units, and borders that are not settled.
 */
export function markEntries(
  { messages }: ChartContext,
  painted: MapFigure,
  widthPx: number,
): readonly FigureLegendEntry[] {
  const { marks } = messages.export.figure;
  const { world, fills, legend } = painted;
  const { zoom, shows } = seenOf(painted, widthPx);
  const entry = (label: string, swatch: FigureLegendEntry["swatch"]): FigureLegendEntry => ({
    label,
    swatch,
    count: null,
  });
  const shown = [...world.units.values()].filter(({ anchor }) => shows(anchor));
  const mixed = shown.map(({ code }) => unitFill(world, fills, code)).find(isMixed);
  const isExplained = (is: (swatch: FigureLegendEntry["swatch"]) => boolean) => legend.some(({ swatch }) => is(swatch));
  const hasLand = shown.some(({ code }) => unitFill(world, fills, code).kind === "land");
  const dots = dottedUnits(world, fills, zoom).some(({ anchor }) => shows(anchor));
  const lines = specialLines.filter(id =>
    world.lines[id]?.coordinates.some(line => line.some(([lon = 0, lat = 0]) => shows([lon, lat]))),
  );
  return [
    ...(mixed && !isExplained(isMixed) ? [entry(mixed.kind === "hatches" ? marks.crossed : marks.stripes, mixed)] : []),
    ...(hasLand && !isExplained(({ kind }) => kind === "land") ? [entry(marks.land, land)] : []),
    ...(dots ? [entry(marks.dot, { kind: "dot" })] : []),
    ...lines.map(line => entry(marks.lines[line], { kind: "line", line })),
  ];
}
