import { type ReadonlySignal, signal } from "@preact/signals";
import { ownScript } from "../../draw/own-script.ts";
import type { ProblemKind } from "../../model/user-networks/problem.ts";
import { isOutdated } from "../offline.ts";
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
  /** Begins with the task as soon as it is complete. */
  start(task: Promise<ParseTask>, callbacks: ParseCallbacks): void;
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
      const failWithoutReader = async (): Promise<void> => {
        const missing = worker;
        const kind = (await isOutdated()) ? "outdated-reader" : "no-reader";
        // Meanwhile the person may have begun another reading.
        if (worker === missing) fail(kind);
      };
      try {
        worker = new Worker(ownScript(parseWorkerUrl), { type: "module" });
      } catch {
        void failWithoutReader();
        return;
      }
      worker.addEventListener("message", ({ data }: MessageEvent<ParseAnswer>) => {
        if (data.kind === "progress") {
          progress.value = data.statements;
          return;
        }
        if (data.kind === "unloaded") {
          void failWithoutReader();
          return;
        }
        stop();
        onRead(data);
      });
      // An exception inside the worker is an ErrorEvent; a worker that never started sends a plain event.
      worker.addEventListener("error", event => {
        if (event instanceof ErrorEvent) fail("failed");
        else void failWithoutReader();
      });
      const started = worker;
      void task.then(complete => started === worker && started.postMessage(complete));
    },
  };
}
