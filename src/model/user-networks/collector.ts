import type { JurisdictionCode } from "../jurisdiction.ts";
import { meaningsOf } from "../search/ambiguous.ts";
import type { Finder } from "../search/finder.ts";
import { keyOfName } from "../search/fold.ts";
import { type Cleaned, cleaned, memoized } from "./cleaning.ts";
import { limits } from "./limits.ts";
import { type Problem, problem } from "./problem.ts";
import type { NetworkAttributes, Statement } from "./statement.ts";
import { cellStatusOf, type FileStatus, namesNothing, type StatusMeaning } from "./statuses/cell.ts";

export interface UserMember {
  readonly jurisdiction: JurisdictionCode;
  /** The spelling in the file. */
  readonly listedAs: string;
  readonly status: string;
  readonly counts: boolean;
  readonly row: number;
}

export interface UserNetwork {
  readonly name: string;
  readonly members: readonly UserMember[];
  /** Present only in files written by the atlas. */
  readonly attributes?: NetworkAttributes;
}

/** Suggestions are expensive, so only this many distinct unknown names get them. */
const maxSuggestedNames = 300;

interface PlaceOptions {
  readonly finder: Finder<JurisdictionCode>;
  readonly readings?: ReadonlyMap<string, JurisdictionCode>;
  /** Meanings of statuses chosen by the user. */
  readonly meanings?: ReadonlyMap<string, StatusMeaning>;
}

type PlaceMatch = { readonly codes: readonly JurisdictionCode[]; readonly suggestions: readonly JurisdictionCode[] };

function placeMatcher({ finder, readings }: PlaceOptions): (text: string) => PlaceMatch {
  let unknown = 0;
  return text => {
    const explained = readings?.get(text);
    const several = meaningsOf(text);
    const found = several.length > 0 ? several : finder.exactMatches(text);
    const codes = explained === undefined ? found : [explained];
    const suggestions = codes.length === 0 && unknown++ < maxSuggestedNames ? finder.suggestions(text, 3) : [];
    return { codes, suggestions };
  };
}

interface NetworkBuilder {
  readonly name: string;
  readonly members: Map<JurisdictionCode, UserMember>;
  /** Those of whom a row says that they are no members. */
  readonly denied: Set<JurisdictionCode>;
}

/** An empty cell where others state a status: nothing says that it means a member. */
const leftOut = { kind: "yes", status: "", counts: false, known: false } as const;

/** OPEC and OPEC+ are two networks, although search takes them for one. */
const keyOfNetwork = (name: string): string => `${keyOfName(name)}${name.includes("+") ? "+" : ""}`;

/** Collects statements into networks and reports what cannot be used. */
export class StatementCollector {
  private readonly builders = new Map<string, NetworkBuilder>();
  readonly problems: Problem[] = [];
  private lastUnknown = "";
  private readonly refused = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly statuses = new Map<string, FileStatus>();
  private readonly placeOf: (text: string) => PlaceMatch;
  private readonly meanings: ReadonlyMap<string, StatusMeaning>;
  private readonly cleanedOf = memoized(cleaned);
  private readonly statusOf = memoized(cellStatusOf);
  private readonly keyOf = memoized(keyOfNetwork);

  constructor(places: PlaceOptions) {
    this.placeOf = memoized(placeMatcher(places));
    this.meanings = places.meanings ?? new Map();
  }

  /** Statuses of the file, most frequent first. */
  statusList(): readonly FileStatus[] {
    return [...this.statuses.values()].sort((a, b) => b.memberships - a.memberships);
  }

  /** Networks of which only rows speak that say who is no member. */
  nobodyIn(): readonly string[] {
    return [...this.builders.values()]
      .filter(({ members, denied }) => members.size === 0 && denied.size > 0)
      .map(({ name }) => name);
  }

  /** Networks with at least one member; the problems name the others. */
  networks(): readonly UserNetwork[] {
    return [...this.builders.values()]
      .filter(({ members }) => members.size > 0)
      .map(({ name, members }) => ({ name, members: [...members.values()] }));
  }

  add(statement: Statement): void {
    const cellStatus = statement.status === "" ? leftOut : this.statusOf(statement.status ?? "member");
    if (cellStatus.kind === "no") {
      this.deny(statement);
      return;
    }
    const [name, spelling] = [this.cleanedOf(statement.network), this.cleanedOf(statement.jurisdiction)];
    const status = this.cleanedOf(cellStatus.status);
    this.reportCleaning(statement, [name, spelling, status]);
    const code = this.codeOf(statement, spelling.text);
    const builder = this.builderOf(statement, name.text);
    if (code === null || builder === null) return;
    const meaning = this.meaningOf(statement, status.text, cellStatus);
    if (meaning === "out") return;
    this.join(builder, {
      jurisdiction: code,
      listedAs: statement.listedAs ?? spelling.text,
      status: status.text,
      counts: meaning === "counts" && !builder.denied.has(code),
      row: statement.row,
    });
    if (builder.denied.has(code)) this.contradict(statement, builder.name);
  }

  /** Reports an unknown status at its first occurrence. */
  private meaningOf(
    statement: Statement,
    status: string,
    { counts, known }: { counts: boolean; known: boolean },
  ): StatusMeaning {
    const before = this.statuses.get(status);
    const chosen = this.meanings.get(status);
    if (!before && !known && chosen === undefined && statement.counts === undefined)
      this.report(status === "" ? "empty-status" : "unknown-status", statement, { value: status, used: true });
    const meaning = chosen ?? ((statement.counts ?? counts) ? "counts" : "listed");
    this.statuses.set(status, { status, memberships: (before?.memberships ?? 0) + 1, meaning, known });
    return meaning;
  }

  /** A row may say that somebody is no member, and another that it is one. */
  private deny(statement: Statement): void {
    const builder = this.builderOf(statement, this.cleanedOf(statement.network).text);
    const { codes } = this.placeOf(this.cleanedOf(statement.jurisdiction).text);
    const [code] = codes;
    if (!builder || code === undefined || codes.length > 1) return;
    builder.denied.add(code);
    const member = builder.members.get(code);
    if (!member) return;
    this.contradict(statement, builder.name);
    builder.members.set(code, { ...member, counts: false });
  }

  private contradict({ row, jurisdiction }: Statement, name: string): void {
    this.problems.push(problem("yes-and-no", { row, value: `${name}: ${jurisdiction}`, used: true }));
  }

  /** Records why reading stopped early. */
  stop(reason: Problem): void {
    this.problems.push(reason);
  }

  private report(kind: Problem["kind"], { row, column }: Statement, about: Partial<Problem>): void {
    this.problems.push(problem(kind, { row, column, ...about }));
  }

  /** Reports changed text at its first occurrence. */
  private reportCleaning(statement: Statement, cells: readonly Cleaned[]): void {
    for (const { text, isOdd, isLong } of cells) {
      if (!(isOdd || isLong) || this.reported.has(text)) continue;
      this.reported.add(text);
      if (isOdd) this.report("odd-characters", statement, { value: text, used: true });
      if (isLong) this.report("too-long", statement, { value: text, used: true });
    }
  }

  private codeOf(statement: Statement, spelling: string): JurisdictionCode | null {
    if (spelling === "" || namesNothing(spelling)) {
      this.report("missing-jurisdiction", statement, { value: statement.network });
      return null;
    }
    const { codes, suggestions } = this.placeOf(spelling);
    const [code] = codes;
    if (code !== undefined && codes.length === 1) return code;
    // A row of a wide table is reported once, however many networks it names.
    const unknown = `${statement.row} ${spelling}`;
    if (unknown === this.lastUnknown) return null;
    this.lastUnknown = unknown;
    const kind = code === undefined ? "unknown-jurisdiction" : "ambiguous-jurisdiction";
    this.report(kind, statement, { value: spelling, suggestions: code === undefined ? suggestions : codes });
    return null;
  }

  private builderOf(statement: Statement, name: string): NetworkBuilder | null {
    if (name === "") {
      this.report("missing-network", statement, { value: statement.jurisdiction });
      return null;
    }
    const key = this.keyOf(name);
    const known = this.builders.get(key);
    if (known) return known;
    if (this.builders.size >= limits.networks) {
      if (!this.refused.has(key)) this.report("too-many-networks", statement, { value: name });
      this.refused.add(key);
      return null;
    }
    const builder: NetworkBuilder = { name, members: new Map(), denied: new Set() };
    this.builders.set(key, builder);
    return builder;
  }

  private join({ name, members }: NetworkBuilder, member: UserMember): void {
    const before = members.get(member.jurisdiction);
    if (!before) {
      members.set(member.jurisdiction, member);
      return;
    }
    const kind = before.status === member.status ? "duplicate" : "contradiction";
    const value = `${name}: ${member.listedAs}${kind === "duplicate" ? "" : ` (${before.status}, ${member.status})`}`;
    this.problems.push(problem(kind, { row: member.row, value }));
  }
}
