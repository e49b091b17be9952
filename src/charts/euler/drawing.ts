import { type EulerFit, fitOf } from "./fit.ts";
import type { Targets } from "./loss.ts";

/** A search takes tens of milliseconds, and the same counts give the same drawing. */
const fitCache = new Map<string, EulerFit>();
const maxKeptFits = 40;

/** The best drawing found of these areas; venn.js is not used because it draws circles alone: see `loss.ts`. */
export function bestDrawing(targets: Targets, curves: number): EulerFit {
  const key = [...targets].join(" ");
  const cached = fitCache.get(key);
  if (cached) return cached;
  const fit = fitOf(targets, curves);
  if (fitCache.size >= maxKeptFits) fitCache.clear();
  fitCache.set(key, fit);
  return fit;
}
