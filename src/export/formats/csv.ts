import { csvOfTable } from "../../model/tables/table.ts";
import type { FileFormat } from "../format.ts";
import { tableOfJob } from "./table.ts";

export const csv: FileFormat = {
  id: "csv",
  name: "CSV",
  extension: "csv",
  mime: "text/csv;charset=utf-8",
  isPicture: false,
  options: [],
  purposeOf: words => words.formatTexts.csv,
  encode: async job => csvOfTable(await tableOfJob(job)),
  table: tableOfJob,
};
