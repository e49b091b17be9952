import type { Atlas } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import type { Cell, Counting } from "../sets/overlap.ts";
import type { Pair } from "../sets/pairs.ts";
import { flagsOf, otherSpelling, type Standing, standingOf } from "../standing.ts";
import { type BasisContext, basisLabels } from "./basis.ts";
import { type CsvValue, csvOf } from "./csv.ts";

/** The data behind a figure, in the order of the figure. Keys are for programs; the page shows their translations. */
export interface Table {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

export interface TableContext extends BasisContext {
  readonly atlas: Pick<Atlas, "jurisdictions">;
  readonly nameOf: (code: JurisdictionCode) => string;
}

export const csvOfTable = (table: Table): string => csvOf([table.keys, ...table.rows]);

export const semicolonList = (texts: readonly string[]): string => texts.join("; ");

export const shortNames = ({ edition }: TableContext, networks: readonly NetworkId[]): string =>
  semicolonList(networks.map(id => edition.network.get(id)?.shortName ?? id));

/** The edition of a row about these networks, and its other sources. */
export const basisText = (context: BasisContext, networks: readonly NetworkId[]): string =>
  semicolonList(basisLabels(context, networks));

/** Spellings that differ from the name shown, such as "Eswatini: Swaziland (CNCP)". */
function spellingsText(
  context: TableContext,
  networks: readonly NetworkId[],
  members: readonly JurisdictionCode[],
): string {
  const { edition, nameOf, atlas } = context;
  return semicolonList(
    members.flatMap(code => {
      const unName = atlas.jurisdictions.get(code)?.name ?? code;
      const found = new Map<string, string[]>();
      for (const id of networks) {
        const membership = edition.members.get(id)?.get(code);
        const spelling = membership ? otherSpelling(membership, unName) : null;
        if (spelling !== null) found.set(spelling, [...(found.get(spelling) ?? []), shortNames(context, [id])]);
      }
      return [...found].map(([spelling, ids]) => `${nameOf(code)}: ${spelling} (${ids.join(", ")})`);
    }),
  );
}

/** The notes on these memberships, such as "Denmark (Eurojust): participant by agreement". */
export const flagsText = (
  context: TableContext,
  networks: readonly NetworkId[],
  members: readonly JurisdictionCode[],
): string =>
  semicolonList(
    members.flatMap(code =>
      flagsOf(context.edition, networks, code).map(
        ({ network, flag }) => `${context.nameOf(code)} (${shortNames(context, [network])}): ${flag}`,
      ),
    ),
  );

/** One row per cell, in the order given, with what its number counts. */
export const cellsTable = (context: TableContext, cells: readonly Cell[], counting: Counting): Table => ({
  keys: ["networks", "networkIds", "count", "jurisdictions", "codes", "listedAs", "flags", "counting", "edition"],
  rows: cells.map(({ networks, members }) => [
    shortNames(context, networks),
    networks.join(" "),
    members.length,
    semicolonList(members.map(context.nameOf)),
    members.join(" "),
    spellingsText(context, networks, members),
    flagsText(context, networks, members),
    counting,
    basisText(context, networks),
  ]),
});

const pairKeys = `first second networkIds count jaccard relation jurisdictions codes flags
  counting edition`.split(/\s+/);

/** One row per pair, in the order given. */
export const pairsTable = (context: TableContext, pairs: readonly Pair[]): Table => ({
  keys: pairKeys,
  rows: pairs.map(({ networks, members, jaccard, relation }) => [
    shortNames(context, [networks[0]]),
    shortNames(context, [networks[1]]),
    networks.join(" "),
    members.length,
    Math.round(jaccard * 10_000) / 10_000,
    relation,
    semicolonList(members.map(context.nameOf)),
    members.join(" "),
    flagsText(context, networks, members),
    "at-least" satisfies Counting,
    basisText(context, networks),
  ]),
});

/** The status in a network; "" only where a known list doesn't name the jurisdiction. */
function standingText({ cells }: TableContext["messages"], standing: Standing): string {
  switch (standing.kind) {
    case "member":
      return standing.membership.counts ? standing.membership.status : cells.notCounted(standing.membership.status);
    case "observer":
      return cells.observer;
    case "part-of-member":
      return cells.partOfState;
    case "no-list":
      return cells.noList;
    default:
      return "";
  }
}

/** One row per jurisdiction and one column per network, both in the order given. */
export function gridTable(
  context: TableContext,
  networks: readonly NetworkId[],
  jurisdictions: readonly JurisdictionCode[],
): Table {
  const { atlas, edition } = context;
  return {
    keys: ["jurisdiction", "code", "region", "state", "memberships", ...networks, "flags", "edition"],
    rows: jurisdictions.map(code => {
      const jurisdiction = atlas.jurisdictions.get(code);
      const counted = networks.filter(id => edition.members.get(id)?.get(code)?.counts);
      return [
        context.nameOf(code),
        code,
        jurisdiction?.subregion ?? "",
        jurisdiction?.parent ? context.nameOf(jurisdiction.parent) : "",
        counted.length,
        ...networks.map(id => standingText(context.messages, standingOf(atlas, edition, id, code))),
        flagsText(context, networks, [code]),
        basisText(context, networks),
      ];
    }),
  };
}

const membershipKeys = `network networkId jurisdiction code listedAs status counts since
  confidence flags sources edition`.split(/\s+/);

/** One row per membership, in the order of the lists; a network without a list has a single row that says so. */
export const membershipsTable = (context: TableContext, networks: readonly NetworkId[]): Table => ({
  keys: membershipKeys,
  rows: networks.flatMap(id => membershipRows(context, id)),
});

function membershipRows(context: TableContext, id: NetworkId): readonly (readonly CsvValue[])[] {
  const { edition, nameOf } = context;
  const members = [...(edition.members.get(id)?.values() ?? [])];
  const observers = edition.observers.get(id) ?? [];
  const [name, basis] = [shortNames(context, [id]), basisText(context, [id])];
  /** A row without a membership: observers, and networks without a list. */
  const plainRow = (status: string, code: JurisdictionCode | null): readonly CsvValue[] => {
    const jurisdiction = code === null ? null : nameOf(code);
    return [name, id, jurisdiction, code, null, status, false, null, null, null, null, basis];
  };
  if (members.length + observers.length === 0) {
    return [plainRow(edition.network.get(id)?.lists[edition.id].status ?? "not-read", null)];
  }
  const memberRows = members.map(member => [
    name,
    id,
    nameOf(member.jurisdiction),
    member.jurisdiction,
    member.listedAs,
    member.status,
    member.counts,
    member.since,
    member.confidence,
    semicolonList(member.flags),
    member.sources.join(" "),
    basis,
  ]);
  return [...memberRows, ...observers.map(code => plainRow(context.messages.cells.observer, code))];
}
