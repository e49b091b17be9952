import { useRef } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { ParsedFile, TableHints } from "../../model/user-networks/parse.ts";
import type { Problem } from "../../model/user-networks/problem.ts";
import { type Columns, type TableQuestion, tableQuestion } from "../../model/user-networks/tables/columns.ts";
import { type ColumnRole, columnRoles } from "../../model/user-networks/tables/fields.ts";
import { Select } from "../controls/Select.tsx";
import type { QuestionEntry } from "./Questions.tsx";

export interface TableColumnsHandlers {
  readonly onColumns: (columns: Columns) => void;
  /** Called when the table is to be looked at anew, which forgets the roles that were chosen. */
  readonly onHints: (hints: TableHints) => void;
}

/** A question about a table, which stays in sight with its answer. */
interface Asked {
  readonly question: TableQuestion;
  readonly isOpen: boolean;
}

interface TableSource extends TableColumnsHandlers {
  readonly messages: Messages;
  readonly columns: Columns;
}

interface TableChoice {
  readonly text: string;
  readonly isChosen: boolean;
  readonly take: () => void;
}

const keyOf = ({ kind, value, column }: TableQuestion): string => [kind, value, column].join("\t");

const commaQuestion = (value: string): TableQuestion => tableQuestion("comma-names", { value });

/** The questions about a table since it came, in their order; a reading with other columns begins anew. */
export function useTableQuestions({ columns, problems }: Pick<ParsedFile, "columns" | "problems">): readonly Asked[] {
  const known = useRef({ table: "", asked: new Map<string, TableQuestion>() });
  if (columns === null) return [];
  const table = [columns.separator, ...columns.headers, ...columns.samples].join("\t");
  if (known.current.table !== table) known.current = { table, asked: new Map() };
  const { asked } = known.current;
  const [comma] = problems.filter(({ kind }) => kind === "comma-names");
  const commas = [...asked.values()].find(({ kind }) => kind === "comma-names") ?? commaQuestion(comma?.value ?? "");
  const open = new Map([...columns.questions, ...(comma ? [commas] : [])].map(question => [keyOf(question), question]));
  for (const [key, question] of open) asked.set(key, question);
  return [...asked].map(([key, question]) => ({ question, isOpen: open.has(key) }));
}

/** Rows without a network or country are asked about together, as merged cells, before each of them is. */
export const isCoveredBy = (asked: readonly Asked[], { kind }: Pick<Problem, "kind">): boolean =>
  kind === "comma-names" ||
  ((kind === "missing-network" || kind === "missing-jurisdiction") &&
    asked.some(({ question, isOpen }) => isOpen && question.kind === "merged-cells"));

/** The questions about how a table is read, each with its answers. */
export const tableEntries = (source: TableSource, asked: readonly Asked[]): readonly QuestionEntry[] =>
  asked.map(one => entryOf(source, one));

function entryOf(source: TableSource, { question, isOpen }: Asked): QuestionEntry {
  const { messages, columns } = source;
  const words = messages.userNetworks.tableQuestions;
  const { kind, value, column } = question;
  const choices = likelyAnswers(source, question);
  const role = column === null ? null : (columns.roles[column] ?? "ignored");
  const chosen = choices.find(({ isChosen }) => isChosen)?.text ?? (role && messages.userNetworks.roles[role]);
  const header = value === "" && column !== null ? messages.userNetworks.unnamedColumn(column + 1) : value;
  const title = words.title(kind, header);
  return {
    id: ["table", keyOf(question), isOpen ? "" : chosen].join("\t"),
    asked: title,
    ...(column !== null && { column }),
    title,
    where: column === null ? "" : (columns.samples[column] ?? ""),
    why: question.blocks ? `${words.why(kind, header)} ${words.blocks}` : words.why(kind, header),
    answer: isOpen ? null : (chosen ?? words.kept),
    choices: onAnswered => (
      <>
        {choices.map(({ text, take }) => (
          <button
            class="button"
            type="button"
            key={text}
            aria-label={words.answerTo(title, text)}
            onClick={() => {
              take();
              onAnswered(text);
            }}
          >
            {text}
          </button>
        ))}
        {takesRole.has(kind) && column !== null ? (
          <RoleChoice source={source} question={question} column={column} onAnswered={onAnswered} />
        ) : null}
      </>
    ),
  };
}

const takesRole: ReadonlySet<string> = new Set<TableQuestion["kind"]>(["unclear-column", "other-places"]);

interface RoleChoiceProps {
  readonly source: TableSource;
  readonly question: TableQuestion;
  readonly column: number;
  readonly onAnswered: (answer: string) => void;
}

/** Every role that a column can have; none is chosen before a person does. */
function RoleChoice({ source, question, column, onAnswered }: RoleChoiceProps) {
  const { userNetworks: words } = source.messages;
  return (
    <Select<ColumnRole | "">
      class="select"
      aria-label={words.roleOf(question.value)}
      value=""
      options={["", ...columnRoles.filter(role => role !== "ignored")]}
      textOf={role => (role === "" ? words.tableQuestions.another : words.roles[role])}
      onChange={role => {
        if (role === "") return;
        source.onColumns(withRole(source.columns, question, [[column, role]]));
        onAnswered(words.roles[role]);
      }}
    />
  );
}

const without = ({ questions }: Columns, answered: TableQuestion): readonly TableQuestion[] =>
  questions.filter(question => keyOf(question) !== keyOf(answered));

const withRole = (
  columns: Columns,
  question: TableQuestion,
  roles: readonly (readonly [number, ColumnRole])[],
): Columns => ({
  ...columns,
  roles: roles.reduce<readonly ColumnRole[]>((all, [column, role]) => all.with(column, role), columns.roles),
  questions: without(columns, question),
});

/** The likely answers to a question as buttons. */
function likelyAnswers(source: TableSource, question: TableQuestion): readonly TableChoice[] {
  const { messages, columns, onColumns, onHints } = source;
  const words = messages.userNetworks.tableQuestions.answers;
  const { kind, column } = question;
  const role = column === null ? null : columns.roles[column];
  const keep = (text: string, isChosen = false): TableChoice => ({
    text,
    isChosen,
    take: () => onColumns({ ...columns, questions: without(columns, question) }),
  });
  const taking = (text: string, wanted: ColumnRole): TableChoice => ({
    text,
    isChosen: role === wanted,
    take: () => onColumns(withRole(columns, question, column === null ? [] : [[column, wanted]])),
  });
  const setting = (text: string, change: Partial<Columns>, isChosen: boolean): TableChoice => ({
    text,
    isChosen,
    take: () => onColumns({ ...columns, ...change, questions: without(columns, question) }),
  });
  const turning = (text: string, transposed: boolean): TableChoice => ({
    text,
    isChosen: columns.transposed === transposed,
    take: () => onHints({ transposed }),
  });
  switch (kind) {
    case "unclear-column":
      return [taking(words.ofNetwork, "member-of"), taking(words.status, "status"), taking(words.ignore, "ignored")];
    case "other-places":
      return [taking(words.members, "jurisdiction"), taking(words.ignore, "ignored")];
    case "two-layouts":
      return listChoices(source, question);
    case "same-heading":
      return [keep(words.readTogether, role !== "ignored"), taking(words.ignoreSecond, "ignored")];
    case "all-ended":
      return [keep(words.ended, role !== "ignored"), taking(words.ignore, "ignored")];
    case "merged-cells":
      return [
        setting(words.fill, { fillDown: true }, columns.fillDown),
        setting(words.leaveEmpty, { fillDown: false }, !columns.fillDown),
      ];
    case "comma-names":
      return [
        setting(words.commasPart, { commaLists: true }, columns.commaLists === true),
        setting(words.commasInNames, { commaLists: false }, columns.commaLists === false),
      ];
    case "matrix":
      return [turning(words.membersBelow, false), turning(words.membersAcross, true)];
    case "legend":
      return [keep(words.askMark, true)];
    default:
      return [keep(words.leaveOut, true)];
  }
}

/** Columns that may be the only one with members. */
const maxListedColumns = 4;

/** Two columns of countries: each a list, or one of them names the members. */
function listChoices({ messages, columns, onColumns }: TableSource, question: TableQuestion): readonly TableChoice[] {
  const words = messages.userNetworks.tableQuestions.answers;
  const of = (role: ColumnRole): readonly number[] =>
    columns.roles.flatMap((own, index) => (own === role ? [index] : []));
  const listed = of("listed");
  const all = listed.length > 0 ? listed : columns.roles.map((_, index) => index);
  const asLists: TableChoice = {
    text: words.lists,
    isChosen: listed.length > 0,
    take: () => onColumns(withRole(columns, question, listed.length > 0 ? [] : all.map(index => [index, "listed"]))),
  };
  const members = all.slice(0, maxListedColumns).map(
    (main): TableChoice => ({
      text: words.onlyMembers(columns.headers[main] ?? ""),
      isChosen: columns.roles[main] === "jurisdiction",
      take: () =>
        onColumns(
          withRole(
            columns,
            question,
            all.map(index => [index, index === main ? "jurisdiction" : "ignored"]),
          ),
        ),
    }),
  );
  return [asLists, ...members];
}
