import { byRegion, gridEntries } from "../charts/grid/order.ts";
import { cellsInOrder } from "../charts/kinds.ts";
import { type ChartContext, incidenceIn, shortNameOf } from "../draw/context.ts";
import { listOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { largestPairs, pairsOf } from "../model/sets/overlap.ts";
import { type Standing, standingOf } from "../model/standing.ts";
import { flagsText } from "../model/tables/table.ts";
import type { TableCell, TableColumn, TableContent } from "../panels/controls/DataTable.tsx";
import type { SortId, View } from "../state/view.ts";

/** Of thousands of networks there are millions of pairs: with more than these, the largest stand for them. */
const maxPairs = 2000;

const named = (context: ChartContext, networks: readonly NetworkId[]): string =>
  listOf(
    networks.map(id => shortNameOf(context, id)),
    context.language,
  );

/** What the grid shows; a matter of the moment that no link keeps. */
export interface GridChoice {
  readonly byRegion: boolean;
  readonly only: ReadonlySet<JurisdictionCode> | null;
}

/** The same as the chart says, as a table in the same order. */
export function tableIn(context: ChartContext, view: View, grid: GridChoice): TableContent {
  switch (view.chart) {
    case "pairs":
      return pairsContent(context);
    case "grid":
      return gridContent(context, view, grid);
    case "multiples":
      return networksContent(context);
    default:
      return cellsContent(context, view);
  }
}

/** Whom a row names, and in which networks. */
interface Noted {
  readonly networks: readonly NetworkId[];
  readonly members: readonly JurisdictionCode[];
}

/** With a column of what must be shown beside who is named in a row, where there is any such note. */
function withNotes(context: ChartContext, content: TableContent, rows: readonly Noted[]): TableContent {
  const notes = rows.map(({ networks, members }) => flagsText(context, networks, members));
  if (notes.every(note => note === "")) return content;
  return {
    ...content,
    columns: [...content.columns, { key: "notes", label: context.messages.tables.notes, kind: "text" }],
    rows: content.rows.map((row, i) => [...row, notes[i] ?? ""]),
  };
}

const countColumn = ({ tables }: Messages): TableColumn => ({ key: "count", label: tables.count, kind: "number" });

const namesColumn = ({ tables }: Messages): TableColumn => ({
  key: "jurisdictions",
  label: tables.jurisdictions,
  kind: "names",
});

function cellsContent(context: ChartContext, view: View): TableContent {
  const { tables } = context.messages;
  const cells = cellsInOrder(context, view);
  const content: TableContent = {
    caption: view.counting === "at-least" && view.chart === "upset" ? tables.atLeast : tables.exactly,
    columns: [
      { key: "networks", label: tables.networks, kind: "text" },
      countColumn(context.messages),
      namesColumn(context.messages),
    ],
    rows: cells.map(cell => [named(context, cell.networks), cell.members.length, cell.members]),
    total: cells.length,
  };
  return withNotes(context, content, cells);
}

function pairsContent(context: ChartContext): TableContent {
  const { tables } = context.messages;
  const incidence = incidenceIn(context);
  const largest = largestPairs(incidence, maxPairs);
  const pairs = largest.total > maxPairs ? largest.pairs : pairsOf(incidence);
  const share = new Intl.NumberFormat(context.language, { style: "percent", maximumFractionDigits: 1 });
  const content: TableContent = {
    caption: tables.pairs,
    columns: [
      { key: "pair", label: tables.networks, kind: "text" },
      countColumn(context.messages),
      { key: "share", label: tables.share, kind: "number" },
      { key: "relation", label: tables.relation, kind: "text" },
      namesColumn(context.messages),
    ],
    rows: pairs.map(({ networks, members, jaccard, relation }) => [
      named(context, networks),
      members.length,
      share.format(jaccard),
      tables.relations[relation](shortNameOf(context, networks[0]), shortNameOf(context, networks[1])),
      members,
    ]),
    total: largest.total,
  };
  return withNotes(context, content, pairs);
}

/** A row for each map; a network without a list has no count, which is not the same as nobody. */
function networksContent(context: ChartContext): TableContent {
  const { tables } = context.messages;
  const { networks, edition } = context;
  const content: TableContent = {
    caption: tables.maps,
    columns: [
      { key: "network", label: tables.network, kind: "text" },
      countColumn(context.messages),
      namesColumn(context.messages),
    ],
    rows: networks.map((id): readonly TableCell[] => {
      const list = edition.members.get(id);
      const members = [...(list?.values() ?? [])].filter(({ counts }) => counts);
      const codes = members.map(({ jurisdiction }) => jurisdiction);
      return [shortNameOf(context, id), list ? codes.length : null, list ? codes : tables.noList];
    }),
    total: networks.length,
  };
  const listed = networks.map(id => ({ networks: [id], members: [...(edition.members.get(id)?.keys() ?? [])] }));
  return withNotes(context, content, listed);
}

function gridContent(context: ChartContext, { sort }: View, grid: GridChoice): TableContent {
  const { atlas, edition, networks, messages } = context;
  const { tables } = messages;
  const degree = (code: JurisdictionCode): number =>
    (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network)).length;
  const codes = gridCodes(context, sort, grid);
  const content: TableContent = {
    caption: tables.grid,
    columns: [
      { key: "jurisdiction", label: tables.jurisdiction, kind: "names" },
      { key: "region", label: tables.region, kind: "text" },
      countColumn(context.messages),
      ...networks.map(id => ({ key: id, label: shortNameOf(context, id), kind: "text" }) as const),
    ],
    rows: codes.map((code): readonly TableCell[] => [
      [code],
      atlas.jurisdictions.get(code)?.subregion ?? "",
      degree(code),
      ...networks.map(id => standingWords(context, id, code)),
    ]),
    total: codes.length,
  };
  return withNotes(
    context,
    content,
    codes.map(code => ({ networks, members: [code] })),
  );
}

/** Everybody in the grid as it stands, then whom a chosen list names without counting: observers, parts of States. */
function gridCodes(context: ChartContext, sort: SortId, grid: GridChoice): readonly JurisdictionCode[] {
  const { atlas, edition, networks, nameOf, language } = context;
  const entries = gridEntries(context, incidenceIn(context), sort);
  const drawn = new Set(entries.map(({ code }) => code));
  const rest = [...atlas.jurisdictions.keys()]
    .filter(code => !drawn.has(code) && networks.some(id => isNamed(standingOf(atlas, edition, id, code))))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language))
    .map(code => ({ code, networks: [], label: "", region: atlas.jurisdictions.get(code)?.region ?? "" }));
  const all = [...entries, ...rest].filter(({ code }) => grid.only?.has(code) ?? true);
  return (grid.byRegion ? byRegion(all) : all).map(({ code }) => code);
}

const isNamed = ({ kind }: Standing): boolean => kind === "member" || kind === "observer" || kind === "part-of-member";

function standingWords(context: ChartContext, id: NetworkId, code: JurisdictionCode): string {
  const { tables } = context.messages;
  const standing = standingOf(context.atlas, context.edition, id, code);
  switch (standing.kind) {
    case "member":
      return standing.membership.status === "member"
        ? tables.member
        : tables.standing(standing.membership.status, standing.membership.counts);
    case "observer":
      return tables.observer;
    case "part-of-member":
      return tables.partOfState;
    case "no-list":
      return tables.noList;
    default:
      return "";
  }
}
