import { isObject } from "../../reading/check.ts";
import { limits } from "../limits.ts";
import { type Problem, problem } from "../problem.ts";
import type { NetworkAttributes, Statement, StatementSource } from "../statement.ts";
import { headedStatus } from "../tables/headed-status.ts";
import { kindsOfHeading } from "../tables/headings.ts";
import type { JsonFields } from "./fields.ts";
import { claimInFields } from "./member-fields.ts";

const networkKeys = ["network", "name", "shortName", "title", "treaty", "organization", "organisation", "id"];
const placeKeys = ["jurisdiction", "code", "iso3", "iso", "iso2", "country", "name", "state"];

const scalarText = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : null;

/** The first text among the fields; inherited properties are ignored. */
function textField(fields: JsonFields, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = Object.hasOwn(fields, key) ? scalarText(fields[key]) : null;
    if (found !== null && found !== "") return found;
  }
  return null;
}

/** True for a record with both a network field and a jurisdiction field. */
export const isMembership = (record: JsonFields): boolean =>
  textField(record, ["network", "treaty", "organization", "organisation"]) !== null &&
  textField(record, placeKeys) !== null;

const fieldOf = (fields: JsonFields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

interface Sink {
  readonly problems: Problem[];
  readonly attributes: Map<string, NetworkAttributes>;
  /** Fields that were reported already. */
  readonly unclear: Set<string>;
  row: number;
}

function attributesOf(entry: JsonFields): NetworkAttributes {
  const [id, colour] = [fieldOf(entry, "id"), fieldOf(entry, "colour")];
  return {
    ...(typeof id === "string" && /^own-[a-z0-9-]{1,60}$/.test(id) && { id }),
    ...(typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) && { colour: colour.toLowerCase() }),
  };
}

const valueText = (value: unknown): string => (Array.isArray(value) ? "[…]" : isObject(value) ? "{…}" : String(value));

/** Membership fields present only in files written by the atlas. */
function atlasFields(item: JsonFields): Pick<Statement, "counts" | "listedAs"> {
  const [counts, listedAs] = [fieldOf(item, "counts"), fieldOf(item, "listedAs")];
  return {
    ...(typeof counts === "boolean" && { counts }),
    ...(typeof listedAs === "string" && listedAs !== "" && { listedAs: listedAs.slice(0, limits.field) }),
  };
}

/** Reads members given as texts, or as objects with a name or code and an optional status. */
function* memberStatements(network: string, list: unknown, status: string | null, sink: Sink): Generator<Statement> {
  if (!Array.isArray(list)) {
    sink.problems.push(problem("not-understood", { row: sink.row + 1, column: network, value: valueText(list) }));
    return;
  }
  if (list.length === 0 && status === null)
    sink.problems.push(problem("nothing-found", { column: network, value: network }));
  for (const item of list) {
    sink.row++;
    const place = isObject(item) ? textField(item, placeKeys) : scalarText(item);
    const own = isObject(item) ? claimInFields(item, sink.unclear, sink.problems) : null;
    const itemStatus = own ?? status;
    const known = isObject(item) ? atlasFields(item) : {};
    if (place !== null)
      yield { row: sink.row, column: network, network, jurisdiction: place, status: itemStatus, ...known };
    else sink.problems.push(problem("not-understood", { row: sink.row, column: network, value: valueText(item) }));
  }
}

/** Reads an object that is a network with its members and observers, or a single membership. */
function* entryStatements(entry: unknown, sink: Sink): Generator<Statement> {
  if (!isObject(entry)) {
    sink.row++;
    sink.problems.push(problem("not-understood", { row: sink.row, value: valueText(entry) }));
    return;
  }
  const members = fieldOf(entry, "members");
  const observers = fieldOf(entry, "observers");
  if (members === undefined && observers === undefined) {
    sink.row++;
    const network =
      textField(
        entry,
        networkKeys.filter(key => key !== "name" || Object.hasOwn(entry, "jurisdiction")),
      ) ?? "";
    const jurisdiction = textField(entry, placeKeys) ?? "";
    yield {
      row: sink.row,
      column: "jurisdiction",
      network,
      jurisdiction,
      status: claimInFields(entry, sink.unclear, sink.problems),
    };
    return;
  }
  const name = textField(entry, networkKeys) ?? "";
  if (!sink.attributes.has(name)) sink.attributes.set(name, attributesOf(entry));
  const own = claimInFields(entry, sink.unclear, sink.problems);
  // A network that is "dissolved" may have no members any more.
  if (own !== null && own !== "member" && own !== "active")
    sink.problems.push(problem("not-understood", { column: name, value: own, used: true }));
  if (members !== undefined) yield* memberStatements(name, withDetails(members, fieldOf(entry, "details")), null, sink);
  if (observers !== undefined) yield* memberStatements(name, observers, "observer", sink);
  for (const [key, list] of Object.entries(entry)) yield* otherStatements(name, key, list, sink);
}

const usualLists: ReadonlySet<string> = new Set(["members", "observers", "details"]);

/** Reads a list beside that of the members, such as `candidates` or `former_members`. */
function* otherStatements(name: string, key: string, list: unknown, sink: Sink): Generator<Statement> {
  if (!Array.isArray(list) || usualLists.has(key)) return;
  const headed = headedStatus(key);
  if (headed?.rest === "") yield* memberStatements(name, list, headed.status, sink);
  else if (kindsOfHeading(key).size === 0) sink.problems.push(problem("unclear-column", { value: key, used: true }));
}

/** Joins the members of a file written by the atlas with their statuses in `details`. */
function withDetails(members: unknown, details: unknown): unknown {
  if (!Array.isArray(members) || !Array.isArray(details)) return members;
  const statuses = new Map<unknown, unknown>();
  for (const detail of details)
    if (isObject(detail)) statuses.set(fieldOf(detail, "jurisdiction"), fieldOf(detail, "status"));
  return members.map((code: unknown) => (statuses.has(code) ? { code, status: statuses.get(code) } : code));
}

function* jsonStatements(value: unknown, sink: Sink): Generator<Statement> {
  const under = isObject(value) ? fieldOf(value, "networks") : value;
  const entries = Array.isArray(under) || isObject(under) ? under : value;
  if (Array.isArray(entries)) {
    for (const entry of entries) yield* entryStatements(entry, sink);
  } else if (isObject(entries)) {
    for (const [network, list] of Object.entries(entries)) yield* memberStatements(network, list, null, sink);
  }
}

function* limited(statements: Iterable<Statement>, problems: Problem[]): Generator<Statement> {
  let count = 0;
  for (const statement of statements) {
    if (count++ >= limits.rows) {
      problems.push(problem("too-many-rows", { row: statement.row, value: String(limits.rows) }));
      return;
    }
    yield statement;
  }
}

/** Parses a JSON object or list. */
export function parsedJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (error) {
    return { problem: problem("not-json", { value: error instanceof Error ? error.message : "" }) };
  }
  return typeof value === "object" && value !== null
    ? { value }
    : { problem: problem("not-understood", { value: valueText(value) }) };
}

/** Reads the statements of a JSON list of networks, such a list under `networks`, or member lists by network name. */
export function readJson(value: unknown): StatementSource {
  const sink: Sink = { problems: [], attributes: new Map(), unclear: new Set(), row: 0 };
  return {
    statements: limited(jsonStatements(value, sink), sink.problems),
    problems: sink.problems,
    attributes: sink.attributes,
  };
}
