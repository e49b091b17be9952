type Loss = (parameters: readonly number[]) => number;

/** Maximum number of rounds, and how many in a row may improve by less than 0.5 %. */
interface Effort {
  readonly rounds: number;
  readonly patience: number;
}

export const rough: Effort = { rounds: 120, patience: 4 };
export const thorough: Effort = { rounds: 300, patience: 25 };

/** Coordinate descent: tries each parameter a step up and down, and halves the step when nothing improves. */
export function minimizeByCoordinates(
  start: readonly number[],
  scales: readonly number[],
  loss: Loss,
  { rounds, patience }: Effort,
): readonly number[] {
  const best = [...start];
  let min = loss(best);
  let step = 1;
  let idle = 0;
  for (let round = 0; round < rounds && step > 1e-4 && idle < patience; round++) {
    const before = min;
    let better = false;
    for (let i = 0; i < best.length; i++) {
      for (const direction of [1, -1]) {
        const value = best[i] as number;
        best[i] = value + direction * step * (scales[i] as number);
        const next = loss(best);
        if (next < min) {
          min = next;
          better = true;
          break;
        }
        best[i] = value;
      }
    }
    idle = min > before * 0.995 && better ? idle + 1 : 0;
    step = better && idle === 0 ? Math.min(1, step * 1.25) : step / 2;
  }
  return best;
}

/** A seeded pseudorandom generator (mulberry32) of numbers from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
