interface SwitchOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A second line in small letters. */
  readonly note?: string;
  /** Shown instead of both where space is tight; the accessible name follows the visible text. */
  readonly short?: { readonly label: string; readonly note?: string };
  readonly title?: string;
}

interface SwitchProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly class?: string;
  readonly value: T;
  readonly options: readonly SwitchOption<T>[];
  readonly onChange: (value: T) => void;
}

/** Radio buttons drawn as one control. */
export function Switch<T extends string>({
  legend,
  name,
  class: extra = "",
  value,
  options,
  onChange,
}: SwitchProps<T>) {
  return (
    <fieldset class={extra}>
      <legend class="visually-hidden">{legend}</legend>
      <div class="switch">
        {options.map(option => (
          <label key={option.value} title={option.title}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span class={option.short ? "wide-only" : undefined}>
                <TwoLines {...option} />
              </span>
              {option.short ? (
                <span class="narrow-only">
                  <TwoLines {...option.short} />
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TwoLines({ label, note }: { readonly label: string; readonly note?: string }) {
  return (
    <>
      {label}
      {note ? <small>{` ${note}`}</small> : null}
    </>
  );
}
