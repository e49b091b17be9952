import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

export interface Said {
  readonly out: string;
  readonly complaint: string;
  readonly exit: number | null;
}

/** What the command line says to these words, as `npm run atlas --` runs it. */
export function atlas(...words: readonly string[]): Said {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, "src/cli/atlas.ts", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: stdout, complaint: stderr, exit: status };
}

export const atlasJson = (...words: readonly string[]) => JSON.parse(atlas(...words, "--json").out);
