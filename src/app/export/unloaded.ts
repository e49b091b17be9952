import { isOutdated } from "../offline.ts";

/** Errors of chunks that could not be loaded, as vite reports them. */
const unloaded = new WeakSet<object>();

window.addEventListener("vite:preloadError", ({ payload }) => unloaded.add(payload));

/** Whether the error means that a chunk could not be loaded, rather than that its code failed. */
const isUnloaded = (error: unknown): boolean => typeof error === "object" && error !== null && unloaded.has(error);

/** What to say where a chunk could not be loaded, and what helps. Null: the error means something else. */
export async function unloadedText(
  error: unknown,
  words: { readonly unloaded: string; readonly outdated: string },
): Promise<string | null> {
  if (!isUnloaded(error)) return null;
  return (await isOutdated()) ? words.outdated : words.unloaded;
}
