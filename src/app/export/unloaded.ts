/** Errors that stand for a part of the atlas which could not be loaded, as vite tells of them. */
const unloaded = new WeakSet<object>();

window.addEventListener("vite:preloadError", ({ payload }) => unloaded.add(payload));

/** Whether a part was not on this device and could not be had, rather than that it failed at its work. */
export const isUnloaded = (error: unknown): boolean =>
  typeof error === "object" && error !== null && unloaded.has(error);
