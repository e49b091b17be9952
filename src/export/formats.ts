import type { FileFormat } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { json } from "./formats/json.ts";
import { pdf } from "./formats/pdf.ts";
import { png } from "./formats/png.ts";
import { pptx } from "./formats/pptx.ts";
import { svg } from "./formats/svg.ts";
import { xlsx } from "./formats/xlsx.ts";

/** Every format in the order of the menu, the default first. */
// biome-ignore format: a line each, so that a format is one line more
export const fileFormats: readonly FileFormat[] = [
  svg,
  png,
  pdf,
  pptx,
  xlsx,
  csv,
  json,
];
