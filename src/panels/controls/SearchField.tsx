interface SearchFieldProps {
  readonly class: string;
  /** Accessible name, also shown as the placeholder. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A search field that filters with every keystroke. */
export function SearchField({ class: className, label, text, onText }: SearchFieldProps) {
  return (
    <input
      class={className}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onInput={event => onText(event.currentTarget.value)}
    />
  );
}
