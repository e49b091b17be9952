import type { Word } from "./apart.ts";
import { type Heat, runOf } from "./heat.ts";
import { patientMs } from "./timing.ts";

const say = (word: Word): void => {
  process.send?.(word);
};

process.once("message", (heat: Heat) => {
  const run = runOf(heat);
  if (run === null) return say("has nothing to do");
  say("begins");
  try {
    say({ ms: patientMs(run) });
  } catch (error) {
    // A Map, say, holds no more than 2²⁴ entries.
    console.log(`${heat.runner} gives up on ${heat.task}: ${error}`);
    say("gives up");
  }
});
