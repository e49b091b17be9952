import type { ListRecord, MemberDetail, NetworkId, OtherNetworkRecord } from "../network.ts";
import { isObject } from "../reading/check.ts";
import { fold } from "../search/fold.ts";
import { type CsvRow, type CsvValue, csvOf, csvRows } from "../tables/csv.ts";
import type { UserMember, UserNetwork } from "./collector.ts";
import { parsedJson } from "./json/read.ts";
import type { ParsedFile } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { answerCell, answersByRow, givenBackHeadings, withoutAnswers } from "./questions/given-back.ts";
import { toldText } from "./questions/told-columns.ts";

/** An unused id made from the Latin letters of the name. */
function freeId(name: string, taken: ReadonlySet<string>): NetworkId {
  const base = `own-${
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)
      .replace(/^-+|-+$/g, "") || "network"
  }`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id as NetworkId;
}

const detailOf = ({ jurisdiction, listedAs, isSpellingKept, status, counts }: UserMember): MemberDetail => ({
  jurisdiction,
  // A code is not worth showing as a spelling.
  listedAs: listedAs.length > 3 || isSpellingKept ? listedAs : null,
  status,
  counts,
});

const hasDetail = ({ listedAs, status, counts }: MemberDetail): boolean =>
  listedAs !== null || status !== "member" || !counts;

/** Longest short name, in characters. */
const maxShortName = 24;

/** The name, truncated with an ellipsis. */
export const truncatedName = (name: string): string =>
  name.length > maxShortName ? `${name.slice(0, maxShortName - 1).trimEnd()}…` : name;

function userNetworkRecordOf(
  { name, members, attributes }: UserNetwork,
  id: NetworkId,
  basis: string,
): OtherNetworkRecord {
  const list: ListRecord = {
    status: "listed",
    statedCount: null,
    basis,
    confidence: null,
    age: null,
    shownUntil: null,
  };
  // Observers that the user counts are members, with their status in the details.
  const isObserver = ({ status, counts }: UserMember): boolean => status === "observer" && !counts;
  const listed = members.filter(member => !isObserver(member));
  const observed = members.filter(isObserver);
  return {
    id,
    group: "own",
    shortName: truncatedName(name),
    name,
    nameAsListed: null,
    kind: "",
    region: "",
    purposes: [],
    since: null,
    languages: null,
    runBy: null,
    site: null,
    contact: null,
    about: "",
    membershipMeans: null,
    lists: { published: list, current: list },
    note: null,
    sources: [],
    members: listed.map(({ jurisdiction }) => jurisdiction),
    observers: observed.map(({ jurisdiction }) => jurisdiction),
    // An observer has nothing to keep but its spelling.
    details: [
      ...listed.map(detailOf).filter(hasDetail),
      ...observed.map(detailOf).filter(({ listedAs }) => listedAs !== null),
    ],
    ...(attributes?.colour !== undefined && { colour: attributes.colour }),
  };
}

/** Records of parsed networks, in file order; `basis` is the source, such as a file name. */
export function userNetworkRecords(
  networks: readonly UserNetwork[],
  takenIds: Iterable<string>,
  basis: string,
): readonly OtherNetworkRecord[] {
  const ids = new Set(takenIds);
  return networks.map(network => {
    const given = network.attributes?.id;
    const id = given !== undefined && !ids.has(given) ? (given as NetworkId) : freeId(network.name, ids);
    ids.add(id);
    return userNetworkRecordOf(network, id, basis);
  });
}

/** User networks as a JSON file to save and share; `parseUserNetworks` reads it back. */
export function userNetworksJson(records: readonly OtherNetworkRecord[]): string {
  const networks = records.map(({ id, name, members, observers, details, colour }) => {
    const known = new Map(details?.map(detail => [detail.jurisdiction, detail]));
    return {
      id,
      name,
      ...(colour !== undefined && { colour }),
      members: members.map(code => {
        const { status = "member", counts = true, listedAs = null } = known.get(code) ?? {};
        if (status === "member" && counts && listedAs === null) return code;
        return { code, status, counts, ...(listedAs !== null && { listedAs }) };
      }),
      observers: observers.map(code => {
        const listedAs = known.get(code)?.listedAs ?? null;
        return listedAs === null ? code : { code, listedAs };
      }),
    };
  });
  return `${JSON.stringify({ format: "cooperation-atlas-networks", version: 1, networks }, null, 1)}\n`;
}

/** Row of problems of the whole file, which are written into the first row. */
const wholeFileRow = 0;

type Sentence = (problem: Problem) => string;

function sentencesByRow(problems: readonly Problem[], sentence: Sentence): ReadonlyMap<number, string> {
  const byRow = new Map<number, string>();
  for (const found of problems) {
    const row = found.row ?? wholeFileRow;
    const before = byRow.get(row);
    byRow.set(row, before === undefined ? sentence(found) : `${before} ${sentence(found)}`);
  }
  return byRow;
}

/** The user's JSON with its problems and answers in front, in a form that can be imported again. */
export function markedJson(text: string, file: ParsedFile, sentence: Sentence): string {
  const problems = file.problems.map(found => ({
    entry: found.row,
    field: found.column,
    value: found.value,
    problem: sentence(found),
    suggestions: found.suggestions,
  }));
  const answers = [...answersByRow(file)].flatMap(([entry, inRow]) =>
    inRow.map(({ kind, asked, meant }) => ({ ...(kind === "value" && { entry }), [kind]: asked, meant })),
  );
  const parsed = parsedJson(text);
  if ("problem" in parsed) return `${JSON.stringify({ problems, text }, null, 1)}\n`;
  const { value } = parsed;
  const networks = isObject(value) && Object.hasOwn(value, "networks") ? value.networks : value;
  return `${JSON.stringify({ problems, ...(answers.length > 0 && { answers }), networks }, null, 1)}\n`;
}

const headed = (heading: string, said: string): string => (said === "" ? heading : `${heading}: ${said}`);

/** Rows that are so much wider than the table are not waited for. */
const maxExtraCells = 20;

/** The user's table with columns for problems and answers; problems of the whole file are in their heading. */
export function markedTable(original: string, file: ParsedFile, sentence: Sentence): string {
  const { text } = withoutAnswers(file.table ?? original);
  const byRow = sentencesByRow(file.problems, sentence);
  const answers = answersByRow(file);
  const { roles = [], separator = ",", headingLine = null, transposed = false } = file.columns ?? {};
  const rows = [...csvRows(text, separator)];
  const isWidest = ({ cells }: CsvRow): boolean => cells.length <= roles.length + maxExtraCells;
  const width = rows
    .filter(isWidest)
    .reduce((most, { cells }) => Math.max(most, cells.length), transposed ? 0 : roles.length);
  const padded = (cells: readonly string[]): readonly string[] => [
    ...cells,
    ...new Array<string>(Math.max(0, width - cells.length)).fill(""),
  ];
  const told = file.columns && file.isTold && file.columns.questions.length === 0 ? toldText(file.columns) : "";
  const heading = (line: number | null): readonly string[] => {
    const sentences = [byRow.get(wholeFileRow), line === null ? undefined : byRow.get(line)].filter(Boolean).join(" ");
    return [headed(givenBackHeadings.problem, sentences), headed(givenBackHeadings.meant, told)];
  };
  const headingRow = transposed ? null : headingLine;
  const marked: CsvValue[][] = rows.map(({ line, cells }) => [
    ...padded(cells),
    ...(line === headingRow ? heading(line) : [byRow.get(line) ?? "", answerCell(answers.get(line) ?? [])]),
  ]);
  return csvOf(headingRow === null ? [[...padded([]), ...heading(null)], ...marked] : marked);
}
