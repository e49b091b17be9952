import fc from "fast-check";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { csvOf } from "../../../src/model/tables/csv.ts";
import { atlas, names } from "../data.ts";

type Row = readonly string[];

/** Random memberships, and how a person of one language might write them down. */
export interface Writing {
  readonly language: string;
  readonly separator: string;
  /** The members of each network. */
  readonly members: ReadonlyMap<string, ReadonlySet<JurisdictionCode>>;
  /** Every country of the table. */
  readonly codes: readonly JurisdictionCode[];
  readonly nameOf: (code: JurisdictionCode) => string;
  /** A mark for members, and one for the others. */
  readonly marks: readonly [yes: string, no: string];
  /** A number for each place of the table, the same whenever it is asked. */
  readonly dice: (network: string, code: JurisdictionCode) => number;
}

interface Words {
  readonly country: string;
  readonly network: string;
  readonly status: string;
  readonly members: string;
  readonly from: string;
  readonly until: string;
  readonly statuses: readonly [member: string, ...others: string[]];
  readonly marks: readonly (readonly [string, string])[];
}

const everywhere = [
  ["x", ""],
  ["1", "0"],
  ["✓", ""],
  ["●", ""],
  ["+", "-"],
  ["2004", ""],
  ["1.0", "nan"],
  ["TRUE", "FALSE"],
] as const;

export const wordsOf: Readonly<Record<string, Words>> = {
  en: {
    ...{ country: "Country", network: "Network", status: "Status", members: "Members", from: "Joined", until: "Left" },
    statuses: ["Member", "Observer", "Signatory", "Withdrawn", "Candidate"],
    marks: [...everywhere, ["Yes", "No"], ["Y", "N"], ["Member", "Non-member"], ["12 May 2004", "–"], ["Yes", "n/a"]],
  },
  fr: {
    ...{ country: "Pays", network: "Réseau", status: "Statut", members: "Membres", from: "Entrée", until: "Sortie" },
    statuses: ["Membre", "Observateur", "Signataire", "Retiré", "Candidat"],
    marks: [...everywhere, ["Oui", "Non"], ["VRAI", "FAUX"], ["O", "N"], ["V", "F"], ["Membre", "Non membre"]],
  },
  es: {
    ...{ country: "País", network: "Red", status: "Estatus", members: "Miembros", from: "Ingreso", until: "Retiro" },
    statuses: ["Miembro", "Observador", "Firmante", "Retirado", "Candidato"],
    marks: [...everywhere, ["Sí", "No"], ["S", "N"], ["VERDADERO", "FALSO"], ["Miembro", "No miembro"]],
  },
  pt: {
    ...{ country: "País", network: "Rede", status: "Situação", members: "Membros", from: "Entrada", until: "Saída" },
    statuses: ["Membro", "Observador", "Signatário", "Retirado", "Candidato"],
    marks: [...everywhere, ["Sim", "Não"], ["S", "N"], ["VERDADEIRO", "FALSO"], ["Membro", "Não membro"]],
  },
  ar: {
    ...{
      country: "الدولة",
      network: "الشبكة",
      status: "الحالة",
      members: "الأعضاء",
      from: "الانضمام",
      until: "الانسحاب",
    },
    statuses: ["عضو", "مراقب", "موقع", "منسحب", "مرشح"],
    marks: [...everywhere, ["نعم", "لا"], ["عضو", "غير عضو"], ["صحيح", "خطأ"]],
  },
  ru: {
    ...{
      country: "Страна",
      network: "Сеть",
      status: "Статус",
      members: "Участники",
      from: "Вступление",
      until: "Выход",
    },
    statuses: ["Член", "Наблюдатель", "Подписал", "Вышел", "Кандидат"],
    marks: [...everywhere, ["Да", "Нет"], ["ИСТИНА", "ЛОЖЬ"], ["Член", "Не член"], ["х", ""]],
  },
  zh: {
    ...{ country: "国家", network: "网络", status: "状态", members: "成员", from: "加入日期", until: "退出日期" },
    statuses: ["成员国", "观察员", "签署国", "退出", "候选国"],
    marks: [...everywhere, ["是", "否"], ["√", ""], ["有", "无"], ["成员国", "非成员国"], ["○", "×"]],
  },
};

const networkNames = [
  ...["Alpha", "Beta", "Red Sur", "EJN-X", "Réseau Ouest", "Сеть Ост", "شبكة الجنوب", "东部网络", "CARIN-Z"],
  ...["Budapest 2001", "Network of the West", "Inter-American Group"],
];

const namesIn = (language: string) => {
  const translated = names.find(byCode => byCode["FRA" as JurisdictionCode] === france[language]);
  return (code: JurisdictionCode): string => translated?.[code] ?? atlas.jurisdictions.get(code)?.name ?? code;
};
const france: Readonly<Record<string, string>> = {
  ...{ fr: "France", es: "Francia", pt: "França", ar: "فرنسا", ru: "Франция", zh: "法国" },
};

const allCodes = [...atlas.jurisdictions.keys()];

/** Any writing in any of the languages. */
export const writings: fc.Arbitrary<Writing> = fc
  .record({
    language: fc.constantFrom(...Object.keys(wordsOf)),
    separator: fc.constantFrom(",", ";", "\t"),
    codes: fc.uniqueArray(fc.constantFrom(...allCodes), { minLength: 4, maxLength: 14 }),
    networks: fc.uniqueArray(fc.constantFrom(...networkNames), { minLength: 1, maxLength: 4 }),
    inCodes: fc.boolean(),
    mark: fc.nat(99),
    seed: fc.nat(),
  })
  .map(({ language, separator, codes, networks, inCodes, mark, seed }) => {
    const dice = (network: string, code: JurisdictionCode): number =>
      [...`${seed}${network}${code}`].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7);
    const { marks } = wordsOf[language] as Words;
    const members = networks.map(name => [name, new Set(codes.filter(code => dice(name, code) % 9 < 4))] as const);
    const nameOf = inCodes ? (code: JurisdictionCode): string => code : namesIn(language);
    return {
      ...{ language, separator, codes, dice, nameOf, members: new Map(members) },
      marks: marks[mark % marks.length] as [string, string],
    };
  });

const textOf = (rows: readonly Row[], separator: string): string =>
  separator === ","
    ? csvOf(rows)
    : rows
        .map(row =>
          row
            .map(cell => (/["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell))
            .join(separator),
        )
        .join("\n");

const isIn = ({ members }: Writing, network: string, code: JurisdictionCode): boolean =>
  members.get(network)?.has(code) ?? false;

const wide = (writing: Writing, cellOf: (network: string, code: JurisdictionCode) => string): readonly Row[] => {
  const networks = [...writing.members.keys()];
  const { country } = wordsOf[writing.language] as Words;
  return [
    [country, ...networks],
    ...writing.codes.map(code => [writing.nameOf(code), ...networks.map(network => cellOf(network, code))]),
  ];
};

const long = (
  writing: Writing,
  headings: Row,
  more: (network: string, code: JurisdictionCode) => Row | null,
): readonly Row[] => [
  headings,
  ...[...writing.members.keys()].flatMap(network =>
    writing.codes.flatMap(code => {
      const cells = more(network, code);
      return cells ? [[writing.nameOf(code), network, ...cells]] : [];
    }),
  ),
];

const marksOf = (writing: Writing) => (network: string, code: JurisdictionCode) =>
  writing.marks[isIn(writing, network, code) ? 0 : 1];

const onlyMembers = (writing: Writing) => (network: string, code: JurisdictionCode) =>
  isIn(writing, network, code) ? [] : null;

/** A status of the language: that of members for them, another or none for the others. */
const statusIn = (writing: Writing, network: string, code: JurisdictionCode): string | null => {
  const { statuses } = wordsOf[writing.language] as Words;
  if (isIn(writing, network, code)) return statuses[0];
  const dice = writing.dice(network, code);
  return dice % 2 === 0 ? null : (statuses[1 + (dice % (statuses.length - 1))] ?? null);
};

const year = (writing: Writing, network: string, code: JurisdictionCode): number =>
  1960 + (writing.dice(network, code) % 60);

const listed = (writing: Writing, network: string): readonly string[] =>
  writing.codes.filter(code => isIn(writing, network, code)).map(writing.nameOf);

/** The ways to write memberships down, by name. */
export const layouts: Readonly<Record<string, (writing: Writing) => string>> = {
  wide: w => textOf(wide(w, marksOf(w)), w.separator),
  "wide with statuses": w =>
    textOf(
      wide(w, (network, code) => statusIn(w, network, code) ?? ""),
      w.separator,
    ),
  "wide with periods": w => {
    const cellOf = (network: string, code: JurisdictionCode): string =>
      isIn(w, network, code) ? `${year(w, network, code)}–` : w.dice(network, code) % 2 ? "" : "1990–2016";
    return textOf(wide(w, cellOf), w.separator);
  },
  "wide with an index": w =>
    textOf(
      wide(w, marksOf(w)).map((row, i) => [i === 0 ? "" : String(i - 1), ...row]),
      w.separator,
    ),
  "below a title": w => textOf([["Table 3: members"], ...wide(w, marksOf(w))], w.separator),
  "above a total": w => {
    const sums = [...w.members.values()].map(({ size }) => String(size));
    return textOf([...wide(w, marksOf(w)), ["Total", ...sums]], w.separator);
  },
  "the other way round": w => {
    const [head = [], ...rows] = wide(w, marksOf(w));
    const { network } = wordsOf[w.language] as Words;
    return textOf(
      head.map((cell, i) => [i === 0 ? network : cell, ...rows.map(row => row[i] ?? "")]),
      w.separator,
    );
  },
  long: w => {
    const { country, network } = wordsOf[w.language] as Words;
    return textOf(long(w, [country, network], onlyMembers(w)), w.separator);
  },
  "long with statuses": w => {
    const { country, network, status } = wordsOf[w.language] as Words;
    const cells = (of: string, code: JurisdictionCode) => {
      const found = statusIn(w, of, code);
      return found === null ? null : [w.dice(of, code) % 3 === 0 ? `${found} ${year(w, of, code)}` : found];
    };
    return textOf(long(w, [country, network, status], cells), w.separator);
  },
  "from and to": w => {
    const { country, network, from, until } = wordsOf[w.language] as Words;
    const cells = (of: string, code: JurisdictionCode) =>
      isIn(w, of, code) ? [String(year(w, of, code)), ""] : w.dice(of, code) % 2 ? ["1970", "2021"] : null;
    return textOf(long(w, [country, network, from, until], cells), w.separator);
  },
  "long with a flag for who left": w => {
    const { country, network, statuses, marks } = wordsOf[w.language] as Words;
    const answers = marks.filter(([yes]) => yes !== statuses[0]);
    const [yes, no] = answers[w.codes.length % answers.length] as [string, string];
    const cells = (of: string, code: JurisdictionCode) =>
      isIn(w, of, code) ? [no] : w.dice(of, code) % 2 ? [yes] : null;
    return textOf(long(w, [country, network, statuses[3] ?? ""], cells), w.separator);
  },
  "long with columns for members and observers": w => {
    const { country, network, statuses } = wordsOf[w.language] as Words;
    const cells = (of: string, code: JurisdictionCode) =>
      isIn(w, of, code) ? ["x", ""] : w.dice(of, code) % 2 ? ["", "x"] : null;
    return textOf(long(w, [country, network, statuses[0], statuses[1] ?? ""], cells), w.separator);
  },
  merged: w => {
    const { country, network } = wordsOf[w.language] as Words;
    const rows = [...w.members.keys()].flatMap(name =>
      listed(w, name).map((member, i) => [i === 0 ? name : "", member]),
    );
    return textOf([[network, country], ...rows], w.separator);
  },
  "members in cells": w => {
    const { network, members } = wordsOf[w.language] as Words;
    const parts = ["; ", "\n"][w.codes.length % 2] ?? "; ";
    return textOf(
      [[network, members], ...[...w.members.keys()].map(name => [name, listed(w, name).join(parts)])],
      w.separator,
    );
  },
  "networks in cells": w => {
    const { country, network } = wordsOf[w.language] as Words;
    const parts = ["; ", ", "][w.codes.length % 2] ?? "; ";
    const rows = w.codes.map(code => [
      w.nameOf(code),
      [...w.members.keys()].filter(name => isIn(w, name, code)).join(parts),
    ]);
    return textOf([[country, network], ...rows.filter(([, cell]) => cell !== "")], w.separator);
  },
  "a list in each column": w => {
    const lists = [...w.members.keys()].map(name => listed(w, name));
    const height = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, i) => lists.map(list => list[i] ?? ""));
    return textOf([[...w.members.keys()], ...rows], w.separator);
  },
  "JSON by network": w =>
    JSON.stringify(Object.fromEntries([...w.members.keys()].map(name => [name, listed(w, name)]))),
  "JSON by country": w => {
    const networksOf = (code: JurisdictionCode) => [...w.members.keys()].filter(name => isIn(w, name, code));
    return JSON.stringify(Object.fromEntries(w.codes.map(code => [w.nameOf(code), networksOf(code)])));
  },
};
