import type { CsvRow } from "../../tables/csv.ts";
import { limits } from "../limits.ts";
import { type Problem, problem } from "../problem.ts";
import type { Plan, TableOptions } from "./plan.ts";

/** Cells quoted in a problem. */
const maxQuotedCells = 100;

/** Marks for "the same as above". */
const ditto = /^(?:["”″〃]|''|idem|ditto|do\.|id\.|同上|то же|المرجع نفسه)$/iu;

/** Rows whose cells for networks and countries are filled from above, where a mark or the person says so. */
export function* filledRows({ columns, layout }: TableOptions): Generator<CsvRow> {
  const keyed = columns.roles.flatMap((role, i) => (role === "network" || role === "jurisdiction" ? [i] : []));
  const said = columns.roles.flatMap((role, i) => (role === "ignored" ? [] : [i]));
  let above: readonly string[] = [];
  for (const row of layout.body) {
    const cells = [...row.cells];
    for (const i of said) if (ditto.test((cells[i] ?? "").trim())) cells[i] = above[i] ?? "";
    if (columns.fillDown) for (const i of keyed) if ((cells[i] ?? "").trim() === "") cells[i] = above[i] ?? "";
    above = cells;
    yield { ...row, cells };
  }
}

/** True, with a problem, for a row that can't be read cell by cell. */
export function isBroken(row: CsvRow, { columns }: TableOptions, problems: Problem[]): boolean {
  const quoted = (cells: readonly string[]): string => cells.slice(0, maxQuotedCells).join(columns.separator);
  if (row.unclosed) problems.push(problem("unclosed-quote", { row: row.line, value: quoted(row.cells), used: true }));
  const extra = row.cells.slice(columns.roles.length).filter(cell => cell.trim() !== "");
  if (extra.length === 0) return false;
  const isWide = columns.roles.length >= limits.columns || row.cells.length > limits.columns;
  problems.push(problem("extra-cells", { row: row.line, value: quoted(extra), used: isWide }));
  return !isWide;
}

/** True, with a problem, where two columns that name the country name different ones. */
export function disagrees(plan: Plan, options: TableOptions, { cells, line }: CsvRow, problems: Problem[]): boolean {
  const [main] = plan.jurisdictions;
  if (!main || plan.same.length === 0) return false;
  const own = options.codesOf(cells[main.index] ?? "");
  const other = plan.same.find(({ index }) => {
    const codes = options.codesOf(cells[index] ?? "");
    return own.length > 0 && codes.length > 0 && !codes.some(code => own.includes(code));
  });
  if (!other) return false;
  const value = `${cells[main.index] ?? ""}, ${cells[other.index] ?? ""}`;
  problems.push(problem("places-differ", { row: line, value }));
  return true;
}
