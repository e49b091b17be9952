import { arabicWords } from "./arabic.ts";
import { chineseWords } from "./chinese.ts";
import { dutchWords } from "./dutch.ts";
import { englishWords } from "./english.ts";
import { frenchWords } from "./french.ts";
import { germanWords } from "./german.ts";
import type { Words } from "./kinds.ts";
import { portugueseWords } from "./portuguese.ts";
import { russianWords } from "./russian.ts";
import { spanishWords } from "./spanish.ts";

/**
 * The words by language: those of the United Nations' and the Council of Europe's lists of treaties, and of networks' own
 * lists. A word that may mean something else is left out, so that the atlas asks: "provisional", "honorary", "affiliate",
 * "participant". "Suspended" does not count: a request must not go over a member that takes no part.
 */
export const allWords: readonly Words[] = [
  englishWords,
  frenchWords,
  spanishWords,
  portugueseWords,
  arabicWords,
  russianWords,
  chineseWords,
  germanWords,
  dutchWords,
];
