import { listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { NetworkProfile } from "../model/evidence/profile.ts";
import type { Language } from "../model/jurisdiction.ts";
import { dateText } from "./dates.ts";

export interface ProfileEntry {
  readonly text: string;
  /** What the entry is about, in a sentence or less. */
  readonly about: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
}

export interface ProfilePart {
  readonly id: "statements" | "legalBasis" | "documents" | "meetings" | "partners";
  readonly title: string;
  readonly entries: readonly ProfileEntry[];
}

interface ProfileWording {
  readonly messages: Messages;
  readonly language: Language;
}

/** An interval of days is that of one meeting here. */
function daysText(edtf: string | null, { messages, language }: ProfileWording): string {
  const words = messages.profile;
  if (edtf === null) return words.noDate;
  const [first = "", last] = edtf.split("/");
  const text = (day: string): string => dateText(day, messages, language);
  return last === undefined ? text(first) : words.days(text(first), text(last));
}

/** What a network is for: "criminal matters and civil matters". */
export const mattersText = ({ matters }: NetworkProfile, { messages }: ProfileWording): string =>
  listOf(
    matters.map(matter => messages.profile.matters[matter]),
    messages.app.spoken,
  );

/** The parts of a profile that have entries, for sheet and terminal. */
export function profileParts(profile: NetworkProfile, wording: ProfileWording): readonly ProfilePart[] {
  const words = wording.messages.profile;
  const joined = (...parts: readonly (string | null)[]): string => words.parts(parts.filter(part => part !== null));
  const entry = (text: string, given: { readonly about: string | null; readonly sources: readonly string[] }) => ({
    text,
    about: given.about,
    url: null,
    sources: given.sources,
  });
  const part = (id: ProfilePart["id"], entries: readonly ProfileEntry[]): ProfilePart => ({
    id,
    title: words[id],
    entries,
  });
  return [
    part(
      "statements",
      profile.statements.map(({ about, sources }) => entry(about, { about: null, sources })),
    ),
    part(
      "legalBasis",
      profile.legalBasis.map(act => entry(joined(act.title, daysText(act.date, wording)), act)),
    ),
    part(
      "partners",
      profile.partners.map(partner => entry(partner.name, partner)),
    ),
    part(
      "meetings",
      profile.meetings.map(met => entry(joined(met.title, daysText(met.date, wording), met.place), met)),
    ),
    part(
      "documents",
      profile.documents.map(document => ({
        ...entry(joined(document.title, document.language, document.url === null ? words.noLink : null), document),
        url: document.url,
      })),
    ),
  ].filter(({ entries }) => entries.length > 0);
}
