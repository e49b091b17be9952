import { once } from "../../once.ts";

/** A date as the first and the last day that it may be: "2004" is a whole year, "1/2/2004" one of two days. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

const year = "(?:1[89]|20)\\d\\d";
const pad = (value: number): string => String(value).padStart(2, "0");
const daysIn = (y: number, month: number): number => new Date(Date.UTC(y, month, 0)).getUTCDate();

/** Null: there is no such day, such as 31 February. */
function daySpan(y: number, month: number, day: number): DateSpan | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(y, month)) return null;
  const iso = `${y}-${pad(month)}-${pad(day)}`;
  return { first: iso, last: iso };
}

const monthSpan = (y: number, month: number): DateSpan | null =>
  month < 1 || month > 12
    ? null
    : { first: `${y}-${pad(month)}-01`, last: `${y}-${pad(month)}-${pad(daysIn(y, month))}` };

const yearSpan = (y: number): DateSpan => ({ first: `${y}-01-01`, last: `${y}-12-31` });

/** "16" is 2016 and "95" is 1995: a year of two digits is not far ahead. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value <= (new Date().getUTCFullYear() % 100) + 10 ? 2000 + value : 1900 + value;
}

/** Days come first nearly everywhere, months in the United States: both are meant until one is impossible. */
function numericDay(a: number, b: number, y: number): DateSpan | null {
  const days = [daySpan(y, b, a), daySpan(y, a, b)].filter(day => day !== null).map(({ first }) => first);
  const [first, last] = days.toSorted();
  return first === undefined ? null : { first, last: last ?? first };
}

const monthLanguages = ["en", "fr", "es", "pt", "ru", "ar-u-nu-latn", "ar-SY-u-nu-latn", "de", "nl"];

/** Names of months with their numbers, in the forms used alone and beside a day. */
const months = once((): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>([["sept", 9]]);
  for (const language of monthLanguages)
    for (const month of ["long", "short"] as const)
      for (const beside of [{ day: "numeric", year: "numeric" }, {}] as const) {
        const format = new Intl.DateTimeFormat(language, { ...beside, month, timeZone: "UTC" });
        for (let i = 0; i < 12; i++)
          for (const { type, value } of format.formatToParts(Date.UTC(2000, i, 15)))
            if (type === "month" && /\p{L}/u.test(value)) numbers.set(value.replace(/\.$/, "").toLowerCase(), i + 1);
      }
  return numbers;
});

interface DateForm {
  readonly pattern: RegExp;
  /** Null: no such date. */
  readonly spanOf: (parts: readonly string[]) => DateSpan | null;
}

const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
const yearWords = "(?:\\s*(?:года|году|год|гг?\\.?(?!\\p{L})))?";

/** The ways to write a date, longer ones first. */
const dateForms = once((): readonly DateForm[] => {
  const names = [...months().keys()].toSorted((a, b) => b.length - a.length);
  const name = `(${names.join("|")})\\.?`;
  const monthNumber = (text: string): number => months().get(text.toLowerCase()) ?? 0;
  const of = "[\\s.,-]*(?:(?:de|del|do|of)\\s)?\\s*";
  const day = "(\\d{1,2})(?:er|st|nd|rd|th|º|°|-?го|-?е)?";
  return [
    {
      pattern: new RegExp(`(?<!\\d)(${year})\\s*年\\s*(?:(\\d{1,2})\\s*月\\s*(?:(\\d{1,2})\\s*[日号])?)?`, "gu"),
      spanOf: ([y, month, d]) => {
        if (month === undefined) return yearSpan(Number(y));
        return d === undefined ? monthSpan(Number(y), Number(month)) : daySpan(Number(y), Number(month), Number(d));
      },
    },
    {
      pattern: alone(`(${year})([-/.])(\\d\\d?)\\2(\\d\\d?)(?:[T ][\\d:.]+Z?)?`),
      spanOf: ([y, , month, d]) => daySpan(Number(y), Number(month), Number(d)),
    },
    {
      pattern: alone(`(\\d{1,2})([./-])(\\d{1,2})\\2(${year}|\\d\\d)${yearWords}`),
      spanOf: ([a, , b, y]) => numericDay(Number(a), Number(b), fullYear(y ?? "")),
    },
    {
      pattern: alone(`${day}${of}${name}${of}(${year}|\\d\\d)${yearWords}`),
      spanOf: ([d, month, y]) => daySpan(fullYear(y ?? ""), monthNumber(month ?? ""), Number(d)),
    },
    {
      pattern: alone(`${name}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${year})`),
      spanOf: ([month, d, y]) => daySpan(Number(y), monthNumber(month ?? ""), Number(d)),
    },
    {
      pattern: alone(`${name}${of}(${year})${yearWords}`),
      spanOf: ([month, y]) => monthSpan(Number(y), monthNumber(month ?? "")),
    },
    { pattern: alone(`(${year})-(\\d\\d?)`), spanOf: ([y, month]) => monthSpan(Number(y), Number(month)) },
    { pattern: alone(`(${year})${yearWords}`), spanOf: ([y]) => yearSpan(Number(y)) },
  ];
});

const dateMarks = 0xe000;

/** Finds the dates of a plain text and puts a character for each. */
export function markedDates(text: string): {
  readonly text: string;
  readonly spanAt: (mark: string) => DateSpan | null;
} {
  const spans: DateSpan[] = [];
  let marked = text;
  // Every date has a number of two digits.
  if (!/\d\d/.test(text)) return { text, spanAt: () => null };
  for (const { pattern, spanOf } of dateForms()) {
    marked = marked.replace(pattern, (whole, ...groups: (string | undefined)[]) => {
      const count = groups.findIndex(group => typeof group === "number");
      const span = spanOf(groups.slice(0, count) as string[]);
      if (!span) return whole;
      spans.push(span);
      return String.fromCharCode(dateMarks + spans.length - 1);
    });
  }
  return {
    text: marked,
    spanAt: mark => spans[mark.charCodeAt(0) - dateMarks] ?? null,
  };
}
