import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";

/**
 * English names of Unicode CLDR, in place of UN names that add a form of government. Names that are disputed, or would
 * mean something else when cut, keep the UN form.
 */
const everydayNames: Readonly<Record<string, string>> = {
  BOL: "Bolivia",
  GBR: "United Kingdom",
  IRN: "Iran",
  LAO: "Laos",
  MDA: "Moldova",
  RUS: "Russia",
  SYR: "Syria",
  TZA: "Tanzania",
  USA: "United States",
  VEN: "Venezuela",
};

/** Names that take an article in a sentence. */
const withArticle: ReadonlySet<string> = new Set([
  ...["Bahamas", "Central African Republic", "Comoros", "Congo", "Cook Islands", "Dominican Republic"],
  ...["Democratic People's Republic of Korea", "Democratic Republic of the Congo", "Gambia", "Holy See"],
  ...["Lao People's Democratic Republic", "Maldives", "Marshall Islands", "Niger", "Philippines"],
  ...["Republic of Korea", "Republic of Moldova", "Russian Federation", "State of Palestine", "Sudan"],
  ...["Syrian Arab Republic", "United Arab Emirates", "United Kingdom of Great Britain and Northern Ireland"],
  ...["United Republic of Tanzania", "United States of America", "United Kingdom", "United States"],
  ...["Åland Islands", "British Indian Ocean Territory", "British Virgin Islands", "Cayman Islands"],
  ...["Cocos (Keeling) Islands", "Falkland Islands (Malvinas)", "Faroe Islands", "French Southern Territories"],
  ...["Hala'ib Triangle", "Ilemi Triangle", "Isle of Man", "Northern Mariana Islands"],
  ...["Svalbard and Jan Mayen Islands", "Turks and Caicos Islands", "United States Minor Outlying Islands"],
  ...["United States Virgin Islands", "Wallis and Futuna Islands"],
]);

/** Networks whose short name takes an article. */
const networksWithArticle: ReadonlySet<string> = new Set([
  ...["CNCP", "EJN", "OAS network", "Indian Ocean platform", "Sahel platform", "CPLP network", "EJCN"],
  ...["Genocide Network", "Eurojust liaison", "PCOCP", "EAAP", "BSPN", "JITs Network", "EJOCN", "24/7 Network"],
  ...["IAP", "APA", "RFAI", "REMPM", "EACN"],
]);

/** A jurisdiction with its name in the language that the reader chose for names. */
interface NamedJurisdiction {
  readonly code: JurisdictionCode;
  readonly name: string;
  readonly language: Language;
}

/** The name by which sentences call a jurisdiction, without its article: "Bolivia" for "Bolivia (Plurinational State of)". */
const everydayName = ({ code, name, language }: NamedJurisdiction): string =>
  (language === "en" && everydayNames[code]) || name;

/** The name of a jurisdiction inside a sentence, with its article: "the United Kingdom". */
const jurisdictionWithArticle = (named: NamedJurisdiction): string => nameInSentence(everydayName(named));

/**
 * A short name inside a sentence: "the Gambia", and "the Plurinational State of Bolivia" for the list form "Bolivia
 * (Plurinational State of)". A name in another language stays unchanged.
 */
export function nameInSentence(name: string): string {
  const [, short, form] = /^([^()]+) \((.+ of(?: the)?)\)$/.exec(name) ?? [];
  if (short !== undefined && form !== undefined) return `the ${form} ${short}`;
  return withArticle.has(name) ? `the ${name}` : name;
}

/** A region of the UN geoscheme with its article. */
export const regionInSentence = (name: string): string => (name === "Caribbean" ? `the ${name}` : name);

/** The whole name, with the short name in brackets unless it is in the name already. */
export const networkWithShortName = (name: string, shortName: string): string =>
  name.includes(shortName) ? name : `${name} (${shortName})`;

/** A sentence as a clause after a semicolon: without its full stop, and without the capital of an article. */
const clauseOf = (sentence: string): string =>
  sentence.replace(/\.$/, "").replace(/^(?:The|A|An|No|Neither|Only)\b/, word => word.toLowerCase());

export const networkInSentence = (shortName: string): string =>
  networksWithArticle.has(shortName) ? `the ${shortName}` : shortName;

export const namesInEnglish = {
  inSentence: jurisdictionWithArticle,
  wholeInSentence: nameInSentence,
  everyday: everydayName,
  networkInSentence,
  withShortName: networkWithShortName,
  clauseOf,
};
