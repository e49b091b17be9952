import type { Language } from "../model/jurisdiction.ts";
import type { en } from "./en/index.ts";
import { mapInEnglish } from "./en/map.ts";

export type Messages = typeof en;

/** What the map says; all that comes with the first paint. */
export type MapMessages = Pick<Messages, "map">;

export const firstMessages: MapMessages = { map: mapInEnglish };

/** Languages that the interface speaks; names of jurisdictions are known in all of `languages`. */
export const interfaceLanguages = ["en"] as const satisfies readonly Language[];

/** English where a language has no file yet. */
export async function loadMessages(_language: Language): Promise<Messages> {
  return (await import("./en/index.ts")).en;
}
