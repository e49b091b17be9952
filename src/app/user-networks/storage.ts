import { get, set, update } from "idb-keyval";

const savedKey = "own-networks";
/** Unreadable text is moved here so that later saves cannot overwrite it. */
const unreadKey = "own-networks-unread";

/** Why the user's networks cannot be saved or read. Null: storage works. */
export type StorageTrouble = "full" | "blocked" | "broken" | null;

interface SavedText {
  /** Null: nothing is saved, or it cannot be read. */
  readonly text: string | null;
  readonly trouble: StorageTrouble;
}

/** A database that another page blocks never answers and reports no error. */
const storageTimeoutMs = 4000;

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the storage does not answer")), storageTimeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export async function readSaved(): Promise<SavedText> {
  try {
    const value: unknown = await withTimeout(get(savedKey));
    if (value === undefined) return { text: null, trouble: null };
    return typeof value === "string" ? { text: value, trouble: null } : { text: null, trouble: "broken" };
  } catch {
    return { text: null, trouble: "blocked" };
  }
}

async function troubleOf(writing: Promise<void>): Promise<StorageTrouble> {
  try {
    await withTimeout(writing);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

/**
 * Saves a text for the next visit; resolves to the reason where that fails. It is made from the saved one, null if there
 * is none, in one transaction, so that no other tab can save in between.
 */
export const saveText = (textAfter: (saved: string | null) => string): Promise<StorageTrouble> =>
  troubleOf(update<unknown>(savedKey, saved => textAfter(typeof saved === "string" ? saved : null)));

export const saveUnread = (text: string): Promise<StorageTrouble> => troubleOf(set(unreadKey, text));

interface OtherPages {
  notify(): void;
}

/** Tells other tabs of the atlas that the saved networks changed, and listens to them. */
export function otherPages(onChange: () => void): OtherPages {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("cooperation-atlas-own") : null;
  channel?.addEventListener("message", onChange);
  return { notify: () => channel?.postMessage(null) };
}
