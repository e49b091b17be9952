import { useState } from "preact/hooks";
import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { TableCell, TableColumn, TableContent } from "../../model/tables/content.ts";
import { EmptyNote } from "./EmptyNote.tsx";
import { Names } from "./Names.tsx";

interface DataTableProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly table: TableContent;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
}

/** Rows rendered per page. */
const rowsPerPage = 300;

/** A chart's data as a table. */
export function DataTable({ messages, language, table, nameOf, onOpen }: DataTableProps) {
  const { caption, columns, rows, total } = table;
  const [shown, setShown] = useState(rowsPerPage);
  const words = messages.tables;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, which a keyboard must reach
    <section class="table-scroller" aria-label={messages.app.tableOf(caption)} tabIndex={0}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" class={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={index}>
              {columns.map((column, place) => (
                <DataCell key={column.key} column={column} isHead={place === 0}>
                  {contentOf(row[place] ?? null)}
                </DataCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <EmptyNote text={messages.empty.noTableRow} /> : null}
      {rows.length > shown ? (
        <button class="link" type="button" onClick={() => setShown(shown + rowsPerPage)}>
          {words.moreRows(Math.min(rowsPerPage, rows.length - shown), total)}
        </button>
      ) : total > rows.length ? (
        <p class="quiet small">{words.restInFile(rows.length, total)}</p>
      ) : null}
    </section>
  );

  function contentOf(cell: TableCell) {
    if (typeof cell === "object" && cell !== null)
      return <Names messages={messages} language={language} codes={cell} nameOf={nameOf} onOpen={onOpen} shown={8} />;
    return cell;
  }
}

interface DataCellProps {
  readonly column: TableColumn;
  readonly isHead: boolean;
  readonly children: ReturnType<typeof Names> | string | number | null;
}

function DataCell({ column, isHead, children }: DataCellProps) {
  return isHead ? (
    <th scope="row" class={column.kind}>
      {children}
    </th>
  ) : (
    <td class={column.kind}>{children}</td>
  );
}
