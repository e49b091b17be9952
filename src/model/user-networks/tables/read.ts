import { at } from "../../at.ts";
import type { CsvRow } from "../../tables/csv.ts";
import { limits } from "../limits.ts";
import { type Problem, problem } from "../problem.ts";
import type { Statement, StatementSource } from "../statement.ts";
import { namesNothing } from "../statuses/cell.ts";
import { type Claim, claimOf } from "./claims.ts";
import { isRefused } from "./columns.ts";
import { columnFields, yearsOf } from "./fields.ts";
import type { NamedNetwork } from "./network-cells.ts";
import { type Plan, planOf, type TableOptions } from "./plan.ts";
import { disagrees, filledRows, isBroken } from "./rows.ts";
import { type DatedStatement, yearOf, yearRuleOf, yearsText } from "./years.ts";

const joinedClaims = (claim: Claim, ...more: readonly (string | null)[]): Claim => {
  const added = more.filter(status => status !== null);
  if (added.length === 0) return claim;
  const own = claim === null || "denied" in claim ? null : claim.status;
  const isDenied = claim !== null && "denied" in claim;
  const all = [...(own === null || own === "" ? [] : [own]), ...added];
  return { status: [...new Set(isDenied ? [...all, "no"] : all)].join("; ") };
};

interface RowReader {
  readonly options: TableOptions;
  readonly plan: Plan;
  readonly problems: Problem[];
}

/** Statements of the cells that list the members of the network in their heading. */
function* listedStatements({ options, plan }: RowReader, { cells, line }: CsvRow): Generator<Statement> {
  for (const { index, network, status: headed } of plan.listed) {
    const cell = cells[index] ?? "";
    if (cell.trim() === "") continue;
    const column = at(options.columns.headers, index);
    for (const { name, status } of plan.placesIn(cell)) {
      const claim = joinedClaims({ status: null }, headed, status);
      yield* stated({ row: line, column, network: network ?? options.defaultName, jurisdiction: name }, claim);
    }
  }
}

function* stated(about: Omit<Statement, "status">, claim: Claim): Generator<Statement> {
  if (claim !== null) yield { ...about, status: "denied" in claim ? "no" : claim.status };
}

function* statementsOfRow(reader: RowReader, row: CsvRow): Generator<Statement> {
  const { options, plan, problems } = reader;
  const { cells, line } = row;
  yield* listedStatements(reader, row);
  const inCell = plan.networkIndex === -1 ? null : (cells[plan.networkIndex] ?? "");
  const networks = inCell === null ? null : networksOfRow(plan, inCell, { options, problems, row });
  const claims = claimsOfRow(reader, cells, networks);
  for (const { index, status: headed } of plan.jurisdictions) {
    const cell = cells[index] ?? "";
    if (cell.trim() === "" && plan.jurisdictions.length > 1) continue;
    const own = headed === "member" ? null : headed;
    const column = at(options.columns.headers, index);
    for (const { name, status } of plan.placesIn(cell))
      for (const { network, claim } of claims)
        yield* stated({ row: line, column, network, jurisdiction: name }, joinedClaims(claim, own, status));
  }
}

/** The networks in the cell of a row; none, and a problem, where commas may or may not part them. */
function networksOfRow(
  { networksIn }: Plan,
  cell: string,
  { options, problems, row }: { readonly options: TableOptions; readonly problems: Problem[]; readonly row: CsvRow },
): readonly NamedNetwork[] {
  if (options.columns.commaLists === null && /[,，،]/u.test(cell.replace(/[([（][^()[\]（）]*[)\]）]/gu, ""))) {
    problems.push(problem("comma-names", { row: row.line, value: cell }));
    return [];
  }
  return cell.trim() === ""
    ? [{ network: "", status: null }]
    : networksIn(cell)
        .filter(({ network }) => !namesNothing(network))
        // A question mark names no network: the row is asked about as an empty cell is.
        .map(named => (/^\?+$/.test(named.network) ? { ...named, network: "" } : named));
}

interface NetworkClaim {
  readonly network: string;
  readonly claim: Claim;
}

/** What a row says of every place in it: by networks in a cell, in the headings, or the one without a name. */
function claimsOfRow(
  { options, plan }: RowReader,
  cells: readonly string[],
  networks: readonly NamedNetwork[] | null,
): readonly NetworkClaim[] {
  if (networks !== null) {
    const claim = claimOf(plan.row, cells, "stated", plan.markOf);
    return networks.map(({ network, status }) => ({ network, claim: joinedClaims(claim, status) }));
  }
  if (plan.networks.size > 0)
    return [...plan.networks].map(([network, fields]) => ({
      // Columns headed by years alone are of the one network that the file is about.
      network: network === "" ? options.defaultName : network,
      claim: claimOf(fields, cells, "none", plan.markOf),
    }));
  if (plan.listed.length > 0) return [];
  return [
    {
      network: options.defaultName,
      claim: claimOf(plan.row, cells, plan.row.length === 0 ? "stated" : "asked", plan.markOf),
    },
  ];
}

interface RowStatement {
  readonly row: CsvRow;
  readonly statement: Statement;
}

function* tableStatements(reader: RowReader): Generator<RowStatement> {
  const { options, problems } = reader;
  let read = 0;
  for (const row of filledRows(options)) {
    if (++read > limits.rows) {
      problems.push(problem("too-many-rows", { row: row.line, value: String(limits.rows) }));
      return;
    }
    if (isBroken(row, options, problems) || disagrees(reader.plan, options, row, problems)) continue;
    for (const statement of statementsOfRow(reader, row)) yield { row, statement };
  }
}

/** The statements; of a table with a row for each year, only those of the last year. */
function* statementsOfLastYear(reader: RowReader): Generator<Statement> {
  const { plan, problems } = reader;
  const isWide = plan.networks.size > 0;
  function* dated(found: Problem[]): Generator<DatedStatement> {
    for (const { row, statement } of tableStatements({ ...reader, problems: found })) {
      const key = isWide ? statement.jurisdiction : `${statement.network}\0${statement.jurisdiction}`;
      yield { statement, key, year: yearOf(row.cells[plan.yearIndex] ?? "") };
    }
  }
  const rule = plan.yearIndex === -1 ? null : yearRuleOf(dated([]));
  if (rule?.ofNetworks)
    problems.push(problem("latest-year", { value: yearsText(rule.ofNetworks.values()), used: true }));
  if (rule && rule.ofKeys.size > 0)
    problems.push(problem("latest-entry", { value: yearsText(rule.ofKeys.values()), used: true }));
  for (const { statement, year, key } of dated(problems)) {
    const isLast = !rule?.ofNetworks || year === rule.ofNetworks.get(statement.network);
    if (isLast && (rule?.ofKeys.get(key) ?? year) === year) yield statement;
  }
}

/** Reads the statements of a table with the given layout and columns. */
export function readTable(options: TableOptions): StatementSource & { readonly problems: Problem[] } {
  const { columns } = options;
  const questions = columns.questions.map(({ kind, value }) => problem(kind, { value, used: true }));
  const roles = new Set(columns.roles);
  const isAsked = questions.length > 0;
  if ((!roles.has("jurisdiction") && !roles.has("listed")) || isRefused(columns))
    return { statements: [], problems: isAsked ? questions : [problem("no-jurisdiction-column")] };
  const fields = columnFields(columns.headers, columns.roles);
  const years = yearsOf(fields);
  const problems = [
    ...questions,
    ...(years.length > 0 ? [problem("latest-year", { value: yearsText(years), used: true })] : []),
  ];
  const reader = { options, plan: planOf(options, fields), problems };
  return { statements: statementsOfLastYear(reader), problems };
}
