import * as combobox from "@zag-js/combobox";
import { normalizeProps, useMachine } from "@zag-js/preact";
import type { InputEventHandler, KeyboardEventHandler, TargetedInputEvent, TargetedKeyboardEvent } from "preact";
import { flushSync } from "preact/compat";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

/** A search result. */
export interface Choice {
  readonly id: string;
  readonly kind: "jurisdiction" | "network" | "route" | "command";
  /** In the language chosen for names, which may differ from the interface language. */
  readonly label: string;
  /** The alias, code or foreign name that matched; null: the label itself matched. */
  readonly matched: string | null;
  /** Said beside the label where that is what matched. */
  readonly note?: string;
  /** Choices with the same heading follow it together; left out: they are above all headings. */
  readonly heading?: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: Choice | null;
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
  /** The key that leads to the field, shown in it while it is empty. */
  readonly shortcut?: string;
  /** True: the field empties itself after each choice. */
  readonly clearing?: boolean;
  readonly find: (text: string) => readonly Choice[];
  readonly onChoose: (choice: Choice | null) => void;
}

/**
 * Applies typed text synchronously. The machine writes its text into the field after each rendering. On a busy page that
 * text may lack the newest letter: the letter would vanish, and the next one would be typed in the wrong place.
 */
function keepingTyped(field: HTMLElement | null, typed: string, take: () => void): void {
  const input = field instanceof HTMLInputElement ? field : null;
  const caret = input?.selectionStart ?? null;
  flushSync(take);
  if (!input || input.value === typed) return;
  input.value = typed;
  input.setSelectionRange(caret, caret);
}

/** What arrives after the letters were typed may leave no choice marked, and the Enter key without one. */
function useHighlightedFirst(api: combobox.Api, found: readonly Choice[]): void {
  const [first] = found;
  const isMarked = found.some(({ id }) => id === api.highlightedValue);
  useEffect(() => {
    if (api.open && first && !isMarked) api.setHighlightValue(first.id);
  }, [found, isMarked]);
}

function useCombobox(props: ComboboxProps) {
  const { chosen, clearing, find, onChoose } = props;
  const id = useId();
  const inputId = `${id}-input`;
  const label = clearing ? "" : (chosen?.label ?? "");
  const [text, setText] = useState(label);
  const [query, setQuery] = useState("");
  // Names that arrive after the letters were typed still find what they mean.
  const found = useMemo(() => (query.trim() === "" ? [] : find(query)), [find, query]);
  useEffect(() => setText(label), [label]);
  const nothingFound = text.trim() !== "" && text !== label && found.length === 0;
  const items = chosen && !found.some(choice => choice.id === chosen.id) ? [...found, chosen] : found;
  const service = useMachine(combobox.machine as combobox.Machine<Choice>, {
    id,
    ids: { input: inputId },
    dir: props.direction,
    collection: combobox.collection({
      items: [...items],
      itemToValue: choice => choice.id,
      itemToString: choice => choice.label,
    }),
    value: chosen && !clearing ? [chosen.id] : [],
    inputValue: text,
    inputBehavior: "autohighlight",
    // Left with the Tab key, a mistyped name stays to be mended.
    allowCustomValue: nothingFound,
    selectionBehavior: clearing ? "clear" : "replace",
    positioning: { sameWidth: false, placement: "bottom-start", gutter: 2 },
    translations: { clearTriggerLabel: props.messages.search.clear },
    onInputValueChange({ inputValue, reason }) {
      const take = (): void => {
        setText(inputValue);
        setQuery(inputValue);
      };
      if (reason === "input-change") keepingTyped(document.getElementById(inputId), inputValue, take);
      else take();
    },
    onValueChange({ items: [choice] }) {
      onChoose(choice ?? null);
      if (clearing) setText("");
    },
  });
  const api = combobox.connect(service, normalizeProps);
  useHighlightedFirst(api, found);
  return {
    api,
    found,
    nothingFound,
    text,
    inputId,
    undo: () => setText(label),
  };
}

/** The handlers of the machine that the field wraps, by the names that Preact gives them. */
interface InputProps {
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  readonly onInput?: InputEventHandler<HTMLInputElement> | undefined;
  readonly onfocusin?: () => void;
}

/** A field that finds jurisdictions and networks by any of their names. */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, messages, shortcut } = props;
  const { api, found, nothingFound, text, inputId, undo } = useCombobox(props);
  const inputProps: InputProps = api.getInputProps();
  // The field handles Escape only while it has text to undo; else Escape closes as everywhere.
  const isAtRest = !api.open && text === (props.clearing ? "" : (props.chosen?.label ?? ""));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape" && nothingFound) undo();
    // On Enter the machine would empty the field, and the name that was mistyped would be gone.
    const isLeftAlone = (event.key === "Escape" && isAtRest) || (event.key === "Enter" && nothingFound);
    if (!isLeftAlone) inputProps.onKeyDown?.(event);
  };
  // The machine takes text only once it knows of the focus, which a window behind others doesn't tell the field of.
  const onInput = (event: TargetedInputEvent<HTMLInputElement>): void => {
    if (!api.focused) inputProps.onfocusin?.();
    inputProps.onInput?.(event);
  };
  return (
    <div {...api.getRootProps()} class="combobox">
      <label {...api.getLabelProps()} htmlFor={inputId} class="visually-hidden">
        {label}
      </label>
      <div {...api.getControlProps()} class="combobox-control">
        <input
          {...inputProps}
          onKeyDown={onKeyDown}
          onInput={onInput}
          placeholder={placeholder}
          spellcheck={false}
          aria-keyshortcuts={shortcut}
        />
        {text === "" && shortcut ? (
          <span class="combobox-key" aria-hidden="true">
            {shortcut}
          </span>
        ) : null}
        {text !== "" ? (
          <button {...api.getClearTriggerProps()} hidden={false} class="combobox-clear" type="button">
            ×
          </button>
        ) : null}
      </div>
      <p class="visually-hidden" role="status">
        {nothingFound ? messages.search.none(text) : api.open ? foundText(found, messages) : ""}
      </p>
      {nothingFound && !api.open ? (
        <p class="combobox-none combobox-left" aria-hidden="true">
          {messages.search.none(text)}
        </p>
      ) : null}
      <div {...api.getPositionerProps()} class="combobox-positioner">
        <Options api={api} found={found} messages={messages} nothingFound={nothingFound} text={text} />
      </div>
    </div>
  );
}

interface OptionsProps {
  readonly api: combobox.Api;
  readonly found: readonly Choice[];
  readonly messages: Messages;
  readonly nothingFound: boolean;
  readonly text: string;
}

function Options({ api, found, messages, nothingFound, text }: OptionsProps) {
  return (
    <div
      {...api.getContentProps()}
      class="combobox-options"
      hidden={!api.open || (found.length === 0 && !nothingFound)}
    >
      {sectionsOf(found).map((section, place) => (
        <OptionGroup api={api} messages={messages} {...section} id={String(place)} key={section.heading ?? ""} />
      ))}
      {nothingFound && api.open ? (
        <p class="combobox-none" aria-hidden="true">
          {messages.search.none(text)}
        </p>
      ) : null}
    </div>
  );
}

interface Section {
  readonly heading: string | undefined;
  readonly choices: readonly Choice[];
}

/** Choices that are together have the same heading. */
function sectionsOf(found: readonly Choice[]): readonly Section[] {
  const headings = [...new Set(found.map(({ heading }) => heading))];
  return headings.map(heading => ({ heading, choices: found.filter(choice => choice.heading === heading) }));
}

/** The number of results, and under which headings some of them stand. */
function foundText(found: readonly Choice[], { search }: Messages): string {
  if (found.length === 0) return "";
  const headings = sectionsOf(found).flatMap(({ heading }) => heading ?? []);
  const text = search.found(found.length);
  return headings.length === 0 ? text : search.commands.foundIn(text, headings);
}

type OptionGroupProps = Section & Pick<OptionsProps, "api" | "messages"> & { readonly id: string };

function OptionGroup({ api, messages, heading, choices, id }: OptionGroupProps) {
  const options = choices.map(choice => (
    <div {...api.getItemProps({ item: choice })} class="combobox-option" key={choice.id}>
      {choice.label} <small>{hint(choice, messages)}</small>
    </div>
  ));
  if (heading === undefined) return <>{options}</>;
  return (
    <div {...api.getItemGroupProps({ id })} class="combobox-group">
      <div {...api.getItemGroupLabelProps({ htmlFor: id })} class="combobox-heading">
        {heading}
      </div>
      {options}
    </div>
  );
}

function hint({ kind, label, matched, note }: Choice, { search }: Messages): string | null {
  if (kind === "route") return search.kinds.route;
  if (matched !== null && matched !== label && matched !== note) return search.matched(matched);
  return note ?? null;
}
