const stepsOf: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Moves the focus between the marks of a chart by arrow keys, Home and End, so that a chart is one tab stop; true where
 * the key was one of these. The control that opens the names of a row follows its row.
 */
export function stepFocus(svg: SVGSVGElement, key: string): boolean {
  const step = stepsOf[key];
  if (step === undefined) return false;
  const stops = [...svg.querySelectorAll<SVGElement>('[role="button"]')].sort(inReadingOrder);
  const here = stops.findIndex(stop => stop.isSameNode(svg.ownerDocument.activeElement));
  const there = Math.max(0, Math.min(stops.length - 1, Math.max(0, here) + step));
  const next = stops[there];
  if (!next) return false;
  for (const stop of stops) stop.setAttribute("tabindex", stop === next ? "0" : "-1");
  next.focus();
  return true;
}

/** As the rows stand on screen: elements keep their place in the document when rows change places. */
function inReadingOrder(a: SVGElement, b: SVGElement): number {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return Math.abs(first.top - second.top) > 4 ? first.top - second.top : first.left - second.left;
}
