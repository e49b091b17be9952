import type { ChartContext } from "../../draw/context.ts";
import { chosenColours, paletteOf } from "../../draw/palette.ts";
import { en } from "../../i18n/en/index.ts";
import { type Call, jurisdictionNameIn } from "../call.ts";

/** What a call's charts, maps and tables are made from. */
export const figureContext = (call: Call): ChartContext => ({
  ...call,
  palette: paletteOf(
    call.edition.networks.map(({ id }) => id),
    chosenColours(call.atlas.records.others),
  ),
  theme: "light",
  messages: en,
  language: "en",
  nameOf: jurisdictionNameIn(call),
});
