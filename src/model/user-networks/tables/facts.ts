import { type NamesPlace, placesInCell } from "../../search/place-lists.ts";
import type { CsvRow } from "../../tables/csv.ts";
import { cellStatusOf, isDate, isEnd, isMark } from "../statuses/cell.ts";
import { headedStatus } from "./headed-status.ts";

/** What is in a column below its heading. Shares are of the cells that are not empty, from 0 to 1. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** Cells that are not empty, and all. */
  readonly filled: number;
  readonly rows: number;
  /** Number of different values. */
  readonly distinct: number;
  /** The values with the number of their cells; not all where there are very many. */
  readonly values: ReadonlyMap<string, number>;
  /** Shares of cells that name a jurisdiction, alone or in a list. */
  readonly places: number;
  /** Shares of cells that are a mark, a known status or a date, and of those that are a mark or status in words. */
  readonly marks: number;
  readonly statuses: number;
  /** Shares of cells that are plain numbers, dates, years, and dates or words that say that something goes on. */
  readonly numbers: number;
  readonly dates: number;
  readonly years: number;
  readonly ends: number;
}

/** From this share of its cells on, a column is one of places. */
export const minPlaceShare = 0.5;

/** A list this long is prose rather than names. */
const maxListedPlaces = 300;

/** Values of a column that are looked at. */
const maxValues = 3000;

/** Extends a test for one place to lists in which most parts are places. */
export const namesPlaces =
  (namesPlace: NamesPlace): NamesPlace =>
  text => {
    if (namesPlace(text)) return true;
    const parts = placesInCell(text, namesPlace);
    return parts.length < maxListedPlaces && parts.filter(namesPlace).length > parts.length / 2;
  };

const isNumber = (cell: string): boolean => /^[\s\d.,%+-]*\d[\s\d.,%+-]*$/.test(cell);

/** A number that is no year may be the answer of a survey, and Excel's days look like numbers. */
const isYearCell = (cell: string): boolean => /^\s*(?:1[5-9]|20)\d\d(?:[.,]0+)?\s*$/.test(cell);

/** True for a status in words, such as "observer" or "Member 1995"; marks, dates and "no" say nothing in words. */
const isWordedStatus = (cell: string): boolean => {
  const status = cellStatusOf(cell);
  return status.kind === "yes" && status.known && headedStatus(cell) !== null;
};

function valuesOf(
  rows: readonly CsvRow[],
  index: number,
): { values: Map<string, number>; filled: number; more: number } {
  const values = new Map<string, number>();
  let [filled, more] = [0, 0];
  for (const { cells } of rows) {
    const cell = (cells[index] ?? "").trim();
    if (cell === "") continue;
    filled++;
    const before = values.get(cell);
    if (before !== undefined || values.size < maxValues) values.set(cell, (before ?? 0) + 1);
    else more++;
  }
  return { values, filled, more };
}

interface FactOptions {
  readonly namesPlace: NamesPlace;
  /** What a note beside the table says that a mark means. */
  readonly meaningOf?: (cell: string) => string;
}

/** Facts of a column over all rows, so that a date in the last one is as good as one in the first. */
export function columnFactsOf(
  rows: readonly CsvRow[],
  { index, header }: { readonly index: number; readonly header: string },
  { namesPlace, meaningOf = cell => cell }: FactOptions,
): ColumnFacts {
  const { values, filled, more } = valuesOf(rows, index);
  const seen = filled - more;
  const share = (test: (cell: string) => boolean): number => {
    let hits = 0;
    for (const [cell, times] of values) if (test(cell)) hits += times;
    return seen === 0 ? 0 : hits / seen;
  };
  return {
    index,
    header,
    filled,
    rows: rows.length,
    distinct: values.size + more,
    values,
    places: share(namesPlace),
    marks: share(cell => isMark(meaningOf(cell))),
    statuses: share(cell => isWordedStatus(meaningOf(cell))),
    numbers: share(isNumber),
    dates: share(isDate),
    years: share(isYearCell),
    ends: share(isEnd),
  };
}
