import { cliInEnglish } from "../i18n/en/cli.ts";
import { canBeAsked, type JurisdictionCode } from "../model/jurisdiction.ts";
import type { Finder } from "../model/search/finder.ts";
import { type Call, jurisdictionNameIn, UsageError } from "./call.ts";
import { finderIn } from "./finder.ts";

const maxSuggestions = 5;

function suggestionsFor(call: Call, codes: readonly JurisdictionCode[]): readonly string[] {
  const nameOf = jurisdictionNameIn(call);
  return codes.map(code => cliInEnglish.suggestion(nameOf(code), code));
}

/** The jurisdiction with a name; throws a `UsageError` with suggestions if it is unknown or ambiguous. */
function resolvedName(call: Call, finder: Finder<JurisdictionCode>, typed: string): JurisdictionCode {
  const found = finder.resolve(typed);
  if (found.kind === "one") return found.value;
  const words = cliInEnglish;
  if (found.kind === "ambiguous") throw new UsageError(words.ambiguousName(typed, suggestionsFor(call, found.values)));
  throw new UsageError(words.unknownName(typed, suggestionsFor(call, found.suggestions.slice(0, maxSuggestions))));
}

/** The jurisdiction named by all words of the call together. */
export function placeNamed(call: Call, command: string): JurisdictionCode {
  if (call.words.length === 0) throw new UsageError(cliInEnglish.needs(cliInEnglish.usage(command)));
  return resolvedName(call, finderIn(call.atlas), call.words.join(" "));
}

/** The jurisdiction named by an option. */
export const placeIn = (call: Call, typed: string): JurisdictionCode => resolvedName(call, finderIn(call.atlas), typed);

/** Refuses an area of the map as an end of a question. */
function askable(call: Call, code: JurisdictionCode): JurisdictionCode {
  if (!canBeAsked(call.atlas.jurisdictions.get(code)))
    throw new UsageError(cliInEnglish.noEnd(jurisdictionNameIn(call)(code)));
  return code;
}

/** The jurisdiction named by all words of the call, at which a question can start. */
export const startNamed = (call: Call, command: string): JurisdictionCode => askable(call, placeNamed(call, command));

/** The two jurisdictions named by the words of the call; unambiguous names of several words need no quotes. */
export function pairNamed(call: Call, command: string): readonly [JurisdictionCode, JurisdictionCode] {
  const { words } = call;
  const finder = finderIn(call.atlas);
  const [first, second] = words;
  if (first === undefined || second === undefined)
    throw new UsageError(cliInEnglish.needs(cliInEnglish.usage(command)));
  if (words.length === 2)
    return [askable(call, resolvedName(call, finder, first)), askable(call, resolvedName(call, finder, second))];
  const splits = words.slice(1).flatMap((_, i) => {
    const [from, to] = [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")].map(text =>
      finder.resolve(text),
    );
    return from?.kind === "one" && to?.kind === "one" ? [[from.value, to.value] as const] : [];
  });
  const [only] = splits;
  if (!only || splits.length > 1) throw new UsageError(cliInEnglish.unclearPair(words.join(" ")));
  return [askable(call, only[0]), askable(call, only[1])];
}

/** Throws a `UsageError` if a command without arguments is given some. */
export function noWords(call: Call, command: string): void {
  if (call.words.length > 0) throw new UsageError(cliInEnglish.takesNothing(command));
}
