import type { FileFormat } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { json } from "./formats/json.ts";
import { pdf } from "./formats/pdf.ts";
import { png } from "./formats/png.ts";
import { svg } from "./formats/svg.ts";

const byId = {
  svg,
  png,
  pdf,
  csv,
  json,
} satisfies Record<string, FileFormat>;

/** Every format in the order of the menu, the default first. */
export const fileFormats: readonly FileFormat[] = Object.values(byId);
