import { type ReadonlySignal, signal } from "@preact/signals";
import { type Preferences, savedIn, saveIn } from "./preferences.ts";

const mapShareKey = "cooperation-atlas.map-share";
const singleKeysKey = "cooperation-atlas.single-keys";

/** Preferences that the first map does without; like the theme they belong to the device. */
export interface PagePreferences extends Preferences {
  /** Height of the map in % where the user put the divider; null: not moved. */
  readonly mapShare: ReadonlySignal<number | null>;
  keepMapShare(share: number | null): void;
  /** False: shortcuts of one key are switched off, as speech input needs it. */
  readonly singleKeys: ReadonlySignal<boolean>;
  keepSingleKeys(on: boolean): void;
}

/** Height of the map in %; null where nothing of use is saved. */
function savedMapShare(): number | null {
  const share = Number(savedIn(mapShareKey) ?? Number.NaN);
  return share >= 0 && share <= 100 ? share : null;
}

export function pagePreferencesOf(preferences: Preferences): PagePreferences {
  const mapShare = signal(savedMapShare());
  const singleKeys = signal(savedIn(singleKeysKey) !== "off");
  return {
    ...preferences,
    mapShare,
    keepMapShare(share) {
      mapShare.value = share;
      saveIn(mapShareKey, share?.toFixed(1) ?? null);
    },
    singleKeys,
    keepSingleKeys(on) {
      singleKeys.value = on;
      saveIn(singleKeysKey, on ? null : "off");
    },
  };
}
