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
  listener({
    data: {
      kind: "read",
      file: unusable(problem("empty")),
      text,
      source: { decoding: null, sheets: null, isMadeOfCells: false },
    },
  });
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

const chosen = (name: string, isFolder = false) => ({ file: new File([name], name), isFolder });

const content = (): string => {
  const { content } = tasks.at(-1) ?? { content: "" };
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};

it("reads several files one after the other, says which of them it is, and passes none over", async () => {
  const fileImport = started();
  fileImport.readFiles([chosen("a.csv"), chosen("b", true), chosen("c.csv")]);
  await vi.waitFor(() => expect(content()).toBe("a.csv"));
  expect(fileImport.queue.value).toEqual({ position: 1, total: 3, name: "a.csv" });
  answer();
  fileImport.readFiles([chosen("d.csv")]);
  expect(fileImport.queue.value?.total).toBe(4);
  fileImport.discard();
  expect(fileImport.queue.value).toEqual({ position: 2, total: 4, name: "b" });
  expect(fileImport.imported.value?.file.problems).toMatchObject([{ kind: "folder" }]);
  fileImport.discard();
  await vi.waitFor(() => expect(content()).toBe("c.csv"));
  answer();
  // What is pasted in between comes first; then the file that it took the place of.
  fileImport.readText("pasted", "Pasted");
  await vi.waitFor(() => expect(content()).toBe("pasted"));
  expect(fileImport.queue.value).toBeNull();
  answer();
  fileImport.discard();
  await vi.waitFor(() => expect(content()).toBe("c.csv"));
  expect(fileImport.queue.value?.position).toBe(3);
  fileImport.cancel();
  await vi.waitFor(() => expect(content()).toBe("d.csv"));
  answer();
  fileImport.discard();
  expect(fileImport.queue.value).toBeNull();
  expect(fileImport.imported.value).toBeNull();
});

it("reads another sheet or encoding with columns of its own, and keeps what spellings mean", async () => {
  const fileImport = started();
  fileImport.readFiles([chosen("a.xlsx")]);
  await vi.waitFor(() => expect(content()).toBe("a.xlsx"));
  fileImport.readAgain({ answer: { spelling: "Kenia", rows: null, meant: "KEN" as never } });
  fileImport.readAgain({ answer: { spelling: "Georgia", rows: [7], meant: null } });
  fileImport.readAgain({ hints: { separator: ";", headingLine: 3 } });
  fileImport.readAgain({ sheet: "Two" });
  fileImport.readAgain({ encoding: "koi8-r" });
  await vi.waitFor(() => expect(tasks.at(-1)).toMatchObject({ sheet: "Two", encoding: "koi8-r", columns: null }));
  // Heading and separator were those of the other sheet.
  expect(tasks.at(-1)?.hints).toEqual({});
  // So was what is in a row, but not what a spelling means.
  expect([...(tasks.at(-1)?.readings ?? [])]).toEqual([["kenia", "KEN"]]);
});

it("does what is asked for with the last answers, also while the file is still read with them", async () => {
  const fileImport = started();
  fileImport.readText("table", "Table");
  await vi.waitFor(() => expect(tasks.at(-1)?.content).toBe("table"));
  answer();
  fileImport.readAgain({ status: ["guest", "counts"] });
  await vi.waitFor(() => expect(tasks.at(-1)?.meanings.get("guest")).toBe("counts"));
  const before = fileImport.imported.value;
  const done = vi.fn(() => expect(fileImport.imported.value).not.toBe(before));
  fileImport.afterReading(done);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  answer();
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  fileImport.afterReading(done);
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2));
});
