import { type ReadonlySignal, signal } from "@preact/signals";
import { ownScript } from "../../draw/own-script.ts";
import type { ProblemKind } from "../../model/user-networks/problem.ts";
import type { ParseAnswer, ParseTask } from "./parse-worker.ts";
import parseWorkerUrl from "./parse-worker.ts?worker&url";

interface ParseCallbacks {
  readonly onRead: (read: Extract<ParseAnswer, { readonly kind: "read" }>) => void;
  readonly onFailure: (kind: ProblemKind) => void;
}

/** Runs one parse task at a time; starting another ends the current one. */
interface ParseWorker {
  /** Statements read so far. Null: no task is running. */
  readonly progress: ReadonlySignal<number | null>;
  start(task: ParseTask, callbacks: ParseCallbacks): void;
  stop(): void;
}

export function parseWorker(): ParseWorker {
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
        worker = new Worker(ownScript(parseWorkerUrl), { type: "module" });
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
      // An exception inside the worker is an ErrorEvent; a worker that never started sends a plain event.
      worker.addEventListener("error", event => fail(event instanceof ErrorEvent ? "failed" : "no-reader"));
      worker.postMessage(task);
    },
  };
}
