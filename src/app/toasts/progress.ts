import { type ReadonlySignal, signal } from "@preact/signals";
import { whileSlow } from "../../panels/progress/slow.ts";

/** Work that a person waits for, such as loading a part of the atlas. */
export interface Progress {
  /** True while some of it takes so long that users notice. */
  readonly isSlow: ReadonlySignal<boolean>;
  during<T>(work: Promise<T>): Promise<T>;
}

export function progressOf(): Progress {
  const isSlow = signal(false);
  let slow = 0;
  return {
    isSlow,
    during: work =>
      whileSlow({
        work,
        show(isOne) {
          slow += isOne ? 1 : -1;
          isSlow.value = slow > 0;
        },
      }),
  };
}
