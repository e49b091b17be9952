import { limits } from "./claim.ts";

// What turns the direction of text or hides in it, NUL among it, has no place in a name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const odd = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/g;

export interface Cleaned {
  readonly text: string;
  readonly isOdd: boolean;
  readonly isLong: boolean;
}

export function cleaned(raw: string): Cleaned {
  const short = raw.slice(0, limits.field);
  const plain = short.replace(odd, "");
  const text = plain.replace(/\s+/g, " ").trim();
  return { text, isOdd: plain !== short, isLong: raw.length > limits.field };
}

/** A function of texts that works each text out once, as long as there are not too many. */
export function remembered<T>(of: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size < most) known.set(text, value);
    return value;
  };
}
