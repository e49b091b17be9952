interface SearchFieldProps {
  readonly class: string;
  /** Its name, which stands in it while it is empty. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field that narrows what is shown at every letter. */
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
