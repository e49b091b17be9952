import type { Reporter } from "vitest/node";
import { machineEngines } from "./engines.ts";

/** Says which engines a run was to test in and could not, so that nobody takes what was left out for what passed. */
export const leftOutEngines = (leftOut = () => machineEngines().leftOut): Reporter => ({
  onTestRunEnd(modules) {
    if (!modules.some(({ project }) => project.name === "engines")) return;
    const sentence = leftOut();
    if (sentence !== null) console.log(sentence);
  },
});
