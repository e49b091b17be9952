/** Side of the square that stripes repeat in, in px at a whole zoom. */
export const stripeSidePx = 48;

/** Narrower bands flicker. */
export const minBandPx = 5;

export interface Stripes {
  /** How often the bands repeat along a side of the square. */
  readonly repeats: number;
  /** By how much the square is enlarged on screen. */
  readonly enlarged: number;
}

/**
 * As many stripes as the square holds while a band stays at least 5 px wide. The square grows with the map between two
 * whole zooms, as patterns of maplibre do, so the number of stripes in it grows too; below zoom 0 it shrinks.
 * `share` is what the globe leaves of a band's width. Where even one repeat has too little room, bands are narrower:
 * squares of twice the side would take four times the memory for each of the units, for what is next to the globe's rim.
 */
export function stripesAt(zoom: number, bandCount: number, share = 1): Stripes {
  const enlarged = 2 ** (zoom - Math.max(0, Math.floor(zoom))) * share;
  const most = (stripeSidePx * enlarged) / (minBandPx * bandCount * Math.SQRT2);
  return { repeats: Math.max(1, Math.floor(most)), enlarged };
}

/** Width of a band on screen, across the stripe. */
export const bandWidthPx = ({ repeats: times, enlarged }: Stripes, bandCount: number): number =>
  (stripeSidePx * enlarged) / (times * bandCount * Math.SQRT2);
