import { at } from "../at.ts";
import type { Atlas, Edition } from "../atlas.ts";
import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import {
  type BitTable,
  compareRows,
  emptyBitTable,
  equalRowGroups,
  hasBit,
  isRowEmpty,
  onlyRows,
  setBit,
  transposed,
  valuesAt,
} from "./bits.ts";
import { oncePer, recallOr } from "./memo.ts";

/** Whether a territory counts separately or as its State. This affects counts only; the map paints both alike. */
export const territoryRules = ["apart", "with-state"] as const;
export type TerritoryRule = (typeof territoryRules)[number];

/**
 * The chosen networks against the jurisdictions that are in at least one of them, as bits. `incidenceOf` gives the same
 * object for the same question, and all that follows from it (cells, pairs, facts, connections) is computed once per object.
 */
export interface Incidence {
  /** Chosen networks whose members are known, in reading order: bit n of a row is network n. */
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  /** One row of network bits per jurisdiction. */
  readonly rows: BitTable;
}

/** The jurisdictions with exactly the same memberships. */
export interface Cell {
  readonly networks: readonly NetworkId[];
  readonly members: readonly JurisdictionCode[];
}

/** The State that counts for a jurisdiction under a rule. */
export function countedAs(
  atlas: Pick<Atlas, "jurisdictions">,
  rule: TerritoryRule,
  code: JurisdictionCode,
): JurisdictionCode {
  const parent = rule === "with-state" ? atlas.jurisdictions.get(code)?.parent : null;
  return parent && atlas.jurisdictions.has(parent) ? parent : code;
}

/** Choices remembered per edition: those of the page, its charts and the last questions. */
const maxRemembered = 16;

const remembered = oncePer((_edition: object) => new WeakMap<Atlas["jurisdictions"], Map<string, Incidence>>());

/** The incidences of an edition, forgotten together with it. */
function incidencesIn(edition: object, jurisdictions: Atlas["jurisdictions"]): Map<string, Incidence> {
  const byJurisdictions = remembered(edition);
  const entries = byJurisdictions.get(jurisdictions) ?? new Map<string, Incidence>();
  byJurisdictions.set(jurisdictions, entries);
  return entries;
}

/** Only memberships that count take part. Jurisdictions come in the order of the atlas. */
export function incidenceOf(
  atlas: Pick<Atlas, "jurisdictions">,
  edition: Pick<Edition, "members">,
  chosen: readonly NetworkId[],
  rule: TerritoryRule,
): Incidence {
  const entries = incidencesIn(edition, atlas.jurisdictions);
  const key = `${rule} ${chosen.join(" ")}`;
  return recallOr(entries, { key, maxEntries: maxRemembered }, () => computedIncidence(atlas, edition, chosen, rule));
}

function computedIncidence(
  atlas: Pick<Atlas, "jurisdictions">,
  edition: Pick<Edition, "members">,
  chosen: readonly NetworkId[],
  rule: TerritoryRule,
): Incidence {
  const networks = chosen.filter(id => edition.members.has(id));
  const codes = [...atlas.jurisdictions.keys()];
  const position = new Map(codes.map((code, index) => [code, index]));
  const rowOf = new Map(codes.map(code => [code, position.get(countedAs(atlas, rule, code))]));
  const table = emptyBitTable(codes.length, networks.length);
  networks.forEach((id, bit) => {
    for (const membership of edition.members.get(id)?.values() ?? []) {
      const row = membership.counts ? rowOf.get(membership.jurisdiction) : undefined;
      if (row !== undefined) setBit(table, row, bit);
    }
  });
  const listed = [...codes.keys()].filter(row => !isRowEmpty(table, row));
  return { networks, jurisdictions: listed.map(row => at(codes, row)), rows: onlyRows(table, listed) };
}

/** The members of each network as bits over the jurisdictions of the incidence. */
export const columnsOf = oncePer((incidence: Incidence): BitTable => transposed(incidence.rows));

/** Groups equal rows in one pass; largest cells first, equal sizes in reading order of their networks. */
export const cellsOf = oncePer(({ networks, jurisdictions, rows }: Incidence): readonly Cell[] => {
  const { groupOf, first } = equalRowGroups(rows);
  const groups = first.map(row => ({ row, members: [] as JurisdictionCode[] }));
  jurisdictions.forEach((code, row) => {
    at(groups, at(groupOf, row)).members.push(code);
  });
  return groups
    .sort((a, b) => b.members.length - a.members.length || compareRows(rows, a.row, b.row))
    .map(({ row, members }) => ({ networks: valuesAt(rows, row, networks), members }));
});

/** The members of all given networks, whatever else they are in; without networks everybody. */
export function membersOfAll(incidence: Incidence, networks: readonly NetworkId[]): readonly JurisdictionCode[] {
  const bits = networks.map(id => incidence.networks.indexOf(id));
  if (bits.includes(-1)) return [];
  return incidence.jurisdictions.filter((_, row) => bits.every(bit => hasBit(incidence.rows, row, bit)));
}

/** A number counts jurisdictions in exactly some networks, or in at least these. */
export const countings = ["exactly", "at-least"] as const;
export type Counting = (typeof countings)[number];

/** Selected networks with the jurisdictions that are in exactly, or in at least, these. */
export interface SelectedCell extends Cell {
  readonly counting: Counting;
}

/** The jurisdictions selected with some networks. Null: none. */
export function selectedIn(
  incidence: Incidence,
  networks: readonly NetworkId[],
  counting: Counting,
): SelectedCell | null {
  const key = networks.join();
  const members =
    counting === "exactly"
      ? (cellsOf(incidence).find(cell => cell.networks.join() === key)?.members ?? [])
      : membersOfAll(incidence, networks);
  return members.length > 0 ? { networks, members, counting } : null;
}

/** The networks of each cell with everybody who is in all of them, other memberships or not; largest first. */
export const inclusiveCells = oncePer((incidence: Incidence): readonly Cell[] =>
  cellsOf(incidence)
    .map(({ networks }) => ({ networks, members: membersOfAll(incidence, networks) }))
    .sort((a, b) => b.members.length - a.members.length),
);

/** Groups of two or more networks with exactly the same members, in reading order; empty lists are left out. */
export const identicalLists = oncePer((incidence: Incidence): readonly (readonly NetworkId[])[] => {
  const columns = columnsOf(incidence);
  const { groupOf, first } = equalRowGroups(columns);
  const lists = first.map(() => [] as NetworkId[]);
  incidence.networks.forEach((id, i) => {
    if (!isRowEmpty(columns, i)) at(lists, at(groupOf, i)).push(id);
  });
  return lists.filter(list => list.length > 1);
});
