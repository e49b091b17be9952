import { fold } from "../search/fold.ts";

/** What a status means: it counts as a membership, it is listed and doesn't count, or it is left out. */
export const statusMeanings = ["counts", "listed", "out"] as const;
export type StatusMeaning = (typeof statusMeanings)[number];

/** A status of the file, and how often it stands there. */
export interface FileStatus {
  readonly status: string;
  readonly memberships: number;
  readonly meaning: StatusMeaning;
  /** False for words that the atlas does not know. */
  readonly known: boolean;
}

/** What a cell says of a membership. */
export type CellStatus =
  | { readonly kind: "no" }
  | { readonly kind: "yes"; readonly status: string; readonly counts: boolean; readonly known: boolean };

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(",").map(fold));

const yesPhrases = phrases(
  "x,1,y,v,yes,true,t,ok,oui,si,sim,ja,да,نعم,是,member,members,full member,membership,member state,member states,party," +
    "parties,state party,states parties,contracting party,ratified,ratification,acceded,accession,in force,membre,miembro," +
    "membro,член,участник,عضو,成员,成员国",
);
const noPhrases = phrases(
  "0,n,no,non,nao,false,f,none,nein,net,нет,لا,否,na,n/a,nil,null,nd,no data,missing,not a member,non-member,non member,non party",
);
/** What tables of numbers have where nothing is known. */
const nothingKnown = /^\s*(?:-\d{1,3}(?:\.0+)?|\.{1,3}|[-–—?]+)\s*$/;

interface StatusKind {
  readonly status: string;
  readonly counts: boolean;
  readonly words: readonly string[];
}

const statusKinds: readonly StatusKind[] = [
  {
    status: "observer",
    counts: false,
    words: ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员"],
  },
  {
    status: "candidate",
    counts: false,
    words: ["candidate", "pending", "applicant", "candidat", "candidato", "кандидат", "مرشح", "候选国"],
  },
  { status: "signatory", counts: false, words: ["signatory", "signed", "signature", "signataire", "signatario"] },
  { status: "associate", counts: false, words: ["associate", "associated", "associe", "asociado", "associado"] },
  { status: "partner", counts: false, words: ["partner", "dialogue", "partenaire", "socio", "parceiro"] },
  { status: "invited", counts: false, words: ["invited", "invitee", "guest", "invite", "invitado", "convidado"] },
  {
    status: "withdrawn",
    counts: false,
    words: ["withdrawn", "withdrew", "former", "left", "denounced", "expelled", "retire"],
  },
  { status: "suspended", counts: true, words: ["suspended", "suspendu", "suspendido", "suspenso", "приостановлено"] },
  { status: "participant", counts: true, words: ["participant", "participating", "participante"] },
];

const singular = (word: string): string => word.replace(/s$/, "");

const kindOfWord: ReadonlyMap<string, StatusKind> = new Map(
  statusKinds.flatMap(kind => kind.words.map(word => [singular(fold(word)), kind])),
);

const year = "(?:1[89]|20)\\d\\d";
const monthName = "\\p{L}{3,}\\.?";

/** A year or a day, which in a table of memberships says since when; after a day, depositaries put a letter for how. */
const dates = [
  `${year}-\\d\\d?(?:-\\d\\d?(?:[T ][\\d:.]+Z?)?)?`,
  `\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d)`,
  `\\d{1,2}[. -]{1,2}${monthName}[. -]{1,2}(?:${year}|\\d\\d)(?: (?:a|AA?|d|s|r))?`,
  `${monthName} (?:\\d{1,2}, )?${year}`,
  year,
];
const anyDate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${dates.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Footnotes, which say something of a word and are none of it: "Yes [2]", "x*", "member¹". */
const footnotes = /\[[^\]]{0,12}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§]+|\(\s*(?:\d{1,2}|[a-z])?\s*\)/gu;

export const isDate = (cell: string): boolean => {
  const trimmed = cell.trim();
  return trimmed !== "" && trimmed.replace(anyDate, "").replace(footnotes, "").trim() === "";
};

const member: CellStatus = { kind: "yes", status: "member", counts: true, known: true };
const no: CellStatus = { kind: "no" };

const yesOrNo = (folded: string): CellStatus | null =>
  noPhrases.has(folded) || /^not? /.test(folded) ? no : yesPhrases.has(folded) ? member : null;

/** A word of status anywhere in a text, such as "dialogue partners". */
function knownStatus(words: readonly string[]): CellStatus | null {
  for (const word of words) {
    const kind = kindOfWord.get(word);
    if (kind) return { kind: "yes", status: kind.status, counts: kind.counts, known: true };
  }
  return null;
}

/**
 * What a cell of a table says: a mark, a status in words, a date, with or without footnotes. Other words are kept as they
 * are; they count only where they speak of a member or a party, since a route over somebody who is none would be worse than
 * no route.
 */
export function cellStatusOf(cell: string): CellStatus {
  const trimmed = cell.trim();
  const folded = fold(trimmed);
  if (nothingKnown.test(trimmed)) return no;
  if (folded === "") return /[✓✔☑✅●•■×*+]/u.test(trimmed) ? member : no;
  const plain = yesOrNo(folded);
  if (plain) return plain;
  // "Yes (2004)", "1.0", "x [2]": what is left without dates and footnotes.
  const rest = fold(
    trimmed
      .replace(anyDate, " ")
      .replace(footnotes, " ")
      .replace(/^([01])[.,]0+$/, "$1"),
  );
  if (rest === "") return member;
  const said = yesOrNo(rest.replace(/ (?:since|depuis|desde|seit|from|as of)$/, ""));
  if (said) return said;
  const words = folded.split(" ").map(singular);
  const counts = words.some(word => ["member", "party", "partie"].includes(word)) && !words.includes("non");
  return knownStatus(words) ?? { kind: "yes", status: trimmed, counts, known: false };
}

/** True for what stands in the cells of a column that says who is a member. */
export const isMark = (cell: string): boolean => {
  const statement = cellStatusOf(cell);
  return statement.kind === "no" || statement.known;
};
