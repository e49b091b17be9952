interface Stop {
  readonly mark: SVGElement;
  readonly x: number;
  readonly y: number;
}

type FocusStep = (stops: readonly Stop[], here: number) => Stop | undefined;

/** Marks whose heights differ by less share a row. */
const sameRowPx = 4;

const stepped =
  (step: number): FocusStep =>
  (stops, here) =>
    stops[Math.max(0, Math.min(stops.length - 1, here + step))];

/** The nearest mark in the next row above (-1) or below (1); past the last row, the previous or next mark. */
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
 * Roving tabindex: arrow keys, Home and End move the focus between the marks, so a chart is one tab stop. Returns true
 * if the key was one of these. Up and down keep to the column; the control that expands a row is to its right.
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

/** By position on screen, because sorted rows keep their order in the document. */
const inReadingOrder = (a: Stop, b: Stop): number => (Math.abs(a.y - b.y) > sameRowPx ? a.y - b.y : a.x - b.x);
