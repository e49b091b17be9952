import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";

/** A question about the file, with the answers that its kind takes. */
export interface QuestionEntry {
  /** Of the question, its rows and its answer: one that was answered has another. */
  readonly id: string;
  /** What the question is about, inside a sentence. */
  readonly asked: string;
  readonly title: string;
  /** The column that it is about, of a question about a column. */
  readonly column?: number;
  /** Where it stands: its rows, or how often. */
  readonly where: string;
  /** Why it is asked. Null: the spelling says so. */
  readonly why: string | null;
  /** Null: the question is open. */
  readonly answer: string | null;
  /** The fields and buttons for an answer. */
  readonly choices: (onAnswered: (answer: string) => void) => ComponentChildren;
}

interface QuestionsProps {
  readonly messages: Messages;
  readonly entries: readonly QuestionEntry[];
}

/** Open questions shown at first, and with each "more": each has a search field. */
const openAtOnce = 25;

/** What was answered last, until the list shows it. */
interface Answered {
  readonly id: string;
  readonly index: number;
  /** True where an earlier answer was changed. */
  readonly isChange: boolean;
}

/** The questions in the order of the file; an answered one stays in its place, and the focus goes on to the next open one. */
export function Questions({ messages, entries }: QuestionsProps) {
  const words = messages.userNetworks.questions;
  const [maxOpen, setMaxOpen] = useState(openAtOnce);
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const section = useRef<HTMLElement>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const openCount = entries.filter(isOpen).length;
  const shown = shownEntries(entries, maxOpen);
  const rest = entries.length - shown.length;
  useLayoutEffect(() => {
    if (!answered || entries.some(entry => entry.id === answered.id)) return;
    setAnswered(null);
    const next = entries.find((entry, i) => isOpen(entry) && i >= answered.index) ?? entries.find(isOpen);
    const places = [...(section.current?.querySelectorAll<HTMLElement>("li, h4") ?? [])];
    const id = answered.isChange ? entries[Math.min(answered.index, entries.length - 1)]?.id : next?.id;
    (places.find(place => place.dataset.question === id) ?? places[0])?.focus();
  });
  if (entries.length === 0 && said === "") return null;
  return (
    <section class="user-networks-questions" ref={section}>
      <h4 tabIndex={-1}>{words.title}</h4>
      <p role="status">
        {said === "" ? null : <span class="visually-hidden">{said} </span>}
        {words.open(openCount)}
      </p>
      <ol>
        {shown.map((entry, index) => (
          <QuestionItem
            messages={messages}
            key={entry.id}
            entry={entry}
            isEditing={editing === entry.id}
            onEdit={isEditing => setEditing(isEditing ? entry.id : null)}
            onAnswered={answer => {
              setSaid(words.said(entry.asked, answer, entry.where));
              setAnswered({ id: entry.id, index, isChange: entry.answer !== null });
              setEditing(null);
            }}
          />
        ))}
      </ol>
      {rest > 0 ? (
        <button class="button" type="button" onClick={() => setMaxOpen(maxOpen + openAtOnce)}>
          {words.more(Math.min(openAtOnce, rest), rest)}
        </button>
      ) : null}
    </section>
  );
}

const isOpen = ({ answer }: QuestionEntry): boolean => answer === null;

/** Answered ones are lines without fields, of which more can be shown. */
const answeredForEachOpen = 10;

function shownEntries(entries: readonly QuestionEntry[], maxOpen: number): readonly QuestionEntry[] {
  let [open, answered] = [0, 0];
  return entries.filter(entry => (isOpen(entry) ? open++ < maxOpen : answered++ < maxOpen * answeredForEachOpen));
}

interface QuestionItemProps {
  readonly messages: Messages;
  readonly entry: QuestionEntry;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onAnswered: (answer: string) => void;
}

function QuestionItem({ messages, entry, isEditing, onEdit, onAnswered }: QuestionItemProps) {
  const words = messages.userNetworks.questions;
  const { id, asked, title, where, why, answer, choices } = entry;
  const place = useRef<HTMLLIElement>(null);
  const isAsking = answer === null || isEditing;
  const edit = (isNext: boolean): void => {
    onEdit(isNext);
    place.current?.focus();
  };
  return (
    <li
      class="user-networks-question"
      data-question={id}
      data-column={entry.column}
      data-open={answer === null}
      tabIndex={-1}
      ref={place}
    >
      <p>
        <bdi class="user-networks-spelling">{title}</bdi> <span class="quiet">{where}</span>
        {answer === null && why !== null ? <span class="user-networks-why quiet">{why}</span> : null}
      </p>
      <div class="user-networks-answers">
        {answer === null ? null : <strong>{answer}</strong>}
        {isAsking ? choices(onAnswered) : null}
        {answer === null ? null : (
          <button
            class="link"
            type="button"
            aria-label={isEditing ? undefined : words.changeAnswer(asked, where)}
            onClick={() => edit(!isEditing)}
          >
            {isEditing ? words.cancel : words.change}
          </button>
        )}
      </div>
    </li>
  );
}
