import { get, set } from "idb-keyval";

const key = "own-networks";

/** Why the browser does not keep what a person brought; null where it does. */
export type StorageTrouble = "full" | "blocked" | "broken" | null;

export interface Kept {
  /** JSON as `ownJson` writes it, null where nothing is kept. */
  readonly text: string | null;
  readonly trouble: StorageTrouble;
}

export async function keptText(): Promise<Kept> {
  try {
    const value: unknown = await get(key);
    if (value === undefined) return { text: null, trouble: null };
    return typeof value === "string" ? { text: value, trouble: null } : { text: null, trouble: "broken" };
  } catch {
    return { text: null, trouble: "blocked" };
  }
}

/** Keeps a text for the next visit; says why where that can't be. */
export async function keepText(text: string): Promise<StorageTrouble> {
  try {
    await set(key, text);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}
