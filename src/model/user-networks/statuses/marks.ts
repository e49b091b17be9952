import { fold } from "../../search/fold.ts";
import { holdsNothing } from "./blanks.ts";
import { markedPeriods } from "./periods.ts";
import { plainCell, withoutFootnotes } from "./text.ts";

/** What a mark says in the company of the others of its column. "unclear": that must be asked. */
type MarkReading = "yes" | "no" | "member" | "observer" | "signatory" | "candidate" | "unclear";

/** Letters that mean something only together, with what each means. A column that holds other letters is not understood. */
const companies: readonly (readonly [needed: string, meanings: Readonly<Record<string, MarkReading>>])[] = [
  ["Y N", { Y: "yes", N: "no" }],
  ["O N", { O: "yes", N: "no" }],
  ["S N", { S: "yes", N: "no" }],
  ["J N", { J: "yes", N: "no" }],
  ["Д Н", { Д: "yes", Н: "no" }],
  ["T F", { T: "yes", F: "no" }],
  ["V F", { V: "yes", F: "no" }],
  ["W F", { W: "yes", F: "no" }],
  ["И Л", { И: "yes", Л: "no" }],
  ["S R", { S: "signatory", R: "member", A: "member", "S/R": "member" }],
  ["S/R S", { S: "signatory", R: "member", "S/R": "member" }],
  ["S/R R", { S: "signatory", R: "member", "S/R": "member" }],
  ["M O", { M: "member", O: "observer", C: "candidate" }],
  ["○ ×", { "○": "yes", "×": "no" }],
  ["● ○", { "●": "yes" }],
  ["√ ×", { "√": "yes", "×": "no" }],
  ["Ü Û", { Ü: "yes", Û: "no" }],
  ["■ □", { "■": "yes", "□": "no" }],
  // Clear by themselves, unless another letter is beside them.
  ["Y", { Y: "yes" }],
  ["N", { N: "no" }],
  ["Ü", { Ü: "yes" }],
  ["V", { V: "yes" }],
  ["○", {}],
  ["×", {}],
];

const circles = /^[○◯〇⭕]$/u;
const crosses = /^[×✕✖⨯]$/u;

/** The letter of a cell: "R" of "R 2003", "○" of "◯". Null: the cell is not such a letter. */
function letterOf(plain: string): string | null {
  const { text } = markedPeriods(plain);
  const letter = text.replace(/[\uE200-\uE3FF]/g, "").trim();
  if (circles.test(letter)) return "○";
  if (crosses.test(letter)) return "×";
  if (/^[√●■□]$/u.test(letter)) return letter;
  const upper = letter.toUpperCase();
  return /^(?:\p{L}|S\/R)$/u.test(upper) && fold(upper) !== "x" && upper !== "Х" && !/\p{Script=Han}/u.test(upper)
    ? upper
    : null;
}

const tickSigns: ReadonlySet<string> = new Set([..."✓✔☑✅√●•■+"]);
const noSigns: ReadonlySet<string> = new Set([..."✗✘❌☐"]);
/** Marks in brackets, and doubt. */
const isDoubtful = (text: string): boolean =>
  (text.length > 1 && /\?$/.test(text)) || /^[([]\s*\S{1,2}\s*[)\]]$/u.test(text) || /^[*†‡§]+$/.test(text);

const smallNumber = /^(\d{1,2})(?:[.,]0+)?$/;
const percentage = /^(\d{1,3}(?:[.,]\d+)?) ?%$/;

/** All that the cells of a column show together. */
interface Company {
  readonly letters: Readonly<Record<string, MarkReading>>;
  /** Numbers are 0 and 1 only, shares 0 % and 100 % only. */
  readonly isBinary: boolean;
  readonly isAllOrNothing: boolean;
  /** Marks that also stand doubled, as "+" beside "++": the two differ in something. */
  readonly doubled: ReadonlySet<string>;
}

function companyOf(cells: Iterable<string>): Company {
  const letters = new Set<string>();
  const numbers = new Set<string>();
  const shares = new Set<string>();
  const doubled = new Set<string>();
  for (const cell of cells) {
    const text = withoutFootnotes(plainCell(cell));
    const letter = letterOf(text);
    if (letter !== null) letters.add(letter);
    const number = smallNumber.exec(text)?.[1];
    if (number !== undefined) numbers.add(number);
    const share = percentage.exec(text)?.[1];
    if (share !== undefined) shares.add(share);
    if (/^(\S)\1+$/u.test(text)) doubled.add([...text][0]?.toLowerCase() ?? "");
  }
  const fits = ([needed, meanings]: (typeof companies)[number]): boolean =>
    needed.split(" ").every(letter => letters.has(letter)) &&
    [...letters].every(letter => letter in meanings || needed.split(" ").includes(letter));
  return {
    letters: companies.find(fits)?.[1] ?? {},
    isBinary: [...numbers].every(number => number === "0" || number === "1"),
    isAllOrNothing: [...shares].every(share => share === "0" || share === "100"),
    doubled,
  };
}

/** What a number or a share says. Null: the text is neither. */
function countReading(text: string, { isBinary, isAllOrNothing }: Company): MarkReading | null {
  const number = smallNumber.exec(text)?.[1];
  if (number !== undefined) return isBinary ? (number === "1" ? "yes" : "no") : "unclear";
  const share = percentage.exec(text)?.[1];
  if (share === undefined) return null;
  return isAllOrNothing ? (share === "100" ? "yes" : "no") : "unclear";
}

/** What a sign says. Null: it is none, or a letter that only its company makes clear. */
function signReading(text: string, { doubled }: Company): MarkReading | null {
  if (doubled.has(text.toLowerCase()) && /^[x+✓✔√●]$/iu.test(text)) return "unclear";
  if (tickSigns.has(text)) return "yes";
  return noSigns.has(text) ? "no" : null;
}

/** Reads marks in the company of those that are in the same columns. Null from the reading: the cell is not a mark. */
export function markReadings(cells: Iterable<string>): (plain: string) => MarkReading | null {
  const company = companyOf(cells);
  return plain => {
    if (holdsNothing(plain)) return "no";
    if (isDoubtful(plain)) return "unclear";
    const text = withoutFootnotes(plain);
    const found = countReading(text, company) ?? signReading(text, company);
    const letter = found === null ? letterOf(text) : null;
    return letter === null ? found : (company.letters[letter] ?? "unclear");
  };
}
