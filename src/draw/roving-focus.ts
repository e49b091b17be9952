interface Stop {
  readonly mark: SVGElement;
  readonly x: number;
  readonly y: number;
}

type FocusStep = (stops: readonly Stop[], here: number) => Stop | undefined;

/** Marks nearer than this to one height stand in one row. */
const sameRowPx = 4;

const stepped =
  (step: number): FocusStep =>
  (stops, here) =>
    stops[Math.max(0, Math.min(stops.length - 1, here + step))];

/** The nearest mark in the next row above (-1) or below (1); where no row is left, the one before or after. */
const across =
  (direction: 1 | -1): FocusStep =>
  (stops, here) => {
    const from = stops[here];
    if (!from) return undefined;
    const beyond = stops.filter(({ y }) => (y - from.y) * direction > sameRowPx);
    const row = Math.min(...beyond.map(({ y }) => Math.abs(y - from.y))) + sameRowPx;
    const [nearest] = beyond
      .filter(({ y }) => Math.abs(y - from.y) <= row)
      .sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x));
    return nearest ?? stepped(direction)(stops, here);
  };

const ways: Readonly<Record<string, FocusStep>> = {
  ArrowDown: across(1),
  ArrowRight: stepped(1),
  ArrowUp: across(-1),
  ArrowLeft: stepped(-1),
  Home: stepped(Number.NEGATIVE_INFINITY),
  End: stepped(Number.POSITIVE_INFINITY),
};

/**
 * Moves the focus between the marks of a chart by arrow keys, Home and End, so that a chart is one tab stop; true where
 * the key was one of these. Up and down keep to the column, so a matrix is walked as it stands; the control that opens
 * the names of a row is to the right of its row.
 */
export function stepFocus(svg: SVGSVGElement, key: string): boolean {
  const way = ways[key];
  if (!way) return false;
  const stops = [...svg.querySelectorAll<SVGElement>('[role="button"]')].map(stopOf).sort(inReadingOrder);
  const here = stops.findIndex(({ mark }) => mark.isSameNode(svg.ownerDocument.activeElement));
  const next = here < 0 ? stops[0] : way(stops, here);
  if (!next) return false;
  for (const { mark } of stops) mark.setAttribute("tabindex", mark === next.mark ? "0" : "-1");
  next.mark.focus();
  return true;
}

function stopOf(mark: SVGElement): Stop {
  const { left, top } = mark.getBoundingClientRect();
  return { mark, x: left, y: top };
}

/** As the rows stand on screen: elements keep their place in the document when rows change places. */
const inReadingOrder = (a: Stop, b: Stop): number => (Math.abs(a.y - b.y) > sameRowPx ? a.y - b.y : a.x - b.x);
