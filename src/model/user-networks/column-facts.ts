import { isDate, isMark } from "./status.ts";

/** What the first rows say of a column. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** Of the cells that are not empty, the share that names a jurisdiction, and that is a mark or a status. */
  readonly places: number;
  readonly marks: number;
  /** The share of cells that are not empty, and of values that come again. */
  readonly filled: number;
  readonly repeated: number;
  /** The share of cells that are plain numbers, dates, and years. */
  readonly numbers: number;
  readonly dates: number;
  readonly years: number;
  /** How many different values there are. */
  readonly distinct: number;
  /** True where most cells are lists with commas, whose parts come again in other rows. */
  readonly commaLists: boolean;
}

export type NamesPlace = (text: string) => boolean;

/** True for a text that names a place, or several with a sign between. */
export const namesPlaces =
  (namesPlace: NamesPlace): NamesPlace =>
  text => {
    if (namesPlace(text)) return true;
    const parts = text.split(/[,;|\n]/).filter(part => part.trim() !== "");
    return parts.length > 1 && parts.length < 300 && parts.filter(namesPlace).length > parts.length / 2;
  };

function areCommaLists(cells: readonly string[]): boolean {
  const lists = cells.map(cell => cell.split(",").map(part => part.trim()));
  const parts = lists.flat();
  const long = lists.filter(list => list.length > 2).length;
  return cells.length > 1 && long > cells.length / 2 && new Set(parts).size < parts.length * 0.6;
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
    years: share(cell => /^\s*(?:1[5-9]|20)\d\d\s*$/.test(cell)),
  };
}
