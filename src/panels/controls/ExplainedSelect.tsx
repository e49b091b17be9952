import { useId } from "preact/hooks";
import { Select, type SelectChoices } from "./Select.tsx";

interface ExplainedSelectProps<T extends string> extends SelectChoices<T> {
  readonly label: string;
  /** What a choice is called, and a few words on it; its text in the list has both. */
  readonly nameOf: (value: T) => string;
  readonly hintOf: (value: T) => string;
}

/**
 * A native select with its label before it, whose choice wraps, with a word on it. The select lies over the words, unseen,
 * because it would cut them at its edge.
 */
export function ExplainedSelect<T extends string>({ label, nameOf, hintOf, ...choices }: ExplainedSelectProps<T>) {
  const id = useId();
  return (
    <label class="labelled-select explained-select" htmlFor={id}>
      <span>{label}</span>
      <span class="explained-choice">
        <span class="explained-text" aria-hidden="true">
          {nameOf(choices.value)} <small>{hintOf(choices.value)}</small>
        </span>
        <Select id={id} {...choices} />
      </span>
    </label>
  );
}
