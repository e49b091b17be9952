import { px } from "../../draw/svg.ts";
import { at } from "../../model/at.ts";
import { type Ellipse, pointAt } from "./ellipse.ts";
import type { Loop } from "./regions.ts";

/** The borders of a region as path data of elliptic arcs. */
export const borderPath = (curves: readonly Ellipse[], loops: readonly Loop[]): string =>
  loops.map(loop => loopPath(curves, loop)).join("");

function loopPath(curves: readonly Ellipse[], { steps }: Loop): string {
  const parts = steps.map(({ arc, forwards }, i) => {
    const curve = at(curves, arc.curve);
    const [from, to] = forwards ? [arc.from, arc.to] : [arc.to, arc.from];
    const start = i === 0 ? `M${pair(curve, from)}` : "";
    // Both ends of a whole ellipse coincide, so every arc is drawn in two halves.
    const middle = (from + to) / 2;
    return `${start}${arcTo(curve, middle, forwards)}${arcTo(curve, to, forwards)}`;
  });
  return `${parts.join("")}Z`;
}

const pair = (curve: Ellipse, t: number): string => pointAt(curve, t).map(px).join();

/** Draws at most half an ellipse, so the large-arc flag is 0. */
const arcTo = (curve: Ellipse, t: number, forwards: boolean): string =>
  `A${px(curve.a)},${px(curve.b)},${px((curve.rotation * 180) / Math.PI)},0,${forwards ? 1 : 0},${pair(curve, t)}`;
