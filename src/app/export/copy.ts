import type { FileFormat } from "../../export/format.ts";
import type { ExportJob } from "../../export/job.ts";
import type { Messages } from "../../i18n/messages.ts";
import { tabbedOf } from "../../model/tables/csv.ts";
import { withDetailedWorld } from "./job.ts";

export type MenuWords = Messages["export"]["figure"]["menu"];

/** A way to copy: it resolves to what can be said then. */
interface CopyWay {
  readonly label: string;
  readonly copy: (job: ExportJob) => Promise<string>;
}

/** What fits a format: a picture and its words, a table, or the text of the file itself. */
export function copyWays(format: FileFormat, words: MenuWords): readonly CopyWay[] {
  if (format.isPicture)
    return [
      { label: words.copyImage, copy: job => copyImage(job).then(() => words.imageCopied) },
      { label: words.copyText, copy: job => copyText(job).then(() => words.textCopied) },
    ];
  if (format.table) return [{ label: words.copyTable, copy: job => copyTable(format, job).then(words.tableCopied) }];
  return [{ label: words.copyFile(format.name), copy: job => copyFile(format, job).then(() => words.textCopied) }];
}

/** Passes the clipboard a promise at once: some browsers allow writing only in the task of the click. */
async function copyImage(job: ExportJob): Promise<void> {
  if (!("ClipboardItem" in window)) throw new TypeError("no pictures on this clipboard");
  const picture = import("../../export/save.ts").then(async ({ clipboardPicture }) =>
    clipboardPicture(await withDetailedWorld(job)),
  );
  // The clipboard's own error hides why the picture failed, so that error is thrown first.
  await Promise.all([navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]), picture]).catch(
    async refusal => {
      await picture;
      throw refusal;
    },
  );
}

async function copyText(job: ExportJob): Promise<void> {
  const { figureText } = await import("../../export/save.ts");
  await navigator.clipboard.writeText(figureText(job));
}

/** Resolves to the number of rows. */
async function copyTable({ table }: FileFormat, job: ExportJob): Promise<number> {
  const found = await table?.(job);
  const { keys, rows } = found ?? { keys: [], rows: [] };
  await navigator.clipboard.writeText(tabbedOf([keys, ...rows]));
  return rows.length;
}

async function copyFile(format: FileFormat, job: ExportJob): Promise<void> {
  const { fileBlob } = await import("../../export/save.ts");
  await navigator.clipboard.writeText(await (await fileBlob(format, job)).text());
}
