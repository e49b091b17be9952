import { type ChangeRecord, type Operation, sortDay, sortedByDate } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { Membership, MembershipRecord } from "./membership.ts";
import type { ListRecord, NetworkId } from "./network.ts";

/** Memberships of each network by jurisdiction, as they stand after some operations. */
export type MembershipTable = ReadonlyMap<NetworkId, ReadonlyMap<JurisdictionCode, Membership>>;

/** By network and jurisdiction, what the sources remark of somebody who is not in the list. */
export type RemarkTable = ReadonlyMap<NetworkId, ReadonlyMap<JurisdictionCode, readonly Remark[]>>;

export interface Remark {
  readonly text: string;
  readonly sources: readonly string[];
  /** The change that says so. */
  readonly change: string;
}

/** How things stand in the document's networks after some changes. */
export interface Standings {
  readonly table: MembershipTable;
  readonly remarks: RemarkTable;
}

type MutableTable = Map<NetworkId, Map<JurisdictionCode, Membership>>;

const documentSource = "unodc-page";

const publishedMembership = (row: MembershipRecord): Membership => ({
  network: row.network,
  jurisdiction: row.jurisdiction,
  status: "member",
  counts: true,
  listedAs: row.listedAs,
  since: null,
  confidence: null,
  flags: [],
  sources: [documentSource],
  changes: [],
});

const addedMembership = (network: NetworkId, jurisdiction: JurisdictionCode, change: ChangeRecord): Membership => ({
  network,
  jurisdiction,
  status: "member",
  counts: true,
  listedAs: null,
  since: change.date,
  confidence: null,
  flags: [],
  sources: [],
  changes: [],
});

/** The document's rows as memberships; networks without a list have no entry, and nobody has a remark. */
export function publishedStandings(rows: readonly MembershipRecord[]): Standings {
  const table: MutableTable = new Map();
  for (const row of rows) membersOf(table, row.network).set(row.jurisdiction, publishedMembership(row));
  return { table, remarks: new Map() };
}

function membersOf(table: MutableTable, network: NetworkId): Map<JurisdictionCode, Membership> {
  const members = table.get(network) ?? new Map<JurisdictionCode, Membership>();
  table.set(network, members);
  return members;
}

/**
 * How things stand after the changes in order of date, up to and including `day` (`yyyy-mm-dd`). Operations without a date hold
 * on every day but the earliest editions cannot show them, so they are applied last.
 */
export function changedStandings(
  rows: readonly MembershipRecord[],
  changes: readonly ChangeRecord[],
  day = "9999-12-31",
): Standings {
  const { table: rowsTable } = publishedStandings(rows);
  const table: MutableTable = new Map([...rowsTable].map(([id, members]) => [id, new Map(members)]));
  const applied = sortedByDate(changes).filter(change => sortDay(change.date) <= day);
  for (const change of applied) {
    for (const operation of change.operations) {
      // Only who joins makes a list known: a remark about a network without one must not make it look empty.
      const opens = operation.op === "add" || operation.op === "list";
      const members = opens ? membersOf(table, change.network) : table.get(change.network);
      if (members) applyOperation(members, change, operation);
    }
  }
  return { table, remarks: remarksBeside(table, applied) };
}

/** A flag on a jurisdiction that is not in the list: it must be shown where the jurisdiction is, and makes nobody a member. */
function remarksBeside(table: MembershipTable, changes: readonly ChangeRecord[]): RemarkTable {
  const remarks = new Map<NetworkId, Map<JurisdictionCode, readonly Remark[]>>();
  for (const { id, network, operations, sources } of changes) {
    for (const operation of operations) {
      if (operation.op !== "flag") continue;
      for (const code of operation.jurisdictions) {
        if (table.get(network)?.has(code)) continue;
        const ofNetwork = remarks.get(network) ?? new Map<JurisdictionCode, readonly Remark[]>();
        const remark: Remark = { text: operation.flag, sources, change: id };
        remarks.set(network, ofNetwork.set(code, [...(ofNetwork.get(code) ?? []), remark]));
      }
    }
  }
  return remarks;
}

function applyOperation(members: Map<JurisdictionCode, Membership>, change: ChangeRecord, operation: Operation): void {
  if (operation.op === "list") members.clear();
  for (const code of operation.jurisdictions) {
    if (operation.op === "remove") {
      members.delete(code);
      continue;
    }
    const creates = operation.op === "add" || operation.op === "list";
    const before = members.get(code) ?? (creates ? addedMembership(change.network, code, change) : null);
    // A flag on a jurisdiction that is not in the list stays with the change: it makes nobody a member.
    if (before) members.set(code, changedMembership(before, change, operation));
  }
}

function changedMembership(before: Membership, change: ChangeRecord, operation: Operation): Membership {
  const after = {
    ...before,
    sources: [...new Set([...before.sources, ...change.sources])],
    changes: [...before.changes, change.id],
  };
  switch (operation.op) {
    case "add":
      return operation.flag ? { ...after, flags: [...before.flags, operation.flag] } : after;
    case "status":
      return { ...after, status: operation.status, counts: operation.counts ?? operation.status === "member" };
    case "flag":
      return { ...after, flags: [...before.flags, operation.flag] };
    default:
      return after;
  }
}

/** True where nothing is known of who the members are, so that no number may be shown as "0". */
export const isWithoutList = (list: ListRecord): boolean =>
  list.status === "count-only" || list.status === "not-published";

/** The day up to which sources were read for the current edition. */
export const reviewedMonth = "2026-11";
export const publishedYear = "2013";

/** True once a year has passed since the month of the review; `today` is `yyyy-mm-dd`. */
export const isCheckedLongAgo = (today: string): boolean => {
  const [year = "", month = ""] = reviewedMonth.split("-");
  return today.slice(0, 7) > `${Number(year) + 1}-${month}`;
};
