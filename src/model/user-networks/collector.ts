import type { JurisdictionCode } from "../jurisdiction.ts";
import { keyOfName } from "../search/fold.ts";
import { type Cleaned, cleaned, memoized } from "./cleaning.ts";
import { limits } from "./limits.ts";
import { type Problem, problem } from "./problem.ts";
import { type PlaceQuestion, type PlaceRead, PlaceReader, type ReaderOptions } from "./questions/places.ts";
import type { NetworkAttributes, Statement } from "./statement.ts";
import { cellStatusOf, type FileStatus, type StatusMeaning } from "./statuses/cell.ts";

export interface UserMember {
  readonly jurisdiction: JurisdictionCode;
  /** The spelling in the file. */
  readonly listedAs: string;
  readonly status: string;
  readonly counts: boolean;
  readonly row: number;
  /** True for a spelling that a person explained, which is kept however short it is. */
  readonly isSpellingKept?: boolean;
}

export interface UserNetwork {
  readonly name: string;
  readonly members: readonly UserMember[];
  /** Present only in files written by the atlas. */
  readonly attributes?: NetworkAttributes;
}

interface CollectorOptions extends ReaderOptions {
  /** Meanings of statuses chosen by the user. */
  readonly meanings?: ReadonlyMap<string, StatusMeaning>;
}

interface NetworkBuilder {
  readonly name: string;
  readonly members: Map<JurisdictionCode, UserMember>;
  /** Those that a row calls non-members. */
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
  private readonly refused = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly statuses = new Map<string, FileStatus>();
  private readonly places: PlaceReader;
  private readonly meanings: ReadonlyMap<string, StatusMeaning>;
  private readonly cleanedOf = memoized(cleaned);
  private readonly statusOf = memoized(cellStatusOf);
  private readonly keyOf = memoized(keyOfNetwork);

  constructor(options: CollectorOptions) {
    this.places = new PlaceReader(options);
    this.meanings = options.meanings ?? new Map();
  }

  /** Every question about who is meant, with the answers. */
  questions(): readonly PlaceQuestion[] {
    return this.places.questions();
  }

  /** Statuses of the file, most frequent first. */
  statusList(): readonly FileStatus[] {
    return [...this.statuses.values()].sort((a, b) => b.memberships - a.memberships);
  }

  /** Networks named only in rows that say who is not a member. */
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
    const { code, question, isOpen } = this.placeIn(statement, spelling.text);
    const builder = this.builderOf(statement, name.text);
    if (builder === null || (code === null && !isOpen)) return;
    // Also where the place is still open, so that all questions are asked at once.
    const meaning = this.meaningOf(statement, status.text, cellStatus);
    if (code === null || meaning === "out") return;
    this.join(builder, {
      jurisdiction: code,
      listedAs: statement.listedAs ?? spelling.text,
      status: status.text,
      counts: meaning === "counts" && !builder.denied.has(code),
      row: statement.row,
      ...((statement.listedAs !== undefined || question) && { isSpellingKept: true }),
    });
    if (builder.denied.has(code)) this.contradict(statement, builder.name);
  }

  /** Asks about an unknown status at its first occurrence. */
  private meaningOf(
    statement: Statement,
    status: string,
    { counts, known }: { counts: boolean; known: boolean },
  ): StatusMeaning {
    const before = this.statuses.get(status);
    const chosen = this.meanings.get(status);
    const isOpen = before?.isOpen ?? (!known && chosen === undefined && statement.counts === undefined);
    if (!before && isOpen)
      this.report(status === "" ? "empty-status" : "unknown-status", statement, { value: status, used: true });
    const meaning = chosen ?? ((statement.counts ?? counts) ? "counts" : "listed");
    const memberships = (before?.memberships ?? 0) + 1;
    const row = before?.row ?? statement.row;
    this.statuses.set(status, { status, memberships, meaning, known, isOpen, isChosen: chosen !== undefined, row });
    return meaning;
  }

  /** A row may say that a country is not a member, and another that it is one. */
  private deny(statement: Statement): void {
    const builder = this.builderOf(statement, this.cleanedOf(statement.network).text);
    const code = this.places.codeOf(this.cleanedOf(statement.jurisdiction).text, statement.row);
    if (!builder || code === null) return;
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

  private placeIn(statement: Statement, spelling: string): PlaceRead {
    const read = this.places.read(spelling, statement.row);
    const { question, asked, isNew } = read;
    if (question === null || !isNew) return read;
    const { kind, suggestions } = question;
    const value = kind === "missing-jurisdiction" ? statement.network : asked;
    this.report(kind, statement, { value, suggestions });
    return read;
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
