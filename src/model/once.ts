/** Wraps a function without arguments: it runs at the first call, and every call returns that result. */
export function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: compute() };
    return found.value;
  };
}
