import { markedPeriods, type Period, periodMark, periodState } from "./periods.ts";
import { type Phrase, phrasesIn } from "./vocabulary.ts";
import type { WordKind } from "./words/kinds.ts";

/** What a cell in words says. Null from the functions below: it is not understood. */
type StatusReading =
  | "no"
  | "member"
  | "observer"
  | "candidate"
  | "signatory"
  | "associate"
  | "partner"
  | "invited"
  | "suspended"
  | "withdrawn";

const statuses = ["observer", "candidate", "associate", "partner", "invited", "suspended"] as const;
type Status = (typeof statuses)[number];
const isStatus = (kind: string): kind is Status => statuses.some(status => status === kind);

/** A statement between two separators, such as "former observer" in "Member (former observer)". */
interface Clause {
  readonly kinds: WordKind[];
  period: Period | null;
  /** It begins with a word for no. */
  readonly isDenied: boolean;
}

/** What a clause says. `once`: a status that ended. `denied`: that a country is not a member, or has not consented. */
type Said =
  | "yes"
  | "no"
  | "member"
  | "consent"
  | "date"
  | "signed"
  | "denied"
  | "ended"
  | "once"
  | "pending"
  | "detail"
  | Status;

const clauseBreaks = /[,;:()[\]/|+，；：、]|\s[-–—]\s|[–—→⇒]|\.\s/;
const ticks = /[✓✔☑✅√●•■]/gu;
const tickMark = "\uF8FF";
/** The end of somebody, as in "1995 (†2016)". */
const endSign = "†";
/** Letters, spaces and what may be between words; another sign may mean anything. */
const plainSigns = /^[\p{L}\p{M}\p{N}\s.'’`"“”«»&_·\u002D\uE000-\uF8FF]*$/u;

interface Draft {
  readonly clauses: Clause[];
  current: Clause;
}

const newClause = (isDenied: boolean): Clause => ({ kinds: [], period: null, isDenied });

function open(draft: Draft, isDenied: boolean): void {
  const { current } = draft;
  if (current.kinds.length > 0 || current.period !== null || current.isDenied) draft.clauses.push(current);
  draft.current = newClause(isDenied);
}

/** A small word within a compound is no small word: "un-ratified". */
const isJoined = (piece: string, { start, end }: Phrase): boolean =>
  /-$/.test(piece.slice(0, start)) || piece[end] === "-";

/** True for a text that ends in a small word, as one that was cut does: "party to". */
function isCutOff(part: string): boolean {
  const last = phrasesIn(part).at(-1);
  return last?.kind === "link" && part.trimEnd().length === last.end && !/\p{Script=Han}/u.test(part[last.start] ?? "");
}

/** Adds a piece of text without signs. False: a word of it is not known. */
function addWords(draft: Draft, piece: string): boolean {
  for (const phrase of phrasesIn(piece)) {
    const { kind } = phrase;
    if (kind === null) return false;
    if (kind === "link") {
      if (isJoined(piece, phrase)) return false;
      continue;
    }
    if (kind === "and") open(draft, false);
    else if (kind === "no") open(draft, true);
    else draft.current.kinds.push(kind);
  }
  return true;
}

/** Of two periods one after the other, the last one says whether somebody is a member: "1995–2001; 2004–". */
function laterOf(before: Period | null, period: Period): Period | null {
  if (before === null) return period;
  const isAfter = before.until !== null && period.from !== null && before.until.last <= period.from.last;
  return isAfter && !period.plain ? period : null;
}

/** A date between separators belongs to what comes before it, as in "Member (1995)". False: there are two. */
function addPeriod(draft: Draft, period: Period): boolean {
  const { current, clauses } = draft;
  const isBare = current.kinds.length === 0 && current.period === null && !current.isDenied;
  const owner = isBare ? (clauses.at(-1) ?? current) : current;
  const later = laterOf(owner.period, period);
  owner.period = later;
  return later !== null;
}

/** A dash in place of a word, as in "x/–", may be a no. */
const looseDash = /[/|;,]\s*[-–—]+\s*$|^[-–—]+\s*[/|;,]|\p{L}\s*[-–—]+$/u;

/** The clauses of a text. Null: a word or a sign of it is not known. */
function clausesOf(plain: string): readonly Clause[] | null {
  if (looseDash.test(plain)) return null;
  const { text, periodAt } = markedPeriods(plain);
  const draft: Draft = { clauses: [], current: newClause(false) };
  for (const part of text.replace(ticks, ` ${tickMark} `).split(clauseBreaks)) {
    open(draft, false);
    const unsigned = part.replace(endSign, " ");
    if (unsigned !== part) draft.current.kinds.push("ended");
    if (!plainSigns.test(unsigned) || isCutOff(unsigned)) return null;
    for (const piece of unsigned.split(/([\uE200-\uE3FF\uF8FF])/)) {
      const period = periodMark.test(piece) ? periodAt(piece) : undefined;
      if (piece === tickMark) draft.current.kinds.push("yes");
      else if (period ? !addPeriod(draft, period) : !addWords(draft, piece)) return null;
    }
  }
  open(draft, false);
  return draft.clauses;
}

const only = (kinds: ReadonlySet<WordKind>, ...allowed: readonly WordKind[]): boolean =>
  [...kinds].every(kind => allowed.includes(kind));

/** "Not a member", "neither party nor signatory", "no", "not yet (2020)". */
function deniedBy(kinds: ReadonlySet<WordKind>): Said | null {
  const [first] = kinds;
  if (first === undefined) return "no";
  // A "non-permanent member" is one.
  if (first === "detail") return null;
  if (!only(kinds, "member", "consent", "signed", "detail")) return null;
  return kinds.has("member") || kinds.has("consent") || kinds.has("signed") ? "denied" : null;
}

/** "Former member", "left 2016", "former observer", "membership terminated". */
function endedBy(kinds: ReadonlySet<WordKind>, status: Status | undefined): Said | null {
  if (!only(kinds, "ended", "member", "consent", "signed", "detail", "yes", ...statuses)) return null;
  return status !== undefined || kinds.has("signed") ? "once" : "ended";
}

/** "Ratification pending", "signature subject to ratification", "applied for accession". */
function pendingBy(kinds: ReadonlySet<WordKind>): Said | null {
  if (kinds.has("signed")) return only(kinds, "signed", "pending", "consent") ? "signed" : null;
  return only(kinds, "pending", "member", "consent", "candidate", "detail") ? "pending" : null;
}

/** What a clause without a date says. */
function plainlySaid(kinds: ReadonlySet<WordKind>): Said | null {
  const found = [...kinds].filter(isStatus);
  const [status] = found;
  if (kinds.has("ended")) return endedBy(kinds, status);
  if (kinds.has("pending")) return pendingBy(kinds);
  if (found.length > 1) return null;
  if (status !== undefined) return kinds.has("signed") ? null : status;
  if (kinds.has("signed")) return only(kinds, "signed", "detail") ? "signed" : null;
  if (kinds.has("consent")) return "consent";
  if (kinds.has("member")) return "member";
  return kinds.has("yes") ? "yes" : kinds.has("detail") ? "detail" : null;
}

function saidBy(clause: Clause, today: string): Said | null {
  const kinds = new Set(clause.kinds);
  if (clause.isDenied) return deniedBy(kinds);
  const { period } = clause;
  const said = kinds.size === 0 && period ? "date" : plainlySaid(kinds);
  if (!period || said === null) return said;
  const state = periodState(period, today);
  if (said === "pending") return said;
  if (state === "future" || state === "unclear") return null;
  if (said === "detail" || (said === "ended" && period.until !== null && state === "current")) return null;
  if (state === "current" || said === "ended" || said === "once") return said;
  // A former candidate may be a member.
  if (said === "signed" || said === "candidate" || said === "suspended") return null;
  return isStatus(said) ? "once" : "ended";
}

const memberships: readonly Said[] = ["yes", "member", "consent", "date"];

/** The meaning of all clauses together. The order matters only where it must: "member, left" is not "left, member". */
function together(said: readonly Said[]): StatusReading | null {
  const all = new Set(said);
  const has = (...kinds: readonly Said[]): boolean => kinds.some(kind => all.has(kind));
  const within = (...kinds: readonly Said[]): boolean => [...all].every(kind => kinds.includes(kind));
  if (all.size === 0 || said.filter(kind => kind === "date").length > 1) return null;
  // "Observer: no" does not say what there is instead.
  if (said.length > 1 && said.at(-1) === "no" && !has("member", "consent", "denied")) return null;
  if (within("no", "denied", "ended") && has("no", "denied")) return "no";
  if (said.length === 2 && said[1] === "no" && (said[0] === "member" || said[0] === "consent")) return "no";
  if (within(...memberships)) return "member";
  if (within("signed", ...memberships) && has("member", "consent")) return "member";
  if (within("signed", "denied", "pending", "yes", "date") && has("signed")) return "signatory";
  if (within("pending", "no", "candidate")) return "candidate";
  if (within("ended", ...memberships))
    return said.slice(said.indexOf("ended")).every(kind => kind === "ended") ? "withdrawn" : null;
  if (within("suspended", "yes", "date", "member", "consent")) return "suspended";
  const found = [...all].filter(isStatus);
  const [status] = found;
  if (status !== undefined && found.length === 1 && within(status, "yes", "date", "no", "denied")) return status;
  return null;
}

/** "Member (joined 2010, left 2005)": the end is before a start, so it is not the last word. */
function endsBeforeStart(clauses: readonly Clause[], said: readonly (Said | null)[]): boolean {
  const periods = (wanted: (kind: Said | null) => boolean): readonly Period[] =>
    clauses.flatMap(({ period }, i) => (period && wanted(said[i] ?? null) ? [period] : []));
  const ends = periods(kind => kind === "ended").map(({ from, until }) => (until ?? from)?.last ?? "");
  const starts = periods(kind => kind !== "ended" && kind !== "once").map(({ from }) => from?.first ?? "");
  return ends.some(end => starts.some(start => start > end));
}

/** The meaning of a plain text. Null: not every word of it is understood, or the words do not agree. */
export function readingOf(plain: string, today: string): StatusReading | null {
  const clauses = clausesOf(plain);
  if (clauses === null) return null;
  const said = clauses.map(clause => saidBy(clause, today));
  if (said.includes(null) || endsBeforeStart(clauses, said)) return null;
  const stated = said.filter(kind => kind !== null && kind !== "detail") as readonly Said[];
  if (stated.length === 0) return null;
  // "Member since 2010 (former observer)": what was before does not matter beside what is.
  const now = stated.filter(kind => kind !== "once");
  return now.length === 0 ? "withdrawn" : together(now);
}
