/** A step of a path in absolute coordinates: curves are cubic, arcs are curves. */
export type Step =
  | { readonly kind: "move" | "line"; readonly points: readonly [number, number] }
  | { readonly kind: "curve"; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly kind: "close"; readonly points: readonly [] };

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Where the pen is and where its part of the path began. */
interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
}

/** Steps of path data; throws where it has a command that the atlas does not draw. */
export function stepsOf(data: string): readonly Step[] {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  const steps: Step[] = [];
  for (const [, letter = "", rest = ""] of data.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const command = letter.toUpperCase();
    const length = lengths[command];
    if (length === undefined) throw new RangeError(`the path command ${letter} is not drawn`);
    const values = (rest.match(numbers) ?? []).map(Number);
    for (let at = 0; at === 0 || at < values.length; at += Math.max(1, length)) {
      // Further pairs after a move are lines.
      const effective = command === "M" && at > 0 ? "L" : command;
      steps.push(...stepsFor(effective, values.slice(at, at + length), { pen, relative: letter !== command }));
    }
  }
  return steps;
}

function stepsFor(
  command: string,
  values: readonly number[],
  at: { readonly pen: Pen; readonly relative: boolean },
): readonly Step[] {
  const { pen, relative } = at;
  const [dx, dy] = relative ? [pen.x, pen.y] : [0, 0];
  const { x: fromX, y: fromY } = pen;
  const value = (i: number): number => values[i] ?? 0;
  const to = (x: number, y: number): readonly [number, number] => {
    pen.x = x;
    pen.y = y;
    return [x, y];
  };
  switch (command) {
    case "M": {
      const points = to(value(0) + dx, value(1) + dy);
      [pen.startX, pen.startY] = points;
      return [{ kind: "move", points }];
    }
    case "L":
      return [{ kind: "line", points: to(value(0) + dx, value(1) + dy) }];
    case "H":
      return [{ kind: "line", points: to(value(0) + dx, pen.y) }];
    case "V":
      return [{ kind: "line", points: to(pen.x, value(0) + dy) }];
    case "C": {
      const end = to(value(4) + dx, value(5) + dy);
      return [{ kind: "curve", points: [value(0) + dx, value(1) + dy, value(2) + dx, value(3) + dy, ...end] }];
    }
    case "Q": {
      const [cx, cy] = [value(0) + dx, value(1) + dy];
      const [x, y] = to(value(2) + dx, value(3) + dy);
      const near = (end: number, control: number): number => end + (2 / 3) * (control - end);
      return [{ kind: "curve", points: [near(fromX, cx), near(fromY, cy), near(x, cx), near(y, cy), x, y] }];
    }
    case "A": {
      const [x, y] = to(value(5) + dx, value(6) + dy);
      const [rx, ry, turn, large, sweep] = [value(0), value(1), value(2), value(3) !== 0, value(4) !== 0];
      return arcSteps({
        fromX,
        fromY,
        x,
        y,
        rx: Math.abs(rx),
        ry: Math.abs(ry),
        turn: (turn * Math.PI) / 180,
        large,
        sweep,
      });
    }
    default:
      to(pen.startX, pen.startY);
      return [{ kind: "close", points: [] }];
  }
}

interface Arc {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An arc as curves of at most a quarter turn, by its centre (SVG 2, appendix B.2). */
function arcSteps(arc: Arc): readonly Step[] {
  const { fromX, fromY, x, y, turn, large, sweep } = arc;
  if (arc.rx === 0 || arc.ry === 0) return [{ kind: "line", points: [x, y] }];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(fromX - x) / 2, (fromY - y) / 2];
  const [ax, ay] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const grown = Math.max(1, Math.sqrt((ax / arc.rx) ** 2 + (ay / arc.ry) ** 2));
  const [rx, ry] = [arc.rx * grown, arc.ry * grown];
  const spread = (rx * ay) ** 2 + (ry * ax) ** 2;
  const away = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / (spread || 1))) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(away * rx * ay) / ry, (-away * ry * ax) / rx];
  const start = Math.atan2((ay - cy) / ry, (ax - cx) / rx);
  let swept = Math.atan2((-ay - cy) / ry, (-ax - cx) / rx) - start;
  if (sweep && swept < 0) swept += 2 * Math.PI;
  if (!sweep && swept > 0) swept -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-9));
  const [midX, midY] = [cos * cx - sin * cy + (fromX + x) / 2, sin * cx + cos * cy + (fromY + y) / 2];
  const place = (px: number, py: number): readonly [number, number] => [
    midX + cos * rx * px - sin * ry * py,
    midY + sin * rx * px + cos * ry * py,
  ];
  return Array.from({ length: count }, (_, i): Step => {
    const [a, b] = [start + (swept * i) / count, start + (swept * (i + 1)) / count];
    const k = (4 / 3) * Math.tan((b - a) / 4);
    return {
      kind: "curve",
      points: [
        ...place(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a)),
        ...place(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b)),
        ...place(Math.cos(b), Math.sin(b)),
      ],
    };
  });
}
