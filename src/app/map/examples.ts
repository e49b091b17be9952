import type { LegendEntry, MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { World } from "../../world/world.ts";

/** A jurisdiction whose colour stands for an entry of the legend. */
export interface FillExample {
  readonly entry: LegendEntry;
  readonly code: JurisdictionCode;
}

/** The first entry of the legend, the last, and one between them, with stripes if there are any: each by its largest unit. */
export function fillExamples(scene: Pick<MapScene, "legend" | "fills">, world: World): readonly FillExample[] {
  const all = scene.legend.flatMap(entry => {
    const code = largestOf(entry, scene, world);
    return code ? [{ entry, code }] : [];
  });
  const [first, ...others] = all;
  const last = others.at(-1);
  const between = others.slice(0, -1);
  const striped = between.find(({ entry }) => isStriped(entry));
  const chosen = [first, striped ?? between[Math.floor(between.length / 2)], last].filter(
    example => example !== undefined,
  );
  const isNew = ({ code }: FillExample, i: number): boolean => chosen.findIndex(other => other.code === code) === i;
  return chosen.filter(isNew);
}

const isStriped = ({ swatch }: LegendEntry): boolean => swatch.kind === "bands" && swatch.colours.length > 1;

/** The largest unit that has the very fill of the entry, else the largest of all that belong to it. */
function largestOf(entry: LegendEntry, { fills }: Pick<MapScene, "fills">, world: World): JurisdictionCode | null {
  const units = entry.jurisdictions
    .flatMap(code => world.units.get(code) ?? [])
    .sort((a, b) => b.areaKm2 - a.areaKm2)
    .map(({ code }) => code);
  const swatch = JSON.stringify(entry.swatch);
  return units.find(code => JSON.stringify(fills.get(code)) === swatch) ?? units[0] ?? null;
}
