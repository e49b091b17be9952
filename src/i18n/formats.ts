import type { Language } from "../model/jurisdiction.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Intl formatters are expensive to construct, so cache one per language. */
function cachedByLanguage<Formatter>(make: (language: Language) => Formatter): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>();
  return language => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const rulesOf = cachedByLanguage(language => new Intl.PluralRules(language));
const numbersOf = cachedByLanguage(language => new Intl.NumberFormat(language));
const listsOf = cachedByLanguage(
  language => new Intl.ListFormat(language === "en" ? "en-GB" : language, { style: "long", type: "conjunction" }),
);

const alternativesOf = cachedByLanguage(
  language => new Intl.ListFormat(language === "en" ? "en-GB" : language, { style: "long", type: "disjunction" }),
);

export const plural = (n: number, language: Language, forms: Forms): string =>
  forms[rulesOf(language).select(n)] ?? forms.other;

export const numberOf = (n: number, language: Language): string => numbersOf(language).format(n);

/** What parts names in a list: a semicolon where a name has a comma itself, as "Bonaire, Sint Eustatius and Saba". */
export const separatorOf = (names: readonly string[]): "," | ";" =>
  names.length > 1 && names.some(name => name.includes(",")) ? ";" : ",";

/** Names one after the other. */
export const seriesOf = (names: readonly string[]): string => names.join(`${separatorOf(names)} `);

const listedBy = (format: Intl.ListFormat, names: readonly string[]): string =>
  separatorOf(names) === ","
    ? format.format(names)
    : format
        .formatToParts(names)
        .map(({ type, value }) => (type === "literal" ? value.replace(/^,?/, ";") : value))
        .join("");

/** "A, B and C" in the language's own form. */
export const listOf = (names: readonly string[], language: Language): string => listedBy(listsOf(language), names);

/** "A, B or C" in the language's own form. */
export const anyOf = (names: readonly string[], language: Language): string =>
  listedBy(alternativesOf(language), names);

/** Compares two names in the language's alphabetical order. */
export const alphabetOf = cachedByLanguage(
  language => new Intl.Collator(language === "en" ? "en-GB" : language).compare,
);

const precision = (parts: number): Intl.DateTimeFormatOptions => ({
  year: "numeric",
  ...(parts > 1 ? { month: "long" } : {}),
  ...(parts > 2 ? { day: "numeric" } : {}),
  timeZone: "UTC",
});

/** A day, month or year (`2013-07-01`, `2018-04`, `2016`) in words; other text unchanged. */
export function dayOf(edtf: string, language: Language): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf)) return edtf;
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, precision(edtf.split("-").length)).format(new Date(edtf));
}

/** The first `max` items and "n more". A single further item is shown itself, since "1 more" takes the same room. */
export const fewOf = <T>(all: readonly T[], max: number, more: (left: number) => T): readonly T[] =>
  all.length <= max + 1 ? all : [...all.slice(0, max), more(all.length - max)];
