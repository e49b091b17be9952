import type { ComponentChildren } from "preact";
import type { FileFormat, FormatOption } from "../export/format.ts";
import type { ExportOptions, exportValues } from "../export/options.ts";
import type { Messages } from "../i18n/messages.ts";
import { QuietSelect } from "./controls/QuietSelect.tsx";
import { Switch } from "./controls/Switch.tsx";

export interface ExportChoicesProps {
  readonly messages: Messages;
  readonly format: FileFormat;
  readonly options: ExportOptions;
  /** The values of each choice. */
  readonly values: typeof exportValues;
  /** Whether the screen shows a part of the world or the globe. */
  readonly hasSection: boolean;
  /** Whether a question with two jurisdictions is open. */
  readonly hasPair: boolean;
  /** A caution about the file, such as text too small to read; "" if there is none. */
  readonly warning: string;
  readonly onChange: (patch: Partial<ExportOptions>) => void;
}

/** The choices that the format offers and the figure can use. */
export function ExportChoices(props: ExportChoicesProps) {
  const { format, hasSection, hasPair } = props;
  if (format.options.length === 0) return null;
  const choices: Readonly<Record<FormatOption, () => ComponentChildren>> = {
    size: () => <SizeChoice {...props} />,
    section: () => hasSection && <SectionChoice {...props} />,
    style: () => <StyleChoice {...props} />,
    scale: () => <ScaleChoice {...props} />,
    text: () => <TextChoice {...props} />,
    withPair: () => hasPair && <PairChoice {...props} />,
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
