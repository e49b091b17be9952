import type { ChartContext } from "../../draw/context.ts";
import { xlsx } from "../../export/formats/xlsx.ts";
import { aboutTable } from "../../export/frame/words.ts";
import type { NetworkId } from "../../model/network.ts";
import { csvOfTable, type Table } from "../../model/tables/table.ts";
import { editionPhrase } from "../../prose/edition-phrase.ts";
import type { PageApp } from "../state/page-app.ts";
import { download, downloadBlob } from "./download.ts";
import { originOf } from "./job.ts";
import { unloadedText } from "./unloaded.ts";

export type TableFormat = "csv" | "workbook";

/** A table of the page as a file. */
interface TableFile {
  readonly stem: string;
  readonly title: string;
  readonly table: Table;
  readonly context: ChartContext;
  readonly networks: readonly NetworkId[];
  /** None: that of the context. */
  readonly edition?: string;
}

async function downloadWorkbook(app: PageApp, file: TableFile): Promise<void> {
  const { tableWorkbook } = await import("../../export/ooxml/table-workbook.ts");
  const { title, table, networks, edition = editionPhrase(file.context) } = file;
  const context = { ...file.context, networks };
  // The link of a file never names the pair; its rows do, where it answers for one.
  const origin = originOf(app, context, { withPair: false, day: null });
  const { hasUserNetworks } = origin;
  const about = { ...aboutTable(context, { title, edition, networks }, origin), hasUserNetworks };
  const bytes = tableWorkbook(table, about, context.messages);
  downloadBlob(`${file.stem}.${xlsx.extension}`, new Blob([bytes.slice()], { type: xlsx.mime }));
}

/** Downloads a table as CSV or as a workbook, which loads what writes it: a message says if that could not be loaded. */
export function saveTable(app: PageApp, file: TableFile, as: TableFormat): void {
  if (as === "csv") {
    download(`${file.stem}.csv`, "text/csv", csvOfTable(file.table));
    return;
  }
  const words = app.messages.peek().export.figure.menu;
  downloadWorkbook(app, file).catch(async error => app.toasts.say((await unloadedText(error, words)) ?? words.failed));
}
