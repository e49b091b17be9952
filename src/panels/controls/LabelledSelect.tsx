import { useId } from "preact/hooks";
import { Select, type SelectChoices } from "./Select.tsx";

interface LabelledSelectProps<T extends string> extends SelectChoices<T> {
  readonly label: string;
  /** What it decides, where the label is too short to say it. */
  readonly hint?: string;
}

/** A native select in a frame, with its label before it. */
export function LabelledSelect<T extends string>({ label, hint, ...choices }: LabelledSelectProps<T>) {
  const id = useId();
  return (
    <label class="labelled-select" htmlFor={id}>
      <span>{label}</span>
      <Select id={id} title={hint} {...choices} />
    </label>
  );
}
