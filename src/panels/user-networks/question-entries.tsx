import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { ParsedFile } from "../../model/user-networks/parse.ts";
import type { Answer, Meant, Readings } from "../../model/user-networks/questions/answers.ts";
import { type QuestionPart, questionParts } from "../../model/user-networks/questions/parts.ts";
import { type FileStatus, type StatusMeaning, statusMeanings } from "../../model/user-networks/statuses/cell.ts";
import { Select } from "../controls/Select.tsx";
import { CountryField, type CountrySearch } from "./CountryField.tsx";
import type { QuestionEntry } from "./Questions.tsx";

/** The person's answers, which may be ahead of the file that was read with them. */
interface FileAnswers {
  readonly readings: Readings;
  readonly meanings: ReadonlyMap<string, StatusMeaning>;
}

/** What it takes to ask who is meant, and what a status means. */
export interface QuestionSource extends CountrySearch {
  readonly answers: FileAnswers;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onAnswer: (answer: Answer) => void;
  readonly onStatus: (status: string, meaning: StatusMeaning) => void;
}

interface Source extends QuestionSource {
  readonly messages: Messages;
  readonly file: ParsedFile;
}

/** True for a status that the person was asked about, whether answered or not. */
export const isAsked = ({ status, isOpen, known }: FileStatus, { meanings }: FileAnswers): boolean =>
  isOpen || (!known && meanings.has(status));

/** All questions about a file: who is meant, then what statuses mean. */
export const questionEntries = (source: Source): readonly QuestionEntry[] => [
  ...questionParts(source.file.questions, source.answers.readings).map(part => placeEntry(source, part)),
  ...source.file.statuses.filter(status => isAsked(status, source.answers)).map(status => statusEntry(source, status)),
];

function placeEntry(source: Source, part: QuestionPart): QuestionEntry {
  const { messages, nameOf } = source;
  const words = messages.userNetworks.questions;
  const { kind, spelling, rows, meant } = part;
  const textOf = (answer: Meant): string => (answer === null ? words.leftOut : nameOf(answer));
  return {
    id: [kind, spelling, meant === undefined ? "" : (meant ?? "-"), rows[0], rows.length].join("\t"),
    asked: words.quoted(spelling),
    title: words.spelling(spelling),
    where: words.rows(rows),
    why: words.why[kind],
    answer: meant === undefined ? null : textOf(meant),
    choices: onAnswered => (
      <PlaceChoices
        {...source}
        part={part}
        onAnswer={answer => {
          source.onAnswer(answer);
          onAnswered(textOf(answer.meant));
        }}
      />
    ),
  };
}

/** Rows that can be answered one by one. */
const maxRowsApart = 100;

const everywhere = "";

/** Suggestions as buttons, a search among all, and "leave out": for all rows of the spelling or for one. */
function PlaceChoices(props: Source & { readonly part: QuestionPart }) {
  const { messages, direction, nameOf, find, codeOf, onAnswer } = props;
  const { spelling, suggestions, rows, meant, isWhole } = props.part;
  const words = messages.userNetworks.questions;
  const [scope, setScope] = useState(everywhere);
  const answer = (chosen: Meant): void => {
    const own = scope === everywhere ? (isWhole ? null : rows) : [Number(scope)];
    onAnswer({ spelling, rows: own, meant: chosen });
  };
  return (
    <>
      <div class="user-networks-suggestions">
        <Scope {...props} scope={scope} onScope={setScope} />
        {suggestions
          .filter(code => code !== meant || scope !== everywhere)
          .map(code => (
            <button
              class="button"
              type="button"
              key={code}
              aria-label={words.means(spelling, nameOf(code))}
              onClick={() => answer(code)}
            >
              {nameOf(code)}
            </button>
          ))}
      </div>
      <div class="user-networks-others">
        <CountryField
          label={words.who(spelling)}
          placeholder={words.find}
          messages={messages}
          direction={direction}
          find={find}
          codeOf={codeOf}
          onCode={answer}
        />
        {meant === null && scope === everywhere ? null : (
          <button
            class="button"
            type="button"
            aria-label={words.leaveOutSpelling(spelling)}
            onClick={() => answer(null)}
          >
            {words.leaveOut}
          </button>
        )}
      </div>
    </>
  );
}

interface ScopeProps extends Source {
  readonly part: QuestionPart;
  readonly scope: string;
  readonly onScope: (scope: string) => void;
}

/** Whether an answer applies to all rows with the spelling or to one of them. */
function Scope({ messages, part: { spelling, rows }, scope, onScope }: ScopeProps) {
  const words = messages.userNetworks.questions;
  if (rows.length === 1) return null;
  return (
    <Select
      class="quiet-select"
      aria-label={words.where(spelling)}
      value={scope}
      options={[everywhere, ...rows.slice(0, maxRowsApart).map(String)]}
      textOf={value => (value === everywhere ? words.inAll(rows.length) : words.inRow(Number(value)))}
      onChange={onScope}
    />
  );
}

function statusEntry({ messages, answers, onStatus }: Source, { status, memberships }: FileStatus): QuestionEntry {
  const { questions: words, meanings, times } = messages.userNetworks;
  const meaning = answers.meanings.get(status);
  return {
    id: ["unknown-status", status, meaning].join("\t"),
    asked: words.quoted(status),
    title: status === "" ? words.noStatus : words.spelling(status),
    where: times(memberships),
    why: words.why[status === "" ? "empty-status" : "unknown-status"],
    answer: meaning === undefined ? null : meanings[meaning],
    choices: onAnswered =>
      statusMeanings
        .filter(other => other !== meaning)
        .map(other => (
          <button
            class="button"
            type="button"
            key={other}
            aria-label={words.statusMeans(status, words.meanings[other])}
            onClick={() => {
              onStatus(status, other);
              onAnswered(meanings[other]);
            }}
          >
            {words.meanings[other]}
          </button>
        )),
  };
}
