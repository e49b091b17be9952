interface QuietSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly textOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** A native select that looks like text until hovered or focused. */
export function QuietSelect<T extends string>({ label, value, options, textOf, onChange }: QuietSelectProps<T>) {
  return (
    <select
      class="quiet-select"
      aria-label={label}
      title={label}
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
