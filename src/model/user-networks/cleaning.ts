import { limits } from "./limits.ts";

// Control characters, direction marks and invisible characters have no place in a name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are to be removed
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/g;

export interface Cleaned {
  readonly text: string;
  readonly isOdd: boolean;
  readonly isLong: boolean;
}

export function cleaned(raw: string): Cleaned {
  const short = raw.slice(0, limits.field);
  const plain = short.replace(hidden, "");
  // macOS writes "é" as two characters, for which fonts have no shape and searches find nothing.
  const text = plain.normalize("NFC").replace(/\s+/g, " ").trim();
  return { text, isOdd: plain !== short, isLong: raw.length > limits.field };
}

/** Caches a function of texts, up to a number of different texts. */
export function memoized<T>(of: (text: string) => T, maxTexts = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size < maxTexts) known.set(text, value);
    return value;
  };
}
