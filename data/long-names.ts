import { readFileSync } from "node:fs";
import { csvRows } from "../src/model/tables/csv.ts";

/** Forms in use that no file of `country-codes` has, by kind. */
interface OtherForms {
  readonly kind: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const input = (name: string): string => readFileSync(new URL(`inputs/${name}`, import.meta.url), "utf8");

/** "Italy (the)" stays: it is the form of a list. Asterisks are footnotes of UNTERM, "_" the gap of an index. */
const cleaned = (name: string): string => name.replace(/\s*(?:\*+|\(t[oò]\)|[-_] ?(?=\)))\s*$/g, "").trim();

/** Capital names of ISO in ordinary letters, so that they are not taken for codes. */
const inLetters = (name: string): string =>
  name === name.toUpperCase() && /[A-Z]/.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())
    : name;

function listedNames(): ReadonlyMap<string, readonly string[]> {
  const [, ...rows] = [...csvRows(input("country-codes.csv"), ",")];
  return new Map(
    rows.map(({ cells: [code = "", ...names] }) => [
      code,
      names
        .map(cleaned)
        .map(inLetters)
        .filter(name => name !== "" && !/[_]/.test(name)),
    ]),
  );
}

/** Forms of government that go before a name in English, and in Portuguese, for which UNTERM has no forms. */
const forms: readonly (readonly [english: string, portuguese: string])[] = [
  ["Republic", "República"],
  ["Kingdom", "Reino"],
  ["Principality", "Principado"],
  ["State", "Estado"],
  ["Sultanate", "Sultanato"],
  ["Grand Duchy", "Grão-Ducado"],
  ["Commonwealth", "Comunidade"],
  ["Union", "União"],
  ["Federal Republic", "República Federal"],
  ["Federative Republic", "República Federativa"],
  ["Islamic Republic", "República Islâmica"],
  ["Arab Republic", "República Árabe"],
  ["Democratic Republic", "República Democrática"],
  ["Democratic People's Republic", "República Popular Democrática"],
  ["People's Republic", "República Popular"],
  ["Socialist Republic", "República Socialista"],
  ["Democratic Socialist Republic", "República Democrática Socialista"],
  ["Federal Democratic Republic", "República Federal Democrática"],
  ["People's Democratic Republic", "República Popular Democrática"],
  ["United Republic", "República Unida"],
  ["Bolivarian Republic", "República Bolivariana"],
  ["Plurinational State", "Estado Plurinacional"],
];

/** "República de Chile", where English has "the Republic of Chile": the name without its form of government is the short one. */
function portugueseForm(english: readonly string[], short: string, portuguese: string): string | null {
  for (const [form, word] of forms) {
    const long = [`the ${form} of ${short}`, `the ${form} of the ${short}`];
    if (english.some(name => long.includes(name))) return `${word} de ${portuguese}`;
  }
  return null;
}

interface KnownNames {
  readonly english: string;
  readonly portuguese: string;
  /** All names that the atlas has elsewhere. */
  readonly all: readonly string[];
}

/** Official, inverted, former and short names that tables of others use, by code, without those known already. */
export function longNames(known: ReadonlyMap<string, KnownNames>): readonly (readonly [string, readonly string[]])[] {
  const listed = listedNames();
  const others: readonly OtherForms[] = JSON.parse(input("other-forms.json"));
  return [...known].flatMap(([code, { english, portuguese, all }]) => {
    const names = listed.get(code) ?? [];
    const form = portugueseForm(names, english.replace(/ \(.*/, ""), portuguese.replace(/ \(.*/, ""));
    const more = others.flatMap(({ names: byCode }) => byCode[code] ?? []);
    const left = [...new Set([...names, ...(form ? [form] : []), ...more])].filter(name => !all.includes(name));
    return left.length > 0 ? [[code, left] as const] : [];
  });
}
