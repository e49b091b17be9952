import { once } from "../../once.ts";
import { fold } from "../../search/fold.ts";
import { allWords } from "./words/all.ts";
import { type WordKind, wordKinds } from "./words/kinds.ts";

interface Vocabulary {
  readonly kinds: ReadonlyMap<string, WordKind>;
  /** The longest phrase, in words and, for Chinese, in characters. */
  readonly maxWords: number;
  readonly maxCharacters: number;
}

const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);
const normal = (phrase: string): string => fold(phrase).split(" ").map(withoutPlural).join(" ");

const han = /\p{Script=Han}/u;

/** Made when a table is read: the page that only shows statuses needs none. Earlier languages win where words agree. */
const vocabulary = once((): Vocabulary => {
  const kinds = new Map<string, WordKind>();
  for (const words of allWords)
    for (const kind of wordKinds)
      for (const phrase of (words[kind] ?? "").split(",").map(normal))
        if (phrase !== "" && !kinds.has(phrase)) kinds.set(phrase, kind);
  const phrases = [...kinds.keys()];
  return {
    kinds,
    maxWords: Math.max(...phrases.map(phrase => phrase.split(" ").length)),
    maxCharacters: Math.max(...phrases.filter(phrase => han.test(phrase)).map(phrase => phrase.length)),
  };
});

/** A word or phrase from a text. `kind`: null for an unknown one. */
export interface Phrase {
  readonly kind: WordKind | null;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Arabic joins "and" and "the" to the next word. */
const arabicJoined = /^(?:وال(?=\p{L}{3})|ال(?=\p{L}{3})|و(?=\p{L}{2})|(?:لل|ل|بال|ب)(?=\p{L}{3}))/u;

function kindOfPhrase(text: string): WordKind | undefined {
  const { kinds } = vocabulary();
  return kinds.get(text);
}

/** Chinese has no spaces: the longest known phrase at each place. */
function* hanPhrases({ text, start }: Word): Generator<Phrase> {
  const { maxCharacters } = vocabulary();
  for (let i = 0; i < text.length; ) {
    let length = Math.min(maxCharacters, text.length - i);
    while (length > 1 && kindOfPhrase(text.slice(i, i + length)) === undefined) length--;
    yield { kind: kindOfPhrase(text.slice(i, i + length)) ?? null, start: start + i, end: start + i + length };
    i += length;
  }
}

/** A word of one script: Chinese is separated from what is beside it. */
const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu)].map(found => ({
    text: withoutPlural(fold(found[0])),
    start: found.index,
    end: found.index + found[0].length,
  }));

function singleWord(word: Word): readonly Phrase[] {
  const { start, end } = word;
  const kind = kindOfPhrase(word.text);
  if (kind !== undefined) return [{ kind, start, end }];
  const [joined = ""] = arabicJoined.exec(word.text) ?? [];
  const rest = joined === "" ? undefined : kindOfPhrase(word.text.slice(joined.length));
  if (rest === undefined) return [{ kind: null, start, end }];
  return joined.startsWith("و")
    ? [
        { kind: "and", start, end: start },
        { kind: rest, start, end },
      ]
    : [{ kind: rest, start, end }];
}

/** The phrases of a text, longest first at each place: every word is in one of them. */
export function phrasesIn(text: string): readonly Phrase[] {
  const words = wordsIn(text);
  const { maxWords } = vocabulary();
  const phrases: Phrase[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    if (han.test(word.text)) {
      phrases.push(...hanPhrases(word));
      i++;
      continue;
    }
    let count = Math.min(maxWords, words.length - i);
    const phraseOf = (size: number): string =>
      words
        .slice(i, i + size)
        .map(part => part.text)
        .join(" ");
    while (count > 1 && kindOfPhrase(phraseOf(count)) === undefined) count--;
    if (count > 1) {
      const last = words[i + count - 1] as Word;
      phrases.push({ kind: kindOfPhrase(phraseOf(count)) ?? null, start: word.start, end: last.end });
    } else phrases.push(...singleWord(word));
    i += count;
  }
  return phrases;
}
