import type { ComponentChildren } from "preact";
import type { FileFormat, FormatOption } from "../export/format.ts";
import type { ExportOptions, exportValues, ownWordLimits } from "../export/options.ts";
import type { Messages } from "../i18n/messages.ts";
import { QuietSelect } from "./controls/QuietSelect.tsx";
import { Switch } from "./controls/Switch.tsx";

export interface ExportChoicesProps {
  readonly messages: Messages;
  /** The title that the atlas gives the figure. */
  readonly title: string;
  readonly format: FileFormat;
  readonly options: ExportOptions;
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
  readonly onChange: (patch: Partial<ExportOptions>) => void;
}

/** The choices that the format offers and the figure can use. */
export function ExportChoices(props: ExportChoicesProps) {
  const { format, hasSection, hasInsets, hasPair } = props;
  if (format.options.length === 0) return null;
  const choices: Readonly<Record<FormatOption, () => ComponentChildren>> = {
    size: () => <SizeChoice {...props} />,
    section: () => hasSection && <SectionChoice {...props} />,
    insets: () => hasInsets && <InsetsChoice {...props} />,
    style: () => <StyleChoice {...props} />,
    scale: () => <ScaleChoice {...props} />,
    text: () => <TextChoice {...props} />,
    withPair: () => hasPair && <PairChoice {...props} />,
    words: () => <WordsChoice {...props} />,
  };
  return <div class="export-details">{format.options.map(option => choices[option]())}</div>;
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

function SectionChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <Switch
      legend={words.section}
      name="export-section"
      value={options.section}
      options={values.section.map(value => ({ value, label: words.sections[value] }))}
      onChange={section => onChange({ section })}
    />
  );
}

function InsetsChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <Switch
      legend={words.insets}
      name="export-insets"
      value={options.insets}
      options={values.insets.map(value => ({ value, label: words.insetChoices[value] }))}
      onChange={insets => onChange({ insets })}
    />
  );
}

function StyleChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <Switch
      legend={words.style}
      name="export-style"
      value={options.style}
      options={values.style.map(value => ({ value, label: words.styles[value] }))}
      onChange={style => onChange({ style })}
    />
  );
}

function ScaleChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <Switch
      legend={words.scale}
      name="export-scale"
      value={String(options.scale)}
      options={values.scale.map(scale => ({ value: String(scale), label: words.scaleOf(scale) }))}
      onChange={scale => onChange({ scale: Number(scale) })}
    />
  );
}

function TextChoice({ messages, options, values, onChange }: ExportChoicesProps) {
  const words = messages.export.figure.menu;
  return (
    <Switch
      legend={words.text}
      name="export-text"
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
