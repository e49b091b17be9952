import { afterEach, expect, it, vi } from "vitest";
import { type FileImport, fileImportOf } from "../../src/app/user-networks/file-import.ts";
import type { ParseAnswer, ParseTask } from "../../src/app/user-networks/parse-worker.ts";
import { unusable } from "../../src/model/user-networks/parse.ts";
import { problem } from "../../src/model/user-networks/problem.ts";

type Listener = (event: { readonly data: ParseAnswer }) => void;

const tasks: ParseTask[] = [];
let listener: Listener = () => {};

/** Stands for the worker, which answers when the test says so. */
class SlowWorker {
  addEventListener(kind: string, next: Listener): void {
    if (kind === "message") listener = next;
  }
  postMessage(task: ParseTask): void {
    tasks.push(task);
  }
  terminate(): void {}
}

function answer(): void {
  const text = String(tasks.at(-1)?.content);
  listener({ data: { kind: "read", file: unusable(problem("empty")), text, decoding: null } });
}

const started = (names: Parameters<typeof fileImportOf>[0] = async () => []): FileImport => {
  vi.stubGlobal("Worker", SlowWorker);
  return fileImportOf(names);
};

afterEach(() => vi.unstubAllGlobals());

it("reads again what is shown, and not the file whose reading was stopped", async () => {
  const fileImport = started();
  fileImport.readText("first", "First");
  await vi.waitFor(() => expect(tasks.at(-1)?.content).toBe("first"));
  answer();
  fileImport.readText("second", "Second");
  fileImport.cancel();
  expect(fileImport.imported.value?.text).toBe("first");
  fileImport.readAgain({ hints: { separator: ";" } });
  await vi.waitFor(() => expect(tasks.at(-1)?.hints).toEqual({ separator: ";" }));
  expect(tasks.at(-1)).toMatchObject({ content: "first", hints: { separator: ";" } });
  answer();
  expect(fileImport.imported.value?.name).toBe("First");
});

it("reads nothing before the names in all languages are there, and nothing of what was cancelled meanwhile", async () => {
  let arrive = (_: readonly []): void => {};
  const fileImport = started(() => new Promise(resolve => (arrive = resolve)));
  const before = tasks.length;
  fileImport.readText("cancelled", "Cancelled");
  expect(fileImport.progress.value).toBe(0);
  fileImport.cancel();
  arrive([]);
  fileImport.readText("wanted", "Wanted");
  await Promise.resolve();
  expect(tasks.length).toBe(before);
  arrive([]);
  await vi.waitFor(() => expect(tasks.slice(before).map(({ content }) => content)).toEqual(["wanted"]));
});
