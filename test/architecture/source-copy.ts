import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandResult } from "../../src/cli/run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What a test may change. */
const copied = ["src", "package.json", "tsconfig.json"];
/** What the sources need besides in order to compile and run. */
const linked = ["data", "node_modules"];

export interface SourceCopy {
  /** Absolute path of a file, which is named from the root of the repository. */
  path(file: string): string;
  write(file: string, text: string): void;
  /** Inserts a line after the first that matches; throws where none does. */
  insertLine(file: string, afterPattern: RegExp, line: string): void;
  /** Errors of the compiler; empty: there are none. */
  typecheck(): string;
  /** What the copy's command line says to these words. */
  atlas(...words: readonly string[]): Promise<CommandResult>;
  remove(): void;
}

/** A copy of the sources in a temporary folder, to be changed by a test. */
export function sourceCopy(): SourceCopy {
  const folder = mkdtempSync(join(tmpdir(), "atlas-source-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of linked) symlinkSync(join(root, name), join(folder, name), "dir");
  const path = (file: string): string => join(folder, file);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    path,
    write,
    insertLine(file, afterPattern, line) {
      const lines = readFileSync(path(file), "utf8").split("\n");
      const place = lines.findIndex(text => afterPattern.test(text));
      if (place < 0) throw new RangeError(`${file} has no line like ${afterPattern}`);
      write(file, lines.toSpliced(place + 1, 0, line).join("\n"));
    },
    typecheck() {
      write("tsconfig.copy.json", JSON.stringify({ extends: "./tsconfig.json", include: ["src"] }));
      return spawnSync(process.execPath, [tsc, "-p", "tsconfig.copy.json"], { cwd: folder, encoding: "utf8" }).stdout;
    },
    async atlas(...words) {
      const { run } = (await import(path("src/cli/run.ts"))) as typeof import("../../src/cli/run.ts");
      return run(words);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
