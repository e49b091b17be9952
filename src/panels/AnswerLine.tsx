import type { Messages } from "../i18n/messages.ts";

export interface ExampleQuestion {
  readonly id: string;
  readonly label: string;
  readonly onAsk: () => void;
}

export interface AnswerLineProps {
  readonly messages: Messages;
  /** What the picture shows now, in words that can be pasted into a memo. */
  readonly sentence: string;
  readonly examples: readonly ExampleQuestion[];
  /** Facts changed since the edition shown; null in the current edition. */
  readonly changedSince: number | null;
  readonly onShowCurrent: () => void;
}

/** One sentence above the picture, read out when it changes. */
export function AnswerLine({ messages, sentence, examples, changedSince, onShowCurrent }: AnswerLineProps) {
  return (
    <div class="answer">
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
      {changedSince ? (
        <p class="answer-changed">
          {messages.editions.changed(changedSince)}
          <button class="link" type="button" onClick={onShowCurrent}>
            {messages.editions.show}
          </button>
        </p>
      ) : null}
    </div>
  );
}
