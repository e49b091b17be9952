/** Side of the square that stripes repeat in, in px at a whole zoom; 2, 3 and 4 bands divide it. */
export const stripeSidePx = 48;

const repeats = [1, 1, 3, 2, 1];

export interface Stripes {
  /** How often the bands repeat along a side of the square. */
  readonly repeats: number;
  /** By how much the square is enlarged on screen at this zoom. */
  readonly enlarged: number;
}

/**
 * Stripes grow with the map between two whole zooms, as patterns of maplibre do; where they would have grown to twice
 * their width they are halved, so that a band stays between 5 and 10 px wide.
 */
export function stripesAt(zoom: number, bandCount: number): Stripes {
  const enlarged = 2 ** (zoom - Math.floor(zoom));
  const halved = enlarged >= 1.77 ? 2 : 1;
  return { repeats: (repeats[bandCount] ?? 1) * halved, enlarged };
}

/** Width of a band on screen, across the stripe. */
export const bandWidthPx = ({ repeats: times, enlarged }: Stripes, bandCount: number): number =>
  (stripeSidePx * enlarged) / (times * bandCount * Math.SQRT2);
