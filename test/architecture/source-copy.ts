import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What the sources need in order to compile and run. */
const copied = ["src", "data", "package.json", "tsconfig.json"];

interface ProcessResult {
  readonly out: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface SourceCopy {
  /** Absolute path of a file, which is named from the root of the repository. */
  path(file: string): string;
  write(file: string, text: string): void;
  /** Inserts a line after the first that matches; throws where none does. */
  insertLine(file: string, afterPattern: RegExp, line: string): void;
  /** Errors of the compiler; empty: there are none. */
  typecheck(): string;
  /** Runs the command line. */
  atlas(...args: readonly string[]): ProcessResult;
  remove(): void;
}

/** A copy of the sources in a temporary folder, to be changed by a test. */
export function sourceCopy(): SourceCopy {
  const folder = mkdtempSync(join(tmpdir(), "atlas-source-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  const path = (file: string): string => join(folder, file);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const run = (program: string, args: readonly string[]): ProcessResult => {
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], options);
    return { out: stdout, stderr, exit: status ?? -1 };
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
      return run(tsc, ["-p", "tsconfig.copy.json"]).out;
    },
    atlas: (...args) => run(resolve("tsx/cli"), ["src/cli/atlas.ts", ...args]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
