import { isObject } from "../../reading/check.ts";
import { type Problem, problem } from "../problem.ts";
import { claimOf } from "../tables/claims.ts";
import type { ColumnRole, Field } from "../tables/fields.ts";
import { headedStatus } from "../tables/headed-status.ts";
import { kindsOfHeading } from "../tables/headings.ts";
import type { JsonFields } from "./fields.ts";

/** Fields that name the member or network, or that the atlas writes itself. */
const named: ReadonlySet<string> = new Set(
  "jurisdiction code iso iso2 iso3 alpha2 alpha3 m49 country network name shortName title treaty organization organisation id colour counts listedAs members observers details".split(
    " ",
  ),
);

const cellOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** What a field of a member says; null: nothing about a membership; undefined: it is not clear. */
function roleOf(key: string, value: unknown): ColumnRole | null | undefined {
  const kinds = kindsOfHeading(key);
  if (kinds.has("status")) return "status";
  if (kinds.has("until")) return "until";
  if (kinds.has("since")) return "since";
  if (kinds.has("period")) return "period";
  if (headedStatus(key)?.rest === "") return "flag";
  const isBeside = (["year", "index", "note", "other", "about", "jurisdiction", "network", "total"] as const).some(
    kind => kinds.has(kind),
  );
  return isBeside || typeof value === "number" || isObject(value) || Array.isArray(value) ? null : undefined;
}

/** True for a record that says nothing but who a member is, and since when or how. */
export const isMemberRecord = (record: JsonFields): boolean =>
  Object.entries(record).every(
    ([key, value]) => named.has(key) || key === "state" || roleOf(key, value) !== undefined,
  ) && !Object.keys(record).some(key => kindsOfHeading(key).has("network"));

/** What the fields of a member say of its membership, as the cells of a row do; problems for fields that say who knows what. */
export function claimInFields(member: JsonFields, seen: Set<string>, problems: Problem[]): string | null {
  const fields: Field[] = [];
  const cells: string[] = [];
  for (const [key, value] of Object.entries(member)) {
    if (named.has(key) || (key === "state" && !hasOtherPlace(member))) continue;
    const role = key === "state" ? "status" : roleOf(key, value);
    if (role === undefined && !seen.has(key)) {
      seen.add(key);
      problems.push(problem("unclear-column", { value: key, used: true }));
    }
    if (role === undefined || role === null) continue;
    fields.push({
      index: cells.length,
      role,
      network: null,
      status: role === "flag" ? (headedStatus(key)?.status ?? null) : null,
      year: null,
    });
    cells.push(cellOf(value));
  }
  const claim = claimOf(fields, cells, "stated");
  return claim === null ? null : "denied" in claim ? "no" : claim.status;
}

/** "state" names the member where nothing else does. */
const hasOtherPlace = (member: JsonFields): boolean =>
  ["jurisdiction", "code", "iso3", "iso", "iso2", "country"].some(key => Object.hasOwn(member, key));
