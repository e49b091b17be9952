import { plural } from "../../formats.ts";
import { count } from "../words.ts";
import { commandsInEnglish } from "./commands.ts";

/** English: the search field. */
export const searchInEnglish = {
  label: "Search",
  placeholder: "Search …",
  key: "/",
  clear: "Clear",
  found: (n: number) => `${count(n)} ${plural(n, "en", { one: "result", other: "results" })}`,
  none: (text: string) => `No results for “${text}”. Try another spelling, a code or another language.`,
  matched: (alias: string) => `found as “${alias}”`,
  kinds: { route: "route" },
  commands: commandsInEnglish,
  route: (from: string, to: string) => `From ${from} to ${to}`,
  /** Parts a question such as "Spain to Kenya" or "from Spain to Kenya". */
  between: /^(?:from )?(.+?) *(?: to |→|->|>|–) *(.+)$/i,
  routeFrom: (from: string) => `Route from ${from}`,
  routeTo: (to: string) => `Route to ${to}`,
  /** "From Spain", and what may stand before "to" while it is still typed. */
  start: /^(?:route |way )?from +(.+?)(?: to?)?$/i,
  end: /^(?:(?:route|way|how) )?to +(.+)$/i,
};
