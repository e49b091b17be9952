import type { Place } from "./shapes.ts";

/** A corner that is moved; units that share it keep sharing it. */
export interface Correction {
  readonly from: Place;
  readonly to: Place;
}

/** The source gives Spain the isthmus of Gibraltar, 1.5 km of it, up to the fence. */
export const sourceCorrections: readonly Correction[] = [
  { from: [-5.35865, 36.14118], to: [-5.35865, 36.155] },
  { from: [-5.33705, 36.14118], to: [-5.33705, 36.155] },
];

/** Corners stand 7 km apart on the coarse map, where West Jerusalem, Melilla and Brazzaville would lie beyond borders. */
export const coarseCorrections: readonly Correction[] = [
  { from: [35.18135, 31.80491], to: [35.25, 31.75] },
  { from: [-2.96823, 35.31377], to: [-3, 35.25] },
  { from: [15.20475, -4.33909], to: [15.25, -4.3125] },
];

const isAt = (a: Place, b: Place): boolean => Math.abs(a[0] - b[0]) < 1e-5 && Math.abs(a[1] - b[1]) < 1e-5;

/** The lines with their corrected corners; throws where a correction moves nothing. */
export function correctedLines(
  lines: readonly (readonly Place[])[],
  corrections: readonly Correction[],
): readonly (readonly Place[])[] {
  const unused = new Set(corrections);
  const moved = lines.map(line =>
    line.map(place => {
      const correction = corrections.find(({ from }) => isAt(from, place));
      if (correction) unused.delete(correction);
      return correction?.to ?? place;
    }),
  );
  for (const { from } of unused) throw new Error(`No corner at ${from.join(", ")} to correct.`);
  return moved;
}
