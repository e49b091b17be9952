import { Select, type SelectChoices } from "./Select.tsx";

interface QuietSelectProps<T extends string> extends SelectChoices<T> {
  readonly label: string;
}

/** A native select that looks like text until hovered or focused. */
export function QuietSelect<T extends string>({ label, ...choices }: QuietSelectProps<T>) {
  return <Select class="quiet-select" aria-label={label} title={label} {...choices} />;
}
