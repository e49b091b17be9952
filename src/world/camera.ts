export const projectionIds = ["equal-earth", "globe"] as const;

export type ProjectionId = (typeof projectionIds)[number];

/** `center` in degrees; `zoom` as in maplibre, whose world is 512 · 2^zoom px wide. */
export interface Camera {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}
