/** Median of warm runs in milliseconds: at least three, then as many as fit into a third of a second. */
export function medianMs(run: () => unknown): number {
  run();
  const times: number[] = [];
  const end = performance.now() + 330;
  while (times.length < 3 || (performance.now() < end && times.length < 500)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

/** The same for what may be slow: one run alone where it takes more than two seconds. */
export function patientMs(run: () => unknown): number {
  const start = performance.now();
  run();
  const once = performance.now() - start;
  return once > 2000 ? once : medianMs(run);
}

export const inMs = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms.toFixed(0));

/** "12×" says how many times faster the first is than the second. */
export const times = (ours: number, theirs: number | null): string =>
  theirs === null ? "—" : `${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)}×`;
