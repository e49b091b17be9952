import type { FileFormat } from "../format.ts";

export const json: FileFormat = {
  id: "json",
  name: "JSON",
  extension: "json",
  mime: "application/json",
  isPicture: false,
  options: ["withPair"],
  purposeOf: words => words.formatTexts.json,
  async encode(job) {
    const { jsonOf } = await import("../tables.ts");
    return jsonOf(job);
  },
};
