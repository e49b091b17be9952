import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { SearchEntry } from "../../model/search/finder.ts";
import { isTooLarge, type ParsedFile, type TableHints, unusable } from "../../model/user-networks/parse.ts";
import { type ProblemKind, problem } from "../../model/user-networks/problem.ts";
import { type Answer, withAnswer } from "../../model/user-networks/questions/answers.ts";
import type { StatusMeaning } from "../../model/user-networks/statuses/cell.ts";
import type { Columns } from "../../model/user-networks/tables/columns.ts";
import type { Decoding, ParseTask } from "./parse-worker.ts";
import { parseWorker } from "./worker-client.ts";

/** A parsed file that waits to be accepted. */
interface ImportedFile {
  readonly name: string;
  readonly text: string;
  readonly file: ParsedFile;
  readonly decoding: Decoding | null;
}

interface ReadAgain {
  readonly columns?: Columns;
  /** What the table looks like; the column roles are guessed again. */
  readonly hints?: TableHints;
  /** Who is meant by a spelling. */
  readonly answer?: Answer;
  /** A status and its meaning. */
  readonly status?: readonly [string, StatusMeaning];
}

type Answers = Pick<ParseTask, "readings" | "meanings">;

/** Parses a user's file in a worker, again after each correction. */
export interface FileImport {
  /** Statements read so far. Null: no file is being read. */
  readonly progress: ReadonlySignal<number | null>;
  readonly imported: ReadonlySignal<ImportedFile | null>;
  /** The person's answers, which may be ahead of `imported`. */
  readonly answers: ReadonlySignal<Answers>;
  readFile(file: File): Promise<void>;
  readText(text: string, name: string): void;
  readAgain(change: ReadAgain): void;
  /** Stops reading and keeps the previous result. */
  cancel(): void;
  discard(): void;
}

const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "");

/** A parse task with the user's corrections, without the searchable names, which may still be loading. */
type ParseSource = Omit<ParseTask, "entries">;

const noAnswers: Answers = { readings: new Map(), meanings: new Map() };

const freshSource = (content: Uint8Array | string, defaultName: string): ParseSource => ({
  content,
  defaultName,
  columns: null,
  hints: {},
  ...noAnswers,
});

const refinedSource = (source: ParseSource, { columns, hints, answer, status }: ReadAgain): ParseSource => ({
  ...source,
  columns: hints ? null : (columns ?? source.columns),
  hints: { ...source.hints, ...hints },
  readings: answer ? withAnswer(source.readings, answer) : source.readings,
  meanings: status ? new Map([...source.meanings, status]) : source.meanings,
});

export function fileImportOf(entries: () => Promise<readonly SearchEntry<JurisdictionCode>[]>): FileImport {
  const imported = signal<ImportedFile | null>(null);
  const worker = parseWorker();
  const source = signal<ParseSource | null>(null);
  /** The source of `imported`. Null: nothing was imported, or it was refused. */
  let importedSource: ParseSource | null = null;

  const refuse = (name: string, kind: ProblemKind): void => {
    worker.stop();
    source.value = importedSource = null;
    imported.value = { name, text: "", file: unusable(problem(kind)), decoding: null };
  };
  const start = (task: ParseSource): void => {
    source.value = task;
    const name = task.defaultName;
    worker.start(
      entries().then(known => ({ ...task, entries: known })),
      {
        onRead: ({ text, file, decoding }) => {
          importedSource = task;
          imported.value = { name, text, file, decoding };
        },
        onFailure: kind => refuse(name, kind),
      },
    );
  };
  return {
    progress: worker.progress,
    imported,
    answers: computed(() => source.value ?? noAnswers),
    async readFile(file) {
      if (isTooLarge(file.size)) return refuse(file.name, "too-large");
      await file.arrayBuffer().then(
        buffer => start(freshSource(new Uint8Array(buffer), bareName(file.name))),
        () => refuse(file.name, "failed"),
      );
    },
    readText: (text, name) => start(freshSource(text, name)),
    readAgain(change) {
      const before = source.peek();
      if (before) start(refinedSource(before, change));
    },
    cancel() {
      worker.stop();
      source.value = importedSource;
    },
    discard() {
      imported.value = null;
    },
  };
}
