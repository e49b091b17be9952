import { isObject } from "../check.ts";
import { type Claim, limits, type Problem, problem } from "./claim.ts";
import type { NetworkLook } from "./collector.ts";

export interface JsonRead {
  readonly claims: Iterable<Claim>;
  /** Filled while the claims are read. */
  readonly problems: readonly Problem[];
  /** Ids and colours by name, filled likewise. */
  readonly looks: ReadonlyMap<string, NetworkLook>;
}

type Fields = Readonly<Record<string, unknown>>;

const networkFields = ["network", "name", "shortName", "title", "treaty", "organization", "organisation", "id"];
const placeFields = ["jurisdiction", "code", "iso3", "iso", "country", "name", "state"];

const textOf = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : null;

/** The first of some fields that holds a text; only the object's own fields are read. */
function textField(fields: Fields, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = Object.hasOwn(fields, key) ? textOf(fields[key]) : null;
    if (found !== null && found !== "") return found;
  }
  return null;
}

/** A record with fields whose names say what they hold: a network and a place. */
export const isMembership = (record: Fields): boolean =>
  textField(record, ["network", "treaty", "organization", "organisation"]) !== null &&
  textField(record, placeFields) !== null;

const fieldOf = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

interface Sink {
  readonly problems: Problem[];
  readonly looks: Map<string, NetworkLook>;
  row: number;
}

function lookOf(entry: Fields): NetworkLook {
  const [id, colour] = [fieldOf(entry, "id"), fieldOf(entry, "colour")];
  return {
    ...(typeof id === "string" && /^own-[a-z0-9-]{1,60}$/.test(id) && { id }),
    ...(typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) && { colour: colour.toLowerCase() }),
  };
}

const shown = (value: unknown): string => (Array.isArray(value) ? "[…]" : isObject(value) ? "{…}" : String(value));

/** What only the atlas's own files say of a membership. */
function writtenBefore(item: Fields): Pick<Claim, "counts" | "listedAs"> {
  const [counts, listedAs] = [fieldOf(item, "counts"), fieldOf(item, "listedAs")];
  return {
    ...(typeof counts === "boolean" && { counts }),
    ...(typeof listedAs === "string" && listedAs !== "" && { listedAs: listedAs.slice(0, limits.field) }),
  };
}

/** Members as a list of texts or of objects with a name or code and, perhaps, a status. */
function* memberClaims(network: string, list: unknown, status: string, sink: Sink): Generator<Claim> {
  if (!Array.isArray(list)) {
    sink.problems.push(problem("not-understood", { row: sink.row + 1, column: network, value: shown(list) }));
    return;
  }
  if (list.length === 0 && status === "")
    sink.problems.push(problem("nothing-found", { column: network, value: network }));
  for (const item of list) {
    sink.row++;
    const place = isObject(item) ? textField(item, placeFields) : textOf(item);
    const said = (isObject(item) ? textField(item, ["status", "role"]) : null) ?? status;
    const known = isObject(item) ? writtenBefore(item) : {};
    if (place !== null) yield { row: sink.row, column: network, network, jurisdiction: place, status: said, ...known };
    else sink.problems.push(problem("not-understood", { row: sink.row, column: network, value: shown(item) }));
  }
}

/** An object for a network, with its members and observers, or for a membership. */
function* entryClaims(entry: unknown, sink: Sink): Generator<Claim> {
  if (!isObject(entry)) {
    sink.row++;
    sink.problems.push(problem("not-understood", { row: sink.row, value: shown(entry) }));
    return;
  }
  const members = fieldOf(entry, "members");
  const observers = fieldOf(entry, "observers");
  if (members === undefined && observers === undefined) {
    sink.row++;
    const network =
      textField(
        entry,
        networkFields.filter(key => key !== "name" || Object.hasOwn(entry, "jurisdiction")),
      ) ?? "";
    const jurisdiction = textField(entry, placeFields) ?? "";
    yield {
      row: sink.row,
      column: "jurisdiction",
      network,
      jurisdiction,
      status: textField(entry, ["status", "role"]) ?? "",
    };
    return;
  }
  const name = textField(entry, networkFields) ?? "";
  if (!sink.looks.has(name)) sink.looks.set(name, lookOf(entry));
  if (members !== undefined) yield* memberClaims(name, withDetails(members, fieldOf(entry, "details")), "", sink);
  if (observers !== undefined) yield* memberClaims(name, observers, "observer", sink);
}

/** The members of a file that the atlas wrote, with the status that it keeps beside them. */
function withDetails(members: unknown, details: unknown): unknown {
  if (!Array.isArray(members) || !Array.isArray(details)) return members;
  const statuses = new Map<unknown, unknown>();
  for (const detail of details)
    if (isObject(detail)) statuses.set(fieldOf(detail, "jurisdiction"), fieldOf(detail, "status"));
  return members.map((code: unknown) => (statuses.has(code) ? { code, status: statuses.get(code) } : code));
}

function* jsonClaims(value: unknown, sink: Sink): Generator<Claim> {
  const under = isObject(value) ? fieldOf(value, "networks") : value;
  const networks = Array.isArray(under) || isObject(under) ? under : value;
  if (Array.isArray(networks)) {
    for (const entry of networks) yield* entryClaims(entry, sink);
  } else if (isObject(networks)) {
    for (const [network, list] of Object.entries(networks)) yield* memberClaims(network, list, "", sink);
  }
}

function* limited(claims: Iterable<Claim>, problems: Problem[]): Generator<Claim> {
  let count = 0;
  for (const claim of claims) {
    if (count++ >= limits.rows) {
      problems.push(problem("too-many-rows", { row: claim.row, value: String(limits.rows) }));
      return;
    }
    yield claim;
  }
}

/** The value of a JSON text, or why it has none. */
export function parsedJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (error) {
    return { problem: problem("not-json", { value: error instanceof Error ? error.message : "" }) };
  }
  return typeof value === "object" && value !== null
    ? { value }
    : { problem: problem("not-understood", { value: shown(value) }) };
}

/**
 * The claims of a JSON value: a list of networks with `members`, or these under `networks`, or an object of lists by the
 * network's name.
 */
export function readJson(value: unknown): JsonRead {
  const sink: Sink = { problems: [], looks: new Map(), row: 0 };
  return { claims: limited(jsonClaims(value, sink), sink.problems), problems: sink.problems, looks: sink.looks };
}
