import { drawJob, layoutAt } from "./drawing.ts";
import type { FileFormat } from "./format.ts";
import type { ExportJob } from "./job.ts";
import { fileBlob } from "./save.ts";
import { svgText } from "./svg.ts";
import { type TextSize, textSizeOf } from "./text/size.ts";

/** A file before it is saved: its picture with sizes, or the beginning of its text. */
export interface FilePreview {
  /** An SVG. Null: the file is text. */
  readonly picture: Blob | null;
  /** The first lines of a file of text. */
  readonly text: string;
  /** Null: the file is text. */
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
const maxLines = 14;

/** The preview of a job's file, drawn as the file is. Throws what saving throws. */
export async function previewOf(format: FileFormat, job: ExportJob): Promise<FilePreview> {
  if (!format.isPicture) {
    const text = format.beginning ? await format.beginning(job) : await (await fileBlob(format, job)).text();
    return { picture: null, text: text.split("\n").slice(0, maxLines).join("\n"), size: null };
  }
  // Outlines also where the file has text: a picture in a page has no typefaces but its own.
  const { layout, svg } = await drawJob(job, document, "outlines");
  const scale = format.options.includes("scale") ? job.options.scale : 1;
  return {
    picture: new Blob([svgText(svg)], { type: "image/svg+xml" }),
    text: "",
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
