import type { PathOf } from "./layout.ts";

type KnownPaths = (path: PathOf, view: object) => PathOf;

/** Remembers the paths of the last views. Colours change no path, and to project the world takes longer than all else. */
export function pathMemory(mostViews: number): KnownPaths {
  const views = new Map<string, WeakMap<object, string | null>>();
  return (path, view) => {
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
  };
}

/**
 * The paths of figures, as many as the widths that one tries: it is drawn once to measure its letters, once for the
 * preview and once for the file.
 */
export const knownPaths = pathMemory(12);
