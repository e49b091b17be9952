interface QuietSelectProps<T extends string> {
  readonly label: string;
  /** What the chosen option means, where its words are short. */
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly textOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** A native select that looks like text until hovered or focused. */
export function QuietSelect<T extends string>({
  label,
  hint = label,
  value,
  options,
  textOf,
  onChange,
}: QuietSelectProps<T>) {
  return (
    <select
      class="quiet-select"
      aria-label={label}
      title={hint}
      value={value}
      onChange={event => {
        const chosen = options.find(option => option === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map(option => (
        <option value={option} key={option}>
          {textOf(option)}
        </option>
      ))}
    </select>
  );
}
