import type { JSX } from "preact";

export interface SelectChoices<T extends string> {
  readonly value: T;
  readonly options: readonly T[];
  /** Shown, but not to be chosen now. */
  readonly isOff?: (value: T) => boolean;
  readonly textOf: (value: T) => string;
  /** The language of its text, where that is another than the page's. */
  readonly languageOf?: (value: T) => string;
  readonly onChange: (value: T) => void;
}

type SelectProps<T extends string> = SelectChoices<T> &
  Pick<JSX.IntrinsicElements["select"], "class" | "id" | "title" | "aria-label">;

/** A native select of known values. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, isOff = () => false, textOf, languageOf, onChange, ...attributes } = props;
  return (
    <select
      {...attributes}
      value={value}
      onChange={event => {
        const chosen = options.find(option => option === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map(option => (
        <option value={option} key={option} disabled={isOff(option)} lang={languageOf?.(option)}>
          {textOf(option)}
        </option>
      ))}
    </select>
  );
}
