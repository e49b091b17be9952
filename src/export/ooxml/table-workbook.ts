import { notIsolated } from "../../i18n/isolated.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { CsvValue } from "../../model/tables/csv.ts";
import type { Table } from "../../model/tables/table.ts";
import { type Sheet, workbookOf } from "./workbook.ts";

/** What a table says of itself: as much as a figure of it. */
export interface TableAbout {
  readonly title: string;
  readonly edition: string;
  /** Paragraphs: source, caution, citation, boundaries and link. */
  readonly about: readonly string[];
  /** Networks of a person's own are in it, which the licence of the atlas does not cover. */
  readonly hasUserNetworks: boolean;
}

/** In letters. A wider cell is read in the line above the sheet. */
const columnWidth = { least: 9, most: 48, paragraph: 100, margin: 2 } as const;

const lettersIn = (value: CsvValue | undefined): number => String(value ?? "").length;

function dataSheet({ keys, rows }: Table, name: string): Sheet {
  const widest = keys.map((key, i) => rows.reduce((most, row) => Math.max(most, lettersIn(row[i])), key.length));
  return {
    name,
    widths: widest.map(letters =>
      Math.min(columnWidth.most, Math.max(columnWidth.least, letters + columnWidth.margin)),
    ),
    rows: [{ look: "heading", cells: keys }, ...rows.map(cells => ({ look: "text", cells }) as const)],
    hasHeadings: true,
  };
}

function aboutSheet(title: string, paragraphs: readonly string[], name: string): Sheet {
  const texts = paragraphs.map(text => ({ look: "paragraph", cells: [notIsolated(text)] }) as const);
  return {
    name,
    widths: [columnWidth.paragraph],
    rows: [{ look: "title", cells: [notIsolated(title)] }, ...texts],
    hasHeadings: false,
  };
}

interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** A table as a workbook: its rows, and a sheet with what they rest on. */
export const tableWorkbook = (table: Table, about: TableAbout, messages: Messages): Uint8Array =>
  tablesWorkbook([{ name: messages.export.figure.sheets.rows, table }], about, messages);

/** Tables as a workbook, a sheet for each, and one with what they rest on. */
export function tablesWorkbook(
  tables: readonly NamedTable[],
  { title, edition, about, hasUserNetworks }: TableAbout,
  messages: Messages,
): Uint8Array {
  const { figure } = messages.export;
  const licence = figure.licence(hasUserNetworks);
  const { sheets } = figure;
  return workbookOf(
    [
      ...tables.map(({ name, table }) => dataSheet(table, name)),
      aboutSheet(title, [edition, ...about, licence], sheets.about),
    ],
    {
      title,
      subject: edition,
      author: messages.app.title,
      description: about.join(" "),
      licence,
      language: messages.app.spoken,
    },
  );
}
