import {
  arrayOf,
  type Check,
  isObject,
  nullable,
  objectOf,
  picklist,
  RecordError,
  stringCheck,
} from "../reading/check.ts";
import { codeCheck, networkIdCheck } from "../reading/network-check.ts";
import { gradeCheck } from "../reading/records.ts";
import type { DiscrepancyRecord, SourceRecord } from "../source.ts";
import {
  type LegalAct,
  type Meeting,
  matters,
  type NetworkDocument,
  type NetworkProfile,
  type Partner,
  type SourcedField,
  type SourcedStatement,
  sourcedFields,
} from "./profile.ts";

const text = nullable(stringCheck);
const sources = arrayOf(stringCheck);
const named = { about: text, sources };

const fieldSources: Check<NetworkProfile["fieldSources"]> = (value, where) => {
  if (!isObject(value)) throw new RecordError(`${where} must be an object.`);
  const field = picklist<SourcedField>(sourcedFields);
  return Object.fromEntries(
    Object.entries(value).map(([key, ids]) => [field(key, `${where}, ${key}`), sources(ids, `${where}, ${key}`)]),
  );
};

const profile = objectOf<NetworkProfile>({
  network: networkIdCheck,
  matters: arrayOf(picklist(matters)),
  legalBasis: arrayOf(objectOf<LegalAct>({ title: stringCheck, date: text, ...named })),
  documents: arrayOf(objectOf<NetworkDocument>({ title: stringCheck, language: text, url: text, ...named })),
  meetings: arrayOf(objectOf<Meeting>({ title: stringCheck, date: text, place: text, ...named })),
  partners: arrayOf(objectOf<Partner>({ name: stringCheck, ...named })),
  statements: arrayOf(objectOf<SourcedStatement>({ about: stringCheck, sources })),
  fieldSources,
});

export const profilesOf = (value: unknown): readonly NetworkProfile[] => arrayOf(profile)(value, "profiles.json");

const source = objectOf<SourceRecord>({
  id: stringCheck,
  title: stringCheck,
  url: stringCheck,
  publisher: stringCheck,
  kind: stringCheck,
  grade: gradeCheck,
  supports: stringCheck,
  date: nullable(stringCheck),
  accessed: stringCheck,
  archived: nullable(stringCheck),
});

const discrepancy = objectOf<DiscrepancyRecord>({
  id: stringCheck,
  networks: arrayOf(stringCheck),
  jurisdictions: arrayOf(codeCheck),
  kind: stringCheck,
  text: stringCheck,
  where: stringCheck,
  sources: arrayOf(stringCheck),
});

export const sourcesOf = (value: unknown): readonly SourceRecord[] => arrayOf(source)(value, "sources.json");

export const discrepanciesOf = (value: unknown): readonly DiscrepancyRecord[] =>
  arrayOf(discrepancy)(value, "discrepancies.json");
