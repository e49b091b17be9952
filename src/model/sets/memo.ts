/**
 * Wraps a pure function of an object: it runs once per object, and the result lives as long as the object. Further
 * arguments must follow from the object, because only the first call reads them. The result is a hidden property of the
 * object: a WeakMap keeps short-lived results from being collected early, which took twice the time for pairs.
 */
export function oncePer<Key extends object, Rest extends readonly unknown[], Value extends object>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const result: unique symbol = Symbol("result");
  return (key: Key & { readonly [result]?: Value }, ...rest) => {
    const known = key[result];
    if (known) return known;
    const value = compute(key, ...rest);
    Object.defineProperty(key, result, { value });
    return value;
  };
}

/** The value under a key, computed on first use; beyond `maxEntries` the one unused for longest is dropped. */
export function recallOr<Value>(
  entries: Map<string, Value>,
  { key, maxEntries }: { readonly key: string; readonly maxEntries: number },
  compute: () => Value,
): Value {
  const value = entries.get(key) ?? compute();
  // A Map keeps insertion order, so that re-inserting moves the entry to the end.
  entries.delete(key);
  entries.set(key, value);
  const [oldest] = entries.keys();
  if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
  return value;
}
