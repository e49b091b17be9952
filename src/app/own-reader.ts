import type { ProblemKind } from "../model/claim.ts";
import type { OwnAnswer, OwnTask } from "./own-worker.ts";

type Read = Extract<OwnAnswer, { readonly kind: "read" }>;

interface ReaderOptions {
  readonly onProgress: (statements: number) => void;
  readonly onRead: (read: Read) => void;
  readonly onFailure: (kind: ProblemKind) => void;
}

/** Reads one task at a time in a worker; a new one ends the one before. */
export interface Reader {
  start(task: OwnTask, options: ReaderOptions): void;
  stop(): void;
}

export function workerReader(): Reader {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    stop,
    start(task, { onProgress, onRead, onFailure }) {
      stop();
      try {
        worker = new Worker(new URL("./own-worker.ts", import.meta.url), { type: "module" });
      } catch {
        onFailure("no-reader");
        return;
      }
      worker.addEventListener("message", ({ data }: MessageEvent<OwnAnswer>) => {
        if (data.kind === "progress") onProgress(data.statements);
        else onRead(data);
      });
      // What goes wrong inside comes with its words; a worker that never started has none.
      worker.addEventListener("error", event => onFailure(event instanceof ErrorEvent ? "failed" : "no-reader"));
      worker.postMessage(task);
    },
  };
}
