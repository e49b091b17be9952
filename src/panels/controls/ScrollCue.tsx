import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

/** What a chart has below the edge of what it scrolls in. */
interface Below {
  readonly kind: "rows" | "maps" | "parts";
  readonly count: number;
  /** Height of what the cue covers, so that the last row in sight is whole. */
  readonly coverPx: number;
  /** Too low a panel to give a row up for the words. */
  readonly isShort: boolean;
}

/** Room for the words of the cue. */
const leastCoverPx = 22;
/** A panel lower and narrower than this can't spare a row for the cue. */
const smallPanel = { heightPx: 210, widthPx: 900 } as const;
/** A taller row, such as a map, is seen in part. */
const mostCoverPx = 52;
/** Less than this below the edge is empty margin. */
const slackPx = 6;

/** Rows or maps below the edge, or anything where the chart has neither. Null: all of the chart is in sight. */
function belowIn(scroller: HTMLElement): Below | null {
  const chart = scroller.querySelector(".chart-place > svg");
  const edge = scroller.getBoundingClientRect().top + scroller.clientHeight;
  if (!chart || scroller.clientHeight < 3 * leastCoverPx || chart.getBoundingClientRect().bottom <= edge + slackPx)
    return null;
  const items = [...chart.querySelectorAll(".rows > .row, .panels > .panel")];
  const isShort = scroller.clientHeight < smallPanel.heightPx && scroller.clientWidth < smallPanel.widthPx;
  const least = isShort ? 0 : leastCoverPx;
  const kind = items[0]?.matches(".panel") ? "maps" : "rows";
  const boxes = items.map(item => item.getBoundingClientRect());
  const lowest = Math.max(0, ...boxes.map(({ bottom }) => bottom));
  // Notes are below the last row: a cue must not cover that.
  if (lowest <= edge + slackPx)
    return lowest <= edge - leastCoverPx ? { kind: "parts", count: 0, coverPx: leastCoverPx, isShort } : null;
  const tops = boxes.filter(({ bottom }) => bottom > edge - least).map(({ top }) => top);
  const coverPx = Math.min(mostCoverPx, Math.max(least, edge - Math.min(...tops)));
  return { kind, count: tops.length, coverPx, isShort };
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

/** At the lower edge of a chart that is cut off: how much is below, and how to see it. */
export function ScrollCue({ messages, scroller, onEnlarge }: ScrollCueProps) {
  const below = useBelow(scroller);
  if (!below || !scroller) return null;
  const words = messages.app;
  const scrollDown = (): void => scroller.scrollBy({ top: scroller.clientHeight - mostCoverPx, behavior: "smooth" });
  return (
    <div
      class="scroll-cue small"
      data-short={below.isShort ? "" : undefined}
      style={{ blockSize: `${below.coverPx}px` }}
    >
      <button type="button" class="link" onClick={scrollDown}>
        {words.below[below.kind](below.count)} <span aria-hidden="true">↓</span>
      </button>
      {onEnlarge && !below.isShort ? (
        <button type="button" class="link" onClick={onEnlarge}>
          {words.enlargeChart}
        </button>
      ) : null}
    </div>
  );
}
