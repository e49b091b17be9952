import { useMemo } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { tallyOf } from "../../model/membership.ts";
import type { SameName } from "../../model/user-networks/merge.ts";
import type { ParsedFile } from "../../model/user-networks/parse.ts";
import { isNote, isOfWholeFile, isQuestion, type Problem } from "../../model/user-networks/problem.ts";
import { FileAccount } from "./FileAccount.tsx";
import { FileSource, type FileSourceHandlers } from "./FileSource.tsx";
import { Questions } from "./Questions.tsx";
import { isAsked, type QuestionSource, questionEntries } from "./question-entries.tsx";
import { TableColumns } from "./TableColumns.tsx";
import { TableStatuses, type TableStatusesHandlers } from "./TableStatuses.tsx";
import { isCoveredBy, type TableColumnsHandlers, tableEntries, useTableQuestions } from "./table-questions.tsx";

export interface ImportPreviewProps
  extends TableColumnsHandlers,
    TableStatusesHandlers,
    QuestionSource,
    FileSourceHandlers {
  readonly messages: Messages;
  readonly file: ParsedFile;
  /** How the text of the file was had. */
  readonly source: Parameters<typeof FileSource>[0]["source"] & {
    /** True if there is no separator that could be wrong. */
    readonly isMadeOfCells: boolean;
  };
  /** Names in the file that existing networks already have. */
  readonly sameNames: readonly string[];
  readonly onUse: (sameName: SameName) => void;
  readonly onDiscard: () => void;
  readonly onMarked: () => void;
}

/** Problems shown; the rest are counted, and all are in the marked file. */
const maxShownProblems = 200;

/** A parsed file with its networks, questions and problems; nothing is added until the user accepts it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { messages, file, answers, source, onDiscard, onMarked } = props;
  const words = messages.userNetworks;
  const asked = useTableQuestions(file);
  const rowProblems = file.problems.filter(
    problem => !isOfWholeFile(problem) && !isQuestion(problem) && !isCoveredBy(asked, problem),
  );
  const { find, nameOf } = props;
  // A file may have a hundred thousand questions, and each answer and each step of a reading draws the page again.
  const others = useMemo(() => questionEntries(props), [messages, file, answers, find, nameOf]);
  const ofTable = file.columns ? tableEntries({ ...props, columns: file.columns }, asked) : [];
  const entries = [...ofTable, ...others];
  const open = entries.filter(({ answer }) => answer === null).length;
  const isAnswered = entries.some(({ answer }) => answer !== null);
  const hasSeparator = file.table === null && !source.isMadeOfCells;
  return (
    <section class="user-networks-preview">
      <h3>
        {file.networks.length > 0
          ? words.found(file.networks.length, file.statements)
          : open > 0
            ? words.nothingYet
            : words.foundNothing}
      </h3>
      <Summary {...props} rowProblems={rowProblems} open={open} />
      <FileSource {...props} />
      {file.table === null ? null : <p>{words.jsonTable}</p>}
      <div class="sheet-tools">
        <Use {...props} />
        {rowProblems.length + entries.length > 0 ? (
          <button class="button" type="button" onClick={onMarked}>
            {isAnswered ? words.answered : words.marked}
          </button>
        ) : null}
        <button class="button" type="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      <FileAccount {...props} />
      <FoundNetworks {...props} />
      <Questions messages={messages} entries={entries} />
      {rowProblems.length > 0 ? <Problems {...props} rowProblems={rowProblems} /> : null}
      {file.columns ? <TableColumns {...props} columns={file.columns} hasSeparator={hasSeparator} /> : null}
      <TableStatuses {...props} statuses={file.statuses.filter(status => !isAsked(status, answers))} />
    </section>
  );
}

interface RowProblemsProps extends ImportPreviewProps {
  /** Problems of rows, apart from the questions. */
  readonly rowProblems: readonly Problem[];
}

/** Each kind of whole-file problem once, then the open questions and how many rows can be used. */
function Summary({ messages, file, rowProblems, open }: RowProblemsProps & { readonly open: number }) {
  const words = messages.userNetworks;
  const isAsked = new Set(file.columns?.questions.map(({ kind }) => kind));
  const whole = new Map(
    file.problems
      .filter(problem => isOfWholeFile(problem) && !isAsked.has(problem.kind))
      .map(problem => [problem.kind, problem]),
  );
  const used = rowProblems.filter(problem => problem.used).length;
  const onRows =
    open === 0 && file.problems.every(isNote)
      ? words.withoutProblems
      : file.networks.length > 0
        ? words.withProblems(used, rowProblems.length - used, open)
        : "";
  return (
    <>
      {[...whole.values()].map(({ kind, value }) => (
        <p class="flag" key={kind}>
          {words.problem(kind, value)}
        </p>
      ))}
      {open === 0 ? null : (
        <p>
          <button class="link" type="button" onClick={goToQuestions}>
            {words.questions.toOpen(open)}
          </button>
        </p>
      )}
      {onRows === "" ? null : <p>{onRows}</p>}
    </>
  );
}

function goToQuestions(): void {
  document.querySelector<HTMLElement>(".user-networks-questions h4")?.focus();
}

/** Accepts the file; asks whether to replace networks whose names are in use. */
function Use({ messages, file, sameNames, onUse }: ImportPreviewProps) {
  const words = messages.userNetworks;
  const [firstSameName] = sameNames;
  if (firstSameName === undefined)
    return (
      <button class="button" type="button" disabled={file.networks.length === 0} onClick={() => onUse("keep-both")}>
        {words.use}
      </button>
    );
  return (
    <>
      <p class="user-networks-same">{words.same(firstSameName, sameNames.length)}</p>
      <button class="button" type="button" onClick={() => onUse("replace")}>
        {words.replace}
      </button>
      <button class="button" type="button" onClick={() => onUse("keep-both")}>
        {words.keepBoth}
      </button>
    </>
  );
}

const maxPreviewNetworks = 12;

/** The networks found and their numbers of members: a misread column shows here first. */
function FoundNetworks({ messages, file }: ImportPreviewProps) {
  const words = messages.userNetworks;
  const rest = file.networks.length - maxPreviewNetworks;
  if (file.networks.length === 0) return null;
  return (
    <ul class="user-networks-found small">
      {file.networks.slice(0, maxPreviewNetworks).map(({ name, members }) => (
        <li key={name}>
          {name} <span class="quiet">{words.members(tallyOf(members))}</span>
        </li>
      ))}
      {rest > 0 ? <li class="quiet">{words.moreFound(rest)}</li> : null}
    </ul>
  );
}

/** The other problems, which need no answer. */
function Problems({ messages, rowProblems }: RowProblemsProps) {
  const words = messages.userNetworks;
  const rest = rowProblems.length - maxShownProblems;
  return (
    <>
      <h4>{words.problemsTitle}</h4>
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {words.problemRow}
            </th>
            <th scope="col">{words.problemColumn}</th>
            <th scope="col">{words.problemText}</th>
          </tr>
        </thead>
        <tbody>
          {rowProblems.slice(0, maxShownProblems).map(({ row, column, kind, value }, index) => (
            <tr key={index}>
              <th scope="row" class="number">
                {row ?? words.wholeFile}
              </th>
              <td>{column}</td>
              <td>{words.problem(kind, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="quiet small">{words.moreProblems(rest)}</p> : null}
    </>
  );
}
