import { once } from "../../once.ts";
import { plainCell } from "./text.ts";
import { deniedCells, emptyCells, unknownCells } from "./words/cells.ts";

/** The form in which whole cells are compared: signs matter, as in "#N/A". */
const cellKey = (plain: string): string =>
  plain
    .toLowerCase()
    .replace(/[.\s]+/g, " ")
    .trim();

const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(",").map(cell => cellKey(plainCell(cell))));

const keys = once(() => ({
  denied: keysOf(deniedCells),
  empty: keysOf(emptyCells),
  unknown: keysOf(unknownCells),
}));

/** Missing values in tables of numbers, such as "-99", ".." and "–". */
const missingValue = /^(?:-\d{1,3}(?:\.0+)?|\.{1,3}|[-–—−?"']+)$/;

/** True for a plain text that holds nothing. */
export const holdsNothing = (plain: string): boolean =>
  plain === "" || missingValue.test(plain) || keys().empty.has(cellKey(plain));

/** True for a plain text that says as a whole that a country is not a member. */
export const isDenied = (plain: string): boolean => keys().denied.has(cellKey(plain));

/** True for a plain text that states no membership. */
export const statesNone = (plain: string): boolean =>
  holdsNothing(plain) || isDenied(plain) || keys().unknown.has(cellKey(plain));
