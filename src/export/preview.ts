import type { Table } from "../model/tables/table.ts";
import { drawJob, layoutAt } from "./drawing.ts";
import type { FileFormat } from "./format.ts";
import type { ExportJob } from "./job.ts";
import { fileBlob } from "./save.ts";
import { svgText } from "./svg.ts";
import { type TextSize, textSizeOf } from "./text/size.ts";

/** A file before it is saved: its picture with sizes, its first rows, or the beginning of its text. */
export interface FilePreview {
  /** An SVG. Null: the file has none. */
  readonly picture: Blob | null;
  /** The first lines of a file of text. */
  readonly text: string;
  /** The first rows of a file of rows, and how many it has. Null: it has none. */
  readonly table: (Table & { readonly rowCount: number }) | null;
  /** Null: the file is no picture. */
  readonly size: PreviewSize | null;
}

interface PreviewSize {
  readonly widthMm: number;
  readonly heightMm: number;
  /** With the scale of a picture of pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly textSize: TextSize;
}

const mmPerPx = 25.4 / 96;
const maxLines = 200;
const rowsShown = 50;

async function beginningOf(format: FileFormat, job: ExportJob): Promise<Pick<FilePreview, "text" | "table">> {
  const table = await format.table?.(job);
  if (table)
    return { text: "", table: { ...table, rows: table.rows.slice(0, rowsShown), rowCount: table.rows.length } };
  const text = await (await fileBlob(format, job)).text();
  return { text: text.split("\n").slice(0, maxLines).join("\n"), table: null };
}

/** The preview of a job's file, drawn as the file is. Throws what saving throws. */
export async function previewOf(format: FileFormat, job: ExportJob): Promise<FilePreview> {
  if (!format.isPicture) return { picture: null, size: null, ...(await beginningOf(format, job)) };
  // Outlines also where the file has text: a picture in a page has no typefaces but its own.
  const { layout, svg } = await drawJob(job, document, "outlines");
  const scale = format.options.includes("scale") ? job.options.scale : 1;
  return {
    picture: new Blob([svgText(svg)], { type: "image/svg+xml" }),
    text: "",
    table: null,
    size: {
      widthMm: Math.round(layout.widthPx * mmPerPx),
      heightMm: Math.round(layout.heightPx * mmPerPx),
      widthPx: Math.round(layout.widthPx * scale),
      heightPx: Math.round(layout.heightPx * scale),
      textSize: textSizeOf(
        size => (size === job.options.size ? layout : layoutAt(job, size)),
        job.options.size,
        document,
      ),
    },
  };
}
