import { writeFileSync } from "node:fs";
import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { at } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { tallyOf } from "../../model/membership.ts";
import { preamble } from "../../model/tables/json.ts";
import { editableMembers } from "../../model/user-networks/edit.ts";
import type { ParsedFile } from "../../model/user-networks/parse.ts";
import { isNote, isQuestion, type Problem } from "../../model/user-networks/problem.ts";
import { markedJson, markedTable } from "../../model/user-networks/records.ts";
import type { Columns } from "../../model/user-networks/tables/columns.ts";
import { fileAccountSentences } from "../../prose/account-of-file.ts";
import {
  type Call,
  jurisdictionNameIn,
  type Outcome,
  openingNotes,
  systemReason,
  UsageError,
  userFile,
} from "../call.ts";
import type { UserFile } from "../user-file.ts";

const sentenceIn = (call: Call) => {
  const nameOf = jurisdictionNameIn(call);
  return ({ kind, row, column, value, suggestions }: Problem): string => {
    const words = cliInEnglish;
    const meant = suggestions.map(code => words.suggestion(nameOf(code as JurisdictionCode), code));
    const sentence =
      kind === "no-jurisdiction-column" ? words.noJurisdictionColumn : en.userNetworks.problem(kind, value);
    return words.problem({ row, column }, sentence, meant);
  };
};

/** Writes the file with its problems marked to `--out`, if given, and says how to answer its questions. */
function writeMarked(call: Call, { text, file }: UserFile): readonly string[] {
  const { out } = call.values;
  if (typeof out !== "string") return [];
  const sentence = sentenceIn(call);
  const marked = file.columns ? markedTable(text, file, sentence) : markedJson(text, file, sentence);
  try {
    writeFileSync(out, marked);
  } catch (error) {
    throw new UsageError(cliInEnglish.notWritten(out, systemReason(error)));
  }
  return file.problems.some(isQuestion) ? [cliInEnglish.howToAnswer(out, file.columns !== null)] : [];
}

/** How a table was read, as a program takes it. */
const layoutJson = ({ separator, headingLine, transposed, headers, roles, questions }: Columns) => ({
  ...{ separator, headingLine, transposed },
  columns: headers.map((heading, i) => ({ heading, role: roles[i] })),
  questions: questions.map(({ kind, value }) => ({ kind, value })),
});

/** What each status was taken for. */
const statusSentence = ({ statuses }: ParsedFile): readonly string[] =>
  statuses.length === 0
    ? []
    : [
        cliInEnglish.statuses(
          statuses.map(({ status, memberships, meaning }) =>
            cliInEnglish.statusRead(status, memberships, en.userNetworks.meanings[meaning]),
          ),
        ),
      ];

/** Some memberships as the file has them and as they were read. */
function exampleSentences(call: Call, { account }: ParsedFile): readonly string[] {
  const nameOf = jurisdictionNameIn(call);
  return account.examples.map(({ row, network, listedAs, jurisdiction, status, counts }) => {
    const membership = cliInEnglish.membership(network, en.userNetworks.account.counts(status, counts));
    return cliInEnglish.example(row, listedAs, `${nameOf(jurisdiction)} (${jurisdiction})`, membership);
  });
}

/** What a check says of one file. */
async function checkedFile(call: Call, path: string): Promise<Outcome> {
  const words = cliInEnglish;
  const read = await userFile(path, call.atlas, call.values);
  const { file, records, decoding, sheets } = read;
  const howToAnswer = writeMarked(call, read);
  const sentenceOf = sentenceIn(call);
  const faults = file.problems.filter(found => !isNote(found)).length;
  return {
    exit: faults > 0 ? 1 : 0,
    json: {
      file: path,
      format: file.format,
      encoding: decoding?.encoding ?? null,
      encodingIsGuess: decoding?.isGuess ?? false,
      ...(sheets && { sheet: sheets.sheet, sheets: sheets.sheets }),
      statements: file.statements,
      statuses: file.statuses,
      layout: file.columns && layoutJson(file.columns),
      account: file.account,
      questions: file.questions.map(({ kind, spelling, suggestions, rows }) => ({
        ...{ kind, spelling, suggestions },
        // JSON has no undefined: an open question has no "meant", and null is who is left out.
        rows: rows.map(({ row, meant }) => ({ row, ...(meant !== undefined && { meant }) })),
      })),
      networks: file.networks.map(({ name, members }, i) => ({
        id: at(records, i).id,
        name,
        members: members.map(({ jurisdiction: code, listedAs, status, counts, row }) => ({
          code,
          listedAs,
          status,
          counts,
          row,
        })),
      })),
      problems: file.problems.map(found => ({ ...found, text: sentenceOf(found) })),
    },
    sentences: [
      words.checked(path, file.networks.length, file.statements, faults),
      ...openingNotes(read),
      ...fileAccountSentences(en, file),
      ...statusSentence(file),
      ...records.map(record =>
        words.checkedNetwork(record.name, record.id, en.userNetworks.members(tallyOf(editableMembers(record)))),
      ),
      ...exampleSentences(call, file),
      ...file.problems.map(sentenceOf),
      ...howToAnswer,
    ],
  };
}

/** Checks a user's files and names every problem; exit 1 if there is one that is not just a note. */
export async function check(call: Call): Promise<Outcome> {
  const [first, ...more] = call.words;
  if (first === undefined) throw new UsageError(cliInEnglish.needs(cliInEnglish.usage("check")));
  if (more.length > 0 && call.values.out !== undefined) throw new UsageError(cliInEnglish.oneMarked);
  const checked: Outcome[] = [];
  for (const path of [first, ...more]) checked.push(await checkedFile(call, path));
  return {
    exit: checked.some(({ exit }) => exit === 1) ? 1 : 0,
    // A single file has no list around it.
    json: { ...preamble(call), ...(more.length === 0 ? checked[0]?.json : { files: checked.map(({ json }) => json) }) },
    sentences: checked.flatMap(({ sentences }, i) => (i === 0 ? sentences : ["", ...sentences])),
  };
}
