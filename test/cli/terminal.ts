import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { run, type Said } from "../../src/cli/run.ts";

/** What the command line says to these words. */
export const atlas = (...words: readonly string[]): Promise<Said> => run(words);

export const atlasJson = async (...words: readonly string[]) => JSON.parse((await run([...words, "--json"])).out);

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** The same in a process of its own, as `npm run atlas --` runs it; takes a second or more. */
export function atlasProcess(...words: readonly string[]): Said {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, "src/cli/atlas.ts", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: stdout, complaint: stderr, exit: status ?? -1 };
}
