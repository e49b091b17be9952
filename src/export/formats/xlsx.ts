import type { FileFormat } from "../format.ts";
import { aboutFigure } from "../frame/words.ts";
import { tableOfJob } from "./table.ts";

export const xlsx: FileFormat = {
  id: "xlsx",
  name: "Excel",
  extension: "xlsx",
  mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  isPicture: false,
  options: ["withPair"],
  purposeOf: words => words.formatTexts.xlsx,
  async encode({ rows, ...about }) {
    const [{ figureTable }, { tableWorkbook }] = await Promise.all([
      import("../tables.ts"),
      import("../ooxml/table-workbook.ts"),
    ]);
    const { subject, context, origin } = about;
    const said = { ...aboutFigure(about), hasUserNetworks: origin.hasUserNetworks };
    return tableWorkbook(figureTable(subject, context, rows), said, context.messages);
  },
  table: tableOfJob,
};
