import type { FontWeight } from "../../draw/text-metrics.ts";

/** Path data of letters by code point, at each weight that figures are set in; see `data/type/outlines.ts`. */
export type Letters = Readonly<Record<FontWeight, Readonly<Record<string, string>>>>;

/** Beside the usual letters, those of scripts that only some figures are written in. */
const scripts = [
  {
    has: /\p{Script=Arabic}/u,
    load: () =>
      Promise.all([
        import("../../../data/type/outlines-ar-400.json"),
        import("../../../data/type/outlines-ar-600.json"),
      ] as const),
  },
  {
    has: /\p{Script=Han}/u,
    load: () =>
      Promise.all([
        import("../../../data/type/outlines-zh-400.json"),
        import("../../../data/type/outlines-zh-600.json"),
      ] as const),
  },
];

const usual = () =>
  Promise.all([
    import("../../../data/type/outlines-400.json"),
    import("../../../data/type/outlines-600.json"),
  ] as const);

/** Outlines for this text, as far as there are any; loaded only when a figure is made: they are larger than the charts. */
export async function loadLetters(text: string): Promise<Letters> {
  const packs = await Promise.all([usual(), ...scripts.filter(({ has }) => has.test(text)).map(({ load }) => load())]);
  return {
    400: Object.assign({}, ...packs.map(([regular]) => regular.default)),
    600: Object.assign({}, ...packs.map(([, semibold]) => semibold.default)),
  };
}
