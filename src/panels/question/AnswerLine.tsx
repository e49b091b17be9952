import type { Messages } from "../../i18n/messages.ts";
import type { EditionId } from "../../model/network.ts";

export interface ExampleQuestion {
  readonly id: string;
  readonly label: string;
  readonly onAsk: () => void;
}

interface AnswerLineProps {
  readonly messages: Messages;
  /** What the map and charts show now, as a sentence. */
  readonly sentence: string;
  /** Questions to begin with, under what the atlas is for. Empty once something is asked or chosen. */
  readonly examples: readonly ExampleQuestion[];
  readonly edition: EditionId;
  /** Numbers of sourced facts between the editions. */
  readonly applied: { readonly changes: number; readonly corrections: number };
  /** What the sources leave open on the day of the edition. */
  readonly doubts: readonly string[];
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  /** Copies a link to the view. */
  readonly onCopyLink: () => void;
  readonly onShowOther: () => void;
  readonly onShowChanges: () => void;
}

/** One sentence above the map, announced when it changes. */
export function AnswerLine(props: AnswerLineProps) {
  const { messages, sentence, examples, edition, applied } = props;
  const words = messages.editions;
  return (
    <div class="answer">
      {examples.length > 0 ? (
        <p class="answer-intro">
          {messages.app.intro} <span>{messages.app.try}</span>
        </p>
      ) : null}
      <p class="answer-sentence" aria-live="polite">
        {sentence}
      </p>
      {examples.length > 0 ? (
        <div class="answer-examples">
          {examples.map(example => (
            <button class="button" type="button" key={example.id} onClick={example.onAsk}>
              {example.label}
            </button>
          ))}
        </div>
      ) : null}
      <p class="answer-changed">
        <span>{words.sinceThen[edition](applied)}</span>
        <button class="link" type="button" onClick={props.onShowChanges}>
          {words.what}
        </button>
        <button class="link" type="button" onClick={props.onShowOther}>
          {words.showOther[edition]}
        </button>
        <button class="link" type="button" onClick={props.onCopyLink}>
          {messages.app.copyLink}
        </button>
      </p>
      {props.doubts.map(doubt => (
        <p class="answer-note" key={doubt}>
          {doubt}
        </p>
      ))}
      {props.checkedLongAgo ? <p class="answer-note flag">{messages.about.checkedLongAgo}</p> : null}
    </div>
  );
}
