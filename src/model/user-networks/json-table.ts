import { isObject } from "../check.ts";
import { csvOf } from "../tables/csv.ts";
import { limits } from "./claim.ts";
import { isMembership } from "./json.ts";

type Fields = Readonly<Record<string, unknown>>;

const scalar = (value: unknown): string => (typeof value === "object" ? "" : String(value ?? ""));

/** A value in one line: the table's rows are then the entries of the list. */
function cellText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(scalar).filter(Boolean).join("; ") : scalar(value);
  return text.replace(/[\r\n]+/g, " ");
}

/** The fields of a record, those of an object in it as "name.common". */
function fieldsOf(record: Fields): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    // A prototype is no field, wherever it stands.
    if (isObject(value) && key !== "__proto__")
      for (const [inner, text] of Object.entries(value)) fields.set(`${key}.${inner}`, cellText(text));
    else fields.set(key, cellText(value));
  }
  return fields;
}

const hasLists = (record: Fields): boolean => Object.hasOwn(record, "members") || Object.hasOwn(record, "observers");

/** The list of records in a value: the value itself, or the only list in it. */
function recordsIn(value: unknown): readonly Fields[] | null {
  const networks = isObject(value) && Object.hasOwn(value, "networks") ? value.networks : undefined;
  if (networks !== undefined) return Array.isArray(networks) ? recordsIn(networks) : null;
  const lists = Array.isArray(value) ? [value] : isObject(value) ? Object.values(value).filter(Array.isArray) : [];
  const [list = []] = lists;
  if (lists.length !== 1 || list.length === 0 || !list.every(isObject)) return null;
  return list.some(hasLists) || list.every(isMembership) || (isObject(value) && list.every(isMember)) ? null : list;
}

const memberFields = new Set(["code", "jurisdiction", "status", "role", "counts", "listedAs"]);

/** `{"Nine": [{"code": "DEU", "status": "candidate"}]}` lists members of Nine, and is no table. */
const isMember = (record: Fields): boolean => Object.keys(record).every(key => memberFields.has(key));

/** JSON that is a list of records, such as a row for each country, as a table in CSV; null for any other. */
export function tableOfJson(value: unknown): string | null {
  const records = recordsIn(value);
  if (!records) return null;
  const rows = records.slice(0, limits.rows + 1).map(fieldsOf);
  const headers = [...new Set(rows.flatMap(row => [...row.keys()]))].slice(0, limits.columns);
  return csvOf([headers, ...rows.map(row => headers.map(header => row.get(header) ?? ""))]);
}
