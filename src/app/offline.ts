import { type ReadonlySignal, signal } from "@preact/signals";
import { ownScript } from "../draw/own-script.ts";

/** A pause after the map has settled, in which the rest of a visit loads before its files are saved. */
const pauseMs = 1500;

/** The map says within this time that it has settled; a map that does not is no reason to keep nothing. */
const longestWaitMs = 30_000;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** A later version is waited for no longer than this, when something of this one is missing. */
const longestLookMs = 10_000;

const laterVersion = signal<(() => void) | null>(null);

/**
 * Shows the version of the atlas that was published since this page was opened. Null: none is known. Parts of this
 * page that it has not loaded yet may be gone by then, so that a person has to be able to go on to the later one.
 */
export const showLaterVersion: ReadonlySignal<(() => void) | null> = laterVersion;

/**
 * Saves the files of a visit on this device, so that the next one works without a network. Begins once the map has
 * settled, so that it does not delay the first picture. Where a browser refuses, the atlas works as before.
 */
export async function keepForOffline(mapSettled: Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  watchForTakeover(navigator.serviceWorker);
  await Promise.race([mapSettled, pause(longestWaitMs)]);
  await pause(pauseMs);
  try {
    watchForUpdate(await navigator.serviceWorker.register(ownScript("./service-worker.js")));
  } catch {
    return;
  }
}

/** Asks the server whether there is a later version: a page that stays open does not learn of one otherwise. */
export async function isOutdated(): Promise<boolean> {
  await Promise.race([update(), pause(longestLookMs)]);
  return laterVersion.peek() !== null;
}

/** Resolves when a later version is complete, when there is none, or when it cannot be known without a network. */
async function update(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  if (registration?.installing) await settled(registration.installing, registration);
}

/** A later version whose files are all here waits until no page of the earlier one is open, or a person asks for it. */
function watchForUpdate(registration: ServiceWorkerRegistration): void {
  registration.addEventListener("updatefound", () => {
    if (registration.installing) void settled(registration.installing, registration);
  });
  if (registration.waiting) offer(registration.waiting, registration);
}

/** Resolves when a worker has all its files or has given up. */
const settled = (worker: ServiceWorker, registration: ServiceWorkerRegistration): Promise<void> =>
  new Promise(resolve => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker, registration);
      resolve();
    });
  });

let isAskedFor = false;

/** The first worker of all comes with this page's own version. */
function offer(worker: ServiceWorker, { active }: ServiceWorkerRegistration): void {
  if (!active) return;
  laterVersion.value = () => {
    isAskedFor = true;
    worker.postMessage({ type: "SKIP_WAITING" });
  };
}

/** The worker of a later version now answers for this page, because a person asked for it here or in another tab. */
function watchForTakeover(container: ServiceWorkerContainer): void {
  let isKept = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isAskedFor) location.reload();
    // The first worker of all takes over the page that it came with.
    else if (isKept) laterVersion.value = () => location.reload();
    isKept = true;
  });
}
