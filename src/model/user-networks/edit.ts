import type { JurisdictionCode } from "../jurisdiction.ts";
import type { MemberDetail, OtherNetworkRecord } from "../network.ts";
import { truncatedName, userNetworkRecords } from "./records.ts";

/** Statuses offered in the editor; a file may contain others. */
export const editableStatuses = ["member", "observer", "candidate", "associate", "signatory", "suspended"] as const;

interface EditableMember {
  readonly jurisdiction: JurisdictionCode;
  readonly status: string;
  readonly counts: boolean;
}

interface StatusTally {
  readonly status: string;
  readonly members: number;
  readonly counts: boolean;
}

const isCountedStatus = (status: string): boolean => status === "member";

/** An empty network for the editor. */
export function newUserNetwork(name: string, takenIds: readonly string[]): OtherNetworkRecord {
  const [record] = userNetworkRecords([{ name, members: [] }], takenIds, "");
  if (!record) throw new RangeError("one network gives one record");
  return record;
}

/** Members followed by observers, in their original order. */
export function editableMembers({ members, observers, details }: OtherNetworkRecord): readonly EditableMember[] {
  const known = new Map(details?.map(detail => [detail.jurisdiction, detail]));
  return [
    ...members.map(jurisdiction => {
      const { status = "member", counts = true } = known.get(jurisdiction) ?? {};
      return { jurisdiction, status, counts };
    }),
    ...observers.map(jurisdiction => ({ jurisdiction, status: "observer", counts: false })),
  ];
}

export const withoutMember = (record: OtherNetworkRecord, code: JurisdictionCode): OtherNetworkRecord => ({
  ...record,
  members: record.members.filter(other => other !== code),
  observers: record.observers.filter(other => other !== code),
  details: (record.details ?? []).filter(({ jurisdiction }) => jurisdiction !== code),
});

/** Adds a jurisdiction with a status, or changes its status. */
export function withMember(record: OtherNetworkRecord, code: JurisdictionCode, status: string): OtherNetworkRecord {
  const listedAs = record.details?.find(({ jurisdiction }) => jurisdiction === code)?.listedAs ?? null;
  const rest = withoutMember(record, code);
  const detail = { jurisdiction: code, listedAs, status, counts: isCountedStatus(status) };
  if (status === "observer") {
    const details = [...(rest.details ?? []), ...(listedAs === null ? [] : [detail])];
    return { ...rest, observers: [...rest.observers, code], details };
  }
  const isPlain = status === "member" && listedAs === null;
  // A member whose status changes keeps its position.
  const members = record.members.includes(code) ? record.members : [...rest.members, code];
  return { ...rest, members, details: isPlain ? (rest.details ?? []) : [...(rest.details ?? []), detail] };
}

/** Makes every jurisdiction with a status count as a member, or be only listed. */
export function withStatusCounted(record: OtherNetworkRecord, status: string, counts: boolean): OtherNetworkRecord {
  const known = new Map(record.details?.map(detail => [detail.jurisdiction, detail]));
  const codes = [...record.members, ...(status === "observer" && counts ? record.observers : [])];
  const details = codes.map(jurisdiction => {
    const isObserver = record.observers.includes(jurisdiction);
    const plain = { jurisdiction, listedAs: null, status: isObserver ? "observer" : "member", counts: true };
    const detail = known.get(jurisdiction) ?? plain;
    return detail.status === status ? { ...detail, counts } : detail;
  });
  const isPlain = ({ listedAs, counts: counted, ...detail }: MemberDetail): boolean =>
    detail.status === "member" && counted && listedAs === null;
  const observers = status === "observer" && counts ? [] : record.observers;
  const spellings = (record.details ?? []).filter(({ jurisdiction }) => observers.includes(jurisdiction));
  return {
    ...record,
    members: codes,
    observers,
    details: [...details.filter(detail => !isPlain(detail)), ...spellings],
  };
}

/** Statuses of the network, most frequent first. A status counts if any of its members does. */
export function statusesOf(record: OtherNetworkRecord): readonly StatusTally[] {
  const found = new Map<string, StatusTally>();
  for (const { status, counts } of editableMembers(record)) {
    const before = found.get(status);
    found.set(status, { status, members: (before?.members ?? 0) + 1, counts: (before?.counts ?? false) || counts });
  }
  return [...found.values()].sort((a, b) => b.members - a.members);
}

/** Adds a jurisdiction as a plain member, or removes it. */
export const toggledMember = (record: OtherNetworkRecord, code: JurisdictionCode): OtherNetworkRecord =>
  record.members.includes(code) || record.observers.includes(code)
    ? withoutMember(record, code)
    : withMember(record, code, "member");

export const renamed = (record: OtherNetworkRecord, name: string): OtherNetworkRecord => ({
  ...record,
  name,
  shortName: truncatedName(name),
});
