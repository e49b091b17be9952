import { fold, searchKey } from "./fold.ts";

const listed = (words: string): readonly string[] => words.split(" ");

/** Words without which a name is the same: articles and prepositions of the languages that have them apart. */
const smallWords: ReadonlySet<string> = new Set(
  listed("the of and de la le les l d du des del el los las da do dos das et y e и und"),
);

/** Words and their abbreviations in lists of countries, all as the same word. */
const sameWords: ReadonlyMap<string, string> = new Map(
  [
    "republic rep repub republica republique",
    "democratic dem",
    "federal federated federative fed",
    "states sts",
    "islands island isl isls is",
    "saint st ste sainte",
    "north northern n",
    "south southern s",
    "east eastern",
    "west western",
    "equatorial eq",
  ].flatMap(line => {
    const [kept = "", ...others] = listed(line);
    return others.map(word => [word, kept] as const);
  }),
);

/** Beyond these words a name of several may mean something else: "N" alone is no word for north. */
const asOneWord = (words: readonly string[]): readonly string[] =>
  words.length === 1 ? words : words.map(word => sameWords.get(word) ?? word);

/** Words of forms of government, which a name may have or not. */
const formWords: ReadonlySet<string> = new Set(
  listed(
    "republic kingdom state states democratic federal people peoples s islamic arab socialist sovereign independent " +
      "republique royaume etat republica reino estado",
  ),
);

/** "SAR" of Hong Kong and Macao. */
const spelledOut = (folded: string): string => folded.replace(/\bsar\b/, "special administrative region");

const plainWords = (text: string): readonly string[] => spelledOut(fold(text)).split(" ");

/** The words that make a name, without articles, with abbreviations as their words. */
export const wordsOfPlace = (text: string): readonly string[] => {
  const words = plainWords(text);
  const bare = words.filter(word => !smallWords.has(word));
  return asOneWord(bare.length > 0 ? bare : words).filter(word => word !== "");
};

/** Equal for "Egypt, Arab Rep." and "the Arab Republic of Egypt": the words in any order. */
export const placeKey = (text: string): string => wordsOfPlace(text).toSorted().join(" ");

/** Equal for a name with and without a form of government, which only resembles it: China is not each Republic of China. */
export const coreOfPlace = (text: string): string =>
  wordsOfPlace(text)
    .filter(word => !formWords.has(word))
    .toSorted()
    .join(" ");

/** Equal for "GuineaBissau" and "Guinea-Bissau". */
export const joinedKey = (text: string): string => searchKey(fold(text));
