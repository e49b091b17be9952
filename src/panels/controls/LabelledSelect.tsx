interface LabelledSelectProps<T extends string> {
  readonly label: string;
  /** What it decides, where the label is too short to say it. */
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly T[];
  /** Shown, but not to be chosen now. */
  readonly isOff?: (value: T) => boolean;
  readonly textOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** A native select in a frame, with its label before it. */
export function LabelledSelect<T extends string>(props: LabelledSelectProps<T>) {
  const { label, hint, value, options, isOff = () => false, textOf, onChange } = props;
  return (
    <label class="labelled-select">
      <span>{label}</span>
      <select
        title={hint}
        value={value}
        onChange={event => {
          const chosen = options.find(option => option === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map(option => (
          <option value={option} key={option} disabled={isOff(option)}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
