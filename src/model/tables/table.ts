import type { Atlas, Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import type { Cell } from "../sets/overlap.ts";
import type { Pair } from "../sets/pairs.ts";
import { flagsOf, otherSpelling, type Standing, standingOf } from "../standing.ts";
import { basisLabels } from "./basis.ts";
import { type CsvValue, csvOf } from "./csv.ts";

/** What stands behind a chart: the same rows in the same order. Keys are for machines; people read their translations. */
export interface Table {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

export interface TableContext {
  readonly atlas: Pick<Atlas, "jurisdictions">;
  readonly edition: Edition;
  readonly nameOf: (code: JurisdictionCode) => string;
}

export const csvOfTable = (table: Table): string => csvOf([table.keys, ...table.rows]);

export const semicolonList = (texts: readonly string[]): string => texts.join("; ");

export const shortNames = ({ edition }: TableContext, networks: readonly NetworkId[]): string =>
  semicolonList(networks.map(id => edition.network.get(id)?.shortName ?? id));

/** The edition of a row about these networks, and what else it rests on. */
export const basisText = ({ edition }: Pick<TableContext, "edition">, networks: readonly NetworkId[]): string =>
  semicolonList(basisLabels(edition, networks));

/** "Eswatini: listed as Swaziland (CNCP)" for each spelling that is not the name shown. */
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

/** What must be shown beside these jurisdictions in these networks: "Denmark (Eurojust): participant by agreement". */
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

/** A row for each cell, in the order given. */
export const cellsTable = (context: TableContext, cells: readonly Cell[]): Table => ({
  keys: ["networks", "networkIds", "count", "jurisdictions", "codes", "listedAs", "flags", "edition"],
  rows: cells.map(({ networks, members }) => [
    shortNames(context, networks),
    networks.join(" "),
    members.length,
    semicolonList(members.map(context.nameOf)),
    members.join(" "),
    spellingsText(context, networks, members),
    flagsText(context, networks, members),
    basisText(context, networks),
  ]),
});

/** A row for each pair, in the order given. */
export const pairsTable = (context: TableContext, pairs: readonly Pair[]): Table => ({
  keys: ["first", "second", "networkIds", "count", "jaccard", "relation", "jurisdictions", "codes", "flags", "edition"],
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
    basisText(context, networks),
  ]),
});

/** A member's status, "not counted" added where it doesn't count; "" only where a known list doesn't name it. */
export function standingText(standing: Standing): string {
  switch (standing.kind) {
    case "member":
      return standing.membership.counts ? standing.membership.status : `${standing.membership.status}, not counted`;
    case "observer":
      return "observer";
    case "part-of-member":
      return "as part of its State";
    case "no-list":
      return "list not published";
    default:
      return "";
  }
}

/** A row for each jurisdiction and a column for each network, both in the order given. */
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
        ...networks.map(id => standingText(standingOf(atlas, edition, id, code))),
        flagsText(context, networks, [code]),
        basisText(context, networks),
      ];
    }),
  };
}

/** A row for each membership of the networks, in the order of their lists; a network without a list has one row that says so. */
export function membershipsTable(context: TableContext, networks: readonly NetworkId[]): Table {
  const { edition, nameOf } = context;
  const keys = ["network", "networkId", "jurisdiction", "code", "listedAs", "status", "counts", "since"];
  return {
    keys: [...keys, "confidence", "flags", "sources", "edition"],
    rows: networks.flatMap(id => {
      const list = edition.network.get(id)?.lists[edition.id].status ?? "not-published";
      const name = shortNames(context, [id]);
      const members = [...(edition.members.get(id)?.values() ?? [])];
      const observers = edition.observers.get(id) ?? [];
      const rest = (status: string): CsvValue[] => [
        null,
        status,
        false,
        null,
        null,
        null,
        null,
        basisText(context, [id]),
      ];
      if (members.length + observers.length === 0) return [[name, id, null, null, ...rest(list)]];
      const memberRows = members.map((m): CsvValue[] => [
        ...[name, id, nameOf(m.jurisdiction), m.jurisdiction, m.listedAs, m.status, m.counts, m.since, m.confidence],
        ...[semicolonList(m.flags), m.sources.join(" "), basisText(context, [id])],
      ]);
      return [...memberRows, ...observers.map(code => [name, id, nameOf(code), code, ...rest("observer")])];
    }),
  };
}
