import { once } from "../../once.ts";
import { fold } from "../../search/fold.ts";
import { isDenied } from "./blanks.ts";
import { plainCell } from "./text.ts";
import { type Phrase, phrasesIn } from "./vocabulary.ts";
import { activeHeadings, sinceHeadings, untilHeadings } from "./words/headings.ts";
import type { WordKind } from "./words/kinds.ts";

/** What a column of marks or dates says of those who have one. */
export type HeadingStatus =
  | "member"
  | "ratified"
  | "signatory"
  | "observer"
  | "candidate"
  | "associate"
  | "partner"
  | "invited"
  | "suspended"
  | "withdrawn"
  | "non-member"
  | "active";

type StatedTime = "since" | "until";

const wholeHeadings = once((): ReadonlyMap<string, StatedTime | "active"> => {
  const lists = { active: activeHeadings, since: sinceHeadings, until: untilHeadings } as const;
  return new Map(
    (["active", "since", "until"] as const).flatMap(status =>
      lists[status].split(",").map(words => [fold(words), status] as const),
    ),
  );
});

const statusOfKind: Readonly<Partial<Record<WordKind, HeadingStatus>>> = {
  member: "member",
  consent: "ratified",
  signed: "signatory",
  observer: "observer",
  candidate: "candidate",
  associate: "associate",
  partner: "partner",
  invited: "invited",
  suspended: "suspended",
  ended: "withdrawn",
  pending: "candidate",
};

/** Kinds that a name of a network may well begin with, as in "Member States Forum" and "Partnership for Peace". */
const namesBegin: ReadonlySet<HeadingStatus> = new Set(["member", "partner", "associate", "invited"]);

/** The status that the kinds of words beside each other make. Null: they make none, or more than one. */
function statusOf(kinds: readonly WordKind[]): HeadingStatus | null {
  const stated = kinds.filter(kind => kind !== "link" && kind !== "detail" && kind !== "and");
  const isDenied = stated.includes("no");
  const found = new Set(stated.filter(kind => kind !== "no").map(kind => statusOfKind[kind] ?? null));
  if (isDenied) return found.size === 1 && found.has("member") ? "non-member" : null;
  if (found.has("withdrawn")) return "withdrawn";
  if (stated.includes("pending")) return stated.length > 1 ? "candidate" : null;
  if (found.size > 1) found.delete("member");
  const [status = null] = found;
  return found.size === 1 ? status : null;
}

/** The heading in words: "memberStatus" and "left_nine" are two each. */
const spaced = (heading: string): string =>
  plainCell(heading)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll("_", " ");

interface StatusRun {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly WordKind[];
}

/** Known words beside each other, with the small words around them; those that hold no status are left out. */
function runsIn(phrases: readonly Phrase[]): readonly StatusRun[] {
  const runs: StatusRun[] = [];
  let current: Phrase[] = [];
  const close = (): void => {
    const [first, last] = [current[0], current.at(-1)];
    const kinds = current.flatMap(({ kind }) => (kind === null ? [] : [kind]));
    if (first && last && kinds.some(kind => statusOfKind[kind] !== undefined))
      runs.push({ start: first.start, end: last.end, kinds });
    current = [];
  };
  for (const phrase of phrases)
    if (phrase.kind === null) close();
    else current.push(phrase);
  close();
  return runs;
}

const withoutSigns = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}]+$/u, "")
    .replace(/[([]\s*[)\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—:;,./|]+|[\s\-–—:;,./|]+$/g, "");

const inBrackets = (text: string, { start, end }: StatusRun): boolean =>
  /[([]\s*$/.test(text.slice(0, start)) && /^\s*[)\]]/.test(text.slice(end));

const afterSign = (text: string, { start }: StatusRun): boolean => /(?:[:|/]|\s[-–—])\s*$/.test(text.slice(0, start));

/** True where the words say something of the rest, and are no part of its name. */
function isApart(text: string, run: StatusRun, status: HeadingStatus): boolean {
  const { start, end, kinds } = run;
  if (inBrackets(text, run) || afterSign(text, run)) return true;
  const before = withoutSigns(text.slice(0, start));
  const after = withoutSigns(text.slice(end));
  if (before !== "" && after !== "") return false;
  // "Treaty of Accession" is a name; "Nine accession" is not.
  if (after === "") return kinds[0] !== "link";
  return kinds.at(-1) === "link" || /^\s*[-–—:]/.test(text.slice(end)) || !namesBegin.has(status);
}

/** The status that a heading names, and the rest of the heading. */
interface HeadedStatus {
  readonly status: HeadingStatus;
  readonly rest: string;
}

/** A heading of the kind of membership, such as "Member status", says nothing of one status. */
const ofStatuses =
  /(?:^|[^\p{L}])(?:stat(?:us|ut|uts)|estatus|estatuto|статус)(?:$|[^\p{L}])|الحالة|状态|地位|身份|資格|资格/iu;

const alternatives = /\s(?:or|ou|oder|или|أو)\s|或|\//giu;

const endings: readonly (readonly [RegExp, StatedTime])[] = [
  [/\s[-–—(]?\s*(?:since|from|depuis|desde|seit|sinds|منذ|с)\)?$/iu, "since"],
  [/\s[-–—(]?\s*(?:until|till|jusqu'à|jusqu'en|hasta|até|до|bis|حتى)\)?$/iu, "until"],
];

function statusInWords(text: string): HeadedStatus | null {
  const [run, ...others] = runsIn(phrasesIn(text));
  if (!run || others.length > 0) return null;
  const status = statusOf(run.kinds);
  const rest = withoutSigns(`${text.slice(0, run.start)} ${text.slice(run.end)}`);
  if (status === null || (/\p{L}/u.test(rest) && !isApart(text, run, status))) return null;
  return { status, rest };
}

/**
 * The status in a heading, and what remains of it: "Nine (observer)", "Observers of Nine" and "Left Nine" are about Nine.
 * Null: the heading states none, or it may be a name of its own. `rest`: "" where the heading is nothing but a status.
 */
export function statusInHeading(heading: string): HeadedStatus | null {
  const text = spaced(heading);
  if (ofStatuses.test(text)) return null;
  const whole = wholeHeadings().get(fold(text));
  if (whole === "active") return { status: whole, rest: "" };
  if (whole !== undefined || endings.some(([ending]) => ending.test(text))) return null;
  if (isDenied(text)) return { status: "non-member", rest: "" };
  // "Ratification or accession" is one status; elsewhere such a word may be part of a name.
  const either = statusInWords(text.replace(alternatives, " "));
  return either?.rest === "" ? either : statusInWords(text);
}

/**
 * The start or end of a membership in a heading, and the network that it is about: "Member of Nine since", "End date".
 * Null: the heading has none.
 */
export function timeInHeading(heading: string): { readonly time: StatedTime; readonly rest: string } | null {
  const text = spaced(heading);
  const whole = wholeHeadings().get(fold(text));
  if (whole !== undefined) return whole === "active" ? null : { time: whole, rest: "" };
  for (const [ending, time] of endings) {
    const before = text.replace(ending, "");
    if (before !== text) return { time, rest: statusInWords(before)?.rest ?? withoutSigns(before) };
  }
  return null;
}
