/** A pause after the map has settled, in which the rest of a visit loads before its files are saved. */
const pauseMs = 1500;

/**
 * Saves the files of a visit on this device, so that the next one works without a network. Begins once the map has
 * settled, so that it does not delay the first picture. Where a browser refuses, the atlas works as before.
 */
export async function keepForOffline(mapSettled: Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD) return;
  await mapSettled;
  await new Promise(resolve => setTimeout(resolve, pauseMs));
  try {
    await navigator.serviceWorker.register("./service-worker.js");
  } catch {
    return;
  }
}
