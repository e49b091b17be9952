import { useEffect, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { type ScrollGesture, sharePageScroll } from "../../map/pointer/page-scroll.ts";

/** Kept for the session only: users who come back tomorrow may have forgotten. */
const key = "atlas-scroll-hint";

const hintMs = 4000;

/** False where it was said before; a browser that keeps nothing says it once in each visit. */
function isFirst(): boolean {
  try {
    const said = window.sessionStorage.getItem(key);
    window.sessionStorage.setItem(key, "said");
    return said === null;
  } catch {
    return true;
  }
}

const isMac = (): boolean => /mac/i.test(window.navigator.platform);

/** Leaves a page that scrolls its wheel and its finger, and says once over the map what moves the map. */
export function ScrollHint({ element, messages }: { readonly element: HTMLElement; readonly messages: Messages }) {
  const [gesture, setGesture] = useState<ScrollGesture | null>(null);
  const { scroll } = messages.mapControls;
  useEffect(() => {
    let isSaid = false;
    let timer = 0;
    const stop = sharePageScroll(element, used => {
      if (isSaid) return;
      isSaid = true;
      if (!isFirst()) return;
      setGesture(used);
      timer = window.setTimeout(() => setGesture(null), hintMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [element]);
  const text = gesture === "touch" ? scroll.touch : scroll.wheel(isMac());
  return (
    <p class="map-scroll-hint" role="status">
      {gesture === null ? null : <span>{text}</span>}
    </p>
  );
}
