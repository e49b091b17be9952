import type { NetworkId, OtherNetworkRecord } from "../network.ts";

type Records = readonly OtherNetworkRecord[];

/** Lists of the user's networks that differ: in this tab, and in another one that saved in the meantime. */
interface PartedRecords {
  /** What both began with. */
  readonly base: Records;
  readonly mine: Records;
  readonly theirs: Records;
}

const byId = (records: Records): ReadonlyMap<NetworkId, OtherNetworkRecord> =>
  new Map(records.map(record => [record.id, record]));

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The user's networks with the changes of both tabs. Each field is taken from the tab that changed it, from this one
 * where both did. A network that one tab removed stays where the other changed it, and of two new ones with one id both
 * stay, so that no work is lost. Those of the other tab come first, in their order.
 */
export function reunited({ base, mine, theirs }: PartedRecords): Records {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const taken = new Set([...before.keys(), ...here.keys(), ...there.keys()]);
  const shared = theirs.flatMap((their): Records => {
    const [old, my] = [before.get(their.id), here.get(their.id)];
    if (!old) return my && !isSame(my, their) ? [their, underFreeId(my, taken)] : [their];
    if (!my) return isSame(old, their) ? [] : [their];
    return [withChanges(old, my, their)];
  });
  const onlyHere = mine.filter(my => !there.has(my.id) && !isSame(before.get(my.id), my));
  return [...shared, ...onlyHere];
}

function underFreeId(record: OtherNetworkRecord, taken: Set<NetworkId>): OtherNetworkRecord {
  let id = record.id;
  for (let n = 2; taken.has(id); n++) id = `${record.id}-${n}` as NetworkId;
  taken.add(id);
  return { ...record, id };
}

/** The record of the other tab with the fields that this one changed; a field that this one removed is gone. */
function withChanges(old: OtherNetworkRecord, my: OtherNetworkRecord, their: OtherNetworkRecord): OtherNetworkRecord {
  if (isSame(old, my)) return their;
  const keys = [...new Set([...Object.keys(my), ...Object.keys(old)])] as (keyof OtherNetworkRecord)[];
  const changed = keys.filter(key => !isSame(old[key], my[key]));
  const kept = Object.entries(their).filter(([key]) => !changed.includes(key as keyof OtherNetworkRecord));
  const changes = Object.entries(my).filter(([key]) => changed.includes(key as keyof OtherNetworkRecord));
  return Object.fromEntries([...kept, ...changes]) as unknown as OtherNetworkRecord;
}

/** The present networks with some of them as they were before: restored, removed again, or changed back. */
export function revertedIn(present: Records, before: Records, ids: ReadonlySet<NetworkId>): Records {
  const now = byId(present);
  const known = new Set(before.map(({ id }) => id));
  const old = before.flatMap(record => (ids.has(record.id) ? [record] : (now.get(record.id) ?? [])));
  return [...old, ...present.filter(({ id }) => !known.has(id) && !ids.has(id))];
}
