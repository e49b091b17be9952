export type NamesPlace = (text: string) => boolean;

/** Marks between names in any script. A comma, or a slash, may also stand inside a name. */
const surely = /[;|\n、，،]/;
const perhaps = /[,/]/;
const conjunction = /\s+(?:and|et|y|e|und|и|&)\s+/giu;

/** One State of the past, not the two that came of it. */
const formerState =
  /^(?:serbia (?:and|&|y) montenegro|serbie-et-monténégro|sérvia e montenegro|сербия и черногория)$/iu;

/** "1. France" in a numbered list, and footnote marks as in "France[1]" or "Spain*". */
const bare = (text: string): string =>
  text
    .replace(/^\s*\(?\d{1,3}[.)]\s*/, "")
    .replace(/(?:\s*(?:\[[^\]]{1,12}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§]))+\s*$/u, "")
    .replace(/[,،]\s*$/, "")
    .trim();

const filled = (text: string, separator: RegExp): readonly string[] =>
  text.split(separator).filter(part => part.trim() !== "");

/** Two names or more around conjunctions, as in "Spain and Trinidad and Tobago". Null: the sides are no places. */
function besideConjunctions(text: string, namesPlace: NamesPlace): readonly string[] | null {
  for (const { index, 0: word } of text.matchAll(conjunction)) {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
    if (!namesPlace(bare(before))) continue;
    if (namesPlace(bare(after))) return [bare(before), bare(after)];
    const rest = besideConjunctions(after, namesPlace);
    if (rest) return [bare(before), ...rest];
  }
  return null;
}

/** A part of a list: its name without number and footnotes, several names, or the text itself where it is no place. */
function placesOf(part: string, namesPlace: NamesPlace): readonly string[] {
  if (namesPlace(part) || formerState.test(part.trim())) return [part];
  const text = bare(part).replace(/^(?:and|et|y|e|und|и|&)\s+/iu, "");
  return namesPlace(text) ? [text] : (besideConjunctions(text, namesPlace) ?? [part]);
}

/** The places that a cell names; "Korea, Republic of" is one, although it has a comma. */
export function placesInCell(cell: string, namesPlace: NamesPlace): readonly string[] {
  if (namesPlace(cell)) return [cell];
  const lists = surely.test(cell) ? filled(cell, surely) : [cell];
  return lists.flatMap(list => {
    const whole = placesOf(list, namesPlace);
    if (whole.every(namesPlace) || !perhaps.test(list)) return whole;
    const parts = filled(list, perhaps).flatMap(part => placesOf(part, namesPlace));
    return parts.filter(namesPlace).length > parts.length / 2 ? parts : [list];
  });
}
