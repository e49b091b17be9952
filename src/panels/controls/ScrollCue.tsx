import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

/** What a chart has below the edge of what it scrolls in. */
interface Below {
  readonly kind: "rows" | "maps" | "parts";
  readonly count: number;
  /** Height of the cue, with which the last row in sight is whole. */
  readonly heightPx: number;
}

/** Room for the words of the cue, to be hit by a pointer or a finger. */
const leastHeightPx = { pointer: 24, finger: 32 } as const;
/** A taller row, such as a map, is seen in part. */
const mostHeightPx = 52;
/** In a low panel these rows are worth more than a cue: the scroll bar shows that there is more. */
const leastRows = 3;
/** Less than this below the edge is empty margin. */
const slackPx = 6;

const rowsOfCharts = ".rows > .row, .panels > .panel, .lines > .column, .labels > .column";

/** The height of a scroller together with its cue: the cue takes its room from it. */
export function heightWithCue(scroller: HTMLElement): number {
  const next = scroller.nextElementSibling;
  return scroller.clientHeight + (next instanceof HTMLElement && next.matches(".scroll-cue") ? next.offsetHeight : 0);
}

/** Rows or maps below the edge, or anything where the chart has neither. Null: all of the chart is in sight. */
function belowIn(scroller: HTMLElement): Below | null {
  const chart = scroller.querySelector(".chart-place > svg");
  const least = leastHeightPx[window.matchMedia("(pointer: coarse)").matches ? "finger" : "pointer"];
  const height = heightWithCue(scroller);
  const { top: start } = scroller.getBoundingClientRect();
  const edge = start + height;
  if (!chart || height < 3 * least || chart.getBoundingClientRect().bottom <= edge + slackPx) return null;
  const items = [...chart.querySelectorAll(rowsOfCharts)];
  const boxes = items.map(item => item.getBoundingClientRect());
  const tops = boxes.filter(({ bottom }) => bottom > edge - least).map(({ top }) => top);
  // Notes alone are below the last row. A cue for them must not push a row out of sight.
  const lowest = Math.max(0, ...boxes.map(({ bottom }) => bottom));
  if (tops.length > 0 && lowest <= edge + slackPx) return null;
  if (tops.length === 0) return { kind: "parts", count: 0, heightPx: least };
  const heightPx = Math.min(mostHeightPx, Math.max(least, edge - Math.min(...tops)));
  if (items[0]?.matches(".panel")) return { kind: "maps", count: tops.length, heightPx };
  const whole = boxes.filter(({ top, bottom }) => top >= start && bottom <= edge - heightPx + 1).length;
  return whole < leastRows ? null : { kind: "rows", count: tops.length, heightPx };
}

/** What is below the edge of a scroller, as it scrolls and as it or its chart changes size. */
function useBelow(scroller: HTMLElement | null): Below | null {
  const [below, setBelow] = useState<Below | null>(null);
  useEffect(() => {
    if (!scroller) return;
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setBelow(belowIn(scroller)));
    };
    const sizes = new ResizeObserver(measure);
    for (const element of [scroller, ...scroller.children]) sizes.observe(element);
    const drawings = new MutationObserver(measure);
    drawings.observe(scroller, { childList: true, subtree: true });
    scroller.addEventListener("scroll", measure, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      drawings.disconnect();
      scroller.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return below;
}

interface ScrollCueProps {
  readonly messages: Messages;
  /** What scrolls; null before it is there. */
  readonly scroller: HTMLElement | null;
  /** Gives the chart more room; null: it has all there is. */
  readonly onEnlarge: (() => void) | null;
}

/** Below a chart that is cut off, in room of its own: how much more there is, and how to see it. */
export function ScrollCue({ messages, scroller, onEnlarge }: ScrollCueProps) {
  const below = useBelow(scroller);
  if (!below || !scroller) return null;
  const words = messages.app;
  const scrollDown = (): void => scroller.scrollBy({ top: scroller.clientHeight - slackPx, behavior: "smooth" });
  return (
    <div class="scroll-cue small" style={{ blockSize: `${below.heightPx}px` }}>
      <button type="button" class="link" onClick={scrollDown}>
        {words.below[below.kind](below.count)} <span aria-hidden="true">↓</span>
      </button>
      {onEnlarge ? (
        <button type="button" class="link" onClick={onEnlarge}>
          {words.enlargeChart}
        </button>
      ) : null}
    </div>
  );
}
