import { get, set } from "idb-keyval";

const key = "own-networks";
/** What could not be read stays here, so that nothing that comes later writes over it. */
const unreadKey = "own-networks-unread";

/** Why the browser does not keep what a person brought; null where it does. */
export type StorageTrouble = "full" | "blocked" | "broken" | null;

export interface Kept {
  /** What was kept, null where nothing is. */
  readonly text: string | null;
  readonly trouble: StorageTrouble;
}

/** A storage that another page holds answers never, and says nothing of it. */
const patienceMs = 4000;

function answered<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the storage does not answer")), patienceMs);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export async function readSaved(): Promise<Kept> {
  try {
    const value: unknown = await answered(get(key));
    if (value === undefined) return { text: null, trouble: null };
    return typeof value === "string" ? { text: value, trouble: null } : { text: null, trouble: "broken" };
  } catch {
    return { text: null, trouble: "blocked" };
  }
}

async function write(under: string, text: string): Promise<StorageTrouble> {
  try {
    await answered(set(under, text));
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

/** Keeps a text for the next visit; says why where that can't be. */
export const saveText = (text: string): Promise<StorageTrouble> => write(key, text);

export const saveUnread = (text: string): Promise<StorageTrouble> => write(unreadKey, text);

export interface OtherPages {
  tell(): void;
}

/** The same atlas in another tab reads anew what this one has kept, and the other way round. */
export function otherPages(onChange: () => void): OtherPages {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("cooperation-atlas-own") : null;
  channel?.addEventListener("message", onChange);
  return { tell: () => channel?.postMessage(null) };
}
