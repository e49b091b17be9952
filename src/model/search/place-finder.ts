import type { AliasesByCode, JurisdictionCode } from "../jurisdiction.ts";
import { once } from "../once.ts";
import { meaningsOf } from "./ambiguous.ts";
import { codesInSmallLetters, m49WithoutZeros, paddedM49 } from "./column-codes.ts";
import { type Finder, finderOf, resolved, type SearchEntry } from "./finder.ts";
import { nameWithoutNotes, withoutFigure } from "./footnotes.ts";
import { joinedKey, placeKey } from "./place-key.ts";
import { likelyPlaces } from "./place-suggestions.ts";

type Codes = readonly JurisdictionCode[];

/**
 * Finds the jurisdictions that a stranger's table names. It differs from the search: official, inverted and former names
 * are found in any order of their words, a code counts only in capitals, and a name of several is never decided.
 */
export interface PlaceFinder extends Finder<JurisdictionCode> {
  /**
   * The finder for a table with these columns. Where one of them holds codes in small letters, or M49 codes without
   * their zeros, such a text is a code; elsewhere "no" is a word and 4 a number.
   */
  inColumns(columns: readonly (readonly string[])[]): PlaceFinder;
}

interface PlaceIndex {
  readonly names: ReadonlyMap<string, Codes>;
  readonly joined: ReadonlyMap<string, Codes>;
  /** As written, in capitals or figures. */
  readonly codes: ReadonlyMap<string, Codes>;
  readonly texts: readonly (readonly [JurisdictionCode, string])[];
}

interface CodeForms {
  readonly smallLetters: boolean;
  readonly withoutZeros: boolean;
}

/** "UAE" and "BiH" as well as ISO's codes: letters that are a word only by accident. */
const isCode = (text: string): boolean => /^(?:[A-Z]{2,4}|BiH|\d{3})$/.test(text);

/** Shorter names without spaces could be codes side by side. */
const minJoinedLength = 6;

function added(map: Map<string, Codes>, key: string, code: JurisdictionCode): void {
  const codes = map.get(key) ?? [];
  if (key !== "" && !codes.includes(code)) map.set(key, [...codes, code]);
}

function indexOf(entries: readonly SearchEntry<JurisdictionCode>[], longNames: AliasesByCode): PlaceIndex {
  const [names, joined, codes] = [new Map<string, Codes>(), new Map<string, Codes>(), new Map<string, Codes>()];
  const texts: (readonly [JurisdictionCode, string])[] = [];
  for (const { value, texts: known } of entries)
    for (const text of [...known, ...(longNames[value] ?? [])]) {
      if (isCode(text)) {
        added(codes, text, value);
        continue;
      }
      added(names, placeKey(text), value);
      if (joinedKey(text).length >= minJoinedLength) added(joined, joinedKey(text), value);
      texts.push([value, text]);
    }
  return { names, joined, codes, texts };
}

/** Two codes or more, which joined would spell a third place: "AD, CH" is not Chad, nor "PE RU" Peru. */
const severalCodes = /^\s*[A-Z]{2,3}(?:[\s,;/]+[A-Z]{2,3})+\s*$/;

const article = /^(?:the|l[aeo]s?|l['’]|el|os?|as)\s+/i;

/** Regional indicators, which make a flag, as the letters of the code. */
const withoutFlags = (text: string): string =>
  text.replace(/([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])\s*/gu, (_, ...flag) =>
    String.fromCodePoint(...flag.slice(0, 2).map(letter => (letter.codePointAt(0) ?? 0) - 0x1f1a5)).concat(": "),
  );

/** "Mali?", "(?) Mali"; inside a word a question mark is a letter that an encoding lost. */
const doubt = /(?:^|[\s(])[?？¿]|[?？][\s)]*$/;

/** A name and its code or its other name: "Kenya (KEN)", "KE: Kenya", "KEN - Kenya", "Timor-Leste (East Timor)". */
const besideCode: readonly RegExp[] = [
  /^([^()]*[^()\s])\s*\(([^()]+)\)$/,
  /^([^/]+)\/([^/]+)$/,
  /^([A-Z]{2,3}|\d{3})(?:\s*[:,]\s*|\s+[-–—]\s+)(.*)$/,
];

const common = (one: Codes, other: Codes): Codes => (one.length === 1 && one[0] === other[0] ? one : []);

function matcherOf(index: () => PlaceIndex, { smallLetters, withoutZeros }: CodeForms): (text: string) => Codes {
  const byCode = (text: string): Codes => {
    const { codes } = index();
    const asCode = smallLetters && /^[A-Za-z]{2,3}$/.test(text) ? text.toUpperCase() : text;
    return codes.get(asCode) ?? (withoutZeros ? (codes.get(paddedM49(text) ?? "") ?? []) : []);
  };
  const byName = (text: string): Codes => {
    const several = meaningsOf(text);
    if (several.length > 0) return several;
    const { names, joined } = index();
    const isList = severalCodes.test(text) || /[,;/]/.test(text);
    return names.get(placeKey(text)) ?? (isList ? [] : (joined.get(joinedKey(text)) ?? []));
  };
  const plain = (text: string): Codes => {
    const bare = text.replace(article, "");
    const found = byCode(text);
    if (found.length > 0 || isCode(text)) return found;
    const named = byName(text);
    return named.length > 0 || bare === text ? named : byCode(bare);
  };
  return typed => {
    const text = withoutFlags(typed.slice(0, 200)).trim();
    if (doubt.test(text)) return [];
    const found = plain(text);
    if (found.length > 0) return found;
    const bare = nameWithoutNotes(text);
    const again = bare === text || bare === "" ? [] : plain(bare);
    if (again.length > 0) return again;
    for (const pair of besideCode) {
      const [, one = "", other = ""] = pair.exec(text) ?? [];
      if (one !== "") return other === "" ? plain(one) : common(plain(one), plain(other));
    }
    return [];
  };
}

/** Kosovo's code in passports and some tables, which also stands for "unknown". */
const codeMeant = (typed: string): Codes | null => (typed.trim() === "UNK" ? ["XKX" as JurisdictionCode] : null);

const maxSuggestions = 5;

const strict: CodeForms = { smallLetters: false, withoutZeros: false };

/** Finds places by the names of a search and, besides, by the long names that only tables use. */
export function placeFinderOf(
  entries: readonly SearchEntry<JurisdictionCode>[],
  longNames: AliasesByCode = {},
): PlaceFinder {
  const index = once(() => indexOf(entries, longNames));
  const suggest = once(() => likelyPlaces(index().texts));
  const search = finderOf(entries);
  const has = (code: string): boolean => index().codes.has(code);
  const finder = (forms: CodeForms): PlaceFinder => {
    const exactMatches = matcherOf(index, forms);
    const suggestions = (typed: string, limit: number): Codes =>
      severalCodes.test(typed) ? [] : (codeMeant(typed) ?? suggest()(withoutFigure(nameWithoutNotes(typed)), limit));
    const namesPlaces = (cells: readonly string[]): boolean =>
      cells.filter(cell => exactMatches(cell).length > 0).length > cells.length / 2;
    const self: PlaceFinder = {
      exactMatches,
      suggestions,
      find: search.find,
      resolve: typed => resolved(exactMatches(typed), () => suggestions(typed, maxSuggestions)),
      inColumns(columns) {
        if (columns.some(namesPlaces)) return self;
        return finder({
          smallLetters: columns.some(cells => codesInSmallLetters(cells, has)),
          withoutZeros: columns.some(cells => m49WithoutZeros(cells, has)),
        });
      },
    };
    return self;
  };
  return finder(strict);
}
