import type { Messages } from "../../i18n/messages.ts";
import { CopyButton } from "../controls/CopyButton.tsx";

interface QuestionToolsProps {
  readonly messages: Messages;
  /** The answer, to be pasted into a memo. */
  readonly text: string;
  /** The view without the two jurisdictions. */
  readonly link: string;
  /** Null as long as there is one jurisdiction only. */
  readonly linkWithPair: string | null;
  /** Saves the answer as rows. */
  readonly onTable: () => void;
  /** Gives the file with the person's own networks, which no link holds; null where the view has none. */
  readonly onUserFile?: (() => void) | null;
}

/** What can be taken along from an answer; a link that names the pair says before what it reveals. */
export function QuestionTools({ messages, text, link, linkWithPair, onTable, onUserFile }: QuestionToolsProps) {
  const words = messages.question;
  return (
    <>
      <CopyButton label={words.copyAnswer} text={text} messages={messages} />
      <button class="button" type="button" onClick={onTable}>
        {words.saveTable}
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
        <p class="small own-beside-link">
          {messages.userNetworks.besideLink}{" "}
          <button class="link" type="button" onClick={onUserFile}>
            {messages.userNetworks.download}
          </button>
        </p>
      ) : null}
    </>
  );
}
