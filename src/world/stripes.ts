/** Side of the square tile of stripes, in px at an integer zoom. */
export const stripeSidePx = 48;

/** Narrower bands flicker. */
export const minBandPx = 5;

interface Stripes {
  /** Repeats of the bands along a side of the tile. */
  readonly repeats: number;
  /** Scale of the tile on screen. */
  readonly enlarged: number;
}

/**
 * The most stripes that fit the tile while a band stays at least 5 px wide. Like maplibre's patterns, the tile grows
 * between two integer zooms and shrinks below zoom 0. `share` is the visible share of a band's width on the globe. A
 * single repeat may be narrower than 5 px: larger tiles would take four times the memory for areas next to the rim.
 */
export function stripesAt(zoom: number, bandCount: number, share = 1): Stripes {
  const enlarged = 2 ** (zoom - Math.max(0, Math.floor(zoom))) * share;
  const max = (stripeSidePx * enlarged) / (minBandPx * bandCount * Math.SQRT2);
  return { repeats: Math.max(1, Math.floor(max)), enlarged };
}

/** Width of a band on screen in px, across the stripe. */
export const bandWidthPx = ({ repeats: times, enlarged }: Stripes, bandCount: number): number =>
  (stripeSidePx * enlarged) / (times * bandCount * Math.SQRT2);
