import { type Atlas, changedEdition, type Edition } from "./atlas.ts";
import { type ChangeRecord, endOfTime, type Operation, sortDay, sortedByDate } from "./change.ts";
import type { JurisdictionCode } from "./jurisdiction.ts";
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

/** The operations on one jurisdiction in one network, in order of date. */
function causesOf(changes: readonly ChangeRecord[], network: NetworkId, code: JurisdictionCode): readonly Cause[] {
  return changes
    .filter(change => change.network === network)
    .flatMap(change => change.operations.map(operation => ({ change, operation })))
    .filter(({ operation }) => operation.jurisdictions.includes(code));
}

const stepTexts: { readonly [op in Operation["op"]]: (operation: Operation) => string | null } = {
  add: operation => ("flag" in operation ? (operation.flag ?? null) : null),
  remove: () => null,
  list: () => null,
  status: operation => (operation.op === "status" ? operation.status : null),
  rename: operation => (operation.op === "rename" ? operation.name : null),
  flag: operation => ("flag" in operation ? (operation.flag ?? null) : null),
};

type OfJurisdictions = (codes: readonly JurisdictionCode[], ops: readonly Operation["op"][]) => readonly DiffEntry[];

const entriesFor =
  (changes: readonly ChangeRecord[], network: NetworkId): OfJurisdictions =>
  (codes, ops) =>
    codes.flatMap(jurisdiction => {
      const causes = causesOf(changes, network, jurisdiction).filter(({ operation }) => ops.includes(operation.op));
      const last = causes.at(-1);
      if (!last) return [];
      const { nature, date, dateConfirmed } = last.change;
      const { op } = last.operation;
      const text = stepTexts[op](last.operation);
      return [{ jurisdiction, nature, date, dateConfirmed, op, text, changes: causes.map(({ change }) => change.id) }];
    });

function networkDiff(
  changes: readonly ChangeRecord[],
  network: NetworkId,
  before: Edition,
  after: Edition,
): NetworkDiff {
  const [old, now] = [before.members.get(network), after.members.get(network)];
  const entries = entriesFor(changes, network);
  const stayed = [...(now?.values() ?? [])].filter(({ jurisdiction }) => old?.has(jurisdiction));
  const touchedBy = (op: Operation["op"]): readonly JurisdictionCode[] => [
    ...new Set(
      changes
        .filter(change => change.network === network)
        .flatMap(change => change.operations.filter(operation => operation.op === op))
        .flatMap(operation => operation.jurisdictions),
    ),
  ];
  const codes = (members: typeof old): readonly JurisdictionCode[] => [...(members?.keys() ?? [])];
  return {
    network,
    listBecameKnown: old === undefined && now !== undefined,
    joined: entries(
      codes(now).filter(code => !old?.has(code)),
      ["add", "list"],
    ),
    left: entries(
      codes(old).filter(code => !now?.has(code)),
      ["remove"],
    ),
    status: entries(
      stayed.filter(m => m.status !== old?.get(m.jurisdiction)?.status).map(m => m.jurisdiction),
      ["status"],
    ),
    flagged: entries(touchedBy("flag"), ["flag"]),
    renamed: entries(
      touchedBy("rename").filter(code => now?.has(code)),
      ["rename"],
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
  const changes = sortedByDate(atlas.records.changes).filter(({ date }) => day === null || sortDay(date) <= day);
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
