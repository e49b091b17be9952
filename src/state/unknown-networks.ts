import { meansMany, userNetworksToken } from "./user-network-ids.ts";

/** Ids that a message names. */
const maxNamedIds = 5;

/** Unknown ids for a message: the first few by id, the rest by number. */
export function unknownIn(ids: readonly string[]): { readonly named: readonly string[]; readonly more: number } {
  const counts = ids.flatMap(id => userNetworksToken.exec(id)?.[1] ?? []);
  const many = counts[0] === undefined ? 0 : Number(counts[0]);
  const plain = ids.filter(id => !meansMany(id));
  return { named: plain.slice(0, maxNamedIds), more: many + Math.max(0, plain.length - maxNamedIds) };
}
