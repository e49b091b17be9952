/** Side of the square that stripes repeat in, in px at a whole zoom. */
export const stripeSidePx = 48;

/** Narrower bands flicker. */
const leastBandPx = 5;

export interface Stripes {
  /** How often the bands repeat along a side of the square. */
  readonly repeats: number;
  /** By how much the square is enlarged on screen at this zoom. */
  readonly enlarged: number;
}

/**
 * As many stripes as the square holds while a band stays at least 5 px wide. The square grows with the map between two
 * whole zooms, as patterns of maplibre do, so the number of stripes in it grows too.
 */
export function stripesAt(zoom: number, bandCount: number): Stripes {
  const enlarged = 2 ** (zoom - Math.floor(zoom));
  const most = (stripeSidePx * enlarged) / (leastBandPx * bandCount * Math.SQRT2);
  return { repeats: Math.max(1, Math.floor(most)), enlarged };
}

/** Width of a band on screen, across the stripe. */
export const bandWidthPx = ({ repeats: times, enlarged }: Stripes, bandCount: number): number =>
  (stripeSidePx * enlarged) / (times * bandCount * Math.SQRT2);
