import type { AtlasRecords } from "../atlas.ts";
import type { ChangeRecord, Grade, Operation } from "../change.ts";
import type { AliasesByCode, Jurisdiction, NamesByCode } from "../jurisdiction.ts";
import type { MembershipRecord } from "../membership.ts";
import type { NetworkRecord, OtherNetworkRecord } from "../network.ts";
import { csvRows } from "../tables/csv.ts";
import {
  arrayOf,
  booleanCheck,
  type Check,
  isObject,
  nullable,
  objectOf,
  picklist,
  RecordError,
  stringCheck,
  stringsByKey,
} from "./check.ts";
import { codeCheck, networkCheck, networkIdCheck, otherNetworkCheck } from "./network-check.ts";

/** The data files as imported: parsed JSON, and CSV as text. */
interface RawRecords {
  readonly jurisdictions: unknown;
  readonly networks: unknown;
  readonly membershipsCsv: string;
  readonly changes: unknown;
  readonly others: unknown;
}

const jurisdiction = objectOf<Jurisdiction>({
  code: codeCheck,
  alpha2: nullable(stringCheck),
  m49: nullable(stringCheck),
  name: stringCheck,
  kind: picklist(["state", "territory", "other", "area"]),
  parent: nullable(codeCheck),
  partOfParent: booleanCheck,
  region: stringCheck,
  subregion: stringCheck,
  note: nullable(stringCheck),
  disputed: booleanCheck,
});

export const gradeCheck: Check<Grade> = picklist(["official", "press", "secondary"]);

const operation: Check<Operation> = (value, where) => {
  const fields = isObject(value) ? value : {};
  const op = picklist(["add", "remove", "list", "status", "rename", "flag"])(fields.op, `${where}, op`);
  const jurisdictions = arrayOf(codeCheck)(fields.jurisdictions, `${where}, jurisdictions`);
  const counts = nullable(booleanCheck)(fields.counts, `${where}, counts`);
  const flagText = nullable(stringCheck)(fields.flag, `${where}, flag`);
  switch (op) {
    case "add":
      return { op, jurisdictions, ...(flagText !== null && { flag: flagText }) };
    case "status":
      return {
        op,
        jurisdictions,
        status: stringCheck(fields.status, `${where}, status`),
        ...(counts !== null && { counts }),
      };
    case "rename":
      return { op, jurisdictions, name: stringCheck(fields.name, `${where}, name`) };
    case "flag":
      return { op, jurisdictions, flag: stringCheck(fields.flag, `${where}, flag`) };
    default:
      return { op, jurisdictions };
  }
};

const change = objectOf<ChangeRecord>({
  id: stringCheck,
  network: networkIdCheck,
  jurisdictions: arrayOf(codeCheck),
  date: nullable(stringCheck),
  dateConfirmed: nullable(booleanCheck),
  nature: picklist(["change", "correction", "context"]),
  kind: stringCheck,
  text: stringCheck,
  operations: arrayOf(operation),
  bestSource: gradeCheck,
  sources: arrayOf(stringCheck),
});

const membershipHeadings = {
  network: "network",
  jurisdiction: "jurisdiction",
  listedAs: "listedas",
  note: "note",
} as const;

function membershipRecordsOf(csv: string): readonly MembershipRecord[] {
  const [header, ...rows] = csvRows(csv);
  const columns = (header?.cells ?? []).map(cell => cell.toLowerCase().replaceAll(/[^a-z]/g, ""));
  for (const heading of Object.values(membershipHeadings)) {
    if (!columns.includes(heading)) throw new RecordError(`memberships.csv has no column “${heading}”.`);
  }
  return rows.map(({ line, cells }) => {
    const cell = (heading: string): string => cells[columns.indexOf(heading)] ?? "";
    const where = `memberships.csv, line ${line}`;
    return {
      network: networkIdCheck(cell(membershipHeadings.network), `${where}, network`),
      jurisdiction: codeCheck(cell(membershipHeadings.jurisdiction), `${where}, jurisdiction`),
      listedAs: cell(membershipHeadings.listedAs),
      note: cell(membershipHeadings.note),
    };
  });
}

/** The checked records of the data files; throws a `RecordError` that names the file, the record and the field. */
export const recordsOf = (raw: RawRecords): AtlasRecords => ({
  jurisdictions: arrayOf(jurisdiction)(raw.jurisdictions, "jurisdictions.json"),
  networks: networksOf(raw.networks),
  memberships: membershipRecordsOf(raw.membershipsCsv),
  changes: changesOf(raw.changes),
  others: othersOf(raw.others),
});

export const networksOf = (value: unknown): readonly NetworkRecord[] => arrayOf(networkCheck)(value, "networks.json");

export const changesOf = (value: unknown): readonly ChangeRecord[] => arrayOf(change)(value, "changes.json");

const hexColour = /^#[0-9a-f]{6}$/i;

/** A saved user network; they are checked one by one, so that a broken one doesn't affect the others. */
export const userNetworkRecord: Check<OtherNetworkRecord> = (value, where) => {
  const record = otherNetworkCheck(value, where);
  const chosen = isObject(value) ? value.colour : null;
  const isUserNetwork = record.group === "own";
  if (!isUserNetwork) throw new RecordError(`${where} must be a person’s own.`);
  return { ...record, ...(typeof chosen === "string" && hexColour.test(chosen) && { colour: chosen.toLowerCase() }) };
};

export const othersOf = (value: unknown): readonly OtherNetworkRecord[] =>
  arrayOf(otherNetworkCheck)(value, "other-networks.json");

export const namesByCodeOf = (value: unknown, language: string): NamesByCode =>
  stringsByKey(value, `names/${language}.json`);

export function otherNamesOf(value: unknown): AliasesByCode {
  const where = "names/aliases.json";
  if (!isObject(value)) throw new RecordError(`${where} must be an object.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, names]) => [key, arrayOf(stringCheck)(names, `${where}, ${key}`)]),
  );
}
