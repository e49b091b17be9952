import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import { at } from "../../model/at.ts";
import { type Columns, columnRoles, separators } from "../../model/user-networks/tables/columns.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";

/** Columns shown at first; a wide table may have two thousand, so used columns come first. */
const maxFirstColumns = 24;

/** Columns shown on request. */
const maxAllColumns = 300;

export interface TableColumnsHandlers {
  readonly onColumns: (columns: Columns) => void;
  readonly onSeparator: (separator: string) => void;
}

interface TableColumnsProps extends TableColumnsHandlers {
  readonly messages: Messages;
  /** False for a JSON list read as a table, which has no separator to choose. */
  readonly hasSeparator: boolean;
  readonly columns: Columns;
}

/** How a table was read: its separator, whether it has headings, and the role of each column. */
export function TableColumns(props: TableColumnsProps) {
  const { messages, hasSeparator, columns, onColumns, onSeparator } = props;
  const words = messages.userNetworks;
  return (
    <>
      <h4>{words.columns}</h4>
      <p class="user-networks-table-shape small">
        {hasSeparator ? (
          <>
            {words.separator}{" "}
            <QuietSelect
              label={words.separatorName}
              value={separators.find(known => known === columns.separator) ?? ","}
              options={separators}
              textOf={value => words.separators[value] ?? value}
              onChange={onSeparator}
            />{" "}
          </>
        ) : null}
        <label>
          <input
            type="checkbox"
            checked={columns.hasHeader}
            onChange={() => onColumns({ ...columns, hasHeader: !columns.hasHeader })}
          />{" "}
          {words.hasHeader}
        </label>
      </p>
      <Roles {...props} />
    </>
  );
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
  return (
    <>
      <ul class="user-networks-columns">
        {(all ? sorted.slice(0, maxAllColumns) : sorted.slice(0, maxFirstColumns)).map(index => (
          <li key={index}>
            <span class="user-networks-column-name">{header(index)}</span>
            <span class="quiet user-networks-column-sample">{columns.samples[index]}</span>
            <QuietSelect
              label={words.roleOf(header(index))}
              value={at(columns.roles, index)}
              options={columnRoles}
              textOf={value => words.roles[value]}
              onChange={chosen => onColumns({ ...columns, roles: columns.roles.with(index, chosen) })}
            />
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
