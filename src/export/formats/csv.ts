import { csvOfTable } from "../../model/tables/table.ts";
import type { FileFormat } from "../format.ts";

export const csv: FileFormat = {
  id: "csv",
  name: "CSV",
  extension: "csv",
  mime: "text/csv;charset=utf-8",
  isPicture: false,
  options: [],
  purposeOf: words => words.formatTexts.csv,
  async encode({ subject, context, rows }) {
    const { figureTable } = await import("../tables.ts");
    return csvOfTable(figureTable(subject, context, rows));
  },
};
