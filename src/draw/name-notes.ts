import type { Messages } from "../i18n/messages.ts";
import type { Jurisdiction, JurisdictionCode } from "../model/jurisdiction.ts";

export interface NameWording {
  readonly messages: Messages;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
}

/** The notes without which names of disputed or undecided status are not given. */
export const noteSentences = (
  codes: readonly JurisdictionCode[],
  { messages, nameOf, jurisdictions }: NameWording,
): readonly string[] =>
  codes.flatMap(code => {
    const { note = null, disputed = false } = jurisdictions.get(code) ?? {};
    const name = messages.names.wholeInSentence(nameOf(code));
    return disputed && note !== null ? [messages.question.nameNote(name, note)] : [];
  });
