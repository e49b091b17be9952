import { fold } from "../../search/fold.ts";
import { timeInHeading } from "../statuses/heading.ts";
import { headedStatus } from "./headed-status.ts";
import { headingWords, isNameless, kindsOfHeading } from "./headings.ts";

/** Roles of the columns of a table. */
export const columnRoles = [
  // Names of networks, and of the jurisdictions in them.
  "network",
  "jurisdiction",
  // A status in words.
  "status",
  // Marks, statuses or dates for the members of the network in the heading.
  "member-of",
  // Names of the members of the network in the heading.
  "listed",
  // Marks for those who have the status in the heading.
  "flag",
  // Start, end, and both in one cell.
  "since",
  "until",
  "period",
  // The year of a row.
  "year",
  // The same jurisdiction again, by code or in another language.
  "same",
  "ignored",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a cell of a column says about a membership. */
export interface Field {
  readonly index: number;
  readonly role: ColumnRole;
  /** The network in the heading. Null: that of the row, or the only one. */
  readonly network: string | null;
  /** The status in the heading, which a mark in the cell gives. Null: there is none. */
  readonly status: string | null;
  /** The year in the heading. Null: there is none. */
  readonly year: number | null;
}

const yearInHeading = /^(?:(.*?)[\s(,–-]*)?\b((?:19|20)\d\d)\)?$|^((?:19|20)\d\d)\b[\s:,–-]*(.*)$/;

interface HeadedYear {
  readonly year: number;
  readonly rest: string;
}

const headedYear = (heading: string): HeadedYear | null => {
  const [, before, last, first, after] = yearInHeading.exec(heading.trim()) ?? [];
  if (last !== undefined) return { year: Number(last), rest: (before ?? "").trim() };
  return first === undefined ? null : { year: Number(first), rest: (after ?? "").trim() };
};

interface HeadedTime {
  readonly kind: "since" | "until";
  readonly rest: string;
}

/** A word of a start or end beside the name of a network, as in "Nine since" and "Left Nine". */
export function headedTime(heading: string): HeadedTime | null {
  const restOf = (name: string): string => (isNameless(name) ? "" : name);
  const stated = timeInHeading(heading);
  if (stated) return { kind: stated.time, rest: restOf(stated.rest) };
  const words = heading.trim().split(/[\s_:–-]+/);
  const timeOf = (word: string): "since" | "until" | null => {
    const kinds = kindsOfHeading(word);
    return kinds.has("until") ? "until" : kinds.has("since") ? "since" : null;
  };
  if (words.length < 2) return null;
  const [last, first] = [timeOf(words.at(-1) ?? ""), timeOf(words[0] ?? "")];
  const nameIn = (rest: readonly string[]): string =>
    restOf(rest.join(" ").replace(/^(?:member )?of (?:the )?|^member of (?:the )?/i, ""));
  if (last !== null) return { kind: last, rest: nameIn(words.slice(0, -1)) };
  return first === null ? null : { kind: first, rest: nameIn(words.slice(1)) };
}

const isBracketed = (heading: string): boolean => /\([^()]+\)\s*$/.test(heading);

/** The names of networks that are in several headings, or in one without any addition. */
function sharedNames(headings: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const add = (name: string): void => {
    const key = fold(name);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const heading of headings) {
    add(heading);
    for (const part of [headedStatus(heading), headedTime(heading), headedYear(heading)]) if (part) add(part.rest);
  }
  return new Set([...counts].filter(([, times]) => times > 1).map(([name]) => name));
}

/** True for words that begin or end a heading of dates, and hardly the name of a network. */
const isSince = (heading: string): boolean =>
  headingWords(heading).some(word => ["since", "joined", "depuis", "desde", "seit", "منذ"].includes(word));

interface Named {
  readonly name: string;
  readonly role: ColumnRole;
  readonly status: string | null;
  readonly year: number | null;
}

function namedIn(heading: string, role: ColumnRole, shared: ReadonlySet<string>): Named {
  const plain = { name: heading, role, status: null, year: null };
  const isShared = (rest: string): boolean => rest === "" || shared.has(fold(rest));
  const status = headedStatus(heading);
  if (status && status.rest !== "" && (isShared(status.rest) || isBracketed(heading)))
    return { ...plain, name: status.rest, role: role === "listed" ? role : "flag", status: status.status };
  const time = headedTime(heading);
  if (time && time.rest !== "" && role === "member-of" && (isShared(time.rest) || isSince(heading)))
    return { ...plain, name: time.rest, role: time.kind === "until" ? "until" : role };
  if (time && (role === "until" || role === "since")) return { ...plain, name: time.rest, role };
  const year = headedYear(heading);
  if (year && isShared(year.rest)) return { ...plain, name: year.rest, year: year.year };
  return plain;
}

const withNetworks: ReadonlySet<ColumnRole> = new Set(["member-of", "listed"]);

/**
 * What each column that says something about memberships says, by headings and roles. Of the same network in several
 * years only the last year is kept.
 */
export function columnFields(headers: readonly string[], roles: readonly ColumnRole[]): readonly Field[] {
  const isTimed = (role: ColumnRole): boolean => role === "until" || role === "since";
  const shared = sharedNames(
    headers.filter((_, i) => {
      const role = roles[i] ?? "ignored";
      return withNetworks.has(role) || isTimed(role);
    }),
  );
  const fields = headers.flatMap((heading, index): Field[] => {
    const role = roles[index] ?? "ignored";
    if (withNetworks.has(role)) {
      const { name, ...rest } = namedIn(heading, role, shared);
      return [{ ...rest, index, network: name }];
    }
    const whole = headedStatus(heading);
    const status = whole && (role === "flag" || role === "jurisdiction") ? whole.status : null;
    if (isTimed(role)) {
      const time = headedTime(heading);
      const isOwn = time !== null && time.rest !== "" && shared.has(fold(time.rest));
      return [{ index, role, network: isOwn ? time.rest : null, status, year: null }];
    }
    return role === "ignored" ? [] : [{ index, role, network: null, status, year: null }];
  });
  return ofLastYears(fields);
}

/** The last year of each network whose members are listed in columns by year. */
function ofLastYears(fields: readonly Field[]): readonly Field[] {
  const last = new Map<string, number>();
  for (const { network, year } of fields)
    if (network !== null && year !== null) last.set(fold(network), Math.max(year, last.get(fold(network)) ?? year));
  return fields.filter(({ network, year }) => network === null || year === null || last.get(fold(network)) === year);
}

/** The years of the columns that are read, where columns stand for years. */
export const yearsOf = (fields: readonly Field[]): readonly number[] => [
  ...new Set(fields.flatMap(({ year }) => year ?? [])),
];
