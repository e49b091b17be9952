import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { at } from "../../model/at.ts";
import { type Columns, separators } from "../../model/user-networks/tables/columns.ts";
import { columnRoles } from "../../model/user-networks/tables/fields.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import type { TableColumnsHandlers } from "./table-questions.tsx";

/** Columns shown at first; a wide table may have two thousand, so used columns come first. */
const maxFirstColumns = 24;

/** Columns shown on request. */
const maxAllColumns = 300;

interface TableColumnsProps extends TableColumnsHandlers {
  readonly messages: Messages;
  /** False for a JSON list read as a table, which has no separator to choose. */
  readonly hasSeparator: boolean;
  readonly columns: Columns;
}

/** How a table was read: its separator, its heading, and the role of each column. */
export function TableColumns(props: TableColumnsProps) {
  const words = props.messages.userNetworks;
  return (
    <>
      <h4>{words.columns}</h4>
      <Shape {...props} />
      <Roles {...props} />
    </>
  );
}

/** Lines in which a heading may be chosen. */
const headingLines = 20;

function Shape({ messages, hasSeparator, columns, onColumns, onHints }: TableColumnsProps) {
  const words = messages.userNetworks;
  const { headingLine, transposed, hasGaps, fillDown, commaLists } = columns;
  const lines = Array.from({ length: Math.max(headingLines, headingLine ?? 0) + 1 }, (_, i) => String(i));
  const isAsked = (kind: string): boolean => columns.questions.some(question => question.kind === kind);
  return (
    <p class="user-networks-table-shape small">
      {hasSeparator ? (
        <span>
          {words.separator}{" "}
          <QuietSelect
            label={words.separatorName}
            value={separators.find(known => known === columns.separator) ?? ","}
            options={separators}
            textOf={value => words.separators[value] ?? value}
            onChange={separator => onHints({ separator })}
          />{" "}
        </span>
      ) : null}
      {transposed ? null : (
        <span>
          {words.headingRow}{" "}
          <QuietSelect
            label={words.headingRowName}
            value={String(headingLine ?? 0)}
            options={lines}
            textOf={value => (value === "0" ? words.noHeading : words.rowNumber(Number(value)))}
            onChange={line => onHints({ headingLine: line === "0" ? null : Number(line) })}
          />{" "}
        </span>
      )}
      <label>
        <input type="checkbox" checked={transposed} onChange={() => onHints({ transposed: !transposed })} />{" "}
        {words.transposed}
      </label>{" "}
      {hasGaps && !isAsked("merged-cells") ? (
        <label>
          <input type="checkbox" checked={fillDown} onChange={() => onColumns({ ...columns, fillDown: !fillDown })} />{" "}
          {words.fillDown}
        </label>
      ) : null}{" "}
      {commaLists === true ? (
        <QuietSelect
          label={words.commas}
          value="lists"
          options={["lists", "names"]}
          textOf={value => words.commaMeanings[value] ?? value}
          onChange={value => onColumns({ ...columns, commaLists: value === "lists" })}
        />
      ) : null}
    </p>
  );
}

function goToQuestion(column: number): void {
  document.querySelector<HTMLElement>(`.user-networks-question[data-column="${column}"][data-open="true"]`)?.focus();
}

function Roles({ messages, columns, onColumns }: TableColumnsProps) {
  const words = messages.userNetworks;
  const [all, setAll] = useState(false);
  const header = (index: number): string => at(columns.headers, index) || words.unnamedColumn(index + 1);
  const indices = columns.roles.map((_, index) => index);
  const isUsed = (index: number): boolean => columns.roles[index] !== "ignored";
  const sorted =
    columns.roles.length > maxFirstColumns ? indices.toSorted((a, b) => rank(a) - rank(b) || a - b) : indices;
  const rest = indices.length - maxFirstColumns;
  const asked = new Set(columns.questions.map(({ column }) => column));
  const answered = (index: number) => columns.questions.filter(({ column }) => column !== index);
  return (
    <>
      <ul class="user-networks-columns">
        {(all ? sorted.slice(0, maxAllColumns) : sorted.slice(0, maxFirstColumns)).map(index => (
          <li key={index} data-open={asked.has(index)}>
            <span class="user-networks-column-name" title={header(index)}>
              {header(index)}
            </span>
            <span class="quiet user-networks-column-sample">{columns.samples[index]}</span>
            <QuietSelect
              label={words.roleOf(header(index))}
              value={at(columns.roles, index)}
              options={columnRoles}
              textOf={value => words.roles[value]}
              onChange={chosen =>
                onColumns({ ...columns, roles: columns.roles.with(index, chosen), questions: answered(index) })
              }
            />
            {asked.has(index) ? (
              <button
                class="link user-networks-column-open"
                type="button"
                aria-label={words.openQuestionName(header(index))}
                onClick={() => goToQuestion(index)}
              >
                {words.openQuestion}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {rest > 0 && !all ? (
        <button class="link small" type="button" onClick={() => setAll(true)}>
          {words.moreColumns(rest)}
        </button>
      ) : null}
    </>
  );

  function rank(index: number): number {
    return columns.roles[index] === "member-of" ? 1 : isUsed(index) ? 0 : 2;
  }
}
