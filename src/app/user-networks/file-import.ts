import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { SearchEntry } from "../../model/search/finder.ts";
import type { Encoding } from "../../model/user-networks/files/encodings.ts";
import { isTooLarge, type ParsedFile, type TableHints, unusable } from "../../model/user-networks/parse.ts";
import { type ProblemKind, problem } from "../../model/user-networks/problem.ts";
import { type Answer, withAnswer, withoutRows } from "../../model/user-networks/questions/answers.ts";
import type { StatusMeaning } from "../../model/user-networks/statuses/cell.ts";
import type { Columns } from "../../model/user-networks/tables/columns.ts";
import type { ParseTask, TextSource } from "./parse-worker.ts";
import { fileQueue, type QueuePlace } from "./queue.ts";
import { parseWorker } from "./worker-client.ts";

/** A parsed file that waits to be accepted. */
interface ImportedFile {
  readonly name: string;
  readonly text: string;
  readonly file: ParsedFile;
  readonly source: TextSource;
}

interface ReadAgain {
  readonly columns?: Columns;
  /** What the table looks like; the column roles are guessed again. */
  readonly hints?: TableHints;
  /** Another sheet of the workbook, which has columns of its own. */
  readonly sheet?: string;
  /** Another encoding, in which the columns may be other ones. */
  readonly encoding?: Encoding;
  /** Who is meant by a spelling. */
  readonly answer?: Answer;
  /** A status and its meaning. */
  readonly status?: readonly [string, StatusMeaning];
}

type Answers = Pick<ParseTask, "readings" | "meanings">;

/** What a person chose or dropped. */
export interface ChosenFile {
  readonly file: File;
  readonly isFolder: boolean;
}

/** Parses a user's files in a worker, one after the other, and each again after a correction. */
export interface FileImport {
  /** Statements read so far. Null: no file is being read. */
  readonly progress: ReadonlySignal<number | null>;
  readonly imported: ReadonlySignal<ImportedFile | null>;
  /** The person's answers, which may be ahead of `imported`. */
  readonly answers: ReadonlySignal<Answers>;
  /** The place of the present file among several. Null: it is alone. */
  readonly queue: ReadonlySignal<QueuePlace | null>;
  /** Reads the first file; each of the others once the one before it is accepted or discarded. */
  readFiles(files: readonly ChosenFile[]): void;
  readText(text: string, name: string): void;
  readHtml(html: string, name: string): void;
  readAgain(change: ReadAgain): void;
  /** Does something with what was read: at once, or after the reading with the last answers, which still goes on. */
  afterReading(action: () => void): void;
  /** Stops reading and keeps the previous result, or goes on to the next file. */
  cancel(): void;
  discard(): void;
}

const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "");

/** A parse task with the user's corrections, without the searchable names, which may still be loading. */
type ParseSource = Omit<ParseTask, "entries">;

const noAnswers: Answers = { readings: new Map(), meanings: new Map() };

const freshSource = (content: Uint8Array | string, defaultName: string, isHtml = false): ParseSource => ({
  content,
  isHtml,
  defaultName,
  sheet: null,
  encoding: null,
  columns: null,
  hints: {},
  ...noAnswers,
});

function refinedSource(source: ParseSource, change: ReadAgain): ParseSource {
  const { columns, hints, sheet, encoding, answer, status } = change;
  const isOtherTable = hints !== undefined || sheet !== undefined || encoding !== undefined;
  return {
    ...source,
    sheet: sheet ?? source.sheet,
    encoding: encoding ?? source.encoding,
    columns: isOtherTable ? null : (columns ?? source.columns),
    hints: sheet === undefined ? { ...source.hints, ...hints } : {},
    readings: answer ? withAnswer(source.readings, answer) : sheet ? withoutRows(source.readings) : source.readings,
    meanings: status ? new Map([...source.meanings, status]) : source.meanings,
  };
}

/** Null: the browser cannot read the file. */
const bytesOf = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );

const noSource: TextSource = { decoding: null, sheets: null, isMadeOfCells: false };

interface ReadingSteps {
  readonly start: (task: ParseSource) => void;
  readonly refuse: (name: string, kind: ProblemKind) => void;
}

/** Takes chosen files one after the other, and waits for the bytes of each. */
function chosenFiles({ start, refuse }: ReadingSteps) {
  /** The file whose bytes are awaited. */
  let awaited: File | null = null;
  const queue = fileQueue(({ file, isFolder }: ChosenFile) => {
    const refusal = isFolder ? "folder" : isTooLarge(file.size) ? "too-large" : null;
    awaited = refusal ? null : file;
    if (refusal) return refuse(file.name, refusal);
    void bytesOf(file).then(bytes => {
      if (awaited !== file) return;
      if (bytes) start(freshSource(bytes, bareName(file.name)));
      else refuse(file.name, "failed");
    });
  });
  const stop = (): void => {
    awaited = null;
  };
  return { queue, stop };
}

/** Acts once nothing is being read. */
function whenIdle(progress: ReadonlySignal<number | null>, action: () => void): void {
  const stop = effect(() => {
    if (progress.value !== null) return;
    // What was read is set right after the end of the reading.
    queueMicrotask(() => {
      stop();
      action();
    });
  });
}

export function fileImportOf(entries: () => Promise<readonly SearchEntry<JurisdictionCode>[]>): FileImport {
  const imported = signal<ImportedFile | null>(null);
  const worker = parseWorker();
  const source = signal<ParseSource | null>(null);
  /** The source of `imported`. Null: nothing was imported, or it was refused. */
  let importedSource: ParseSource | null = null;

  const refuse = (name: string, kind: ProblemKind): void => {
    worker.stop();
    source.value = importedSource = null;
    imported.value = { name, text: "", file: unusable(problem(kind)), source: noSource };
  };
  const start = (task: ParseSource): void => {
    source.value = task;
    const complete = entries().then(known => ({ ...task, entries: known }));
    worker.start(complete, {
      onRead: ({ text, file, source: how }) => {
        importedSource = task;
        imported.value = { name: task.defaultName, text, file, source: how };
      },
      onFailure: kind => refuse(task.defaultName, kind),
    });
  };
  const chosen = chosenFiles({ start, refuse });
  const paste = (task: ParseSource): void => {
    chosen.stop();
    chosen.queue.hold();
    start(task);
  };
  return {
    progress: worker.progress,
    imported,
    answers: computed(() => source.value ?? noAnswers),
    queue: chosen.queue.place,
    readFiles: chosen.queue.add,
    readText: (text, name) => paste(freshSource(text, name)),
    readHtml: (html, name) => paste(freshSource(html, name, true)),
    readAgain(change) {
      const before = source.peek();
      if (before) start(refinedSource(before, change));
    },
    afterReading: action => whenIdle(worker.progress, action),
    cancel() {
      worker.stop();
      chosen.stop();
      source.value = importedSource;
      if (imported.peek() === null) chosen.queue.next();
    },
    discard() {
      imported.value = null;
      chosen.queue.next();
    },
  };
}
