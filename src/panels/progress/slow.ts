import { useEffect, useState } from "preact/hooks";

/** Work that is done within this time is not worth a sign, which would only flicker. */
export const slowMs = 300;

interface Work<T> {
  readonly work: Promise<T>;
  /** Called with true once the work takes longer than `slowMs`, and with false when it ends after that. */
  readonly show: (isSlow: boolean) => void;
}

/** Waits for work, and shows that it is going on if it takes long. */
export async function whileSlow<T>({ work, show }: Work<T>): Promise<T> {
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    show(true);
  }, slowMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (isShown) show(false);
  }
}

/** True once something has been at work for longer than `slowMs`. */
export function useSlow(isAtWork: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isAtWork) return;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isAtWork]);
  return isAtWork && isSlow;
}
