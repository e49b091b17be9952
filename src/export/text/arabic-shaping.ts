import { arabicForms } from "../../../data/type/arabic-forms.ts";
import { at } from "../../model/at.ts";

const joinsBack = (forms: readonly string[] | undefined): boolean => forms !== undefined && forms.length > 1;
const joinsOn = (forms: readonly string[] | undefined): boolean => forms?.length === 4;

/**
 * What is written at each UTF-16 unit of a text, each letter in the form that its neighbours ask for. "" stands in the
 * second half of `لا` and of a surrogate pair. Done by hand: Unicode's tables make it sixteen lines.
 */
export function shapeArabic(text: string): readonly string[] {
  const written = [...text].flatMap(letter => (letter.length === 1 ? [letter] : [letter, ""]));
  let isJoined = false;
  for (let i = 0; i < text.length; i++) {
    const place = i;
    const pair = arabicForms.get(`${text.charAt(i)}${text.charAt(i + 1) || " "}`);
    const forms = pair ?? arabicForms.get(text.charAt(i));
    if (pair) written[++i] = "";
    const goesOn = joinsOn(forms) && joinsBack(arabicForms.get(text.charAt(i + 1)));
    if (forms) written[place] = at(forms, (isJoined && joinsBack(forms) ? 1 : 0) + (goesOn ? 2 : 0));
    isJoined = goesOn;
  }
  return written;
}
