import type { JurisdictionCode } from "../jurisdiction.ts";
import type { OtherNetworkRecord } from "../network.ts";
import { isObject } from "../reading/check.ts";
import { userNetworkRecord } from "../reading/records.ts";

/** Serializes the user's networks for the next visit, with ids and colours unchanged. */
export const serialize = (records: readonly OtherNetworkRecord[]): string =>
  JSON.stringify({ format: "cooperation-atlas-kept", version: 1, records });

interface SavedRecords {
  readonly records: readonly OtherNetworkRecord[];
  /** True if part of the saved text cannot be read. */
  readonly isBroken: boolean;
}

type IsKnown = (code: JurisdictionCode) => boolean;

/** Drops jurisdictions that the atlas no longer has, since nothing can show them. */
const knownIn = (record: OtherNetworkRecord, isKnown: IsKnown): OtherNetworkRecord => ({
  ...record,
  members: record.members.filter(isKnown),
  observers: record.observers.filter(isKnown),
  ...(record.details && { details: record.details.filter(({ jurisdiction }) => isKnown(jurisdiction)) }),
});

/** Reads what `serialize` wrote, skipping unreadable networks. Null: the text has another format. */
export function deserialize(text: string, isKnown: IsKnown): SavedRecords | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { records: [], isBroken: true };
  }
  if (!isObject(value) || value.format !== "cooperation-atlas-kept") return null;
  const saved: unknown = value.records;
  if (!Array.isArray(saved)) return { records: [], isBroken: true };
  const records: OtherNetworkRecord[] = [];
  for (const item of saved as readonly unknown[]) {
    try {
      records.push(knownIn(userNetworkRecord(item, "a kept network"), isKnown));
    } catch {}
  }
  const ids = new Set(records.map(({ id }) => id));
  return { records: records.filter(isFirst()), isBroken: records.length < saved.length || ids.size < records.length };
}

function isFirst(): (record: OtherNetworkRecord) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && seen.add(id) !== undefined;
}
