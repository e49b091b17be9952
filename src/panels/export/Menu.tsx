import type { FileFormat } from "../../export/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Citation } from "../../prose/citations.ts";
import { CopyText } from "../controls/CopyText.tsx";
import { Switch } from "../controls/Switch.tsx";
import { Page } from "../pages/Page.tsx";
import { ExportChoices, type ExportChoicesProps } from "./Choices.tsx";
import { ExportPreview, type ExportPreviewProps } from "./Preview.tsx";

/** What can be copied instead of saved. */
interface CopyOffer {
  readonly label: string;
  readonly onCopy: () => void;
}

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
  /** What fits the format. */
  readonly copies: readonly CopyOffer[];
  readonly onClose: () => void;
}

/** The dialog that saves and copies a figure. */
export function ExportMenu(props: ExportMenuProps) {
  const { messages, title, onClose } = props;
  const words = messages.export.figure.menu;
  return (
    <Page
      title={words.title(title)}
      messages={messages}
      wide
      kind="export-menu"
      foot={<Actions {...props} />}
      onClose={onClose}
    >
      <ExportPreview {...props} />
      <div class="export-choices">
        <ExportChoices {...props} first={<FormatChoice {...props} />} />
        <details class="fold">
          <summary>
            <span>{messages.about.cite}</span>
          </summary>
          {props.citations.map(({ id, text }) => (
            <CopyText key={id} label={messages.about.citations[id]} text={text} messages={messages} />
          ))}
        </details>
      </div>
    </Page>
  );
}

/** Saves and copies, and says what came of it. */
function Actions({ messages, fileName, status, copies, onSave }: ExportMenuProps) {
  const words = messages.export.figure.menu;
  return (
    <>
      <button class="button primary" type="button" aria-busy={status === words.working} onClick={onSave}>
        {words.save(fileName)}
      </button>
      {copies.map(({ label, onCopy }) => (
        <button class="button" type="button" key={label} onClick={onCopy}>
          {label}
        </button>
      ))}
      <p class="quiet small" role="status">
        {status}
      </p>
    </>
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
