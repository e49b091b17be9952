import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { problem } from "../model/claim.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../model/network.ts";
import type { Columns } from "../model/own-columns.ts";
import { ownJson, ownRecords } from "../model/own-records.ts";
import { isTooLarge, type OwnFile, parseOwn } from "../model/parse.ts";
import { type Entry, finderOf } from "../model/search.ts";
import type { Store } from "../state/store.ts";
import { keepText, keptText, type StorageTrouble } from "./own-storage.ts";
import type { OwnAnswer, OwnTask } from "./own-worker.ts";

/** What was read of a file and waits to be accepted. */
export interface Reading {
  readonly name: string;
  readonly text: string;
  readonly file: OwnFile;
}

interface Removed {
  readonly record: OtherNetworkRecord;
  readonly at: number;
}

/** A person's own networks: read in a worker, accepted by hand, kept in the browser and nowhere else. */
export interface Own {
  readonly networks: ReadonlySignal<readonly OtherNetworkRecord[]>;
  readonly progress: ReadonlySignal<number | null>;
  readonly reading: ReadonlySignal<Reading | null>;
  readonly trouble: ReadonlySignal<StorageTrouble>;
  readonly removed: ReadonlySignal<Removed | null>;
  /** Reads back what was kept from an earlier visit. */
  open(): Promise<void>;
  readFile(file: File): Promise<void>;
  readText(text: string, name: string): void;
  /** Reads the same file again with other columns or a spelling explained. */
  readAgain(change: { readonly columns?: Columns; readonly meant?: readonly [string, JurisdictionCode] }): void;
  cancel(): void;
  discard(): void;
  accept(): void;
  remove(id: NetworkId): void;
  undo(): void;
}

interface OwnOptions {
  readonly store: Store;
  /** Names by which jurisdictions are found, as many as are known by now. */
  readonly entries: () => readonly Entry<JurisdictionCode>[];
}

const refused: OwnFile = {
  format: "table",
  columns: null,
  networks: [],
  problems: [problem("too-large")],
  statements: 0,
};

const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "");

export function ownOf({ store, entries }: OwnOptions): Own {
  const networks = signal<readonly OtherNetworkRecord[]>([]);
  const progress = signal<number | null>(null);
  const reading = signal<Reading | null>(null);
  const trouble = signal<StorageTrouble>(null);
  const removed = signal<Removed | null>(null);
  let worker: Worker | null = null;
  let source: Omit<OwnTask, "entries"> | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    progress.value = null;
  };
  const start = (task: Omit<OwnTask, "entries">): void => {
    stop();
    source = task;
    progress.value = 0;
    worker = new Worker(new URL("./own-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<OwnAnswer>) => {
      if (data.kind === "progress") progress.value = data.statements;
      else {
        stop();
        reading.value = { name: task.defaultName, text: data.text, file: data.file };
      }
    });
    worker.postMessage({ ...task, entries: entries() } satisfies OwnTask);
  };
  const fresh = (content: Uint8Array | string, defaultName: string): void =>
    start({ content, defaultName, columns: null, readings: new Map() });
  const keep = async (records: readonly OtherNetworkRecord[]): Promise<void> => {
    networks.value = records;
    trouble.value = await keepText(ownJson(records));
  };
  const takenIds = (): readonly string[] => store.atlas.peek().editions.published.networks.map(({ id }) => id);

  return {
    networks,
    progress,
    reading,
    trouble,
    removed,
    async open() {
      const kept = await keptText();
      trouble.value = kept.trouble;
      if (kept.text === null) return;
      const file = parseOwn(kept.text, { finder: finderOf(entries()), defaultName: "" });
      if (file.networks.length === 0 && file.problems.length > 0) trouble.value = "broken";
      networks.value = ownRecords(file.networks, takenIds(), "");
    },
    async readFile(file) {
      if (isTooLarge(file.size)) reading.value = { name: file.name, text: "", file: refused };
      else fresh(new Uint8Array(await file.arrayBuffer()), bareName(file.name));
    },
    readText: fresh,
    readAgain({ columns, meant }) {
      if (!source) return;
      const readings = meant ? new Map([...source.readings, meant]) : source.readings;
      start({ ...source, columns: columns ?? source.columns, readings });
    },
    cancel: stop,
    discard() {
      reading.value = null;
    },
    accept() {
      const read = reading.peek();
      if (!read) return;
      const records = ownRecords(read.file.networks, takenIds(), read.name);
      reading.value = null;
      void keep([...networks.peek(), ...records]);
      const { networks: chosen } = store.view.peek();
      store.change({ networks: [...chosen, ...records.map(({ id }) => id)] });
    },
    remove(id) {
      const at = networks.peek().findIndex(record => record.id === id);
      const record = networks.peek()[at];
      if (!record) return;
      removed.value = { record, at };
      void keep(networks.peek().toSpliced(at, 1));
    },
    undo() {
      const last = removed.peek();
      if (!last) return;
      removed.value = null;
      void keep(networks.peek().toSpliced(last.at, 0, last.record));
    },
  };
}

/** Gives the atlas the networks beyond the document and the person's own, together. */
export const joinOthers = (
  store: Store,
  beyond: ReadonlySignal<readonly OtherNetworkRecord[]>,
  own: ReadonlySignal<readonly OtherNetworkRecord[]>,
): (() => void) => effect(() => store.learn({ others: [...beyond.value, ...own.value] }));
