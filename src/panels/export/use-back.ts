import { useEffect, useRef } from "preact/hooks";

/** Resolves when the last step that was taken back has gone: the browser does that a while after it is asked. */
let isBack: Promise<unknown> = Promise.resolve();

function takeBack(): void {
  isBack = new Promise(resolve => window.addEventListener("popstate", resolve, { once: true }));
  window.history.back();
}

/** Lets the browser's Back leave what is shown, which has no address of its own: it takes a step of the history meanwhile. */
export function useBack(onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const ended = new AbortController();
    let isOnTop = false;
    const left = (): void => {
      isOnTop = false;
      latest.current();
    };
    void isBack.then(() => {
      if (ended.signal.aborted) return;
      isOnTop = true;
      // With the state of the step before, in which the atlas keeps its question.
      window.history.pushState(window.history.state, "", window.location.href);
      window.addEventListener("popstate", left, { once: true, signal: ended.signal });
    });
    return () => {
      ended.abort();
      if (isOnTop) takeBack();
    };
  }, []);
}
