import type { FontWeight } from "../../draw/text-metrics.ts";

/** A typeface of figures; each script has its own. */
export interface Typeface {
  /** PostScript names, so that programs that edit a document find the installed typeface. */
  readonly names: Readonly<Record<FontWeight, string>>;
  /** Copyright and licence, which every embedded subset carries. */
  readonly origin: string;
}

const licence = "SIL Open Font License 1.1.";

const sourceSans: Typeface = {
  names: { 400: "SourceSans3-Regular", 600: "SourceSans3-Semibold" },
  origin: `Source Sans 3. © 2023 Adobe. ${licence}`,
};
const notoNaskh: Typeface = {
  names: { 400: "NotoNaskhArabic-Regular", 600: "NotoNaskhArabic-SemiBold" },
  origin: `Noto Naskh Arabic. © 2022 The Noto Project Authors. ${licence}`,
};
const notoSansSC: Typeface = {
  names: { 400: "NotoSansSC-Regular", 600: "NotoSansSC-SemiBold" },
  origin: `Noto Sans SC. © 2014-2021 Adobe. ${licence}`,
};

export const typefaces: readonly Typeface[] = [sourceSans, notoNaskh, notoSansSC];

/** The typeface of a letter, by the same Unicode blocks as in `data/type/typefaces.ts`. */
export function typefaceOf(letter: string): Typeface {
  if (/^[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefe]/u.test(letter)) return notoNaskh;
  return /^[\u2e80-\ufaff\uff00-\uffef]/u.test(letter) ? notoSansSC : sourceSans;
}
