/** The item at an index that must exist; throws a RangeError if it doesn't. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${list.length}`);
  return item;
}

/** The value of a key that must exist; throws a RangeError if it doesn't. */
export function valueIn<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no value for ${key}`);
  return value;
}
