import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** Files under a folder, as paths from the root with slashes, sorted. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
    .sort();

export const sourceFiles = (): readonly string[] => filesUnder("src").filter(path => /\.tsx?$/.test(path));

const leftOut = new Set([".git", "node_modules", "dist", "coverage", ".cache", ".vite", "test-results"]);

function walked(): readonly string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !leftOut.has(name));
  return folders.flatMap(entry => (entry.isDirectory() ? filesUnder(entry.name) : entry.isFile() ? [entry.name] : []));
}

/** What git keeps; in a copy without git, all that is not made by tools. */
export function keptFiles(): readonly string[] {
  try {
    return execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split("\0")
      .filter(path => path !== "" && existsSync(join(root, path)));
  } catch {
    return walked();
  }
}
