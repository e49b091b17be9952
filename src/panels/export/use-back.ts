import { useEffect, useRef } from "preact/hooks";

/** Lets the browser's Back leave what is shown, which has no address of its own: it takes a step of the history meanwhile. */
export function useBack(onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    let isOnTop = true;
    const left = (): void => {
      isOnTop = false;
      latest.current();
    };
    // With the state of the step before, in which the atlas keeps its question.
    window.history.pushState(window.history.state, "", window.location.href);
    window.addEventListener("popstate", left, { once: true });
    return () => {
      window.removeEventListener("popstate", left);
      if (isOnTop) window.history.back();
    };
  }, []);
}
