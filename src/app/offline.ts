/** How long after the map has settled the rest of a visit is given before its files are kept. */
const pauseMs = 1500;

const isSettled = (root: HTMLElement): boolean => root.dataset.map !== undefined;

function settled(root: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    if (isSettled(root)) return resolve();
    const observer = new MutationObserver(() => {
      if (!isSettled(root)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { attributes: true, attributeFilter: ["data-map"] });
  });
}

/**
 * Keeps the files of a visit on this device, so that the next one works without a network. Begins once the map has
 * settled, so that it takes nothing from the first picture; where a browser refuses, the atlas works as before.
 */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD) return;
  await settled(document.documentElement);
  await new Promise(resolve => setTimeout(resolve, pauseMs));
  try {
    await navigator.serviceWorker.register("./service-worker.js");
  } catch {
    return;
  }
}
