import { useEffect, useRef } from "preact/hooks";
import type { FileFormat } from "../../export/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Citation } from "../../prose/citations.ts";
import { CopyText } from "../controls/CopyText.tsx";
import { Switch } from "../controls/Switch.tsx";
import { Toasts } from "../toasts/Toasts.tsx";
import { ExportChoices, type ExportChoicesProps } from "./Choices.tsx";
import { ExportPreview, type ExportPreviewProps } from "./Preview.tsx";

interface ExportMenuProps extends ExportChoicesProps, ExportPreviewProps {
  readonly messages: Messages;
  readonly fileName: string;
  readonly formats: readonly FileFormat[];
  /** How to cite the figure. */
  readonly citations: readonly Citation[];
  /** The progress or the result of the last action. */
  readonly status: string;
  readonly onFormat: (format: FileFormat) => void;
  readonly onSave: () => void;
  readonly onCopyImage: () => void;
  readonly onCopyText: () => void;
  readonly onClose: () => void;
}

/** A modal dialog for saving and copying a figure. It opens when mounted and closes when unmounted. */
export function ExportMenu(props: ExportMenuProps) {
  const { messages } = props;
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
      <ExportPreview {...props} />
      <div class="export-choices">
        <ExportChoices {...props} first={<FormatChoice {...props} />} />
      </div>
      <footer>
        <button class="button" type="button" aria-busy={props.status === words.working} onClick={props.onSave}>
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
        {props.status}
      </p>
      <Toasts />
    </dialog>
  );
}

function FormatChoice({ messages, formats, format, onFormat }: ExportMenuProps) {
  const words = messages.export.figure.menu;
  return (
    <>
      <Switch
        legend={words.format}
        name="export-format"
        value={format.id}
        options={formats.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={id => formats.filter(other => other.id === id).forEach(onFormat)}
      />
      <p class="quiet small">{format.purposeOf(words)}</p>
    </>
  );
}
