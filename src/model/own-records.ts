import type { Problem } from "./claim.ts";
import { type CsvValue, csvOf, csvRows } from "./csv.ts";
import { fold } from "./fold.ts";
import type { ListRecord, MemberDetail, NetworkId, OtherNetworkRecord } from "./network.ts";
import type { OwnMember, OwnNetwork } from "./own-collection.ts";
import type { OwnFile } from "./parse.ts";

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

const detailOf = ({ jurisdiction, listedAs, status, counts }: OwnMember): MemberDetail => ({
  jurisdiction,
  // A code is no spelling that anybody needs to be told of.
  listedAs: listedAs.length > 3 ? listedAs : null,
  status,
  counts,
});

function recordOfOwn({ name, members }: OwnNetwork, id: NetworkId, basis: string): OtherNetworkRecord {
  const list: ListRecord = { status: "listed", statedCount: null, basis, confidence: null, age: null };
  const listed = members.filter(({ status }) => status !== "observer");
  return {
    id,
    group: "own",
    shortName: name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name,
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
    observers: members.filter(({ status }) => status === "observer").map(({ jurisdiction }) => jurisdiction),
    details: listed.map(detailOf),
  };
}

/**
 * A person's networks as the atlas takes them, in the order of the file; `taken` are ids that others have, `basis` says
 * where the list is from, such as the name of the file.
 */
export function ownRecords(
  networks: readonly OwnNetwork[],
  taken: Iterable<string>,
  basis: string,
): readonly OtherNetworkRecord[] {
  const ids = new Set(taken);
  return networks.map(network => {
    const id = freeId(network.name, ids);
    ids.add(id);
    return recordOfOwn(network, id, basis);
  });
}

/** Own networks as a file to keep and to share; `parseOwn` reads it back. */
export function ownJson(records: readonly OtherNetworkRecord[]): string {
  const networks = records.map(({ name, members, observers, details }) => {
    const statuses = new Map(details?.map(({ jurisdiction, status }) => [jurisdiction, status]));
    return {
      name,
      members: members.map(code => {
        const status = statuses.get(code) ?? "member";
        return status === "member" ? code : { code, status };
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

/** The person's table with a column more that says what is wrong in each row; what concerns the whole file stands in the first. */
export function markedTable(text: string, file: OwnFile, heading: string, sentence: Sentence): string {
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
