import { type NamesPlace, placesInCell } from "../../search/place-lists.ts";
import { isDate, isEnd, isMark } from "../statuses/cell.ts";

/** Statistics of a column over the first rows. Shares are of the cells that are not empty. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** Shares of cells that name a jurisdiction, and that are a mark or a status. */
  readonly places: number;
  readonly marks: number;
  /** The share of all cells that are not empty, and of cells whose value is a repeat. */
  readonly filled: number;
  readonly repeated: number;
  /** Shares of cells that are plain numbers, dates and years. */
  readonly numbers: number;
  readonly dates: number;
  readonly years: number;
  /** The share of cells that are a date, or say that something goes on. */
  readonly ends: number;
  /** Number of different values. */
  readonly distinct: number;
  /** True if most cells are comma-separated lists whose parts repeat in other rows. */
  readonly commaLists: boolean;
}

/** A list this long is prose rather than names. */
const maxListedPlaces = 300;
/** A cell is a list from this many parts on: two parts may be one name with a comma. */
const minListParts = 3;
/** Lists repeat their parts: fewer than this share of the parts are distinct. */
const maxDistinctShare = 0.6;

/** Extends a test for one place to lists whose parts are mostly places. */
export const namesPlaces =
  (namesPlace: NamesPlace): NamesPlace =>
  text => {
    if (namesPlace(text)) return true;
    const parts = placesInCell(text, namesPlace);
    return parts.length < maxListedPlaces && parts.filter(namesPlace).length > parts.length / 2;
  };

function areCommaLists(cells: readonly string[]): boolean {
  const lists = cells.map(cell => cell.split(",").map(part => part.trim()));
  const parts = lists.flat();
  const long = lists.filter(list => list.length >= minListParts).length;
  return cells.length > 1 && long > cells.length / 2 && new Set(parts).size < parts.length * maxDistinctShare;
}

export function columnFactsOf(
  rows: readonly (readonly string[])[],
  index: number,
  namesPlace: NamesPlace,
): ColumnFacts {
  const [header = [], ...body] = rows;
  const cells = body.map(row => row[index] ?? "").filter(cell => cell.trim() !== "");
  const share = (test: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    index,
    header: header[index] ?? "",
    places: share(namesPlace),
    marks: share(isMark),
    filled: body.length === 0 ? 0 : cells.length / body.length,
    repeated: cells.length === 0 ? 0 : 1 - new Set(cells).size / cells.length,
    distinct: new Set(cells).size,
    commaLists: areCommaLists(cells),
    numbers: share(cell => /^[\s\d.,%+-]+$/.test(cell)),
    dates: share(isDate),
    ends: share(isEnd),
    years: share(cell => /^\s*(?:1[5-9]|20)\d\d\s*$/.test(cell)),
  };
}
