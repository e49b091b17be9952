import type { OtherNetworkRecord } from "../network.ts";
import { keyOfName } from "../search/fold.ts";
import type { UserNetwork } from "./collector.ts";
import { limits } from "./limits.ts";
import { userNetworkRecords } from "./records.ts";

/** What to do with a network whose name is in use. */
export type SameName = "replace" | "keep-both";

interface Merged {
  readonly records: readonly OtherNetworkRecord[];
  /** New and replaced networks, in file order. */
  readonly added: readonly OtherNetworkRecord[];
  /** Number of networks left out by the limit. */
  readonly left: number;
}

/** Names of the file that existing networks already have. */
export function sameNames(records: readonly OtherNetworkRecord[], networks: readonly UserNetwork[]): readonly string[] {
  const names = new Set(records.map(({ name }) => keyOfName(name)));
  return networks.filter(({ name }) => names.has(keyOfName(name))).map(({ name }) => name);
}

/** The name, or "Name (2)" if it is in use: where only names are shown, equal ones would be confused. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(keyOfName(free)); n++) free = `${name} (${n})`;
  return free;
}

interface Incoming {
  readonly networks: readonly UserNetwork[];
  /** The source, such as a file name. */
  readonly basis: string;
  readonly sameName: SameName;
}

/** Merges imported networks into the user's; new networks get none of the taken ids. */
export function mergedUserNetworks(
  records: readonly OtherNetworkRecord[],
  { networks, basis, sameName }: Incoming,
  takenIds: readonly string[],
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
  for (const fresh of userNetworkRecords(distinct, takenIds, basis)) {
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
