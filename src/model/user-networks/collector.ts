import type { JurisdictionCode } from "../jurisdiction.ts";
import type { Finder } from "../search/finder.ts";
import { fold } from "../search/fold.ts";
import { type Claim, limits, type Problem, problem } from "./claim.ts";
import { type StatusMeaning, statementOf, type UserStatus } from "./status.ts";
import { type Cleaned, cleaned, remembered } from "./text.ts";

export interface UserMember {
  readonly jurisdiction: JurisdictionCode;
  /** The words of the file. */
  readonly listedAs: string;
  readonly status: string;
  readonly counts: boolean;
  readonly row: number;
}

export interface UserNetwork {
  readonly name: string;
  readonly members: readonly UserMember[];
  /** From a file that the atlas wrote. */
  readonly look?: NetworkLook;
}

/** What a shared file says of a network beside its members. */
export interface NetworkLook {
  readonly id?: string;
  readonly colour?: string;
}

/** Suggestions cost time: only the first different unknown names get them. */
const suggestedNames = 300;

interface Places {
  readonly finder: Finder<JurisdictionCode>;
  readonly readings?: ReadonlyMap<string, JurisdictionCode>;
  /** What the person says that a status means. */
  readonly meanings?: ReadonlyMap<string, StatusMeaning>;
}

type Place = { readonly codes: readonly JurisdictionCode[]; readonly suggestions: readonly JurisdictionCode[] };

function placesOf({ finder, readings }: Places): (text: string) => Place {
  let unknown = 0;
  return text => {
    const explained = readings?.get(text);
    const codes = explained === undefined ? finder.named(text) : [explained];
    const suggestions = codes.length === 0 && unknown++ < suggestedNames ? finder.suggestions(text, 3) : [];
    return { codes, suggestions };
  };
}

interface Draft {
  readonly name: string;
  readonly members: Map<JurisdictionCode, UserMember>;
}

/** Takes claims one after another and keeps what can be used. */
export class Collection {
  private readonly drafts = new Map<string, Draft>();
  readonly problems: Problem[] = [];
  private lastUnknown = "";
  private readonly refused = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly statuses = new Map<string, UserStatus>();
  private readonly placeOf: (text: string) => Place;
  private readonly meanings: ReadonlyMap<string, StatusMeaning>;
  private readonly cleanedOf = remembered(cleaned);
  private readonly statementOf = remembered(statementOf);
  private readonly keyOf = remembered(name => fold(name) || name);

  constructor(places: Places) {
    this.placeOf = remembered(placesOf(places));
    this.meanings = places.meanings ?? new Map();
  }

  /** Every status of the file, the most frequent first. */
  statusList(): readonly UserStatus[] {
    return [...this.statuses.values()].sort((a, b) => b.memberships - a.memberships);
  }

  /** Networks with a member; of the others the problems tell. */
  networks(): readonly UserNetwork[] {
    return [...this.drafts.values()]
      .filter(({ members }) => members.size > 0)
      .map(({ name, members }) => ({ name, members: [...members.values()] }));
  }

  add(claim: Claim): void {
    const statement = this.statementOf(claim.status === "" ? "member" : claim.status);
    if (statement.kind === "no") return;
    const [name, spelling] = [this.cleanedOf(claim.network), this.cleanedOf(claim.jurisdiction)];
    const status = this.cleanedOf(statement.status);
    this.reportCleaning(claim, [name, spelling, status]);
    const code = this.codeOf(claim, spelling.text);
    const draft = this.draftOf(claim, name.text);
    if (code === null || draft === null) return;
    const meaning = this.meaningOf(claim, status.text, statement);
    if (meaning === "out") return;
    this.join(draft, {
      jurisdiction: code,
      listedAs: claim.listedAs ?? spelling.text,
      status: status.text,
      counts: meaning === "counts",
      row: claim.row,
    });
  }

  /** A status that nobody knows is told where it first stands. */
  private meaningOf(
    claim: Claim,
    status: string,
    { counts, known }: { counts: boolean; known: boolean },
  ): StatusMeaning {
    const before = this.statuses.get(status);
    const said = this.meanings.get(status);
    if (!before && !known && said === undefined && claim.counts === undefined)
      this.report("unknown-status", claim, { value: status, used: true });
    const meaning = said ?? ((claim.counts ?? counts) ? "counts" : "listed");
    this.statuses.set(status, { status, memberships: (before?.memberships ?? 0) + 1, meaning, known });
    return meaning;
  }

  /** The last word, where there is too much to go on. */
  stop(reason: Problem): void {
    this.problems.push(reason);
  }

  private report(kind: Problem["kind"], { row, column }: Claim, about: Partial<Problem>): void {
    this.problems.push(problem(kind, { row, column, ...about }));
  }

  /** What was taken out of a text is told where it first stands. */
  private reportCleaning(claim: Claim, cells: readonly Cleaned[]): void {
    for (const { text, isOdd, isLong } of cells) {
      if (!(isOdd || isLong) || this.reported.has(text)) continue;
      this.reported.add(text);
      if (isOdd) this.report("odd-characters", claim, { value: text, used: true });
      if (isLong) this.report("too-long", claim, { value: text, used: true });
    }
  }

  private codeOf(claim: Claim, spelling: string): JurisdictionCode | null {
    if (spelling === "") {
      this.report("missing-jurisdiction", claim, { value: claim.network });
      return null;
    }
    const { codes, suggestions } = this.placeOf(spelling);
    const [code] = codes;
    if (code !== undefined && codes.length === 1) return code;
    // A row of a wide table says so once, however many networks it names.
    const said = `${claim.row} ${spelling}`;
    if (said === this.lastUnknown) return null;
    this.lastUnknown = said;
    const kind = code === undefined ? "unknown-jurisdiction" : "ambiguous-jurisdiction";
    this.report(kind, claim, { value: spelling, suggestions: code === undefined ? suggestions : codes });
    return null;
  }

  private draftOf(claim: Claim, name: string): Draft | null {
    if (name === "") {
      this.report("missing-network", claim, { value: claim.jurisdiction });
      return null;
    }
    const key = this.keyOf(name);
    const known = this.drafts.get(key);
    if (known) return known;
    if (this.drafts.size >= limits.networks) {
      if (!this.refused.has(key)) this.report("too-many-networks", claim, { value: name });
      this.refused.add(key);
      return null;
    }
    const draft = { name, members: new Map<JurisdictionCode, UserMember>() };
    this.drafts.set(key, draft);
    return draft;
  }

  private join({ name, members }: Draft, member: UserMember): void {
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
