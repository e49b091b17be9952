import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../model/jurisdiction.ts";
import { Select } from "./controls/Select.tsx";

interface LanguageChoiceProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly onLanguage: (language: Language) => void;
}

/** The language by its own name, with a capital as a list has it. */
export function endonym(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What the language is chosen of, and a select; a button with a sign where the header is narrow. */
export function LanguageChoice({ messages, language, languages, onLanguage }: LanguageChoiceProps) {
  const { language: label, languageHint: hint } = messages.app;
  return (
    <div class="language-choice" title={hint}>
      <span class="language-label" aria-hidden="true">
        {label}
      </span>
      <svg class="language-sign" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <ellipse cx="10" cy="10" rx="3.25" ry="7.5" />
        <path d="M2.5 10h15M3.7 6h12.6M3.7 14h12.6" />
      </svg>
      <Select
        class="select own-names"
        aria-label={label}
        title={hint}
        value={language}
        options={languages}
        textOf={endonym}
        languageOf={id => id}
        onChange={onLanguage}
      />
    </div>
  );
}
