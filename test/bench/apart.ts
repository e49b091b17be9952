import { fork } from "node:child_process";

/** How long something took, or how far it had come when time or memory ended. */
export interface Outcome {
  readonly ms: number;
  readonly end: "done" | "out of time" | "out of memory" | "gave up";
}

export interface Limit {
  readonly ms: number;
  readonly megabytes: number;
}

/** What the other process says: that its preparations are over, then what it measured, if it came so far. */
export type Word = "begins" | "gives up" | "has nothing to do" | { readonly ms: number };

/** V8 ends a process that finds no more memory by this signal; some systems give it as a number. */
const isOutOfMemory = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  signal === "SIGABRT" || signal === "SIGKILL" || code === 134 || code === 137;

/**
 * Has a job done by a process of its own, which may neither end nor find memory enough; null where it has nothing to
 * do. Its time counts from the moment at which it says that it begins.
 */
export function doneApart(file: URL, job: unknown, limit: Limit): Promise<Outcome | null> {
  const child = fork(file, [], {
    execArgv: [...process.execArgv, `--max-old-space-size=${limit.megabytes}`],
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.on("data", (text: Buffer) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    let beganMs = Number.NaN;
    let timer: NodeJS.Timeout | undefined;
    let outcome: Outcome | null | undefined;
    const ends = (found: Outcome | null): void => {
      outcome = found;
      child.kill("SIGKILL");
    };
    child.on("message", (word: Word) => {
      if (word === "begins") {
        beganMs = performance.now();
        timer = setTimeout(() => ends({ ms: limit.ms, end: "out of time" }), limit.ms);
      } else if (word === "gives up") ends({ ms: performance.now() - beganMs, end: "gave up" });
      else ends(word === "has nothing to do" ? null : { ms: word.ms, end: "done" });
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (outcome !== undefined) resolve(outcome);
      else if (isOutOfMemory(code, signal)) resolve({ ms: performance.now() - beganMs, end: "out of memory" });
      else reject(new Error(`${JSON.stringify(job)} ended with ${code ?? signal}: ${complaint}`));
    });
    child.send(job as object);
  });
}
