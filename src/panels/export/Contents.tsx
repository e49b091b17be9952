import type { Messages } from "../../i18n/messages.ts";
import type { CsvValue } from "../../model/tables/csv.ts";

/** A file before it is saved, as a picture, a table or a text. */
export interface ShownFile {
  /** Of a picture. Null: the file has none. */
  readonly address: string | null;
  readonly text: string;
  /** The first rows of a file of rows. */
  readonly table: {
    readonly keys: readonly string[];
    readonly rows: readonly (readonly CsvValue[])[];
    readonly rowCount: number;
  } | null;
}

interface ContentsProps {
  readonly messages: Messages;
  readonly title: string;
  readonly file: ShownFile;
}

/** What is in the file. A table and a text scroll by themselves. */
export function FileContents({ messages, title, file: { address, text, table } }: ContentsProps) {
  const words = messages.export.figure.menu;
  if (address !== null) return <img src={address} alt={words.previewAlt(title)} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place scrolls, which a keyboard must reach
    <section class="export-scroller" aria-label={words.contents} tabIndex={0}>
      {table ? <RowsTable caption={words.contents} {...table} /> : <pre dir="auto">{text}</pre>}
    </section>
  );
}

type RowsTableProps = NonNullable<ShownFile["table"]> & { readonly caption: string };

function RowsTable({ caption, keys, rows }: RowsTableProps) {
  return (
    <table class="export-rows">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {keys.map(key => (
            <th key={key} scope="col">
              {key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {keys.map((key, column) => (
              <RowCell key={key} value={row[column] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell is cut where it is long, and read whole when it is pointed at. */
function RowCell({ value }: { readonly value: CsvValue }) {
  const text = String(value ?? "");
  return (
    <td dir="auto" class={typeof value === "number" ? "number" : undefined} title={text.length > 30 ? text : undefined}>
      {text}
    </td>
  );
}
