import { at, valueIn } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { type Cell, cellsOf, type Incidence, inclusiveCells } from "../../model/sets/overlap.ts";
import { comparePlaces, placesIn, type SortId } from "../ordering.ts";
import type { RowOptions } from "../types.ts";

type CellOrder = (a: Cell, b: Cell) => number;

/**
 * `size`: largest first. `degree`: fewest networks first, then by size. `network`: by the first network, within it by
 * size. `reading`: by the networks alone, so that two editions stand row beside row whatever their counts.
 */
function sortedCells(cells: readonly Cell[], networks: readonly NetworkId[], sort: SortId): readonly Cell[] {
  const placeOf = placesIn(networks);
  const places = new Map(cells.map(cell => [cell, cell.networks.map(placeOf)]));
  const reading: CellOrder = (a, b) => comparePlaces(valueIn(places, a), valueIn(places, b));
  const first = (cell: Cell): number => placeOf(at(cell.networks, 0));
  const size: CellOrder = (a, b) => b.members.length - a.members.length || reading(a, b);
  const orders: Readonly<Record<SortId, CellOrder>> = {
    size,
    degree: (a, b) => a.networks.length - b.networks.length || size(a, b),
    network: (a, b) => first(a) - first(b) || size(a, b),
    reading,
  };
  return [...cells].sort(orders[sort]);
}

/** All cells in the order of the rows, including those that the chart has no room for. */
export const upsetCells = (incidence: Incidence, { sort, counting }: Pick<RowOptions, "sort" | "counting">) =>
  sortedCells(counting === "exactly" ? cellsOf(incidence) : inclusiveCells(incidence), incidence.networks, sort);
