import type { OtherNetworkRecord } from "../network.ts";
import { fold } from "../search/fold.ts";
import { limits } from "./claim.ts";
import type { UserNetwork } from "./collector.ts";
import { userNetworkRecords } from "./records.ts";

/** What is done with a network of which the name is there already. */
export type SameName = "replace" | "keep-both";

export interface Merged {
  readonly records: readonly OtherNetworkRecord[];
  /** Those that came in, in the order of the file. */
  readonly added: readonly OtherNetworkRecord[];
  /** How many found no room within the limit. */
  readonly left: number;
}

const keyOfName = (name: string): string => fold(name) || name;

/** Networks of which the names are there already. */
export function sameNames(records: readonly OtherNetworkRecord[], networks: readonly UserNetwork[]): readonly string[] {
  const names = new Set(records.map(({ name }) => keyOfName(name)));
  return networks.filter(({ name }) => names.has(keyOfName(name))).map(({ name }) => name);
}

/** The name, or "Name (2)" where others have it; names that differ are kept apart wherever only a name is shown. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(keyOfName(free)); n++) free = `${name} (${n})`;
  return free;
}

interface Incoming {
  readonly networks: readonly UserNetwork[];
  /** Where they come from, such as the name of a file. */
  readonly basis: string;
  readonly sameName: SameName;
}

/** A person's networks with others read from a file; `taken` are ids that no network of theirs may have. */
export function mergedUserNetworks(
  records: readonly OtherNetworkRecord[],
  { networks, basis, sameName }: Incoming,
  taken: readonly string[],
): Merged {
  const names = new Set(records.map(({ name }) => keyOfName(name)));
  const distinct = networks.map(network => {
    const name = sameName === "replace" ? network.name : freeName(network.name, names);
    if (sameName === "keep-both") names.add(keyOfName(name));
    return { ...network, name };
  });
  const after = new Map(records.map(record => [keyOfName(record.name), record]));
  const added: OtherNetworkRecord[] = [];
  let left = 0;
  for (const fresh of userNetworkRecords(distinct, taken, basis)) {
    const key = keyOfName(fresh.name);
    const before = after.get(key);
    if (!before && after.size >= limits.networks) {
      left++;
      continue;
    }
    const { colour = before?.colour } = fresh;
    const record = { ...fresh, id: before?.id ?? fresh.id, ...(colour !== undefined && { colour }) };
    after.set(key, record);
    added.push(record);
  }
  return { records: [...after.values()], added, left };
}
