import type { Messages } from "../../i18n/messages.ts";
import type { Problem } from "../../model/claim.ts";
import { type Columns, columnRoles } from "../../model/own-columns.ts";
import type { OwnFile } from "../../model/parse.ts";
import { QuietSelect } from "../QuietSelect.tsx";

export interface OwnReadingProps {
  readonly messages: Messages;
  readonly file: OwnFile;
  /** Name of a suggested jurisdiction; its code comes from a problem. */
  readonly suggestionName: (code: string) => string;
  readonly onColumns: (columns: Columns) => void;
  /** A spelling of the file was explained. */
  readonly onMeant: (spelling: string, code: string) => void;
  readonly onUse: () => void;
  readonly onDiscard: () => void;
  readonly onMarked: () => void;
}

/** More rows are counted, and stand in the file that can be downloaded. */
const shownProblems = 200;

/** What was understood of a person's file, with every problem in its row; nothing is used before it is accepted. */
export function OwnReading(props: OwnReadingProps) {
  const { messages, file, onUse, onDiscard, onMarked } = props;
  const words = messages.own;
  const used = file.problems.filter(problem => problem.used).length;
  return (
    <section class="own-reading">
      <h3>{words.found(file.networks.length, file.statements)}</h3>
      <p>
        {file.problems.length === 0 ? words.withoutProblems : words.withProblems(used, file.problems.length - used)}
      </p>
      <div class="sheet-tools">
        <button class="button" type="button" disabled={file.networks.length === 0} onClick={onUse}>
          {words.use}
        </button>
        {file.problems.length > 0 ? (
          <button class="button" type="button" onClick={onMarked}>
            {words.marked}
          </button>
        ) : null}
        <button class="button" type="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      {file.columns ? <ColumnRoles {...props} columns={file.columns} /> : null}
      {file.problems.length > 0 ? <Problems {...props} /> : null}
    </section>
  );
}

function ColumnRoles({ messages, columns, onColumns }: OwnReadingProps & { readonly columns: Columns }) {
  const words = messages.own;
  const header = (index: number): string => columns.headers[index] || words.unnamedColumn(index + 1);
  return (
    <>
      <h4>{words.columns}</h4>
      <ul class="own-columns">
        {columns.roles.map((role, index) => (
          <li key={index}>
            <span>{header(index)}</span>
            <QuietSelect
              label={words.roleOf(header(index))}
              value={role}
              options={columnRoles}
              textOf={value => words.roles[value]}
              onChange={chosen => onColumns({ ...columns, roles: columns.roles.with(index, chosen) })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Problems(props: OwnReadingProps) {
  const { messages, file } = props;
  const words = messages.own;
  const rest = file.problems.length - shownProblems;
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
            <th scope="col">{words.problemMeant}</th>
          </tr>
        </thead>
        <tbody>
          {file.problems.slice(0, shownProblems).map((problem, index) => (
            <ProblemRow {...props} problem={problem} key={index} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="quiet small">{words.moreProblems(rest)}</p> : null}
    </>
  );
}

function ProblemRow({ messages, problem, suggestionName, onMeant }: OwnReadingProps & { readonly problem: Problem }) {
  const words = messages.own;
  return (
    <tr>
      <th scope="row" class="number">
        {problem.row ?? words.wholeFile}
      </th>
      <td>{problem.column}</td>
      <td>{words.problem(problem.kind, problem.value)}</td>
      <td>
        {problem.suggestions.map(code => (
          <button
            class="link own-meant"
            type="button"
            key={code}
            aria-label={words.meant(problem.value, suggestionName(code))}
            onClick={() => onMeant(problem.value, code)}
          >
            {suggestionName(code)}
          </button>
        ))}
      </td>
    </tr>
  );
}
