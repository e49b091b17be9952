import {
  type ChosenColours,
  defaultExportOptions,
  type ExportOptions,
  exportValues,
  type OwnWords,
  ownWordLimits,
} from "../../export/options.ts";
import { en } from "../../i18n/en/index.ts";
import { type Call, choiceOf, networksNamed, UsageError } from "../call.ts";

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

/** `#rrggbb` for six or three digits, with or without the sign. Null: it is no colour. */
function colourIn(text: string): string | null {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`.toLowerCase();
}

/** Colours as in `CNCP=#1b6ca8`; of two for one network the later counts. */
function coloursIn({ edition, values: { colour = [] } }: Call): ChosenColours {
  if (!Array.isArray(colour)) return {};
  return Object.fromEntries(
    colour.map((given: string) => {
      const [, name = "", text = ""] = /^(.*)=([^=]*)$/s.exec(given) ?? [];
      if (name.trim() === "") throw new UsageError(figureUsage.colour(given));
      const chosen = colourIn(text);
      if (chosen === null) throw new UsageError(figureUsage.notColour(name.trim(), text.trim()));
      const [network, ...more] = networksNamed(edition, name);
      if (!network || more.length > 0) throw new UsageError(figureUsage.colour(given));
      return [network, chosen];
    }),
  );
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
    colours: coloursIn(call),
    names: choiceOf("names", exportValues.names, values.names, "both"),
    title: ownWordIn(call, "title"),
    subtitle: ownWordIn(call, "subtitle"),
    note: ownWordIn(call, "note"),
  };
}
