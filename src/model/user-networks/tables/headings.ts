import { fold } from "../../search/fold.ts";
import { type HeadingKind, headingKinds, wordsOfHeadings } from "./heading-words.ts";

/** The words of a heading, folded: "memberStatus" and "country_name" are two words each. */
export const headingWords = (header: string): readonly string[] =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).split(" ");

/** Words that change nothing in what a heading says. */
const fillers: ReadonlySet<string> = new Set(
  "valid on at in membership member effective last first the of de du des la le les el los las do da dos das del code name date year fecha data nom nome nombre дата تاريخ official common en fr es".split(
    " ",
  ),
);

/** The kinds of a heading that is one phrase of a list, apart from words such as "date of". */
function kindsOfPhrase(phrase: readonly string[]): ReadonlySet<HeadingKind> {
  const whole = phrase.join(" ");
  const bare = phrase.filter(word => !fillers.has(word) && !/^\d+$/.test(word)).join(" ");
  return new Set(
    headingKinds.filter(kind => wordsOfHeadings[kind].has(whole) || (bare !== "" && wordsOfHeadings[kind].has(bare))),
  );
}

/** The kinds of heading that the whole of it is. None: it says something else, such as the name of a network. */
export const kindsOfHeading = (header: string): ReadonlySet<HeadingKind> => kindsOfPhrase(headingWords(header));

/** True for words that name nothing by themselves, such as "date of" and "year". */
export const isNameless = (header: string): boolean =>
  headingWords(header).every(word => word === "" || fillers.has(word)) || kindsOfHeading(header).size > 0;

/** True for a heading that has a word of the kind, as "Treaty of Lagos" has one of networks. */
export const hasWordOf = (kind: HeadingKind, header: string): boolean =>
  headingWords(header).some(word => wordsOfHeadings[kind].has(word));
