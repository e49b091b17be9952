import { cliInEnglish } from "../i18n/en/cli.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Finder } from "../model/search/finder.ts";
import { type Call, jurisdictionNameIn, UsageError } from "./call.ts";
import { finderIn } from "./finder.ts";

const maxSuggestions = 5;

function suggestionsFor(call: Call, codes: readonly JurisdictionCode[]): readonly string[] {
  const nameOf = jurisdictionNameIn(call);
  return codes.map(code => cliInEnglish.suggestion(nameOf(code), code));
}

/** The jurisdiction that is meant; throws a `WrongCall` with suggestions where that is none or not clear. */
function resolvedName(call: Call, finder: Finder<JurisdictionCode>, typed: string): JurisdictionCode {
  const found = finder.resolve(typed);
  if (found.kind === "one") return found.value;
  const words = cliInEnglish;
  if (found.kind === "ambiguous") throw new UsageError(words.ambiguousName(typed, suggestionsFor(call, found.values)));
  throw new UsageError(words.unknownName(typed, suggestionsFor(call, found.suggestions.slice(0, maxSuggestions))));
}

/** The jurisdiction that all words of the call name together. */
export function placeNamed(call: Call, command: string): JurisdictionCode {
  if (call.words.length === 0) throw new UsageError(cliInEnglish.needs(cliInEnglish.usage(command)));
  return resolvedName(call, finderIn(call.atlas), call.words.join(" "));
}

/** The jurisdiction that an option names. */
export const placeIn = (call: Call, typed: string): JurisdictionCode => resolvedName(call, finderIn(call.atlas), typed);

/** The two jurisdictions that the words of the call name; names of several words need no quotes where it is clear. */
export function pairNamed(call: Call, command: string): readonly [JurisdictionCode, JurisdictionCode] {
  const { words } = call;
  const finder = finderIn(call.atlas);
  const [first = "", second = ""] = words;
  if (words.length < 2) throw new UsageError(cliInEnglish.needs(cliInEnglish.usage(command)));
  if (words.length === 2) return [resolvedName(call, finder, first), resolvedName(call, finder, second)];
  const splits = words.slice(1).flatMap((_, i) => {
    const [from, to] = [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")].map(text =>
      finder.resolve(text),
    );
    return from?.kind === "one" && to?.kind === "one" ? [[from.value, to.value] as const] : [];
  });
  const [only] = splits;
  if (!only || splits.length > 1) throw new UsageError(cliInEnglish.unclearPair(words.join(" ")));
  return only;
}

/** Refuses words after a command that takes none. */
export function noWords(call: Call, command: string): void {
  if (call.words.length > 0) throw new UsageError(cliInEnglish.takesNothing(command));
}
