import type { Language } from "../model/jurisdiction.ts";
import { en } from "./en.ts";

export type Messages = typeof en;

/** Languages that the interface speaks; names of jurisdictions are known in all of `languages`. */
export const interfaceLanguages = ["en"] as const satisfies readonly Language[];

/** English where a language has no file yet. */
export async function loadMessages(_language: Language): Promise<Messages> {
  return en;
}
