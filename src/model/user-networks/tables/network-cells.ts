import { fold } from "../../search/fold.ts";
import { cellStatusOf, isDate } from "../statuses/cell.ts";

/** A network that a cell names, with the status that it states; null: none. */
export interface NamedNetwork {
  readonly network: string;
  readonly status: string | null;
}

/** Parts a text at marks outside of brackets. */
function partsOutside(text: string, isMark: (char: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("([（".includes(char)) depth++;
    else if (")]）".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isMark(char)) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)].map(part => part.trim()).filter(part => part !== "");
}

const isSure = (char: string): boolean => ";|\n\r；、".includes(char);
const isComma = (char: string): boolean => ",，،".includes(char);
const isEither = (char: string): boolean => isSure(char) || isComma(char);

const withoutBrackets = (name: string): string => name.replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/, "").trim();
const keyOf = (name: string): string => fold(withoutBrackets(name));

/** How often each name appears in the cells of a column, alone or in a list. */
function partCounts(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of values)
    for (const part of new Set(partsOutside(cell, isEither).map(keyOf))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** What denies or ends a membership before the name of a network, as in "not Nine" and "formerly Ten". */
const before = /^(not|formerly|former|ex)[\s-]+(?=\p{Lu})(.+)$/u;

/** True for what goes on with a name, as in "Treaty of Rome; as amended" and "Convention on Mutual Assistance, 1990". */
const goesOn = (part: string): boolean => /^[\p{Ll}\d]/u.test(part) && !before.test(part);

/**
 * Whether commas separate the networks in the cells of a column: they do if most of the parts are in other cells, too. False:
 * they belong to the names, or there are none. Null: it is not clear.
 */
export function commaListsIn(values: ReadonlyMap<string, number>): boolean | null {
  const cells = [...values.keys()].filter(cell => partsOutside(cell, isComma).length > 1);
  if (cells.length === 0) return false;
  const counts = partCounts(values.keys());
  const parts = [...new Set(cells.flatMap(cell => partsOutside(cell, isEither).map(keyOf)))];
  const known = parts.filter(part => (counts.get(part) ?? 0) > 1).length;
  if (known > parts.length / 2 && cells.some((cell, i) => i > 0 && cell !== cells[0])) return true;
  const isName = (cell: string): boolean => partsOutside(cell, isComma).slice(1).some(goesOn);
  return known === 0 && cells.every(isName) ? false : null;
}

const conjunction = /\s+(?:and|et|y|e|und|и|و)\s+|\s*[/+&]\s*/iu;

/** Reads the cells of a column of networks; the names in all of them say what belongs to a name. */
export function networkCells(values: Iterable<string>, commaLists: boolean): (cell: string) => readonly NamedNetwork[] {
  const isMark = (char: string): boolean => isSure(char) || (commaLists && isComma(char));
  const partsOf = (cell: string): readonly string[] => {
    const parts = partsOutside(cell, isMark);
    return parts.slice(1).some(goesOn) ? [cell.trim()] : parts;
  };
  const all = [...values];
  const names = new Set(all.flatMap(partsOf).map(fold));
  const bare = new Map<string, Set<string>>();
  for (const part of all.flatMap(partsOf)) {
    const key = keyOf(part);
    bare.set(key, (bare.get(key) ?? new Set()).add(part.toLowerCase()));
  }
  /** True if the name stands without these brackets elsewhere: then they are no part of it. */
  const stands = (name: string): boolean => (bare.get(fold(name))?.size ?? 0) > 1;
  const piecesOf = (part: string): readonly string[] => part.split(conjunction).map(piece => piece.trim());
  const pieceCounts = new Map<string, number>();
  for (const part of new Set(all.flatMap(partsOf)))
    for (const piece of new Set(piecesOf(part).map(fold))) pieceCounts.set(piece, (pieceCounts.get(piece) ?? 0) + 1);
  /** True for a name that is in another cell, too, alone or beside others. */
  const comesAgain = (piece: string): boolean =>
    names.has(fold(piece)) || stands(piece) || (pieceCounts.get(fold(piece)) ?? 0) > 1;
  const joined = (part: string): readonly string[] => {
    const pieces = piecesOf(part);
    return pieces.length > 1 && pieces.every(comesAgain) ? pieces : [part];
  };
  return cell =>
    partsOf(cell)
      .flatMap(joined)
      .map(part => namedIn(part, stands));
}

const isKnownStatus = (text: string): boolean => {
  const status = cellStatusOf(text);
  return status.kind === "no" || status.known;
};

/** The name and the status of "Nine (observer)", "Ten: member", "not Nine" and "Nine[1]". */
function namedIn(part: string, stands: (name: string) => boolean): NamedNetwork {
  const text = part.replace(/^(['"‘“«])(.*)['"’”»]$/u, "$2").trim();
  const [, denial, denied] = before.exec(text) ?? [];
  if (denial !== undefined && denied !== undefined)
    return { network: denied, status: denial === "not" ? "no" : "former" };
  const [, headed, after] = /^(.*\S)\s*[:：]\s*(\S.*)$/u.exec(text) ?? [];
  if (headed !== undefined && after !== undefined && /\p{L}{3}/u.test(after) && isKnownStatus(after))
    return { network: headed, status: after };
  const [, name, bracketed] = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(text) ?? [];
  if (name === undefined || bracketed === undefined) {
    const plain = text.replace(/[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+$/u, "");
    return { network: plain !== text && plain !== "" && stands(plain) ? plain : text, status: null };
  }
  const isFootnote = /^(?:\d{1,2}|[a-z])$/i.test(bracketed);
  if (isFootnote) return { network: stands(name) ? name : text, status: null };
  const isWorded = /\p{L}{2}/u.test(bracketed) && isKnownStatus(bracketed) && !isDate(bracketed);
  return isWorded || stands(name) ? { network: name, status: bracketed } : { network: text, status: null };
}
