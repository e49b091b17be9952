import { ownScript } from "../draw/own-script.ts";

/** A pause after the map has settled, in which the rest of a visit loads before its files are saved. */
const pauseMs = 1500;

/** The map says within this time that it has settled; a map that does not is no reason to keep nothing. */
const longestWaitMs = 30_000;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Saves the files of a visit on this device, so that the next one works without a network. Begins once the map has
 * settled, so that it does not delay the first picture. Where a browser refuses, the atlas works as before.
 */
export async function keepForOffline(mapSettled: Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD) return;
  await Promise.race([mapSettled, pause(longestWaitMs)]);
  await pause(pauseMs);
  try {
    await navigator.serviceWorker.register(ownScript("./service-worker.js"));
  } catch {
    return;
  }
}
