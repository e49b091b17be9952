import type { Messages } from "../../i18n/messages.ts";
import { isJurisdictionCode, type JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Finder, MatchKind } from "../../model/search/finder.ts";
import type { Choice } from "../../panels/controls/Combobox.tsx";
import type { Question } from "../../state/view.ts";

/** A choice, and how it was found. */
export interface FoundChoice {
  readonly choice: Choice;
  readonly match: MatchKind;
}

const routeChoice = ({ from, to }: Question, label: string): Choice => ({
  ...{ id: `${from ?? ""} ${to ?? ""}`, kind: "route", label, matched: null },
});

/** The question that the search has found; one of its ends may be open. */
export function questionOf(id: Choice["id"]): Question {
  const [from = null, to = null] = id.split(" ").map(end => (isJurisdictionCode(end) ? end : null));
  return { from, to };
}

interface RouteChoices {
  /** "Spain to Kenya" as a question, where both are found. */
  readonly whole: (text: string) => readonly FoundChoice[];
  /** "From Spain" or "to Kenya" as a question whose other end is open. */
  readonly open: (text: string) => readonly FoundChoice[];
}

/** Finds questions among what is typed, by the names of those that a question may start or end with. */
export function routesBy(
  byEnd: Finder<JurisdictionCode>,
  nameOf: (code: JurisdictionCode) => string,
  words: Messages["search"],
): RouteChoices {
  const endIn = (pattern: RegExp, text: string) => {
    const named = pattern.exec(text)?.[1];
    return named === undefined ? [] : byEnd.find(named, 1);
  };
  return {
    whole(text) {
      const ends = words.between
        .exec(text)
        ?.slice(1)
        .map(end => byEnd.find(end, 1)[0]?.value);
      const [from, to] = ends ?? [];
      if (!from || !to || from === to) return [];
      return [{ choice: routeChoice({ from, to }, words.route(nameOf(from), nameOf(to))), match: "exact" }];
    },
    open: text => [
      ...endIn(words.start, text).map(({ value, match }) => ({
        choice: routeChoice({ from: value, to: null }, words.routeFrom(nameOf(value))),
        match,
      })),
      ...endIn(words.end, text).map(({ value, match }) => ({
        choice: routeChoice({ from: null, to: value }, words.routeTo(nameOf(value))),
        match,
      })),
    ],
  };
}
