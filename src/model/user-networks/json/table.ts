import { isObject } from "../../reading/check.ts";
import { csvOf } from "../../tables/csv.ts";
import { limits } from "../limits.ts";
import type { JsonFields } from "./fields.ts";
import { isMemberRecord } from "./member-fields.ts";
import { isMembership } from "./read.ts";

const scalar = (value: unknown): string => (typeof value === "object" ? "" : String(value ?? ""));

/** A value on one line, so that table rows match list entries. */
function cellText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(scalar).filter(Boolean).join("; ") : scalar(value);
  return text.replace(/[\r\n]+/g, " ");
}

/** The fields of a record; fields of a nested object are named "name.common". */
function fieldsOf(record: JsonFields): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    // "__proto__" would set the prototype.
    if (isObject(value) && key !== "__proto__")
      for (const [inner, text] of Object.entries(value)) fields.set(`${key}.${inner}`, cellText(text));
    else fields.set(key, cellText(value));
  }
  return fields;
}

const hasLists = (record: JsonFields): boolean =>
  Object.hasOwn(record, "members") || Object.hasOwn(record, "observers");

/** The value itself or the only list in it. Null: there is no list, or it lists networks or members. */
function listOfRecords(value: unknown): readonly JsonFields[] | null {
  const networks = isObject(value) && Object.hasOwn(value, "networks") ? value.networks : undefined;
  if (networks !== undefined) return Array.isArray(networks) ? listOfRecords(networks) : null;
  const lists = Array.isArray(value) ? [value] : isObject(value) ? Object.values(value).filter(Array.isArray) : [];
  const [list = []] = lists;
  if (lists.length !== 1 || list.length === 0 || !list.every(isObject)) return null;
  const areMemberships = list.every(isMembership) && list.every(isPlain);
  const areMembers = isObject(value) && list.every(isMemberRecord) && !Object.keys(value).some(isGeneric);
  return list.some(hasLists) || areMemberships || areMembers ? null : list;
}

/** Keys of a list that name no network. */
const isGeneric = (key: string): boolean =>
  /^(?:data|rows?|records?|items?|results?|list|table|countries|states|members|memberships|entries|values)$/i.test(key);

/** Fields of a membership as the atlas writes it; another may say that it has ended. */
const plainFields = new Set(
  "network treaty organization organisation jurisdiction code iso3 iso country name state status role counts listedAs id".split(
    " ",
  ),
);

const isPlain = (record: JsonFields): boolean => Object.keys(record).every(key => plainFields.has(key));

/** A JSON list of records as a CSV table. Null: the value is not such a list. */
export function tableOfJson(value: unknown): string | null {
  const records = listOfRecords(value);
  if (!records) return null;
  const rows = records.slice(0, limits.rows + 1).map(fieldsOf);
  const headers = [...new Set(rows.flatMap(row => [...row.keys()]))].slice(0, limits.columns);
  return csvOf([headers, ...rows.map(row => headers.map(header => row.get(header) ?? ""))]);
}
