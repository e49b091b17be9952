import type { MatchKind } from "./finder.ts";

/** Something that a search found, of a group such as countries or pages. */
interface GroupedMatch {
  readonly group: string;
  readonly match: MatchKind;
}

/** A group with a better class of matches stands before one with a worse; the start of a name and of its words are alike. */
const classOf: Readonly<Record<MatchKind, number>> = { exact: 0, prefix: 1, words: 1, inside: 2, near: 3 };

const bestClass = (matches: readonly GroupedMatch[]): number => Math.min(...matches.map(({ match }) => classOf[match]));

/**
 * Matches group by group: in the given order of groups, but first what matches better, so that a network's short name is
 * found before the countries that happen to have it inside theirs. Misspelt texts count only where nothing else matches.
 * `room` is the number of matches that a group may have.
 */
export function inGroups<T extends GroupedMatch>(
  found: readonly T[],
  order: readonly string[],
  room: (group: string) => number,
): readonly T[] {
  const isSure = found.some(({ match }) => match !== "near");
  const groups = order.map(group => found.filter(item => item.group === group && !(isSure && item.match === "near")));
  return groups
    .filter(group => group.length > 0)
    .toSorted((a, b) => bestClass(a) - bestClass(b))
    .flatMap(group => group.slice(0, room(group[0]?.group ?? "")));
}
