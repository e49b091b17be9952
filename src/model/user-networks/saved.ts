import { isObject } from "../check.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { OtherNetworkRecord } from "../network.ts";
import { userNetworkRecord } from "../records.ts";

/** A person's networks between two visits, with ids and colours as they are. */
export const serialize = (records: readonly OtherNetworkRecord[]): string =>
  JSON.stringify({ format: "cooperation-atlas-kept", version: 1, records });

export interface SavedRecords {
  readonly records: readonly OtherNetworkRecord[];
  /** True where something of what was kept can't be read. */
  readonly isBroken: boolean;
}

type IsKnown = (code: JurisdictionCode) => boolean;

/** Jurisdictions that the atlas no longer has are left out: they could be shown nowhere. */
const knownIn = (record: OtherNetworkRecord, isKnown: IsKnown): OtherNetworkRecord => ({
  ...record,
  members: record.members.filter(isKnown),
  observers: record.observers.filter(isKnown),
  ...(record.details && { details: record.details.filter(({ jurisdiction }) => isKnown(jurisdiction)) }),
});

/** Reads what `keptText` wrote, each network for itself; null for a text of another kind. */
export function deserialize(text: string, isKnown: IsKnown): SavedRecords | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { records: [], isBroken: true };
  }
  if (!isObject(value) || value.format !== "cooperation-atlas-kept") return null;
  const kept: unknown = value.records;
  if (!Array.isArray(kept)) return { records: [], isBroken: true };
  const records: OtherNetworkRecord[] = [];
  for (const item of kept as readonly unknown[]) {
    try {
      records.push(knownIn(userNetworkRecord(item, "a kept network"), isKnown));
    } catch {}
  }
  const ids = new Set(records.map(({ id }) => id));
  return { records: records.filter(isFirst()), isBroken: records.length < kept.length || ids.size < records.length };
}

function isFirst(): (record: OtherNetworkRecord) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && seen.add(id) !== undefined;
}
