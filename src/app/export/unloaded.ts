/** Errors of chunks that could not be loaded, as vite reports them. */
const unloaded = new WeakSet<object>();

window.addEventListener("vite:preloadError", ({ payload }) => unloaded.add(payload));

/** Whether the error means that a chunk could not be loaded, rather than that its code failed. */
export const isUnloaded = (error: unknown): boolean =>
  typeof error === "object" && error !== null && unloaded.has(error);
