import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { alphabetOf, separatorOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";

interface NamesProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly codes: readonly JurisdictionCode[];
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
  /** Names shown before "+ n"; all when absent. */
  readonly shown?: number;
}

/** Names of jurisdictions in alphabetical order, each opening its sheet; the rest behind "+ n". */
export function Names({ messages, language, codes, nameOf, onOpen, shown = codes.length }: NamesProps) {
  const [all, setAll] = useState(false);
  const inAlphabet = alphabetOf(language);
  const sorted = codes.toSorted((a, b) => inAlphabet(nameOf(a), nameOf(b)));
  const visible = all ? sorted : sorted.slice(0, shown);
  const separator = separatorOf(visible.map(nameOf));
  const rest = codes.length - visible.length;
  return (
    <p class="names">
      {visible.map((code, index) => (
        <Fragment key={code}>
          <span class="name">
            <button type="button" data-jurisdictions={code} onClick={() => onOpen(code)}>
              {nameOf(code)}
            </button>
            {index < visible.length - 1 ? separator : null}
          </span>{" "}
        </Fragment>
      ))}
      {rest > 0 ? (
        <button
          class="link"
          type="button"
          aria-label={messages.jurisdiction.restName(rest)}
          onClick={() => setAll(true)}
        >
          {messages.jurisdiction.rest(rest)}
        </button>
      ) : null}
    </p>
  );
}
