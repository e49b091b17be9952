import { useState } from "preact/hooks";
import { type Columns, columnRoles, separators } from "../../model/user-networks/columns.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import type { TableReadingProps } from "./TableReading.tsx";

/** A wide table may have two thousand columns; those of use come first. */
const shownColumns = 24;

type TableColumnsProps = TableReadingProps & { readonly columns: Columns };

/** How a table was read: what parts its cells, whether it has headings, and what each column holds. */
export function TableColumns(props: TableColumnsProps) {
  const { messages, file, columns, onColumns, onSeparator } = props;
  const words = messages.userNetworks;
  return (
    <>
      <h4>{words.columns}</h4>
      <p class="own-table-shape small">
        {file.table === null ? (
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
  const header = (index: number): string => columns.headers[index] || words.unnamedColumn(index + 1);
  const indices = columns.roles.map((_, index) => index);
  const isUsed = (index: number): boolean => columns.roles[index] !== "ignored";
  const sorted = columns.roles.length > shownColumns ? indices.toSorted((a, b) => rank(a) - rank(b) || a - b) : indices;
  const rest = indices.length - shownColumns;
  return (
    <>
      <ul class="own-columns">
        {(all ? sorted.slice(0, 300) : sorted.slice(0, shownColumns)).map(index => (
          <li key={index}>
            <span class="own-column-name">{header(index)}</span>
            <span class="quiet own-column-sample">{columns.samples[index]}</span>
            <QuietSelect
              label={words.roleOf(header(index))}
              value={columns.roles[index] ?? "ignored"}
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
