import type { PathOf } from "./layout.ts";

/** As many as the widths that a figure tries. */
const mostViews = 12;

const views = new Map<string, WeakMap<object, string | null>>();

/**
 * The paths of a view, those of the last views without projecting them again: a figure is drawn once to measure its
 * letters, once for the preview and once for the file, and its colours change no path.
 */
export function knownPaths(path: PathOf, view: object): PathOf {
  const key = JSON.stringify(view);
  const known = views.get(key) ?? new WeakMap<object, string | null>();
  // The last view asked for stands last, and the first is forgotten.
  views.delete(key);
  views.set(key, known);
  for (const oldest of [...views.keys()].slice(0, -mostViews)) views.delete(oldest);
  return object => {
    const found = known.get(object);
    if (found !== undefined) return found;
    const drawn = path(object);
    known.set(object, drawn);
    return drawn;
  };
}
