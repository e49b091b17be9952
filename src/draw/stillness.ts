/** Whether the reader prefers that nothing moves. */
export const prefersStillness = (view: Window): boolean => view.matchMedia("(prefers-reduced-motion: reduce)").matches;
