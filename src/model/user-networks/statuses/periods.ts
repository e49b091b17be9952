import { once } from "../../once.ts";
import { holdsNothing } from "./blanks.ts";
import { type DateSpan, markedDates } from "./dates.ts";
import { plainCell, withoutFootnotes } from "./text.ts";

/** A stated period. Null: no start or end is stated. `plain`: a date alone. */
export interface Period {
  readonly from: DateSpan | null;
  readonly until: DateSpan | null;
  readonly plain: boolean;
}

export const todayIso = (): string => new Date().toISOString().slice(0, 10);

const periodMarks = 0xe200;
const D = "[\\uE000-\\uE1FF]";
/** A period in a text that `markedPeriods` gives. */
export const periodMark = /[\uE200-\uE3FF]/;

const presentWords =
  "present|now|today|current|ongoing|to date|date|en cours|ce jour|aujourd'hui|présent|actual|actualidad|hoy|la fecha|presente|hoje|atual|" +
  "настоящее время|н\\.? ?в\\.?|сегодня|今|现在|今天|الآن|الان|الوقت الحاضر|اليوم|heute|heden";
const fromWords =
  "since|from|as of|as from|starting|depuis|dès|à partir de|à compter de|de|du|desde|a partir de|desde el|con efecto desde|с|со|от|начиная с|" +
  "自从?|从|منذ عام|منذ|من عام|من|اعتبارا من|seit|ab|von|sinds|vanaf|van";
const untilWords =
  "until|till|up to|through|to|jusqu'au|jusqu'en|jusqu'à|hasta|hasta el|até|ate|até o|по|до|至|到|截至|截止|حتى عام|حتى|الى عام|إلى عام|إلى|الى|bis|tot";
const rangeWords = `[-–—−~→⇒/]+>?|\\.\\.+|${untilWords}|à|au|a|al|ao|и по`;

interface PeriodForms {
  readonly range: RegExp;
  readonly open: RegExp;
  readonly from: RegExp;
  readonly until: RegExp;
  readonly plain: RegExp;
}

const periodForms = once((): PeriodForms => {
  const [from, until, present] = [fromWords, untilWords, presentWords].map(
    words => `(?:${words})(?!\\p{L}(?<![\\p{Script=Han}]))`,
  );
  return {
    range: new RegExp(
      `(?:(?<!\\p{L})${from}\\s*)?(${D})\\s*(?:${rangeWords})\\s*(?:(${D})|(?:${present}|(?:le |la |the |o |a )?(?:${present})))`,
      "giu",
    ),
    open: new RegExp(
      `(?:(?<!\\p{L})${from}\\s*)?(${D})\\s*(?:[-–—−→]+|onwards?|起|以来|以後|以后|年?起)(?=\\s*(?:$|[,;)\\]]))`,
      "giu",
    ),
    from: new RegExp(`(?<!\\p{L})${from}\\s*(?:el |le |o |the )?(${D})\\s*(?:起|以来)?`, "giu"),
    until: new RegExp(`(?:(?<!\\p{L})(?:${until})\\s*(?:el |le |o |the )?|(?<![^\\s(])[-–—−→]+\\s*)(${D})`, "giu"),
    plain: new RegExp(`(${D})`, "gu"),
  };
});

/** Letters of depositaries after a date: accession, acceptance, approval, formal confirmation, succession, ratification. */
const depositaryLetter = new RegExp(`(${D}) (?:a|AA?|c|d|r)(?![\\p{L}\\p{N}]|\\s*${D})`, "gu");

interface Marked {
  /** The text with one character in place of each period. */
  readonly text: string;
  readonly periods: readonly Period[];
  readonly periodAt: (mark: string) => Period | undefined;
}

/** Finds the periods of a plain text, such as "1990–2016", "since 1995" and "2004", and puts a character for each. */
export function markedPeriods(plain: string): Marked {
  const dates = markedDates(plain);
  const periods: Period[] = [];
  if (dates.text === plain) return { text: plain, periods, periodAt: () => undefined };
  const put = (period: Period): string => {
    periods.push(period);
    return String.fromCharCode(periodMarks + periods.length - 1);
  };
  const at = (mark: string | undefined): DateSpan | null => (mark === undefined ? null : dates.spanAt(mark));
  const { range, open, from, until, plain: single } = periodForms();
  const text = dates.text
    .replace(depositaryLetter, "$1")
    .replace(range, (_, a: string, b?: string) => put({ from: at(a), until: at(b), plain: false }))
    .replace(open, (_, a: string) => put({ from: at(a), until: null, plain: false }))
    .replace(until, (_, a: string) => put({ from: null, until: at(a), plain: false }))
    .replace(from, (_, a: string) => put({ from: at(a), until: null, plain: false }))
    .replace(single, (_, a: string) => put({ from: at(a), until: null, plain: true }));
  return { text, periods, periodAt: mark => periods[mark.charCodeAt(0) - periodMarks] };
}

/** `unclear`: the table gives only the year of an end, and it is this year. */
type PeriodState = "future" | "current" | "ended" | "unclear";

export function periodState({ from, until }: Period, today: string): PeriodState {
  if (from && until && from.first > until.last) return "unclear";
  if (from && from.first > today) return "future";
  if (!until || until.first > today) return "current";
  return until.last <= today ? "ended" : "unclear";
}

/** The period that a cell states, and nothing else. Null: it states none, or more than a period. */
export function periodOf(
  cell: string,
  today: string = todayIso(),
): { readonly from: string | null; readonly until: string | null; readonly state: PeriodState } | null {
  const { text, periods } = markedPeriods(withoutFootnotes(plainCell(cell)));
  const [period] = periods;
  if (!period || text.trim().length !== 1) return null;
  return { from: period.from?.first ?? null, until: period.until?.last ?? null, state: periodState(period, today) };
}

const farAhead = /^9999\b|^(?:2[1-9]|[3-9]\d)\d\d(?:-\d\d-\d\d)?$/;
const present = once(
  () => new RegExp(`^(?:until |to |jusqu'à |hasta |até |по |до |至|حتى |le |la |el |o |a )?(?:${presentWords})$`, "iu"),
);

/** What a cell in a column of ends says. Null: it is not understood. An empty cell and "n/a" state no end. */
export function endOf(cell: string, today: string = todayIso()): "ended" | "open" | "unclear" | null {
  const text = withoutFootnotes(plainCell(cell));
  if (text === "0" || holdsNothing(text) || present().test(text) || farAhead.test(text)) return "open";
  const { text: rest, periods } = markedPeriods(text);
  const [period] = periods;
  if (!period || rest.trim().length !== 1) return null;
  // A date alone in such a column is the end.
  const state = periodState(period.plain ? { from: null, until: period.from, plain: false } : period, today);
  return state === "ended" || state === "unclear" ? state : "open";
}

/** True for a date, and nothing else but a footnote. */
export const isDate = (cell: string): boolean => {
  const { text, periods } = markedPeriods(withoutFootnotes(plainCell(cell)));
  return text.trim().length === 1 && periods[0]?.plain === true;
};

/** True for a day or year, or a word that says that something goes on. */
export const isEnd = (cell: string): boolean => cell.trim() !== "" && (isDate(cell) || endOf(cell) !== null);
