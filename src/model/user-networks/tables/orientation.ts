import type { NamesPlace } from "../../search/place-lists.ts";
import type { CsvRow } from "../../tables/csv.ts";

/** Rows that are searched for the heading. */
export const searchedRows = 60;
/** A heading fills at least this share of the columns that the table uses. */
export const minHeadingShare = 0.6;

export const filledCount = ({ cells }: CsvRow): number => cells.filter(cell => cell.trim() !== "").length;

/** How many of the cells name places. */
export const placeCount = (cells: readonly string[], namesPlace: NamesPlace): number =>
  cells.filter(cell => cell.trim() !== "" && namesPlace(cell)).length;

/** Lists of members in rows have at least so many places in the longest, which two columns of the same place have not. */
const minListedInRow = 3;

interface Orientation {
  readonly isTransposed: boolean;
  readonly isMatrix: boolean;
}

const below = { isTransposed: false, isMatrix: false };

/** Finds out whether countries are side by side, below one another, or both. */
export function orientationOf(rows: readonly CsvRow[], namesPlace: NamesPlace): Orientation {
  const width = Math.max(0, ...rows.slice(0, searchedRows).map(filledCount));
  const head = rows
    .slice(0, searchedRows)
    .find(row => filledCount(row) >= width * minHeadingShare && filledCount(row) > 1);
  if (!head || namesPlace(head.cells[0] ?? "")) return below;
  const named = head.cells.slice(1).filter(cell => cell.trim() !== "");
  const across = placeCount(named, namesPlace);
  if (across <= named.length / 2) return below;
  const under = rows.slice(rows.indexOf(head) + 1);
  const first = under.map(({ cells }) => (cells[0] ?? "").trim()).filter(cell => cell !== "");
  const placesBelow = placeCount(first, namesPlace);
  if (first.length > 0 && placesBelow > first.length / 2) return { isTransposed: false, isMatrix: true };
  const others = under.flatMap(({ cells }) => cells.slice(1).filter(cell => cell.trim() !== ""));
  const areLists = placeCount(others, namesPlace) > others.length / 2;
  const isLong =
    areLists && Math.max(...rows.map(({ cells }) => placeCount(cells.slice(1), namesPlace))) < minListedInRow;
  const isCertain = across > 1 || placeCount(others, namesPlace) === 0;
  return { isTransposed: placesBelow === 0 && !isLong && isCertain, isMatrix: false };
}
