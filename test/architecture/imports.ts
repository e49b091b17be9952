import { posix } from "node:path";

export interface Import {
  readonly from: string;
  /** A path from the root for our own files, else the specifier as it stands. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const statement = /^[ \t]*(import|export)\s+(type\s+)?((?:[^"';]|\n)*?)\s*from\s*["']([^"']+)["']/gm;
const bare = /^[ \t]*import\s*["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;
const glob = /import\.meta\.glob(?:<[^>]*>)?\(\s*["'`]([^"'`]+)["'`]/g;
const address = /new URL\(\s*["'`](\.[^"'`]+)["'`],\s*import\.meta\.url/g;

/** `{ type A, type B }` brings no code either. */
const onlyTypes = (names: string): boolean => {
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts = (listed ?? "").split(",").map(part => part.trim());
  return listed !== undefined && parts.filter(Boolean).every(part => part.startsWith("type "));
};

/** Everything that a file names of other files: imports, re-exports, lazy imports, globs and addresses of workers. */
export function importsOf(from: string, text: string): readonly Import[] {
  const found = (specifier: string, typeOnly: boolean): Import => {
    const own = specifier.startsWith(".");
    const path = specifier.replace(/\?.*$/, "");
    return { from, to: own ? posix.join(posix.dirname(from), path) : specifier, own, typeOnly };
  };
  return [
    ...[...text.matchAll(statement)].map(([, , type, names = "", specifier = ""]) =>
      found(specifier, type !== undefined || onlyTypes(names)),
    ),
    ...[bare, dynamic, glob, address].flatMap(pattern =>
      [...text.matchAll(pattern)].map(([, specifier = ""]) => found(specifier, false)),
    ),
  ];
}
