import { px } from "../../draw/svg.ts";
import { type Ellipse, pointAt } from "./ellipse.ts";
import type { Loop } from "./regions.ts";

/** The borders of a region as path data of elliptic arcs. */
export const borderPath = (curves: readonly Ellipse[], loops: readonly Loop[]): string =>
  loops.map(loop => loopPath(curves, loop)).join("");

function loopPath(curves: readonly Ellipse[], { steps }: Loop): string {
  const parts = steps.map(({ arc, forwards }, i) => {
    const curve = curves[arc.curve];
    if (!curve) return "";
    const [from, to] = forwards ? [arc.from, arc.to] : [arc.to, arc.from];
    const start = i === 0 ? `M${pair(curve, from)}` : "";
    // A whole ellipse has one point as both ends, so it goes in two halves.
    const middle = (from + to) / 2;
    return `${start}${arcTo(curve, middle, forwards)}${arcTo(curve, to, forwards)}`;
  });
  return `${parts.join("")}Z`;
}

const pair = (curve: Ellipse, t: number): string => pointAt(curve, t).map(px).join();

/** Stretches of at most half an ellipse, so never the large arc. */
const arcTo = (curve: Ellipse, t: number, forwards: boolean): string =>
  `A${px(curve.a)},${px(curve.b)},${px((curve.turn * 180) / Math.PI)},0,${forwards ? 1 : 0},${pair(curve, t)}`;
