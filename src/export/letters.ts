import type { FontWeight } from "../charts/text-metrics.ts";

/** Path data of letters by code point, at each weight that figures are set in; see `data/type/outlines.ts`. */
export type Letters = Readonly<Record<FontWeight, Readonly<Record<string, string>>>>;

/** Loaded only when a figure is made: the outlines are larger than the charts. */
export async function loadLetters(): Promise<Letters> {
  const [regular, semibold] = await Promise.all([
    import("../../data/type/outlines-400.json"),
    import("../../data/type/outlines-600.json"),
  ]);
  return { 400: regular.default, 600: semibold.default };
}
