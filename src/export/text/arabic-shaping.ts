/**
 * The forms of each letter by itself, at the end, at the beginning and in the middle of what is joined; of `لا` as of a
 * letter. Each form has a code point of its own, and Unicode says which letter it is of.
 */
export const formsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (form: number): void => {
    const letter = String.fromCodePoint(form);
    found.set(letter.normalize("NFKC"), [...(found.get(letter.normalize("NFKC")) ?? []), letter]);
  };
  for (let form = 0xfe80; form <= 0xfefc; form++) add(form);
  // These two stand elsewhere: only some languages have the letter before another.
  for (const form of [0xfbe8, 0xfbe9]) add(form);
  // A line that makes words longer joins on both sides and looks the same everywhere.
  return found.set("ـ", ["ـ", "ـ", "ـ", "ـ"]);
})();

const joinsBack = (forms: readonly string[] | undefined): boolean => (forms?.length ?? 0) > 1;
const joinsOn = (forms: readonly string[] | undefined): boolean => forms?.length === 4;

/**
 * What is written at each place of a text where every letter takes the form that its neighbours ask for; "" in the second
 * half of `لا`, and of a letter that takes two places.
 */
export function joined(text: string): readonly string[] {
  const written = [...text].flatMap(letter => (letter.length === 1 ? [letter] : [letter, ""]));
  let isJoined = false;
  for (let i = 0; i < text.length; i++) {
    const place = i;
    const pair = formsOf.get(`${text.charAt(i)}${text.charAt(i + 1) || " "}`);
    const forms = pair ?? formsOf.get(text.charAt(i));
    if (pair) written[++i] = "";
    const goesOn = joinsOn(forms) && joinsBack(formsOf.get(text.charAt(i + 1)));
    if (forms) written[place] = forms[(isJoined && joinsBack(forms) ? 1 : 0) + (goesOn ? 2 : 0)] ?? "";
    isJoined = goesOn;
  }
  return written;
}
