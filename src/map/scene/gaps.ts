import { mixed } from "../../draw/colour.ts";
import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands, type Fill } from "../../world/fill.ts";
import { closingEntries, networksByCode } from "./members.ts";
import type { FillInput, FillKind, LegendEntry, ThematicMap } from "./types.ts";

function paintGaps(input: FillInput): ThematicMap {
  const listed = networksByCode(input);
  const { map } = input.messages;
  const { land, ink } = inks[input.theme];
  const states = [...input.atlas.jurisdictions.values()].filter(({ kind }) => kind === "state");
  const numberOf = (code: JurisdictionCode): number => listed.get(code)?.length ?? 0;
  const kinds = [
    { id: "none", label: map.inNone, swatch: bands("#b5523b"), has: (n: number) => n === 0 },
    { id: "one", label: map.inOne, swatch: bands(mixed(ink, land, 0.35)), has: (n: number) => n === 1 },
    { id: "more", label: map.inMore, swatch: bands(mixed(ink, land, 0.12)), has: (n: number) => n > 1 },
  ];
  const fills = new Map<JurisdictionCode, Fill>();
  const legend = kinds.map(({ id, label, swatch, has }): LegendEntry => {
    const jurisdictions = states.flatMap(({ code }) => (has(numberOf(code)) ? [code] : []));
    for (const code of jurisdictions) fills.set(code, swatch);
    return { id: `gap-${id}`, label, swatch, count: jurisdictions.length, jurisdictions, networks: [] };
  });
  const closing = closingEntries(input).filter(({ id }) => id !== "not-listed");
  return { title: map.titles.gaps, fills, legend: [...legend, ...closing] };
}

/** States by whether no network lists them, one does, or more. */
export const gapsFill: FillKind<never> = {
  label: "gaps",
  figureId: "map-gaps",
  chosenBy: "menu",
  needs: [],
  rows: "gaps",
  states: "gaps",
  paint: paintGaps,
};
