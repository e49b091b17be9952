import fontAddress from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { FileFormat, Platform } from "./format.ts";
import { png } from "./formats/png.ts";
import { withInsets } from "./frame/figure.ts";
import { figureWords } from "./frame/words.ts";
import { pngBlob } from "./image.ts";
import type { ExportJob } from "./job.ts";
import { paintLetters } from "./letter-picture.ts";
import { svgText } from "./svg.ts";

async function fontDataUrl(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(fontAddress)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

const browser: Platform = {
  document,
  fontUrl: fontDataUrl,
  painter: paintLetters,
  async rasterize(svg, { widthPx, heightPx }) {
    const picture = await pngBlob(svgText(svg), widthPx, heightPx);
    return new Uint8Array(await picture.arrayBuffer());
  },
};

/** The file in a format. Draws and reads only what the format needs. */
export async function fileBlob(format: FileFormat, job: ExportJob): Promise<Blob> {
  const content = await format.encode(job, browser);
  return new Blob([typeof content === "string" ? content : content.slice()], { type: format.mime });
}

/** A picture as the clipboard takes it. */
export const clipboardPicture = (job: ExportJob): Promise<Blob> => fileBlob(png, job);

/** The figure in words, with its edition and source. */
export function figureText({ context, subject, origin, options }: ExportJob): string {
  const shown = withInsets(subject, options.size, options.insets);
  const { title, edition, long, foot } = figureWords(context, shown, { ...origin, legend: [] });
  return [title, edition, "", long, "", ...foot].join("\n");
}
