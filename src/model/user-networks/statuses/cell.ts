import { once } from "../../once.ts";
import { fold } from "../../search/fold.ts";

/** `counts`: a membership. `listed`: shown but not counted. `out`: left out. */
export const statusMeanings = ["counts", "listed", "out"] as const;
export type StatusMeaning = (typeof statusMeanings)[number];

/** A status of the file with its number of memberships. */
export interface FileStatus {
  readonly status: string;
  readonly memberships: number;
  readonly meaning: StatusMeaning;
  /** False for a status the atlas does not know. */
  readonly known: boolean;
}

/** What a cell states about a membership. */
type CellStatus =
  | { readonly kind: "no" }
  | { readonly kind: "yes"; readonly status: string; readonly counts: boolean; readonly known: boolean };

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(",").map(fold));

const yesPhrases = phrases(
  "x,1,y,v,yes,true,t,ok,oui,si,sim,ja,да,نعم,是,member,members,full member,membership,member state,member states,party," +
    "parties,state party,states parties,contracting party,ratified,ratification,acceded,accession,in force,membre,miembro," +
    "membro,член,участник,عضو,成员,成员国,vrai,verdadero,verdadeiro,истина,صحيح,wahr,有,état membre,état partie," +
    "estado miembro,estado parte,estado membro,государство-член,государство-участник,دولة عضو,دولة طرف,طرف,缔约国,х",
);
const noPhrases = phrases(
  "0,n,no,non,nao,false,f,none,nein,net,нет,لا,否,na,n/a,nil,null,nd,no data,missing,not a member,non-member,non member,non party," +
    "faux,falso,ложь,خطأ,falsch,无,不是,nan,unknown,tbd,tbc,s.o.,n.d.,н/д,нет данных,aucun,aucune,néant,ninguno,nenhum,нет сведений," +
    "non membre,no miembro,não membro,не член,не участвует,غير عضو,非成员,非成员国,non-partie,no parte",
);
/** Missing values in tables of numbers, such as "-99", ".." and "–". */
const missingValue = /^\s*(?:-\d{1,3}(?:\.0+)?|\.{1,3}|[-–—?]+)\s*$/;

interface StatusKind {
  readonly status: string;
  readonly counts: boolean;
  readonly words: readonly string[];
}

const statusKinds: readonly StatusKind[] = [
  {
    status: "observer",
    counts: false,
    words: ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员", "观察员国"],
  },
  {
    status: "candidate",
    counts: false,
    words: ["candidate", "pending", "applicant", "candidat", "candidato", "кандидат", "مرشح", "候选国"],
  },
  {
    status: "signatory",
    counts: false,
    words: [
      "signatory",
      "signed",
      "signature",
      "signataire",
      "signatario",
      "firmado",
      "firmante",
      "assinado",
      "подписал",
      "签署",
    ],
  },
  { status: "associate", counts: false, words: ["associate", "associated", "associe", "asociado", "associado"] },
  { status: "partner", counts: false, words: ["partner", "dialogue", "partenaire", "socio", "parceiro"] },
  { status: "invited", counts: false, words: ["invited", "invitee", "guest", "invite", "invitado", "convidado"] },
  {
    status: "withdrawn",
    counts: false,
    words: (
      "withdrawn withdrew former left denounced expelled retire ex until ceased exited terminated ancien retirado saiu " +
      "hasta ate бывший вышел سابق منسحب 退出 前成员"
    ).split(" "),
  },
  { status: "suspended", counts: true, words: ["suspended", "suspendu", "suspendido", "suspenso", "приостановлено"] },
  { status: "participant", counts: true, words: ["participant", "participating", "participante"] },
];

const singular = (word: string): string => word.replace(/s$/, "");

const kindOfWord: ReadonlyMap<string, StatusKind> = new Map(
  statusKinds.flatMap(kind => kind.words.map(word => [singular(fold(word)), kind])),
);

const year = "(?:1[89]|20)\\d\\d";

/** Names of months, so that "Observer 2012" is no date; longer ones first. */
function monthNames(): readonly string[] {
  const names = ["en", "fr", "es", "pt", "ru", "de"].flatMap(language =>
    (["long", "short"] as const).flatMap(month => {
      const format = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, i) => format.formatToParts(Date.UTC(2000, i, 15)))
        .flatMap(parts => parts.filter(({ type }) => type === "month"))
        .map(({ value }) => value.replace(/\.$/, ""));
    }),
  );
  return [...new Set([...names, "Sept"])].toSorted((a, b) => b.length - a.length);
}

/**
 * A year or day, the start of a membership; depositaries add a letter for the kind of consent. Made when a table is read:
 * the page that only shows statuses needs none.
 */
const anyDate = once(() => {
  const monthName = `(?:${monthNames().join("|")})\\.?`;
  const dates = [
    `${year}-\\d\\d?(?:-\\d\\d?(?:[T ][\\d:.]+Z?)?)?`,
    `\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d)`,
    `\\d{1,2}[. -]{1,2}${monthName}[. -]{1,2}(?:${year}|\\d\\d)(?: (?:a|AA?|d|s|r))?`,
    `${monthName} (?:\\d{1,2}, )?${year}`,
    year,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${dates.join("|")})(?![\\p{L}\\p{N}])`, "giu");
});

/** Footnote marks, as in "Yes [2]", "x*", "member¹". */
const footnotes = /\[[^\]]{0,12}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§]+|\(\s*(?:\d{1,2}|[a-z])?\s*\)/gu;

export const isDate = (cell: string): boolean => {
  const trimmed = cell.trim();
  return trimmed !== "" && trimmed.replace(anyDate(), "").replace(footnotes, "").trim() === "";
};

const member: CellStatus = { kind: "yes", status: "member", counts: true, known: true };
const no: CellStatus = { kind: "no" };

const yesOrNo = (folded: string): CellStatus | null =>
  noPhrases.has(folded) || /^not? /.test(folded) ? no : yesPhrases.has(folded) ? member : null;

const consentWords: ReadonlySet<string> = new Set(
  "ratified acceded party ratifie ratificado ratificada adhere ратифицировал ратифицировано".split(" "),
);
const doubts: ReadonlySet<string> = new Set("not non no but neither nor pending subject yet awaiting third".split(" "));

/** Whoever has signed and ratified is a party; "signed, not ratified" and "subject to ratification" are not. */
const hasConsented = (words: readonly string[]): boolean =>
  words.some(word => consentWords.has(word)) && !words.some(word => doubts.has(word));

/** Words of an end that say here that there is none. */
const noEnd = /\b(?:ex officio|until further notice)\b/g;

/** The status of the first known word, as in "dialogue partners". Null: no word is known. */
function knownStatus(words: readonly string[]): CellStatus | null {
  for (const word of words) {
    const kind = kindOfWord.get(word);
    if (kind?.status === "signatory" && hasConsented(words)) return member;
    if (kind) return { kind: "yes", status: kind.status, counts: kind.counts, known: true };
  }
  return null;
}

/** Marks that mean yes in some tables and no in others, doubt, and marks in brackets. */
const isUncertain = (trimmed: string): boolean =>
  /^[×○◯〇*]$/u.test(trimmed) ||
  (trimmed.length > 1 && /[?？]$/u.test(trimmed)) ||
  /^[([]\s*\S{1,2}\s*[)\]]$/u.test(trimmed);

const hasTick = (text: string): boolean => /[✓✔☑✅√●•■+]/u.test(text);

const hasDate = (text: string): boolean => text.replace(anyDate(), "") !== text;

const unknownStatus = (status: string): CellStatus => ({ kind: "yes", status, counts: false, known: false });

/**
 * Reads a cell: a mark, a status in words or a date, with or without footnotes. Unknown words are a status of their own.
 * They count only if they mention a member or party: a route over a non-member would be worse than no route.
 */
export function cellStatusOf(cell: string): CellStatus {
  const trimmed = cell.trim();
  const folded = fold(trimmed);
  if (missingValue.test(trimmed)) return no;
  if (isUncertain(trimmed)) return unknownStatus(trimmed);
  if (folded === "") return hasTick(trimmed) ? member : no;
  const plain = yesOrNo(folded);
  if (plain) return plain;
  // "Yes (2004)", "1.0", "x [2]": the rest after dates and footnotes are removed.
  const rest = fold(
    trimmed
      .replace(anyDate(), " ")
      .replace(footnotes, " ")
      .replace(/^([01])[.,]0+$/, "$1"),
  );
  // Nothing but a footnote says nothing of a membership.
  if (rest === "") return hasDate(trimmed) || hasTick(trimmed) ? member : unknownStatus(trimmed);
  const yesOrNoRest = yesOrNo(rest.replace(/ (?:since|depuis|desde|seit|from|as of|منذ|с)$/, ""));
  if (yesOrNoRest) return yesOrNoRest;
  const words = folded.replace(noEnd, " ").split(" ").map(singular);
  const counts = words.some(word => ["member", "party", "partie"].includes(word)) && !words.includes("non");
  return knownStatus(words) ?? { kind: "yes", status: trimmed, counts, known: false };
}

/** True for a cell that belongs in a column of members: a mark, a known status, or none. */
export const isMark = (cell: string): boolean => {
  const status = cellStatusOf(cell);
  return status.kind === "no" || status.known || isUncertain(cell.trim());
};

/** True for "None", "n/a" and the like in place of a name. */
export const namesNothing = (name: string): boolean =>
  /^(?:none|n\/a|nil|null|nan|aucune?|néant|ningun[oa]|nenhuma?|нет|无|لا يوجد|[-–—]+)$/iu.test(name.trim());

/** True for a day or year, or a word that says that something goes on. */
export const isEnd = (cell: string): boolean =>
  isDate(cell) ||
  /^\s*(?:9999\S*|present|current|ongoing|to date|today|en cours|actual|presente|atual|по н\.? ?в\.?|至今|الآن)\s*$/iu.test(
    cell,
  );
