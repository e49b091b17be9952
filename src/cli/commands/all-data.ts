import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { allDataFile, type DataFormat, dataFormats } from "../../export/data/file.ts";
import { allMemberships } from "../../export/data/tables.ts";
import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { preamble } from "../../model/tables/json.ts";
import { type Call, type Outcome, systemReason, UsageError } from "../call.ts";
import { sourcesFromFile, versionFromFile } from "../data.ts";
import { noWords } from "../names.ts";
import { figureContext } from "./figure-context.ts";

function formatOf(out: string): DataFormat {
  const format = extname(out).slice(1).toLowerCase();
  if (!Object.hasOwn(dataFormats, format)) throw new UsageError(cliInEnglish.dataOut);
  return format as DataFormat;
}

/** Writes all memberships of both editions with their sources. */
export function data(call: Call): Outcome {
  noWords(call, "data");
  const { out, edition } = call.values;
  if (edition !== undefined) throw new UsageError(cliInEnglish.dataHasEditions);
  if (typeof out !== "string") throw new UsageError(cliInEnglish.dataOut);
  const format = formatOf(out);
  const sources = new Map(sourcesFromFile().map(source => [source.id, source]));
  const all = { atlas: call.atlas, context: figureContext(call), sources };
  try {
    writeFileSync(out, allDataFile(all, versionFromFile(), format));
  } catch (error) {
    throw new UsageError(cliInEnglish.notWritten(out, systemReason(error)));
  }
  const rows = allMemberships(all).rows.length;
  return {
    exit: 0,
    json: { ...preamble(call), file: out, format, rows },
    sentences: [cliInEnglish.dataSaved(out, rows, en.export.figure.data.edition)],
  };
}
