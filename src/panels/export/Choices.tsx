import { type ComponentChildren, Fragment } from "preact";
import type { FileFormat, FormatOption } from "../../export/format.ts";
import type { exportValues, ownWordLimits } from "../../export/options.ts";
import type { Messages } from "../../i18n/messages.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import { Switch } from "../controls/Switch.tsx";
import { ColourChoice, type ColourChoiceProps } from "./Colours.tsx";

export interface ExportChoicesProps extends ColourChoiceProps {
  /** The title that the atlas gives the figure. */
  readonly title: string;
  readonly format: FileFormat;
  /** The values of each choice. */
  readonly values: typeof exportValues;
  /** The most letters of each text that a person may write. */
  readonly wordLimits: typeof ownWordLimits;
  /** Whether the screen shows a part of the world or the globe. */
  readonly hasSection: boolean;
  /** Whether the figure is a map of the whole world, which may have insets. */
  readonly hasInsets: boolean;
  /** Whether a question with two jurisdictions is open. */
  readonly hasPair: boolean;
  /** A caution about the file, such as text too small to read; "" if there is none. */
  readonly warning: string;
}

type Group = keyof Messages["export"]["figure"]["menu"]["groups"];

/** Where each choice stands, in the order of the dialog. What a format does not offer is left out. */
const groups: readonly (readonly [Group, readonly FormatOption[]])[] = [
  ["format", ["scale", "text"]],
  ["size", ["size"]],
  ["shows", ["section", "insets", "withPair"]],
  ["words", ["names", "words"]],
  ["colours", ["style", "colours"]],
];

/** The choices that the format offers and the figure can use, after `first` in the group of the format. */
export function ExportChoices(props: ExportChoicesProps & { readonly first: ComponentChildren }) {
  const { format, hasSection, hasInsets, hasPair, messages, first } = props;
  const choices: Readonly<Record<FormatOption, () => ComponentChildren>> = {
    size: () => <SizeChoice {...props} />,
    section: () => hasSection && <SectionChoice {...props} />,
    insets: () => hasInsets && <InsetsChoice {...props} />,
    style: () => <StyleChoice {...props} />,
    colours: () => <ColourChoice {...props} />,
    names: () => <NamesChoice {...props} />,
    scale: () => <ScaleChoice {...props} />,
    text: () => <TextChoice {...props} />,
    withPair: () => hasPair && <PairChoice {...props} />,
    words: () => <WordsChoice {...props} />,
  };
  return groups.map(([group, options]) => {
    const offered = options
      .filter(option => format.options.includes(option))
      .flatMap(option => {
        const choice = choices[option]();
        return choice ? [<Fragment key={option}>{choice}</Fragment>] : [];
      });
    const isFirst = group === "format";
    if (offered.length === 0 && !isFirst) return null;
    const title = messages.export.figure.menu.groups[group];
    return (
      <section key={group} class="export-group" aria-label={title}>
        <h3>{title}</h3>
        {isFirst ? first : null}
        {offered}
      </section>
    );
  });
}

function SizeChoice({ messages, options, values, warning, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <>
      <div class="export-row">
        <span class="quiet small">{words.size}</span>
        <QuietSelect
          label={words.size}
          value={options.size}
          options={values.size}
          textOf={size => words.sizes[size]}
          onChange={size => onChange({ size })}
        />
      </div>
      <p class="quiet small" role="status">
        {warning}
      </p>
    </>
  );
}

interface RowProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** Radio buttons after their name. */
function SwitchRow<T extends string>({ id, label, ...choices }: RowProps<T>) {
  return (
    <div class="export-row">
      <span class="quiet small" aria-hidden="true">
        {label}
      </span>
      <Switch legend={label} name={`export-${id}`} {...choices} />
    </div>
  );
}

function SectionChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <SwitchRow
      id="section"
      label={words.section}
      value={options.section}
      options={values.section.map(value => ({ value, label: words.sections[value] }))}
      onChange={section => onChange({ section })}
    />
  );
}

function InsetsChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <SwitchRow
      id="insets"
      label={words.insets}
      value={options.insets}
      options={values.insets.map(value => ({ value, label: words.insetChoices[value] }))}
      onChange={insets => onChange({ insets })}
    />
  );
}

function StyleChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <SwitchRow
      id="style"
      label={words.style}
      value={options.style}
      options={values.style.map(value => ({ value, label: words.styles[value] }))}
      onChange={style => onChange({ style })}
    />
  );
}

function NamesChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <>
      <SwitchRow
        id="names"
        label={words.names}
        value={options.names}
        options={values.names.map(value => ({ value, label: words.namings[value] }))}
        onChange={names => onChange({ names })}
      />
      <p class="quiet small">{words.namingText[options.names]}</p>
    </>
  );
}

function ScaleChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <SwitchRow
      id="scale"
      label={words.scale}
      value={String(options.scale)}
      options={values.scale.map(scale => ({ value: String(scale), label: words.scaleOf(scale) }))}
      onChange={scale => onChange({ scale: Number(scale) })}
    />
  );
}

function TextChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <SwitchRow
      id="text"
      label={words.text}
      value={options.text}
      options={values.text.map(value => ({ value, label: words.texts[value] }))}
      onChange={text => onChange({ text })}
    />
  );
}

function PairChoice({ messages, options, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <label class="small export-pair">
      <input
        type="checkbox"
        checked={options.withPair}
        onChange={event => onChange({ withPair: event.currentTarget.checked })}
      />{" "}
      {words.withPair} <span class="quiet">{words.withPairText}</span>
    </label>
  );
}

function WordsChoice({ messages, options, title, wordLimits, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  const field = (name: keyof typeof ownWordLimits, placeholder = "") => (
    <label key={name} class="small">
      {words.ownWords[name]}
      <input
        type="text"
        dir="auto"
        maxLength={wordLimits[name]}
        placeholder={placeholder}
        value={options[name]}
        onInput={event => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details class="fold export-words">
      <summary>
        <span>{words.words}</span>
      </summary>
      {field("title", title)}
      {field("subtitle")}
      {field("note")}
      <p class="quiet small">{words.wordsText}</p>
    </details>
  );
}
