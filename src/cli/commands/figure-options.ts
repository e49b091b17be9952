import {
  defaultExportOptions,
  type ExportOptions,
  exportValues,
  type OwnWords,
  ownWordLimits,
} from "../../export/options.ts";
import { en } from "../../i18n/en/index.ts";
import { type Call, choiceOf, UsageError } from "../call.ts";

const figureUsage = en.export.figure.cli;

function scaleOf(given: unknown): number {
  const scale = Number(given ?? 2);
  if (!(scale >= 1 && scale <= 4)) throw new UsageError(figureUsage.scale(String(given)));
  return scale;
}

function ownWordIn({ values }: Call, name: keyof OwnWords): string {
  const given = values[name];
  const text = typeof given === "string" ? given : "";
  const most = ownWordLimits[name];
  if (text.length > most) throw new UsageError(figureUsage.tooLong(name, most, text.length));
  return text;
}

/** How a person wants the file, from the options of the terminal in `../figure-flags.ts`. */
export function exportOptionsIn(call: Call): ExportOptions {
  const { values } = call;
  return {
    ...defaultExportOptions,
    size: choiceOf("size", exportValues.size, values.size, "screen"),
    insets: choiceOf("insets", exportValues.insets, values.insets, "auto"),
    style: choiceOf("style", exportValues.style, values.style, "colour"),
    scale: scaleOf(values.scale),
    text: values.editable === true ? "editable" : "outlines",
    withPair: values["with-question"] === true,
    title: ownWordIn(call, "title"),
    subtitle: ownWordIn(call, "subtitle"),
    note: ownWordIn(call, "note"),
  };
}
