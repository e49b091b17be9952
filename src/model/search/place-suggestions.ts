import type { JurisdictionCode } from "../jurisdiction.ts";
import { editDistance } from "./fold.ts";
import { coreOfPlace, joinedKey, wordsOfPlace } from "./place-key.ts";

interface KnownName {
  readonly code: JurisdictionCode;
  readonly words: readonly string[];
  readonly joined: string;
  readonly core: string;
}

/** A slip in a shorter word makes another word as easily: "Nine" is not Niue. */
const minLength = 5;

const maxSlips = (length: number): number => (length < minLength ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

const isSwap = (one: string, other: string): boolean =>
  one.length === 4 && one !== other && [...one].toSorted().join("") === [...other].toSorted().join("");

/** The slips between two words. Null: they are too different to be the same word. */
function slipsBetween(one: string, other: string): number | null {
  if (one === other) return 0;
  if (isSwap(one, other)) return 1;
  const limit = maxSlips(Math.min(one.length, other.length));
  const slips = limit === 0 ? 1 : editDistance(one, other, limit);
  return slips > limit ? null : slips;
}

/** Word by word, because the last word of "Samoa Islands" says nothing of the first. */
function slipsInWords(typed: readonly string[], known: readonly string[]): number | null {
  if (typed.length !== known.length) return null;
  let all = 0;
  for (const [i, word] of typed.entries()) {
    const slips = slipsBetween(word, known[i] ?? "");
    if (slips === null) return null;
    all += slips;
  }
  return all;
}

/** Words in names of many, which alone lead nowhere. */
const vague = new Set(
  "africa african america american asia europe european north south east west central new saint islands republic united states kingdom democratic federal state territory territories part people arab islamic special region administrative dutch french british".split(
    " ",
  ),
);

/** The rank of a known name for what was typed, best first. Null: it is not likely to be meant. */
function rankOf(typed: Omit<KnownName, "code">, known: KnownName): number | null {
  if (typed.core !== "" && typed.core === known.core) return 0;
  const slips = slipsInWords(typed.words, known.words) ?? slipsBetween(typed.joined, known.joined);
  if (slips !== null) return slips;
  const inCore = slipsBetween(typed.core, known.core);
  if (typed.core.length >= minLength && inCore !== null) return inCore + 4;
  const isPart = typed.words.every(word => word.length >= minLength && known.words.includes(word) && !vague.has(word));
  return isPart ? 10 : null;
}

/** A function that finds at most so many places that a text without a match may mean; a silly one is worse than none. */
export function likelyPlaces(
  texts: readonly (readonly [JurisdictionCode, string])[],
): (typed: string, limit: number) => readonly JurisdictionCode[] {
  const facts = (text: string) => ({ words: wordsOfPlace(text), joined: joinedKey(text), core: coreOfPlace(text) });
  // Many names differ in articles and abbreviations alone.
  const known = new Map(
    texts.map(([code, text]) => {
      const name = { code, ...facts(text) };
      return [`${code} ${name.words.join(" ")}`, name] as const;
    }),
  );
  return (typed, limit) => {
    const text = facts(typed);
    if (text.joined.length < 4 || text.words.every(word => vague.has(word))) return [];
    const best = new Map<JurisdictionCode, number>();
    for (const name of known.values()) {
      const rank = rankOf(text, name);
      if (rank !== null && rank < (best.get(name.code) ?? Number.POSITIVE_INFINITY)) best.set(name.code, rank);
    }
    const ranked = [...best].sort((a, b) => a[1] - b[1]);
    // The nearest alone where it is one: what is farther off would only distract.
    const nearest = ranked.filter(([, rank]) => rank <= (ranked[0]?.[1] ?? 0) + 1);
    return nearest.length > limit ? [] : nearest.map(([code]) => code);
  };
}
