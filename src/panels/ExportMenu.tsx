import { useEffect, useRef } from "preact/hooks";
import { figureSizes } from "../export/frame/sizes.ts";
import { type ExportOptions, figureStyles, fileFormats, scales, sectionKinds, textKinds } from "../export/options.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Citation } from "../prose/citations.ts";
import { CopyText } from "./controls/CopyText.tsx";
import { QuietSelect } from "./controls/QuietSelect.tsx";
import { Switch } from "./controls/Switch.tsx";

export interface ExportMenuProps {
  readonly messages: Messages;
  readonly title: string;
  readonly fileName: string;
  readonly choices: ExportOptions;
  /** Whether the screen shows a part of the world or the globe. */
  readonly hasSection: boolean;
  /** Whether a question with two jurisdictions is open. */
  readonly hasPair: boolean;
  /** What is to be known before the file is saved, such as letters that come out too small; else empty. */
  readonly warning: string;
  /** How to cite the figure. */
  readonly citations: readonly Citation[];
  /** What was done last, or what is going on. */
  readonly said: string;
  readonly onChange: (patch: Partial<ExportOptions>) => void;
  readonly onSave: () => void;
  readonly onCopyImage: () => void;
  readonly onCopyText: () => void;
  readonly onClose: () => void;
}

/** What a file should be, and the buttons that make it; a dialog that is open as long as it is there. */
export function ExportMenu(props: ExportMenuProps) {
  const { messages, choices, onChange } = props;
  const words = messages.export.figure.menu;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} class="export-menu" aria-label={words.title(props.title)} onClose={props.onClose}>
      <header>
        <h2>{words.title(props.title)}</h2>
        <button class="button" type="button" onClick={props.onClose}>
          {words.close}
        </button>
      </header>
      <Switch
        legend={words.format}
        name="export-format"
        value={choices.format}
        options={fileFormats.map(value => ({ value, label: words.formats[value] }))}
        onChange={format => onChange({ format })}
      />
      <p class="quiet small">{words.formatTexts[choices.format]}</p>
      <Details {...props} />
      <footer>
        <button class="button" type="button" onClick={props.onSave}>
          {words.save(props.fileName)}
        </button>
        <button class="button" type="button" onClick={props.onCopyImage}>
          {words.copyImage}
        </button>
        <button class="button" type="button" onClick={props.onCopyText}>
          {words.copyText}
        </button>
      </footer>
      <details class="fold">
        <summary>
          <span>{messages.about.cite}</span>
        </summary>
        {props.citations.map(({ id, text }) => (
          <CopyText key={id} label={messages.about.citations[id]} text={text} messages={messages} />
        ))}
      </details>
      <p class="quiet small" role="status">
        {props.said}
      </p>
    </dialog>
  );
}

/** What only pictures can be asked for. */
function Details({ messages, choices, hasPair, hasSection, warning, onChange }: ExportMenuProps) {
  const words = messages.export.figure.menu;
  const { format } = choices;
  if (format === "csv" || format === "json") return null;
  return (
    <div class="export-details">
      <div class="export-row">
        <span class="quiet small">{words.size}</span>
        <QuietSelect
          label={words.size}
          value={choices.size}
          options={figureSizes}
          textOf={size => words.sizes[size]}
          onChange={size => onChange({ size })}
        />
      </div>
      <p class="quiet small" role="status">
        {warning}
      </p>
      {hasSection ? (
        <Switch
          legend={words.section}
          name="export-section"
          value={choices.section}
          options={sectionKinds.map(value => ({ value, label: words.sections[value] }))}
          onChange={section => onChange({ section })}
        />
      ) : null}
      <Switch
        legend={words.style}
        name="export-style"
        value={choices.style}
        options={figureStyles.map(value => ({ value, label: words.styles[value] }))}
        onChange={style => onChange({ style })}
      />
      {format === "png" ? (
        <Switch
          legend={words.scale}
          name="export-scale"
          value={choices.scale}
          options={scales.map(value => ({ value, label: words.scaleOf(Number(value)) }))}
          onChange={scale => onChange({ scale })}
        />
      ) : null}
      {format === "svg" || format === "pdf" ? (
        <Switch
          legend={words.text}
          name="export-text"
          value={choices.text}
          options={textKinds.map(value => ({ value, label: words.texts[value] }))}
          onChange={text => onChange({ text })}
        />
      ) : null}
      {hasPair ? (
        <label class="small export-pair">
          <input
            type="checkbox"
            checked={choices.withPair}
            onChange={event => onChange({ withPair: event.currentTarget.checked })}
          />{" "}
          {words.withPair} <span class="quiet">{words.withPairText}</span>
        </label>
      ) : null}
    </div>
  );
}
