import type { FontWeight } from "../../draw/text-metrics.ts";

/** Path data by weight and code point, as `data/type/outlines.ts` writes it. */
export type GlyphOutlines = Readonly<Record<FontWeight, Readonly<Record<string, string>>>>;

/** Outlines of scripts that only some figures contain. */
const scriptGlyphs = [
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

const loadBasicGlyphs = () =>
  Promise.all([
    import("../../../data/type/outlines-400.json"),
    import("../../../data/type/outlines-600.json"),
  ] as const);

/** The outlines that this text needs, as far as they exist. Loaded on request: they are larger than the charts. */
export async function loadGlyphs(text: string): Promise<GlyphOutlines> {
  const packs = await Promise.all([
    loadBasicGlyphs(),
    ...scriptGlyphs.filter(({ has }) => has.test(text)).map(({ load }) => load()),
  ]);
  return {
    400: Object.assign({}, ...packs.map(([regular]) => regular.default)),
    600: Object.assign({}, ...packs.map(([, semibold]) => semibold.default)),
  };
}
