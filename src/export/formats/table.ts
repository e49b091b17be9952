import type { Table } from "../../model/tables/table.ts";
import type { ExportJob } from "../job.ts";

/** The rows of a job's file. Loads what makes them. */
export async function tableOfJob({ subject, context, rows }: ExportJob): Promise<Table> {
  const { figureTable } = await import("../tables.ts");
  return figureTable(subject, context, rows);
}
