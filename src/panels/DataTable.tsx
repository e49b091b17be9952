import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { Names } from "./Names.tsx";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** `names`: cells are codes, shown as names that open their sheets. */
  readonly kind: "text" | "number" | "names";
}

export type TableCell = string | number | null | readonly JurisdictionCode[];

export interface TableContent {
  readonly caption: string;
  /** The first names its row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

interface DataTableProps {
  readonly messages: Messages;
  readonly table: TableContent;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
}

/** The text form of a chart. */
export function DataTable({ messages, table, nameOf, onOpen }: DataTableProps) {
  const { caption, columns, rows } = table;
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
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, place) => (
                <Cell key={column.key} column={column} isHead={place === 0}>
                  {contentOf(row[place] ?? null)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function contentOf(cell: TableCell) {
    if (typeof cell === "object" && cell !== null)
      return <Names messages={messages} codes={cell} nameOf={nameOf} onOpen={onOpen} shown={8} />;
    return cell;
  }
}

interface CellProps {
  readonly column: TableColumn;
  readonly isHead: boolean;
  readonly children: ReturnType<typeof Names> | string | number | null;
}

function Cell({ column, isHead, children }: CellProps) {
  return isHead ? (
    <th scope="row" class={column.kind}>
      {children}
    </th>
  ) : (
    <td class={column.kind}>{children}</td>
  );
}
