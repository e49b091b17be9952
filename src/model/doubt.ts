import { type ChangeRecord, endOfTime, lastDayOf, type Operation } from "./change.ts";
import type { ListRecord, NetworkRecord, OtherNetworkRecord } from "./network.ts";

/** The first and last day that a date may mean (`yyyy-mm-dd`): for an open start what sorts before all days, for an open end `endOfTime`. */
interface Span {
  readonly first: string;
  readonly last: string;
}

function spanOfDay(text: string): Span {
  const date = text.replace(/[~?]$/, "");
  if (date.length === "yyyy".length) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === "yyyy-mm".length) return { first: `${date}-01`, last: lastDayOf(date) };
  return { first: date, last: date };
}

/** The days that an EDTF date may mean: all of a month, or for `../2020-01` every day up to its end. */
function spanOf(date: string): Span {
  const slash = date.indexOf("/");
  if (slash === -1) return spanOfDay(date);
  const [start, end] = [date.slice(0, slash), date.slice(slash + 1)];
  const isOpen = end === "" || end === "..";
  return { first: spanOfDay(start).first, last: isOpen ? endOfTime : spanOfDay(end).last };
}

/** True if the date leaves open whether its fact had taken effect by a day; an open end means that it had. */
function isInDoubt(date: string, day: string): boolean {
  const { first, last } = spanOf(date);
  return last !== endOfTime && first <= day && day < last;
}

/** Changes of lists and statuses that may or may not have taken effect by a day. */
export const inDoubtOn = (changes: readonly ChangeRecord[], day: string): readonly ChangeRecord[] =>
  changes.filter(({ date, operations }) => {
    const isOfMembers = operations.some(({ op }) => op === "add" || op === "remove" || op === "status");
    return date !== null && isOfMembers && isInDoubt(date, day);
  });

/** A change of one or more memberships, or with no operation the foundation, that may have taken effect by a day. */
type DoubtfulChange = Pick<ChangeRecord, "id" | "date" | "jurisdictions" | "network" | "operations">;

/** What may or may not have taken effect by a day: changes, and beyond the document foundations and entries of members. */
export const doubtsOn = (
  { changes, others }: { readonly changes: readonly ChangeRecord[]; readonly others: readonly OtherNetworkRecord[] },
  day: string,
): readonly DoubtfulChange[] => [
  ...inDoubtOn(changes, day),
  ...others.flatMap(({ id, since }): readonly DoubtfulChange[] =>
    since !== null && isInDoubt(since, day)
      ? [{ id: `${id}-founded`, date: since, network: id, jurisdictions: [], operations: [] }]
      : [],
  ),
  ...others.flatMap(({ id, details = [] }) =>
    details.flatMap(({ jurisdiction, since }): readonly DoubtfulChange[] => {
      if (since === undefined || !isInDoubt(since, day)) return [];
      const jurisdictions = [jurisdiction];
      const operations = [{ op: "add", jurisdictions } as const];
      return [{ id: `${id}-${jurisdiction}`, date: since, network: id, jurisdictions, operations }];
    }),
  ),
];

/** True if no source shows the list on or after a day, so that the last known one stands. */
export const isNotFollowed = ({ shownUntil }: ListRecord, day: string): boolean =>
  shownUntil === null || spanOf(shownUntil).last < day;

/** Networks whose list no source shows on or after a day. */
export const notFollowedOn = (networks: readonly NetworkRecord[], day: string): readonly NetworkRecord[] =>
  networks.filter(({ lists }) => isNotFollowed(lists.current, day));

const moves: ReadonlySet<Operation["op"]> = new Set(["add", "remove", "list"]);

/**
 * The last date for which the sources show the current list of a network. A change that moves members since the document
 * covers the list as well, so that its date need not be entered a second time.
 */
export function shownUntilOf({ id, lists }: NetworkRecord, changes: readonly ChangeRecord[]): string | null {
  const moved = changes.filter(
    ({ network, nature, operations }) =>
      network === id && nature === "change" && operations.some(({ op }) => moves.has(op)),
  );
  const dates = moved.flatMap(({ date }) => (date !== null && spanOf(date).last !== endOfTime ? [date] : []));
  const isLater = (date: string, other: string): boolean => spanOf(date).last > spanOf(other).last;
  return dates.reduce((last, date) => (last === null || isLater(date, last) ? date : last), lists.current.shownUntil);
}
