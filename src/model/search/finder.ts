import { at } from "../at.ts";
import type { Atlas } from "../atlas.ts";
import type { AliasesByCode, JurisdictionCode, NamesByCode } from "../jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../network.ts";
import { once } from "../once.ts";
import { editDistance, fold, searchKey } from "./fold.ts";

/** A value that any of its texts finds; the first is its name. */
export interface SearchEntry<T> {
  readonly value: T;
  readonly texts: readonly string[];
}

/** How a text matches the query, best first. */
const matchKinds = ["exact", "prefix", "words", "inside", "near"] as const;
export type MatchKind = (typeof matchKinds)[number];

interface SearchMatch<T> {
  readonly value: T;
  /** The text that matched, such as "Swaziland". */
  readonly text: string;
  readonly match: MatchKind;
}

type Resolution<T> =
  | { readonly kind: "one"; readonly value: T }
  | { readonly kind: "ambiguous"; readonly values: readonly T[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly T[] };

/**
 * Search by hand rather than by minisearch or fuse.js, because it also decides identity when files are read: a fuzzy
 * hit taken for a name would be a legal error.
 */
export interface Finder<T> {
  /** Best first, one match per value; misspelt texts count only where nothing else matches. */
  find(typed: string, limit: number): readonly SearchMatch<T>[];
  /** Values with exactly this text, apart from case, accents, punctuation and word order around a comma. */
  exactMatches(typed: string): readonly T[];
  /** At most `limit` values that a text without an exact match may mean. */
  suggestions(typed: string, limit: number): readonly T[];
  resolve(typed: string): Resolution<T>;
}

interface IndexedText<T> {
  readonly value: T;
  readonly text: string;
  readonly folded: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly entry: number;
}

interface Hit<T> {
  readonly indexed: IndexedText<T>;
  readonly rank: number;
  readonly surplus: number;
}

function valuesByKey<T>(index: readonly IndexedText<T>[]): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const { key, value } of index) {
    const values = byKey.get(key) ?? [];
    if (!values.includes(value)) byKey.set(key, [...values, value]);
  }
  return byKey;
}

/** Finds entries by their texts. The texts are folded at the first search: a page that opens has no time for it. */
export function finderOf<T>(entries: readonly SearchEntry<T>[]): Finder<T> {
  const index = once(() => entries.flatMap(({ value, texts }, entry) => indexedTexts(value, texts, entry)));
  const byKey = once(() => valuesByKey(index()));
  const exactMatches = (typed: string): readonly T[] => {
    for (const reading of lookupKeys(typed)) {
      const values = byKey().get(reading);
      if (values) return values;
    }
    return [];
  };
  const find = (typed: string, limit: number): readonly SearchMatch<T>[] => {
    const folded = fold(typed);
    if (folded === "") return [];
    const typedText: SearchQuery = { folded, key: searchKey(folded), words: folded.split(" ") };
    const hits = index().flatMap(item => hitOf(item, typedText));
    if (hits.length > 0) return bestMatches(hits, limit);
    const near = index().flatMap(item => nearHit(item, folded));
    if (near.length > 0) return bestMatches(near, limit);
    return bestMatches(
      index().flatMap(item => nearHit(item, folded, item.folded.slice(0, folded.length))),
      limit,
    );
  };
  const suggestions = (typed: string, limit: number): readonly T[] => {
    const folded = fold(typed);
    const near = bestMatches(
      index().flatMap(item => nearHit(item, folded)),
      limit,
    );
    return [...new Set([...near, ...find(typed, limit)].map(found => found.value))].slice(0, limit);
  };
  const resolve = (typed: string): Resolution<T> => resolved(exactMatches(typed), () => suggestions(typed, 5));
  return { find, exactMatches, suggestions, resolve };
}

/** What a text means, by its exact matches; suggestions are asked for only where there is none. */
export function resolved<T>(values: readonly T[], suggestions: () => readonly T[]): Resolution<T> {
  const [value] = values;
  if (value === undefined) return { kind: "unknown", suggestions: suggestions() };
  return values.length === 1 ? { kind: "one", value } : { kind: "ambiguous", values };
}

function indexedTexts<T>(value: T, texts: readonly string[], entry: number): readonly IndexedText<T>[] {
  const seen = new Map<string, IndexedText<T>>();
  for (const text of texts) {
    const folded = fold(text);
    if (folded !== "" && !seen.has(folded))
      seen.set(folded, { value, text, folded, key: searchKey(folded), words: folded.split(" "), entry });
  }
  return [...seen.values()];
}

const article = /^(?:the|an?|l[aeo]s?|l|el|os?|as|der|die|das) /;

/** Two codes or more, which joined would spell a third place: "AD, CH" is not Chad. */
const severalCodes = /^\s*[A-Z]{2,3}(?:\s*[,;/]\s*[A-Z]{2,3})+\s*$/;

/**
 * The keys to look a text up by: as typed, with the parts of "Korea, Republic of" and "Bolivia (Plurinational State of)"
 * swapped, and without an article. Brackets are never dropped: France (Réunion) is not France.
 */
function lookupKeys(typed: string): readonly string[] {
  const cut = typed.slice(0, 200);
  if (severalCodes.test(cut)) return [];
  const parts = /^([^,(]+)[,(]([^,)]+)\)?\s*$/.exec(cut);
  const texts = parts ? [cut, `${parts[2]} ${parts[1]}`] : [cut];
  const folded = texts.map(fold).filter(text => text !== "");
  const bare = folded.map(text => text.replace(article, "")).filter((text, i) => text !== folded[i] && text.length > 3);
  return [...folded, ...bare].map(searchKey);
}

interface SearchQuery {
  readonly folded: string;
  readonly key: string;
  readonly words: readonly string[];
}

function rankOf(item: IndexedText<unknown>, typed: SearchQuery): number {
  if (item.key === typed.key) return 0;
  if (item.folded.startsWith(typed.folded)) return 1;
  if (typed.words.every(part => item.words.some(word => word.startsWith(part)))) return 2;
  return typed.folded.length > 1 && item.folded.includes(typed.folded) ? 3 : -1;
}

function hitOf<T>(item: IndexedText<T>, typed: SearchQuery): readonly Hit<T>[] {
  const rank = rankOf(item, typed);
  return rank === -1 ? [] : [{ indexed: item, rank, surplus: item.folded.length - typed.folded.length }];
}

const maxEdits = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** `text` is the whole item, or its start while the query is still being typed. */
function nearHit<T>(item: IndexedText<T>, typed: string, text = item.folded): readonly Hit<T>[] {
  const limit = maxEdits(Math.min(typed.length, text.length));
  if (limit === 0) return [];
  const distance = editDistance(typed, text, limit);
  return distance > limit ? [] : [{ indexed: item, rank: 4, surplus: distance }];
}

function bestMatches<T>(hits: readonly Hit<T>[], limit: number): readonly SearchMatch<T>[] {
  const sorted = hits.toSorted((a, b) => a.rank - b.rank || a.surplus - b.surplus || a.indexed.entry - b.indexed.entry);
  const found = new Map<T, SearchMatch<T>>();
  for (const { indexed: item, rank } of sorted) {
    if (found.size >= limit) break;
    if (!found.has(item.value))
      found.set(item.value, { value: item.value, text: item.text, match: at(matchKinds, rank) });
  }
  return [...found.values()];
}

/** Jurisdictions by their names and aliases in all given languages, and by codes. */
export const jurisdictionEntries = (
  atlas: Pick<Atlas, "jurisdictions">,
  names: readonly NamesByCode[],
  otherNames: AliasesByCode,
): readonly SearchEntry<JurisdictionCode>[] =>
  [...atlas.jurisdictions.values()].map(({ code, name, alpha2, m49 }) => {
    const translated = names.flatMap(byCode => byCode[code] ?? []);
    return {
      value: code,
      texts: [
        name,
        ...translated,
        ...(otherNames[code] ?? []),
        code,
        ...[alpha2, m49].filter(isCode => isCode !== null),
      ],
    };
  });

export const networkEntries = (networks: readonly NetworkRecord[]): readonly SearchEntry<NetworkId>[] =>
  networks.map(network => ({
    value: network.id,
    texts: [network.shortName, network.name, network.nameInOriginal ?? "", network.nameAsListed ?? "", network.id],
  }));
