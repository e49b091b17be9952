/** A gesture that scrolls the page, though a person may have meant the map. */
export type ScrollGesture = "wheel" | "touch";

/** A finger that moves further is no tap. */
const maxTapPx = 10;

/** Whether there is more to scroll to: in this page, or in one that shows the atlas in a frame. */
function canScroll({ scrollingElement, defaultView }: Document): boolean {
  const isFramed = defaultView !== null && defaultView.parent !== defaultView;
  return isFramed || (scrollingElement !== null && scrollingElement.scrollHeight > scrollingElement.clientHeight + 1);
}

/**
 * Leaves the wheel and a single finger to a page that scrolls, so that the map never traps it; the map takes Ctrl or ⌘
 * with the wheel, and two fingers. One rule for both surfaces: what belongs to the page is stopped on its way down,
 * before either hears of it. Returns a function that ends it.
 */
export function sharePageScroll(element: HTMLElement, onScroll: (gesture: ScrollGesture) => void): () => void {
  const ended = new AbortController();
  const capture = { capture: true, signal: ended.signal };
  const isShared = (): boolean => canScroll(element.ownerDocument);
  /** The style sheet then lets a finger scroll. */
  const mark = (): void => void element.toggleAttribute("data-page-scrolls", isShared());
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || !isOnMap(event) || !isShared()) return;
    event.stopPropagation();
    onScroll("wheel");
  };
  element.addEventListener("wheel", onWheel, { ...capture, passive: true });
  shareTouches(element, { isShared, onScroll }, capture);
  const observer = new ResizeObserver(mark);
  // Of all around it, one grows with what the page holds.
  for (let around: Element | null = element; around; around = around.parentElement) observer.observe(around);
  mark();
  return () => {
    observer.disconnect();
    ended.abort();
    element.removeAttribute("data-page-scrolls");
  };
}

/** The menu of a tap scrolls by itself. */
const isOnMap = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest(".map-chooser") === null;

interface TouchShare {
  readonly isShared: () => boolean;
  readonly onScroll: (gesture: ScrollGesture) => void;
}

function shareTouches(
  element: HTMLElement,
  { isShared, onScroll }: TouchShare,
  capture: AddEventListenerOptions,
): void {
  const fingers = new Map<number, readonly [x: number, y: number]>();
  const isPages = (event: Event): boolean => fingers.size < 2 && isOnMap(event) && isShared();
  const onPointerMove = (event: PointerEvent): void => {
    const start = fingers.get(event.pointerId);
    if (!start || !isPages(event)) return;
    event.stopPropagation();
    if (Math.hypot(event.clientX - start[0], event.clientY - start[1]) > maxTapPx) onScroll("touch");
  };
  const onLeave = (event: PointerEvent): void => {
    // The browser takes a finger away when it begins to scroll.
    if (event.type === "pointercancel" && fingers.has(event.pointerId) && isPages(event)) onScroll("touch");
    fingers.delete(event.pointerId);
  };
  const onTouch = (event: TouchEvent): void => {
    if (!isShared() || !isOnMap(event)) return;
    if (event.touches.length < 2) {
      if (event.type === "touchmove") event.stopPropagation();
    } else if (event.cancelable) event.preventDefault();
  };
  element.addEventListener(
    "pointerdown",
    event => {
      if (event.pointerType === "touch") fingers.set(event.pointerId, [event.clientX, event.clientY]);
    },
    capture,
  );
  element.addEventListener("pointermove", onPointerMove, capture);
  element.addEventListener("pointerup", onLeave, capture);
  element.addEventListener("pointercancel", onLeave, capture);
  for (const type of ["touchstart", "touchmove"] as const)
    element.addEventListener(type, onTouch, { ...capture, passive: false });
}
