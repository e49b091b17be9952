import { fold } from "./fold.ts";

/** What a cell says of a membership. */
export type Statement =
  | { readonly kind: "no" }
  | { readonly kind: "yes"; readonly status: string; readonly counts: boolean; readonly known: boolean };

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(",").map(fold));

const yesPhrases = phrases(
  "x,1,y,v,yes,true,t,ok,oui,si,sim,ja,да,نعم,是,member,members,full member,membership,member state,member states,party," +
    "parties,state party,states parties,contracting party,ratified,ratification,acceded,accession,in force,membre,miembro," +
    "membro,член,участник,عضو,成员,成员国",
);
const noPhrases = phrases("0,n,no,non,nao,false,f,none,nein,net,нет,لا,否,na,n/a,nil,null,not a member,non-member");

interface Kind {
  readonly status: string;
  readonly counts: boolean;
  readonly words: readonly string[];
}

const kinds: readonly Kind[] = [
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

const kindOfWord: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap(kind => kind.words.map(word => [singular(fold(word)), kind])),
);

/** A year or a day, which in a table of memberships says since when. */
const date = /^\s*(?:(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?|\d{1,2}[./]\d{1,2}[./](?:(?:1[89]|20)\d\d|\d\d))\s*$/;

const member: Statement = { kind: "yes", status: "member", counts: true, known: true };

/**
 * What a cell of a table says: a mark, a status in words, a date. Other words are kept as they are; they count only where
 * they speak of a member or a party, since a route over somebody who is none would be worse than no route.
 */
export function statementOf(cell: string): Statement {
  const trimmed = cell.trim();
  const folded = fold(trimmed);
  if (folded === "") return /[✓✔☑✅●•■×*+]/u.test(trimmed) ? member : { kind: "no" };
  if (noPhrases.has(folded)) return { kind: "no" };
  if (yesPhrases.has(folded) || date.test(trimmed)) return member;
  const words = folded.split(" ").map(singular);
  for (const word of words) {
    const kind = kindOfWord.get(word);
    if (kind) return { kind: "yes", status: kind.status, counts: kind.counts, known: true };
  }
  const counts = words.some(word => ["member", "party", "partie"].includes(word)) && !words.includes("non");
  return { kind: "yes", status: trimmed, counts, known: false };
}

/** True for what stands in the cells of a column that says who is a member. */
export const isMark = (cell: string): boolean => {
  const statement = statementOf(cell);
  return statement.kind === "no" || statement.known;
};
