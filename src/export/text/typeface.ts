import type { FontWeight } from "../../draw/text-metrics.ts";

/** What figures are written in: each script has letters of another typeface. */
export interface Typeface {
  /** What it is called where it is installed, so that a program which edits a document finds the same. */
  readonly names: Readonly<Record<FontWeight, string>>;
  /** Who made the letters, which stays with them wherever they go. */
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

/** Blocks of letters as `data/type/typefaces.ts` takes them from each. */
export function typefaceOf(letter: string): Typeface {
  if (/^[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefe]/u.test(letter)) return notoNaskh;
  return /^[\u2e80-\ufaff\uff00-\uffef]/u.test(letter) ? notoSansSC : sourceSans;
}
