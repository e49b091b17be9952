import type { ChartContext } from "../draw/context.ts";
import type { NetworkId } from "../model/network.ts";
import { networkList, type Wording } from "./sentences.ts";

/** A group of the map's legend. */
export interface ShownGroup {
  readonly id: string;
  /** Null: unknown. */
  readonly count: number | null;
  readonly networks: readonly NetworkId[];
}

type NetworkPair = readonly [NetworkId, NetworkId];

/** How many are in both networks and in one alone, by the legend's own numbers. Null: one of the lists is not known. */
export function comparedAnswer(pair: NetworkPair, groups: readonly ShownGroup[], wording: Wording): string | null {
  const countOf = (...networks: readonly NetworkId[]): number | null =>
    groups.find(group => group.count !== null && group.networks.join() === networks.join())?.count ?? null;
  const [both, first, second] = [countOf(...pair), countOf(pair[0]), countOf(pair[1])];
  if (both === null || first === null || second === null) return null;
  const [a, b] = [networkList([pair[0]], wording), networkList([pair[1]], wording)];
  return wording.messages.answer.fills.compared(a, b, { both, first, second });
}

/** How many have changed in which way. */
export function changesAnswer({ messages }: ChartContext, groups: readonly ShownGroup[]): string {
  const words = messages.answer.fills;
  const isKind = (id: string): id is keyof typeof words.changes => Object.hasOwn(words.changes, id);
  const changed = groups.flatMap(({ id, count }) => (isKind(id) && count !== null && count > 0 ? [{ id, count }] : []));
  return words.allChanges(changed.map(({ id, count }, i) => words.changes[id](words.changed(count, i === 0), count)));
}

/** How many States are in none of the networks, in one, in more. */
export function gapsAnswer({ messages }: ChartContext, groups: readonly ShownGroup[]): string {
  const countOf = (id: string): number => groups.find(group => group.id === id)?.count ?? 0;
  return messages.answer.fills.gaps({
    none: countOf("gap-none"),
    one: countOf("gap-one"),
    more: countOf("gap-more"),
  });
}
