import { useLayoutEffect, useRef } from "preact/hooks";

/** Calls back after a rendering in which the value changed, with the value before. */
export function useLayoutChange<T>(value: T, onChange: (previous: T) => void): void {
  const lastValue = useRef(value);
  useLayoutEffect(() => {
    const previous = lastValue.current;
    if (previous === value) return;
    lastValue.current = value;
    onChange(previous);
  }, [value]);
}
