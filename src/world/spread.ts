import type { JurisdictionCode } from "../model/jurisdiction.ts";

/** A dot on screen, which may cover others. */
interface PlacedDot {
  readonly code: JurisdictionCode;
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
}

type DotMove = readonly [dx: number, dy: number];

/** How far dots have to move; those that stay in their places are left out. */
export type DotMoves = ReadonlyMap<JurisdictionCode, DotMove>;

/** No dot moves further than so many of its radii. */
export const maxMoveRadii = 4;

/** Space between dots that were moved apart. */
const gapPx = 0.75;

/** Rounds of pushing: in the first, dots grow from a sixteenth of their size to the whole. */
const rounds = { growing: 96, all: 200 } as const;

interface PushedDot extends PlacedDot {
  dx: number;
  dy: number;
}

/** `Math.hypot` takes ten times as long, and this runs in each frame of a globe that turns. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

function push(body: PushedDot, byX: number, byY: number): void {
  const [x, y] = [body.dx + byX, body.dy + byY];
  const share = Math.min(1, (body.radiusPx * maxMoveRadii) / lengthOf(x, y));
  body.dx = x * share;
  body.dy = y * share;
}

/** Pushes two dots of some share of their size apart, each by half of what they lack. False: they lack nothing. */
function pushApart(a: PushedDot, b: PushedDot, size: number): boolean {
  // Dots at one and the same place part from west to east, in the order of their codes.
  const x = b.x + b.dx - a.x - a.dx || 1e-6;
  const y = b.y + b.dy - a.y - a.dy;
  const wanted = (a.radiusPx + b.radiusPx + gapPx) * size;
  if (x * x + y * y >= wanted * wanted) return false;
  const by = wanted / lengthOf(x, y) / 2 - 1 / 2;
  push(a, -x * by, -y * by);
  push(b, x * by, y * by);
  return true;
}

/**
 * Moves dots apart that cover each other, as little as possible. They push each other away while they grow, so that a small
 * change of scale moves them a little. A force simulation would need more code, and forget that.
 */
export function spread(dots: readonly PlacedDot[]): DotMoves {
  const bodies = dots.map((dot): PushedDot => ({ ...dot, dx: 0, dy: 0 })).sort((a, b) => (a.code < b.code ? -1 : 1));
  const pairs = bodies.flatMap((a, i) =>
    bodies.slice(i + 1).flatMap(b => {
      const reachPx = (a.radiusPx + b.radiusPx) * (1 + maxMoveRadii) + gapPx;
      return lengthOf(a.x - b.x, a.y - b.y) < reachPx ? [[a, b] as const] : [];
    }),
  );
  for (let round = 1; round <= rounds.all; round++) {
    const size = Math.min(1, 16 ** (round / rounds.growing - 1));
    let isPushed = false;
    for (const [a, b] of pairs) isPushed = pushApart(a, b, size) || isPushed;
    if (!isPushed && size === 1) break;
  }
  return new Map(bodies.filter(({ dx, dy }) => dx || dy).map(({ code, dx, dy }) => [code, [dx, dy]]));
}
