import type { JurisdictionCode } from "../jurisdiction.ts";
import type { UserNetwork } from "./collector.ts";
import type { Problem } from "./problem.ts";
import type { PlaceQuestion } from "./questions/places.ts";
import { type Layout, rowText, type UnusedReason, type UnusedRow } from "./tables/layout.ts";

/** A membership as the file states it and as it was understood. */
export interface Example {
  readonly row: number;
  readonly network: string;
  readonly listedAs: string;
  readonly jurisdiction: JurisdictionCode;
  readonly status: string;
  readonly counts: boolean;
}

/** What was read of a file, so that a person can check it: numbers, some memberships, and the rows not used. */
export interface Account {
  readonly networks: number;
  /** Memberships that count, observers, and others that do not count. */
  readonly counted: number;
  readonly observers: number;
  readonly others: number;
  readonly examples: readonly Example[];
  /** Rows not used, and why; not all where there are very many. */
  readonly unused: readonly UnusedRow[];
  /** How many rows were not used, by reason. */
  readonly unusedCounts: Readonly<Partial<Record<UnusedReason, number>>>;
}

const maxExamples = 5;
const maxUnused = 200;

/** The first membership of each network, then more of the first, in the order of the file. */
function examplesOf(networks: readonly UserNetwork[]): readonly Example[] {
  const all = networks
    .slice(0, maxExamples)
    .flatMap(({ name, members }) =>
      members.slice(0, maxExamples).map((member, i) => ({ rank: i, example: { network: name, ...member } })),
    );
  return all
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, maxExamples)
    .map(({ example: { row, network, listedAs, jurisdiction, status, counts } }) => ({
      row,
      network,
      listedAs,
      jurisdiction,
      status,
      counts,
    }))
    .toSorted((a, b) => a.row - b.row);
}

/** What an account is made of. */
interface FileRead {
  readonly networks: readonly UserNetwork[];
  readonly problems: readonly Problem[];
  readonly questions: readonly PlaceQuestion[];
  /** Null: JSON that lists networks. */
  readonly layout: Layout | null;
  /** True if nothing is read before a question about the table is answered. */
  readonly isBlocked: boolean;
}

function unusedRows(
  { networks, problems, questions, isBlocked }: FileRead,
  { body, unused }: Layout,
): readonly UnusedRow[] {
  const used = new Set(networks.flatMap(({ members }) => members.map(({ row }) => row)));
  const reasons = new Map<number, UnusedReason>();
  for (const { rows } of questions) for (const { row, meant } of rows) if (meant === null) reasons.set(row, "left-out");
  const isMerged = problems.some(({ kind }) => kind === "merged-cells");
  /** True for rows that wait for the answer to a question about the whole table. */
  const isAsked = ({ kind }: Problem): boolean =>
    kind === "comma-names" || (isMerged && (kind === "missing-network" || kind === "missing-jurisdiction"));
  for (const found of problems)
    if (found.row !== null && !found.used) reasons.set(found.row, isAsked(found) ? "question" : "problem");
  for (const { rows } of questions)
    for (const { row, meant } of rows) if (meant === undefined) reasons.set(row, "question");
  const otherwise: UnusedReason = isBlocked ? "question" : "no-membership";
  const idle = body
    .filter(({ line }) => !used.has(line))
    .map((row): UnusedRow => ({ line: row.line, reason: reasons.get(row.line) ?? otherwise, text: rowText(row) }));
  return [...unused, ...idle].toSorted((a, b) => a.line - b.line);
}

/** Counts what was read. */
export function accountOf(read: FileRead): Account {
  const { networks, layout } = read;
  const members = networks.flatMap(network => network.members);
  const counted = members.filter(({ counts }) => counts).length;
  const observers = members.filter(({ counts, status }) => !counts && status === "observer").length;
  const unused = layout && !layout.isTransposed ? unusedRows(read, layout) : [];
  const unusedCounts: Partial<Record<UnusedReason, number>> = {};
  for (const { reason } of unused) unusedCounts[reason] = (unusedCounts[reason] ?? 0) + 1;
  return {
    networks: networks.length,
    counted,
    observers,
    others: members.length - counted - observers,
    examples: examplesOf(networks),
    unused: unused.slice(0, maxUnused),
    unusedCounts,
  };
}
