import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type CommandResult, run } from "../../src/cli/run.ts";

/** What the command line says to these words. */
export const atlas = (...words: readonly string[]): Promise<CommandResult> => run(words);

export const atlasJson = async (...words: readonly string[]) => JSON.parse((await run([...words, "--json"])).out);

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** A program of ours in a process of its own; takes a second or more. */
function processOf(program: "atlas" | "serve", words: readonly string[]): CommandResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, `src/cli/${program}.ts`, ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: stdout, stderr: stderr, exit: status ?? -1 };
}

/** The same as `npm run atlas --` runs it. */
export const atlasProcess = (...words: readonly string[]): CommandResult => processOf("atlas", words);

/** The server as `npm start --` runs it once the atlas is built; for words with which it does not begin to serve. */
export const serveProcess = (...words: readonly string[]): CommandResult => processOf("serve", words);
