import type { AtlasRecords } from "./atlas.ts";
import type { ChangeRecord, Grade, Operation } from "./change.ts";
import {
  type Check,
  flag,
  isObject,
  listOf,
  numberOrText,
  oneOf,
  orNull,
  RecordError,
  recordOf,
  text,
  texts,
} from "./check.ts";
import type { AliasesByCode, Jurisdiction, JurisdictionCode, NamesByCode } from "./jurisdiction.ts";
import type { MembershipRecord } from "./membership.ts";
import {
  type ListRecord,
  type MemberDetail,
  type NetworkId,
  type NetworkRecord,
  type OtherNetworkRecord,
  purposes,
} from "./network.ts";
import type { DiscrepancyRecord, SourceRecord } from "./source.ts";
import { csvRows } from "./tables/csv.ts";

/** The data files as they are imported: parsed JSON, and CSV as text. */
export interface RawRecords {
  readonly jurisdictions: unknown;
  readonly networks: unknown;
  readonly membershipsCsv: string;
  readonly changes: unknown;
  readonly others: unknown;
}

const code: Check<JurisdictionCode> = (value, where) => {
  const found = text(value, where);
  if (!/^[A-Z]{3}$/.test(found)) throw new RecordError(`${where} must be a code of three capital letters.`);
  return found as JurisdictionCode;
};

const networkId: Check<NetworkId> = (value, where) => {
  const found = text(value, where);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(found)) throw new RecordError(`${where} must be an id of small letters.`);
  return found as NetworkId;
};

const jurisdiction = recordOf<Jurisdiction>({
  code,
  m49: orNull(text),
  name: text,
  kind: oneOf(["state", "territory", "other"]),
  parent: orNull(code),
  partOfParent: flag,
  region: text,
  subregion: text,
  aliases: listOf(text),
  note: orNull(text),
});

const list = recordOf<ListRecord>({
  status: oneOf(["listed", "derived", "count-only", "not-published"]),
  statedCount: orNull(numberOrText),
  basis: orNull(text),
  confidence: orNull(text),
  age: orNull(text),
  shownUntil: orNull(text),
});

const networkFields: { readonly [K in keyof NetworkRecord]-?: Check<NetworkRecord[K]> } = {
  id: networkId,
  group: oneOf(["document", "beyond", "own"]),
  shortName: text,
  name: text,
  nameAsListed: orNull(text),
  kind: text,
  region: text,
  purposes: listOf(oneOf(purposes)),
  since: orNull(text),
  languages: orNull(listOf(text)),
  runBy: orNull(text),
  site: orNull(text),
  contact: orNull(text),
  about: text,
  membershipMeans: orNull(text),
  lists: recordOf({ published: list, current: list }),
  note: orNull(text),
  sources: listOf(text),
};

const network = recordOf<NetworkRecord>(networkFields);
const plainOther = recordOf<Omit<OtherNetworkRecord, "details" | "colour">>({
  ...networkFields,
  members: listOf(code),
  observers: listOf(code),
});
const detail = recordOf<MemberDetail>({ jurisdiction: code, listedAs: orNull(text), status: text, counts: flag });
const otherNetwork: Check<OtherNetworkRecord> = (value, where) => {
  const details = orNull(listOf(detail))(isObject(value) ? value.details : null, `${where}, details`);
  return { ...plainOther(value, where), ...(details && { details }) };
};

const grade: Check<Grade> = oneOf(["official", "press", "secondary"]);

const operation: Check<Operation> = (value, where) => {
  const fields = isObject(value) ? value : {};
  const op = oneOf(["add", "remove", "list", "status", "rename", "flag"])(fields.op, `${where}, op`);
  const jurisdictions = listOf(code)(fields.jurisdictions, `${where}, jurisdictions`);
  const counts = orNull(flag)(fields.counts, `${where}, counts`);
  const flagText = orNull(text)(fields.flag, `${where}, flag`);
  switch (op) {
    case "add":
      return { op, jurisdictions, ...(flagText !== null && { flag: flagText }) };
    case "status":
      return { op, jurisdictions, status: text(fields.status, `${where}, status`), ...(counts !== null && { counts }) };
    case "rename":
      return { op, jurisdictions, name: text(fields.name, `${where}, name`) };
    case "flag":
      return { op, jurisdictions, flag: text(fields.flag, `${where}, flag`) };
    default:
      return { op, jurisdictions };
  }
};

const change = recordOf<ChangeRecord>({
  id: text,
  network: networkId,
  jurisdictions: listOf(code),
  date: orNull(text),
  dateConfirmed: orNull(flag),
  nature: oneOf(["change", "correction", "context"]),
  kind: text,
  text,
  operations: listOf(operation),
  bestSource: grade,
  sources: listOf(text),
});

const source = recordOf<SourceRecord>({
  id: text,
  title: text,
  url: text,
  publisher: text,
  kind: text,
  grade,
  supports: text,
  date: orNull(text),
});

const discrepancy = recordOf<DiscrepancyRecord>({
  id: text,
  networks: listOf(text),
  jurisdictions: listOf(code),
  kind: text,
  text,
  where: text,
});

const headings = { network: "network", jurisdiction: "jurisdiction", listedAs: "listedas", note: "note" } as const;

function membershipsOf(csv: string): readonly MembershipRecord[] {
  const [header, ...rows] = csvRows(csv);
  const columns = (header?.cells ?? []).map(cell => cell.toLowerCase().replaceAll(/[^a-z]/g, ""));
  for (const heading of Object.values(headings)) {
    if (!columns.includes(heading)) throw new RecordError(`memberships.csv has no column “${heading}”.`);
  }
  return rows.map(({ line, cells }) => {
    const cell = (heading: string): string => cells[columns.indexOf(heading)] ?? "";
    const where = `memberships.csv, line ${line}`;
    return {
      network: networkId(cell(headings.network), `${where}, network`),
      jurisdiction: code(cell(headings.jurisdiction), `${where}, jurisdiction`),
      listedAs: cell(headings.listedAs),
      note: cell(headings.note),
    };
  });
}

/** What the data files hold, each value checked; throws a `RecordError` that names the file, the record and the field. */
export const recordsOf = (raw: RawRecords): AtlasRecords => ({
  jurisdictions: listOf(jurisdiction)(raw.jurisdictions, "jurisdictions.json"),
  networks: listOf(network)(raw.networks, "networks.json"),
  memberships: membershipsOf(raw.membershipsCsv),
  changes: changesOf(raw.changes),
  others: othersOf(raw.others),
});

export const changesOf = (value: unknown): readonly ChangeRecord[] => listOf(change)(value, "changes.json");

const colour = /^#[0-9a-f]{6}$/i;

/** A network as a person's own were kept, one at a time, so that a broken one takes no other with it. */
export const userNetworkRecord: Check<OtherNetworkRecord> = (value, where) => {
  const record = otherNetwork(value, where);
  const chosen = isObject(value) ? value.colour : null;
  const isUserNetwork = record.group === "own";
  if (!isUserNetwork) throw new RecordError(`${where} must be a person’s own.`);
  return { ...record, ...(typeof chosen === "string" && colour.test(chosen) && { colour: chosen.toLowerCase() }) };
};

export const othersOf = (value: unknown): readonly OtherNetworkRecord[] =>
  listOf(otherNetwork)(value, "other-networks.json");

export const sourcesOf = (value: unknown): readonly SourceRecord[] => listOf(source)(value, "sources.json");

export const discrepanciesOf = (value: unknown): readonly DiscrepancyRecord[] =>
  listOf(discrepancy)(value, "discrepancies.json");

export const namesOf = (value: unknown, language: string): NamesByCode => texts(value, `names/${language}.json`);

export function otherNamesOf(value: unknown): AliasesByCode {
  const where = "names/aliases.json";
  if (!isObject(value)) throw new RecordError(`${where} must be an object.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, names]) => [key, listOf(text)(names, `${where}, ${key}`)]),
  );
}
