import { secondCutLon } from "../antimeridian.ts";
import { type Arc, type ArcWorld, type Step, withArcs } from "./arcs.ts";

/** True for an edge that is no coast and no border: along 180°, along 169° W or along the South Pole. */
export function isCutEdge([x0, y0]: Step, [x1, y1]: Step, stepsPerDegree: number): boolean {
  if (y0 === 0 && y1 === 0) return true;
  if (x0 !== x1) return false;
  return x0 === 0 || x0 === 360 * stepsPerDegree || x0 === (secondCutLon + 180) * stepsPerDegree;
}

export const isCut = ([first, second]: Arc, stepsPerDegree: number): boolean =>
  first !== undefined && second !== undefined && isCutEdge(first, second, stepsPerDegree);

function piecesOf(arc: Arc, stepsPerDegree: number): readonly Arc[] {
  const pieces: Step[][] = [];
  let before: boolean | null = null;
  for (let i = 1; i < arc.length; i++) {
    const from = arc[i - 1] as Step;
    const to = arc[i] as Step;
    const cut = isCutEdge(from, to, stepsPerDegree);
    if (cut === before) pieces[pieces.length - 1]?.push(to);
    else pieces.push([from, to]);
    before = cut;
  }
  return pieces;
}

/** The same world, where each arc lies either all along a cut or not at all. */
export function splitAtCuts(world: ArcWorld): ArcWorld {
  const arcs: Arc[] = [];
  const places = world.arcs.map(arc =>
    piecesOf(arc, world.stepsPerDegree).map(piece => {
      arcs.push(piece);
      return arcs.length - 1;
    }),
  );
  return withArcs(world, arcs, place => places[place] ?? []);
}
