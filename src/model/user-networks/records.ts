import { isObject } from "../check.ts";
import type { ListRecord, MemberDetail, NetworkId, OtherNetworkRecord } from "../network.ts";
import { fold } from "../search/fold.ts";
import { type CsvValue, csvOf, csvRows } from "../tables/csv.ts";
import type { Problem } from "./claim.ts";
import type { UserMember, UserNetwork } from "./collector.ts";
import { parsedJson } from "./json.ts";
import type { ParsedFile } from "./parse.ts";

/** An id that no network has, made of the name where that has Latin letters. */
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

const detailOf = ({ jurisdiction, listedAs, status, counts }: UserMember): MemberDetail => ({
  jurisdiction,
  // A code is no spelling that anybody needs to be told of.
  listedAs: listedAs.length > 3 ? listedAs : null,
  status,
  counts,
});

const hasDetail = ({ listedAs, status, counts }: MemberDetail): boolean =>
  listedAs !== null || status !== "member" || !counts;

/** The first letters of a name, where it is long. */
export const shortNameOf = (name: string): string => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name);

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
  // Observers whom the person counts stand among the members, with their status.
  const isObserver = ({ status, counts }: UserMember): boolean => status === "observer" && !counts;
  const listed = members.filter(member => !isObserver(member));
  return {
    id,
    group: "own",
    shortName: shortNameOf(name),
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
    observers: members.filter(isObserver).map(({ jurisdiction }) => jurisdiction),
    details: listed.map(detailOf).filter(hasDetail),
    ...(attributes?.colour !== undefined && { colour: attributes.colour }),
  };
}

/**
 * A person's networks as the atlas takes them, in the order of the file; `taken` are ids that others have, `basis` says
 * where the list is from, such as the name of the file.
 */
export function userNetworkRecords(
  networks: readonly UserNetwork[],
  taken: Iterable<string>,
  basis: string,
): readonly OtherNetworkRecord[] {
  const ids = new Set(taken);
  return networks.map(network => {
    const given = network.attributes?.id;
    const id = given !== undefined && !ids.has(given) ? (given as NetworkId) : freeId(network.name, ids);
    ids.add(id);
    return userNetworkRecordOf(network, id, basis);
  });
}

/** Own networks as a file to keep and to share; `parseUserNetworks` reads it back. */
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
      observers,
    };
  });
  return `${JSON.stringify({ format: "cooperation-atlas-networks", version: 1, networks }, null, 1)}\n`;
}

type Sentence = (problem: Problem) => string;

function sentencesByRow(problems: readonly Problem[], sentence: Sentence): ReadonlyMap<number, string> {
  const byRow = new Map<number, string>();
  for (const found of problems) {
    const row = found.row ?? 0;
    const before = byRow.get(row);
    byRow.set(row, before === undefined ? sentence(found) : `${before} ${sentence(found)}`);
  }
  return byRow;
}

/** The person's JSON with its problems before it; it can be read again. */
export function markedJson(text: string, file: ParsedFile, sentence: Sentence): string {
  const problems = file.problems.map(found => ({
    entry: found.row,
    field: found.column,
    value: found.value,
    problem: sentence(found),
    suggestions: found.suggestions,
  }));
  const parsed = parsedJson(text);
  if ("problem" in parsed) return `${JSON.stringify({ problems, text }, null, 1)}\n`;
  const { value } = parsed;
  const networks = isObject(value) && Object.hasOwn(value, "networks") ? value.networks : value;
  return `${JSON.stringify({ problems, networks }, null, 1)}\n`;
}

/** The person's table with a column more that says what is wrong in each row; what concerns the whole file stands in the first. */
export function markedTable(original: string, file: ParsedFile, heading: string, sentence: Sentence): string {
  const text = file.table ?? original;
  const byRow = sentencesByRow(file.problems, sentence);
  const width = file.columns?.roles.length ?? 0;
  const rows: CsvValue[][] = [];
  for (const { line, cells } of csvRows(text, file.columns?.separator)) {
    const said = [rows.length === 0 ? byRow.get(0) : undefined, byRow.get(line)].filter(Boolean).join(" ");
    const isHeader = rows.length === 0 && file.columns?.hasHeader;
    const filled = [...cells, ...new Array<string>(Math.max(0, width - cells.length)).fill("")];
    rows.push([...filled, isHeader ? [heading, said].filter(Boolean).join(": ") : said]);
  }
  return csvOf(rows);
}
