import type { Messages } from "../../i18n/messages.ts";
import { CopyButton } from "../controls/CopyButton.tsx";

interface QuestionToolsProps {
  readonly messages: Messages;
  /** The answer as text. */
  readonly text: string;
  /** Link to the view without the two jurisdictions. */
  readonly link: string;
  /** Null: the question has only one jurisdiction. */
  readonly linkWithPair: string | null;
  /** Downloads the answer as a table. */
  readonly onTable: () => void;
  /** Downloads the same as a workbook. */
  readonly onWorkbook: () => void;
  /** Downloads the person's own networks, which links leave out. Null: the view has none. */
  readonly onUserFile?: (() => void) | null;
}

/** Buttons to copy and save an answer. Before a link that names the pair, a note says what it reveals. */
export function QuestionTools(props: QuestionToolsProps) {
  const { messages, text, link, linkWithPair, onTable, onWorkbook, onUserFile } = props;
  const words = messages.question;
  return (
    <>
      <CopyButton label={words.copyAnswer} text={text} messages={messages} />
      <button class="button" type="button" onClick={onTable}>
        {words.saveTable}
      </button>
      <button class="button" type="button" onClick={onWorkbook}>
        {words.saveWorkbook}
      </button>
      <CopyButton label={words.copyLink} text={link} messages={messages} />
      {linkWithPair === null ? null : (
        <details class="copy-pair">
          <summary class="link small">{words.copyLinkWithPair}</summary>
          <p class="small">{words.pairReveals}</p>
          <CopyButton label={words.copyAnyway} text={linkWithPair} messages={messages} />
        </details>
      )}
      {onUserFile ? (
        <p class="small user-networks-beside-link">
          {messages.userNetworks.besideLink}{" "}
          <button class="link" type="button" onClick={onUserFile}>
            {messages.userNetworks.download}
          </button>
        </p>
      ) : null}
    </>
  );
}
