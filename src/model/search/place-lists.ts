import { nameWithoutNotes } from "./footnotes.ts";
import { listParts, severalParts, withoutBracketsAround } from "./list-parts.ts";

export type NamesPlace = (text: string) => boolean;

/** A place in a cell as its list names it. */
interface ListedPlace {
  readonly text: string;
  /** What is in brackets after the name and is not part of it: "observer", "incl. Greenland". "": nothing. */
  readonly remark: string;
}

const conjunction = /\s+(?:and|et|y|e|und|и|&)\s+|\s+و\s*(?=\p{L})|(?<=\p{Script=Han})[和与及](?=\p{Script=Han})/giu;

const atStart = /^\s*(?:(?:and|et|y|e|und|и|&)\s+|و\s*(?=\p{L}))/iu;

/** One State of the past, not the two that came of it. */
const formerState =
  /^(?:serbia (?:and|&|y) montenegro|serbie-et-monténégro|sérvia e montenegro|сербия и черногория)$/iu;

/** "except Peru", after which nobody is named for sure, in the seven languages. */
const exception =
  /(?:^|[\s(（,;])(?:except|excepting|excluding|excl\.|other than|without|not|but not|non?|sauf|excepté|à l['’]exception|hormis|sans|excepto|salvo|menos|sin|exceto|sem|кроме|за исключением|без|не)(?=[\s:])|باستثناء|ما عدا|除|不包括/iu;

/** "Observers: Italy; Kenya": the word before the colon may say that nobody of them is a member. */
const heading = /^\s*[^:：]{2,60}[:：](?!\/\/)/u;

/** The heading of a list that says nothing else than that they are members. */
const membersHeading =
  /^\s*(?:members?|member states|parties|states parties|membres|états membres|miembros|estados miembros|membros|estados-membros|члены|участники|الأعضاء|الدول الأعضاء|成员|成员国)\s*[:：]\s*/iu;

const plain = (text: string): ListedPlace => ({ text, remark: "" });

const remarkAtEnd = /^(.*[^\s(（])\s*[(（]([^()（）]*)[)）][\s.,;]*$/su;

/** A name with a remark in brackets. Null: the text is not so, or takes the place out. */
function remarked(text: string, namesPlace: NamesPlace): ListedPlace | null {
  const [, name = "", remark = ""] = remarkAtEnd.exec(text) ?? [];
  const bare = nameWithoutNotes(name);
  return bare !== "" && !exception.test(remark) && namesPlace(bare) ? { text: bare, remark: remark.trim() } : null;
}

/** One name: as written, without number and footnotes, or with its remark apart. Null: it is not a place. */
function oneIn(text: string, namesPlace: NamesPlace): ListedPlace | null {
  const bare = nameWithoutNotes(text);
  if (namesPlace(bare) && bare !== "") return plain(bare);
  if (namesPlace(text)) return plain(text.trim());
  return remarked(text, namesPlace);
}

/** Two names or more around conjunctions, as in "Spain and Trinidad and Tobago". Null: the sides are no places. */
function besideConjunctions(text: string, namesPlace: NamesPlace): readonly ListedPlace[] | null {
  for (const { index, 0: word } of text.matchAll(conjunction)) {
    const first = oneIn(text.slice(0, index), namesPlace);
    if (!first) continue;
    const after = text.slice(index + word.length);
    const second = oneIn(after, namesPlace);
    if (second) return [first, second];
    const rest = besideConjunctions(after, namesPlace);
    if (rest) return [first, ...rest];
  }
  return null;
}

/** The places of a part of a list. Null: it is not a place. */
function placesOf(part: string, namesPlace: NamesPlace): readonly ListedPlace[] | null {
  if (formerState.test(part.replace(/[(（[].*/su, "").trim())) return null;
  const one = oneIn(part, namesPlace) ?? oneIn(part.replace(atStart, ""), namesPlace);
  return one ? [one] : besideConjunctions(part.replace(/^\s*(?:and|et|y|e|und|и|&)\s+/iu, ""), namesPlace);
}

/** Words that belong to a name before them, whatever they are: "Congo, Democratic". */
const qualifier =
  /\b(?:rep(?:ublic)?|dem(?:ocratic)?|fed(?:erated|eral)?|state|sts|people'?s?|islamic|arab|the|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|part|province|territory|kingdom|islands?|ministry|office|court|observer|candidate|member|former(?:ly)?|left|suspended|withdrawn|associate|signatory|only)\b/iu;

const minLetters = 4;

/** Whether parts are a list: more than half are places, or one of two beside a comma, and the other may be a slip. */
function areList(list: string, parts: readonly string[], known: number): boolean {
  if (known > parts.length / 2) return true;
  if (list.includes("/")) return false;
  const [one = "", other = ""] = parts;
  const letters = Math.min(...[one, other].map(part => part.replace(/\P{L}/gu, "").length));
  return parts.length === 2 && known === 1 && letters >= minLetters && !parts.some(part => qualifier.test(part));
}

/** Parts that are one name with a comma, as in "Korea, Republic of, Japan", are put together. */
function joinedParts(parts: readonly string[], namesPlace: NamesPlace): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const together = `${before},${part}`;
    if (before !== undefined && !namesPlace(part) && namesPlace(together)) joined[joined.length - 1] = together;
    else joined.push(part);
  }
  return joined;
}

function placesInPart(list: string, namesPlace: NamesPlace): readonly ListedPlace[] {
  const whole = placesOf(list, namesPlace);
  const cut = listParts(list, "perhaps");
  if (whole || cut.length === 1) return whole ?? [plain(list.trim())];
  const parts = joinedParts(cut, namesPlace).map(part => ({ part, places: placesOf(part, namesPlace) }));
  const known = parts.filter(({ places }) => places !== null).length;
  const texts = parts.map(({ part }) => part);
  if (!areList(list, texts, known)) return [plain(list.trim())];
  return parts.flatMap(({ part, places }) => places ?? [plain(part.replace(atStart, "").trim())]);
}

/** The places of a list until a heading inside it or an exception, and what follows as one text that nobody reads. */
function placesBefore(parts: readonly string[], cell: string, namesPlace: NamesPlace): readonly ListedPlace[] {
  const headed = parts.findIndex(part => heading.test(part) && oneIn(part, namesPlace) === null);
  if (headed === -1) return parts.flatMap(part => placesInPart(part, namesPlace));
  const rest = cell.slice(cell.indexOf(parts[headed] ?? "")).trim();
  return [...parts.slice(0, headed).flatMap(part => placesInPart(part, namesPlace)), plain(rest)];
}

/** The places that a cell names, each with its remark; "Korea, Republic of" is one, although it has a comma. */
export function listedPlaces(cell: string, namesPlace: NamesPlace): readonly ListedPlace[] {
  if (cell.trim() === "" || namesPlace(cell)) return [plain(cell)];
  const text = withoutBracketsAround(cell);
  const outside = text.replace(/[(（][^()（）]*[)）]/gu, "");
  if (exception.test(outside)) return [plain(cell)];
  const codes = severalParts(text);
  if (codes?.every(namesPlace)) return codes.map(plain);
  const list = text.replace(membersHeading, "");
  return placesBefore(listParts(list, "surely"), list, namesPlace);
}

/** The places that a cell names as texts, a remark in its brackets. */
export const placesInCell = (cell: string, namesPlace: NamesPlace): readonly string[] =>
  listedPlaces(cell, namesPlace).map(({ text, remark }) => (remark === "" ? text : `${text} (${remark})`));
