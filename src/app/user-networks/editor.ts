import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import { type Entry, finderOf } from "../../model/search/finder.ts";
import { mergedOwn, type SameName } from "../../model/user-networks/merge.ts";
import { parseOwn } from "../../model/user-networks/parse.ts";
import { ownRecords } from "../../model/user-networks/records.ts";
import { keptRecords, keptText } from "../../model/user-networks/saved.ts";
import type { Store } from "../../state/store.ts";
import { type Intake, intakeOf } from "./file-import.ts";
import { type Shelf, shelfOf } from "./store.ts";
import { type Done, type Steps, stepsOf } from "./undo.ts";

interface ByHand {
  /** Opens a network to be changed by hand. */
  edit(record: OtherNetworkRecord): void;
  /** Every change by hand counts at once; one undo takes back all since `edit`. */
  change(record: OtherNetworkRecord): void;
  finish(): void;
  remove(ids: readonly NetworkId[]): void;
  undo(): void;
}

/** A person's own networks: read in a worker, accepted by hand, kept in the browser and nowhere else. */
export interface Own extends ByHand, Omit<Shelf, "networks" | "keep"> {
  readonly intake: Intake;
  readonly networks: ReadonlySignal<readonly OtherNetworkRecord[]>;
  readonly done: ReadonlySignal<Done | null>;
  /** The network that is being made or changed by hand. */
  readonly editing: ReadonlySignal<NetworkId | null>;
  accept(sameName: SameName): void;
}

interface OwnOptions {
  readonly store: Store;
  /** Names by which jurisdictions are found, as many as are known by now. */
  readonly entries: () => readonly Entry<JurisdictionCode>[];
}

interface Workings {
  readonly store: Store;
  readonly intake: Intake;
  readonly shelf: Shelf;
  readonly steps: Steps;
  readonly editing: Signal<NetworkId | null>;
}

export function ownOf({ store, entries }: OwnOptions): Own {
  const intake = intakeOf(entries);
  const editing = signal<NetworkId | null>(null);
  const shelf = shelfOf({
    recordsIn: text => recordsIn(text, { store, entries }),
    textOf: keptText,
    isBusy: () => editing.peek() !== null,
  });
  const steps = stepsOf(store, shelf);
  const workings: Workings = { store, intake, shelf, steps, editing };
  const { networks, trouble, unread, open } = shelf;
  return {
    ...{ intake, networks, trouble, unread, open, editing, done: steps.done },
    ...byHand(workings),
    accept: sameName => accept(workings, sameName),
  };
}

/** What the browser has kept: as it is written now, else as a file of earlier times. */
function recordsIn(text: string, { store, entries }: OwnOptions) {
  const kept = keptRecords(text, code => store.atlas.peek().jurisdictions.has(code));
  if (kept) return kept;
  const file = parseOwn(text, { finder: finderOf(entries()), defaultName: "" });
  return { records: ownRecords(file.networks, [], ""), isBroken: file.problems.length > 0 };
}

/** Takes what was read of a file among the person's networks, and shows it. */
function accept({ store, intake, shelf, steps }: Workings, sameName: SameName): void {
  const reading = intake.reading.peek();
  if (!reading) return;
  const incoming = { networks: reading.file.networks, basis: reading.name, sameName };
  const taken = store.atlas.peek().editions.published.networks.map(({ id }) => id);
  const { records, added, left } = mergedOwn(shelf.networks.peek(), incoming, taken);
  intake.discard();
  const chosen = new Set([...store.view.peek().networks, ...added.map(({ id }) => id)]);
  steps.take({ records, chosen: [...chosen] }, { kind: "added", names: added.map(({ name }) => name), left });
}

function byHand({ store, shelf, steps, editing }: Workings): ByHand {
  const { networks, keep } = shelf;
  const { done } = steps;
  return {
    edit(record) {
      const before = networks.peek();
      const isNew = !before.some(({ id }) => id === record.id);
      const chosen = new Set([...store.view.peek().networks, record.id]);
      const records = isNew ? [...before, record] : before;
      const what: Done = { kind: isNew ? "added" : "changed", names: [record.name], left: 0 };
      steps.take({ records, chosen: [...chosen] }, what);
      editing.value = record.id;
    },
    change(record) {
      networks.value = networks.peek().map(other => (other.id === record.id ? record : other));
      const kind = done.peek()?.kind ?? "changed";
      if (kind !== "removed") done.value = { kind, names: [record.name], left: 0 };
      void keep();
    },
    finish() {
      editing.value = null;
    },
    remove(ids) {
      const going = new Set(ids);
      if (editing.peek() !== null) editing.value = null;
      const names = networks.peek().flatMap(({ id, name }) => (going.has(id) ? [name] : []));
      const records = networks.peek().filter(({ id }) => !going.has(id));
      const chosen = store.view.peek().networks.filter(id => !going.has(id));
      steps.take({ records, chosen }, { kind: "removed", names, left: 0 });
    },
    undo() {
      const records = steps.undo();
      if (records && !records.some(({ id }) => id === editing.peek())) editing.value = null;
    },
  };
}

/** Gives the atlas the networks beyond the document and the person's own, together. */
export const joinOthers = (
  store: Store,
  beyond: ReadonlySignal<readonly OtherNetworkRecord[]>,
  own: ReadonlySignal<readonly OtherNetworkRecord[]>,
): (() => void) => effect(() => store.learn({ others: [...beyond.value, ...own.value] }));
