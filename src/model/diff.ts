import { type Atlas, changedEdition, type Edition } from "./atlas.ts";
import { type ChangeRecord, endOfTime, type Operation, sortDay, sortedByDate } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
import type { Membership } from "./membership.ts";
import type { NetworkId } from "./network.ts";

/** The edition on a day (`yyyy-mm-dd`); changes without a date are left out. */
export const editionOn = (atlas: Atlas, day: string): Edition => changedEdition(atlas.records, day);

/** A change of one jurisdiction, with the records that state it in order of date. */
export interface DiffEntry {
  readonly jurisdiction: JurisdictionCode;
  /** The nature of the last record. */
  readonly nature: ChangeRecord["nature"];
  readonly date: string | null;
  readonly dateConfirmed: boolean | null;
  /** The last operation; `list` means that a list became known, which is not a date of joining. */
  readonly op: Operation["op"];
  /** The new status, flag or name. Null: the operation needs none. */
  readonly text: string | null;
  readonly changes: readonly string[];
}

/** The differences between two editions in one network. */
export interface NetworkDiff {
  readonly network: NetworkId;
  /** True if no list was known before: members then joined the list, not the network. */
  readonly listBecameKnown: boolean;
  readonly joined: readonly DiffEntry[];
  readonly left: readonly DiffEntry[];
  readonly status: readonly DiffEntry[];
  readonly flagged: readonly DiffEntry[];
  readonly renamed: readonly DiffEntry[];
}

interface Cause {
  readonly change: ChangeRecord;
  readonly operation: Operation;
}

/** The operations in one network, in order of date. */
const causesIn = (changes: readonly ChangeRecord[], network: NetworkId): readonly Cause[] =>
  changes
    .filter(change => change.network === network)
    .flatMap(change => change.operations.map(operation => ({ change, operation })));

function textOf(operation: Operation): string | null {
  switch (operation.op) {
    case "add":
    case "flag":
      return operation.flag ?? null;
    case "status":
      return operation.status;
    case "rename":
      return operation.name;
    default:
      return null;
  }
}

/** What these operations say of some jurisdictions; nothing of those on whom there is none. */
const entriesOf = (causes: readonly Cause[], codes: readonly JurisdictionCode[]): readonly DiffEntry[] =>
  codes.flatMap(jurisdiction => {
    const own = causes.filter(({ operation }) => operation.jurisdictions.includes(jurisdiction));
    const last = own.at(-1);
    if (!last) return [];
    const { nature, date, dateConfirmed } = last.change;
    const { op } = last.operation;
    const text = textOf(last.operation);
    return [{ jurisdiction, nature, date, dateConfirmed, op, text, changes: own.map(({ change }) => change.id) }];
  });

/** The jurisdictions that operations name, each once. */
const namedBy = (causes: readonly Cause[]): readonly JurisdictionCode[] => [
  ...new Set(causes.flatMap(({ operation }) => operation.jurisdictions)),
];

const noMembers: ReadonlyMap<JurisdictionCode, Membership> = new Map();

function networkDiff(
  changes: readonly ChangeRecord[],
  network: NetworkId,
  before: Edition,
  after: Edition,
): NetworkDiff {
  const old = before.members.get(network) ?? noMembers;
  const now = after.members.get(network) ?? noMembers;
  const causes = causesIn(changes, network);
  const ofKind = (...ops: readonly Operation["op"][]) => causes.filter(({ operation }) => ops.includes(operation.op));
  const [joins, statuses, flags, names] = [ofKind("add", "list"), ofKind("status"), ofKind("flag"), ofKind("rename")];
  const hasOtherStatus = (code: JurisdictionCode): boolean => old.get(code)?.status !== now.get(code)?.status;
  const stayed = [...now.keys()].filter(code => old.has(code));
  return {
    network,
    listBecameKnown: !before.members.has(network) && after.members.has(network),
    joined: entriesOf(
      joins,
      [...now.keys()].filter(code => !old.has(code)),
    ),
    left: entriesOf(
      ofKind("remove"),
      [...old.keys()].filter(code => !now.has(code)),
    ),
    status: entriesOf(statuses, stayed.filter(hasOtherStatus)),
    flagged: entriesOf(flags, namedBy(flags)),
    renamed: entriesOf(
      names,
      namedBy(names).filter(code => now.has(code)),
    ),
  };
}

/** The differences from the published edition to a day. Null: to the current edition. */
export const changesUntil = (atlas: Atlas, day: string | null): readonly NetworkDiff[] =>
  editionDiff(atlas, atlas.editions.published, day === null ? atlas.editions.current : editionOn(atlas, day), day);

/**
 * The differences between two editions that a change explains; networks without one are left out. With a day, later
 * changes are ignored.
 */
export function editionDiff(
  atlas: Atlas,
  before: Edition,
  after: Edition,
  day: string | null = null,
): readonly NetworkDiff[] {
  const changes = sortedByDate(atlas.records.changes).filter(({ date }) => sortDay(date) <= (day ?? endOfTime));
  return after.networks
    .map(({ id }) => networkDiff(changes, id, before, after))
    .filter(({ joined, left, status, flagged, renamed }) =>
      [joined, left, status, flagged, renamed].some(entries => entries.length > 0),
    );
}

/** The number of changes since the document, and of corrections of it, that the current edition or its day applies. */
export function countsOfChanges(atlas: Atlas): { readonly changes: number; readonly corrections: number } {
  const day = atlas.editions.current.day ?? endOfTime;
  const applied = atlas.records.changes.filter(({ date }) => sortDay(date) <= day);
  const of = (nature: ChangeRecord["nature"]): number => applied.filter(change => change.nature === nature).length;
  return { changes: of("change"), corrections: of("correction") };
}
