import type { Language } from "../model/jurisdiction.ts";
import type { en } from "./en/index.ts";
import { mapInEnglish } from "./en/map.ts";
import { startInEnglish } from "./en/start.ts";

export type Messages = typeof en;

/** Words of the map and of what is missing around it, which load with the first paint; names in sentences come later. */
export type MapMessages = Pick<Messages, "map" | "start"> & Partial<Pick<Messages, "names">>;

export const firstMessages: MapMessages = { map: mapInEnglish, start: startInEnglish };

const english = async (): Promise<Messages> => (await import("./en/index.ts")).en;

/** Languages of the interface, one line each: `fr: async () => (await import("./fr/index.ts")).fr`. */
const messageLoaders: Partial<Record<Language, () => Promise<Messages>>> = {
  en: english,
};

/** Loads the words of a language, or English where the interface has no translation. */
export const loadMessages = (language: Language): Promise<Messages> => (messageLoaders[language] ?? english)();
