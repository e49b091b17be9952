import type { JurisdictionCode } from "../../jurisdiction.ts";
import { meaningsOf } from "../../search/ambiguous.ts";
import type { Finder } from "../../search/finder.ts";
import { keyOfName } from "../../search/fold.ts";
import { memoized } from "../cleaning.ts";
import { namesNothing } from "../statuses/cell.ts";
import { answerKey, answerTo, isLeftOut, type Meant, type Readings, rowKey } from "./answers.ts";

type QuestionKind = "unknown-jurisdiction" | "ambiguous-jurisdiction" | "missing-jurisdiction";

interface QuestionRow {
  readonly row: number;
  /** The text of the cell, which a person may have explained in words that say no more. */
  readonly written: string;
  /** Undefined: the question is open. */
  readonly meant: Meant | undefined;
}

/** A spelling that does not say who is meant, with every row in which it stands. */
export interface PlaceQuestion {
  readonly kind: QuestionKind;
  /** That of `answerKey`. */
  readonly key: string;
  /** "" if a cell names no country. */
  readonly spelling: string;
  readonly suggestions: readonly JurisdictionCode[];
  readonly rows: readonly QuestionRow[];
}

/** Suggestions are expensive, so only this many distinct unknown names get them. */
const maxSuggestedNames = 300;

export interface ReaderOptions {
  readonly finder: Finder<JurisdictionCode>;
  readonly readings?: Readings;
  /** Answers that are in the file, by `answerKey` or `rowKey`, in a person's words. */
  readonly inFile?: ReadonlyMap<string, string>;
}

type PlaceMatch = { readonly codes: readonly JurisdictionCode[]; readonly suggestions: readonly JurisdictionCode[] };

function placeMatcher(finder: Finder<JurisdictionCode>): (text: string) => PlaceMatch {
  let unknown = 0;
  return text => {
    const several = meaningsOf(text);
    const codes = several.length > 0 ? several : finder.exactMatches(text);
    const suggestions = codes.length === 0 && unknown++ < maxSuggestedNames ? finder.suggestions(text, 3) : codes;
    return { codes, suggestions };
  };
}

export interface PlaceRead {
  /** Null: no country, because of the question or the answer to it. */
  readonly code: JurisdictionCode | null;
  /** The question that a person was asked. Null: the spelling is understood. */
  readonly question: PlaceQuestion | null;
  /** What is no name: the spelling, or what the file says about it. */
  readonly asked: string;
  readonly isOpen: boolean;
  /** True for an open question that was not asked of this row before. */
  readonly isNew: boolean;
}

interface Understood {
  readonly code: JurisdictionCode | null;
  /** The answer of a person. Undefined: there is none. */
  readonly meant: Meant | undefined;
  /** What the code, or the question, is about. */
  readonly spelling: string;
  readonly match: PlaceMatch;
}

function understoodBy(meant: Meant | undefined, spelling: string, match: PlaceMatch): Understood {
  const [only = null] = match.codes.length === 1 ? match.codes : [];
  return { code: meant === undefined ? only : meant, meant, spelling, match };
}

/** "" for "None", "–" and the like. */
const spelled = (written: string): string => (namesNothing(written) ? "" : written);

const noMatch: PlaceMatch = { codes: [], suggestions: [] };

interface GrowingQuestion extends PlaceQuestion {
  readonly rows: QuestionRow[];
}

/** Reads who is meant by each spelling, and keeps the questions with their answers. */
export class PlaceReader {
  private readonly byKey = new Map<string, GrowingQuestion>();
  private readonly matchOf: (text: string) => PlaceMatch;
  private readonly keyOf = memoized(keyOfName);
  private readonly readings: Readings;
  private readonly inFile: ReadonlyMap<string, string>;

  constructor({ finder, readings = new Map(), inFile = new Map() }: ReaderOptions) {
    this.matchOf = memoized(placeMatcher(finder));
    this.readings = readings;
    this.inFile = inFile;
  }

  questions(): readonly PlaceQuestion[] {
    return [...this.byKey.values()];
  }

  /** Who is meant; null where that is a question or left out. */
  codeOf = (written: string, row: number): JurisdictionCode | null => this.understood(written, row).code;

  /** The same, and a question where one is to be asked. */
  read(written: string, row: number): PlaceRead {
    const { code, meant, spelling, match } = this.understood(written, row);
    if (meant === undefined && code !== null)
      return { code, question: null, asked: spelling, isOpen: false, isNew: false };
    const question = this.questionOf(spelling, match);
    // A row of a wide table is asked about once, however many networks it names.
    const isAsked = question.rows.at(-1)?.row === row;
    if (!isAsked) question.rows.push({ row, written: spelled(written), meant });
    const isOpen = meant === undefined;
    return { code, question, asked: spelling, isOpen, isNew: isOpen && !isAsked };
  }

  private understood(written: string, row: number): Understood {
    const spelling = spelled(written);
    const match = this.matchIn(spelling);
    const told = this.answerTo(spelling, row);
    const inFile = told === undefined && this.inFile.size > 0 ? this.toldInFile(spelling, row, match) : undefined;
    if (inFile === undefined) return understoodBy(told, spelling, match);
    if (isLeftOut(inFile)) return understoodBy(null, spelling, match);
    const meant = this.matchIn(inFile);
    const [only] = meant.codes;
    if (only !== undefined && meant.codes.length === 1) return understoodBy(only, spelling, match);
    // What a person wrote in the file is no name either.
    return understoodBy(this.answerTo(inFile, row), inFile, meant);
  }

  private matchIn = (spelling: string): PlaceMatch => (spelling === "" ? noMatch : this.matchOf(spelling));

  private answerTo = (spelling: string, row: number): Meant | undefined =>
    this.readings.size === 0 ? undefined : answerTo(this.readings, this.keyOf(spelling), row);

  /** An answer for the spelling, or one for the row where it is asked about. */
  private toldInFile(spelling: string, row: number, { codes }: PlaceMatch): string | undefined {
    const told = this.inFile.get(answerKey(spelling, row)) ?? this.inFile.get(answerKey(spelling));
    return told ?? (codes.length === 1 ? undefined : this.inFile.get(rowKey(row)));
  }

  private questionOf(spelling: string, { codes, suggestions }: PlaceMatch): GrowingQuestion {
    const key = this.keyOf(spelling);
    const known = this.byKey.get(key);
    if (known) return known;
    const kind =
      spelling === "" ? "missing-jurisdiction" : codes.length === 0 ? "unknown-jurisdiction" : "ambiguous-jurisdiction";
    const question: GrowingQuestion = { kind, key, spelling, suggestions, rows: [] };
    this.byKey.set(key, question);
    return question;
  }
}
