import { type ReadonlySignal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Entry } from "../../model/search/finder.ts";
import { type ProblemKind, problem } from "../../model/user-networks/claim.ts";
import type { Columns } from "../../model/user-networks/columns.ts";
import { isTooLarge, type ParsedTable, unusable } from "../../model/user-networks/parse.ts";
import type { StatusMeaning } from "../../model/user-networks/status.ts";
import type { Decoding, ParseTask } from "./parse-worker.ts";
import { workerReader } from "./worker-client.ts";

/** What was read of a file and waits to be accepted. */
export interface Reading {
  readonly name: string;
  readonly text: string;
  readonly file: ParsedTable;
  readonly decoding: Decoding | null;
}

export interface ReadAgain {
  readonly columns?: Columns;
  /** What parts the cells; what the columns hold is then guessed anew. */
  readonly separator?: string;
  /** A spelling, and who is meant. */
  readonly meant?: readonly [string, JurisdictionCode];
  /** A status, and what it means. */
  readonly status?: readonly [string, StatusMeaning];
}

/** Reads a person's file in a worker, as often as the person explains more of it. */
export interface FileImport {
  /** Statements read so far; null while nothing is being read. */
  readonly progress: ReadonlySignal<number | null>;
  readonly reading: ReadonlySignal<Reading | null>;
  readFile(file: File): Promise<void>;
  readText(text: string, name: string): void;
  readAgain(change: ReadAgain): void;
  /** Stops reading; what was read before stays. */
  cancel(): void;
  discard(): void;
}

const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "");

/** A task as a person explains it, without the names by which jurisdictions are found. */
type Source = Omit<ParseTask, "entries">;

const freshSource = (content: Uint8Array | string, defaultName: string): Source => ({
  ...{ content, defaultName },
  ...{ columns: null, separator: null, readings: new Map(), meanings: new Map() },
});

const explained = (source: Source, { columns, separator, meant, status }: ReadAgain): Source => ({
  ...source,
  columns: separator ? null : (columns ?? source.columns),
  separator: separator ?? source.separator,
  readings: meant ? new Map([...source.readings, meant]) : source.readings,
  meanings: status ? new Map([...source.meanings, status]) : source.meanings,
});

export function fileImportOf(entries: () => readonly Entry<JurisdictionCode>[]): FileImport {
  const reading = signal<Reading | null>(null);
  const reader = workerReader();
  let source: Source | null = null;
  /** What the reading that is shown was made from. */
  let settled: Source | null = null;

  const refuse = (name: string, kind: ProblemKind): void => {
    reader.stop();
    source = settled = null;
    reading.value = { name, text: "", file: unusable(problem(kind)), decoding: null };
  };
  const start = (task: Source): void => {
    source = task;
    const name = task.defaultName;
    reader.start(
      { ...task, entries: entries() },
      {
        onRead: ({ text, file, decoding }) => {
          settled = task;
          reading.value = { name, text, file, decoding };
        },
        onFailure: kind => refuse(name, kind),
      },
    );
  };
  return {
    progress: reader.progress,
    reading,
    async readFile(file) {
      if (isTooLarge(file.size)) return refuse(file.name, "too-large");
      await file.arrayBuffer().then(
        buffer => start(freshSource(new Uint8Array(buffer), bareName(file.name))),
        () => refuse(file.name, "failed"),
      );
    },
    readText: (text, name) => start(freshSource(text, name)),
    readAgain: change => source && start(explained(source, change)),
    cancel() {
      reader.stop();
      source = settled;
    },
    discard() {
      reading.value = null;
    },
  };
}
