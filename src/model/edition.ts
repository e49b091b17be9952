import { type ChangeRecord, endOfTime, type Operation, sortDay, sortedByDate } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { Membership, MembershipRecord } from "./membership.ts";
import type { ListRecord, NetworkId } from "./network.ts";

/** Memberships by network and jurisdiction, after some operations. */
export type MembershipTable = ReadonlyMap<NetworkId, ReadonlyMap<JurisdictionCode, Membership>>;

/** Remarks on jurisdictions that are not in the list, by network and jurisdiction. */
export type RemarkTable = ReadonlyMap<NetworkId, ReadonlyMap<JurisdictionCode, readonly Remark[]>>;

export interface Remark {
  readonly text: string;
  readonly sources: readonly string[];
  /** The id of the change that states it. Null: the list of a network of relations does. */
  readonly change: string | null;
}

/** Memberships and remarks in all networks after some changes. */
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

const addedMembership = (jurisdiction: JurisdictionCode, change: ChangeRecord, op: Operation["op"]): Membership => ({
  network: change.network,
  jurisdiction,
  status: "member",
  counts: true,
  listedAs: null,
  // That a list became known says of none of its members since when.
  since: op === "add" ? change.date : null,
  confidence: null,
  flags: [],
  sources: [],
  changes: [],
});

/** The document's rows as memberships; networks without a list have no entry. */
export function documentTable(rows: readonly MembershipRecord[]): MembershipTable {
  const table: MutableTable = new Map();
  for (const row of rows) membersOf(table, row.network).set(row.jurisdiction, publishedMembership(row));
  return table;
}

function membersOf(table: MutableTable, network: NetworkId): Map<JurisdictionCode, Membership> {
  const members = table.get(network) ?? new Map<JurisdictionCode, Membership>();
  table.set(network, members);
  return members;
}

/**
 * The standings after the changes up to and including `day` (`yyyy-mm-dd`), in order of date. Changes without a date sort
 * last, so that no day between the editions shows them.
 */
export function changedStandings(
  before: MembershipTable,
  changes: readonly ChangeRecord[],
  day = endOfTime,
): Standings {
  const table = new Map(before);
  const copies: MutableTable = new Map();
  const editable = (id: NetworkId): Map<JurisdictionCode, Membership> => {
    const copy = copies.get(id) ?? new Map(table.get(id));
    copies.set(id, copy);
    table.set(id, copy);
    return copy;
  };
  const applied = sortedByDate(changes).filter(change => sortDay(change.date) <= day);
  for (const change of applied) {
    for (const operation of change.operations) {
      // Only new members make a list known: a remark on a network without a list must not make it look empty.
      const opens = operation.op === "add" || operation.op === "list";
      if (opens || table.has(change.network)) applyOperation(editable(change.network), change, operation);
    }
  }
  return { table, remarks: remarksBeside(table, applied) };
}

/** Flags on jurisdictions that are not in the list; sheets must show them, but they are no memberships. */
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
    const before = members.get(code) ?? (creates ? addedMembership(code, change, operation.op) : null);
    // A flag on a jurisdiction that is not in the list is a remark, no membership.
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

/** True if the members are not known, so that no count may read "0". */
export const isWithoutList = ({ status }: ListRecord): boolean => status.startsWith("not-");

export const publishedYear = "2013";
/** The last day on which a network can have begun to be older than the document. */
export const publishedDay = `${publishedYear}-12-31`;
