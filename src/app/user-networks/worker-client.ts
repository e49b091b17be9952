import { type ReadonlySignal, signal } from "@preact/signals";
import type { ProblemKind } from "../../model/user-networks/claim.ts";
import type { ParseAnswer, ParseTask } from "./parse-worker.ts";

interface ReaderOptions {
  readonly onRead: (read: Extract<ParseAnswer, { readonly kind: "read" }>) => void;
  readonly onFailure: (kind: ProblemKind) => void;
}

/** Reads one task at a time in a worker; a new one ends the one before. */
export interface Reader {
  /** Statements read so far; null while nothing is being read. */
  readonly progress: ReadonlySignal<number | null>;
  start(task: ParseTask, options: ReaderOptions): void;
  stop(): void;
}

export function workerReader(): Reader {
  const progress = signal<number | null>(null);
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    progress.value = null;
  };
  return {
    progress,
    stop,
    start(task, { onRead, onFailure }) {
      stop();
      progress.value = 0;
      const fail = (kind: ProblemKind): void => {
        stop();
        onFailure(kind);
      };
      try {
        worker = new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module" });
      } catch {
        fail("no-reader");
        return;
      }
      worker.addEventListener("message", ({ data }: MessageEvent<ParseAnswer>) => {
        if (data.kind === "progress") {
          progress.value = data.statements;
          return;
        }
        stop();
        onRead(data);
      });
      // What goes wrong inside comes with its words; a worker that never started has none.
      worker.addEventListener("error", event => fail(event instanceof ErrorEvent ? "failed" : "no-reader"));
      worker.postMessage(task);
    },
  };
}
