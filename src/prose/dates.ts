import { dayOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import { at } from "../model/at.ts";
import type { Language } from "../model/jurisdiction.ts";

/** An EDTF date in words: approximate (`2013~`) or open at one end (`../2020-01`, `2004/..`). Null: not known. */
export function dateText(edtf: string | null, messages: Messages, language: Language): string {
  const words = messages.editions.dates;
  if (edtf === null) return messages.networks.notKnown;
  const day = (text: string): string =>
    text.endsWith("~") ? words.about(dayOf(text.slice(0, -1), language)) : dayOf(text, language);
  const ends = edtf.split("/");
  const [start, end] = [at(ends, 0), ends[1]];
  if (end === undefined) return day(start);
  if (start === ".." || start === "") return words.by(day(end));
  return end === ".." || end === "" ? words.from(day(start)) : words.between(day(start), day(end));
}
