import { type ChartContext, incidenceIn, shortNameOf } from "../charts/context.ts";
import { cellsInOrder } from "../charts/kinds.ts";
import { listOf } from "../i18n/formats.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { largestPairs } from "../model/overlap.ts";
import { standingOf } from "../model/standing.ts";
import type { TableCell, TableContent } from "../panels/DataTable.tsx";
import type { View } from "../state/view.ts";

/** More rows than this nobody reads on a screen; the files have them all. */
const mostRows = 400;

const named = (context: ChartContext, networks: readonly NetworkId[]): string =>
  listOf(
    networks.map(id => shortNameOf(context, id)),
    context.language,
  );

/** The same as the chart says, as a table in the same order. */
export function tableIn(context: ChartContext, view: View): TableContent {
  if (view.chart === "pairs") return pairsContent(context);
  return view.chart === "grid" ? gridContent(context, view) : cellsContent(context, view);
}

function cellsContent(context: ChartContext, { chart, counting, sort }: View): TableContent {
  const { tables } = context.messages;
  const exactly = counting === "exactly" || chart !== "upset";
  const cells = cellsInOrder(context, { sort, counting: exactly ? "exactly" : "at-least" });
  return {
    caption: exactly ? tables.exactly : tables.atLeast,
    columns: [
      { key: "networks", label: tables.networks, kind: "text" },
      { key: "count", label: tables.count, kind: "number" },
      { key: "jurisdictions", label: tables.jurisdictions, kind: "names" },
    ],
    rows: cells.slice(0, mostRows).map(cell => [named(context, cell.networks), cell.members.length, cell.members]),
  };
}

function pairsContent(context: ChartContext): TableContent {
  const { tables } = context.messages;
  const { pairs } = largestPairs(incidenceIn(context), mostRows);
  const share = new Intl.NumberFormat(context.language, { style: "percent", maximumFractionDigits: 1 });
  return {
    caption: tables.pairs,
    columns: [
      { key: "pair", label: tables.networks, kind: "text" },
      { key: "count", label: tables.count, kind: "number" },
      { key: "share", label: tables.share, kind: "number" },
      { key: "relation", label: tables.relation, kind: "text" },
      { key: "jurisdictions", label: tables.jurisdictions, kind: "names" },
    ],
    rows: pairs.map(({ networks, members, jaccard, relation }) => [
      named(context, networks),
      members.length,
      share.format(jaccard),
      tables.relations[relation](shortNameOf(context, networks[0]), shortNameOf(context, networks[1])),
      members,
    ]),
  };
}

function gridContent(context: ChartContext, { sort }: View): TableContent {
  const { atlas, edition, networks, nameOf, language, messages } = context;
  const { tables } = messages;
  const degree = (code: JurisdictionCode): number =>
    (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network)).length;
  const rows = gridCodes(context).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const sorted = sort === "degree" || sort === "size" ? rows.toSorted((a, b) => degree(b) - degree(a)) : rows;
  return {
    caption: tables.grid,
    columns: [
      { key: "jurisdiction", label: tables.jurisdiction, kind: "names" },
      { key: "region", label: tables.region, kind: "text" },
      { key: "count", label: tables.count, kind: "number" },
      ...networks.map(id => ({ key: id, label: shortNameOf(context, id), kind: "text" }) as const),
    ],
    rows: sorted.map((code): readonly TableCell[] => [
      [code],
      atlas.jurisdictions.get(code)?.subregion ?? "",
      degree(code),
      ...networks.map(id => standingWords(context, id, code)),
    ]),
  };
}

/** Everybody whom a chosen list names, observers and parts of States included. */
const gridCodes = ({ atlas, edition, networks }: ChartContext): readonly JurisdictionCode[] =>
  [...atlas.jurisdictions.keys()].filter(code =>
    networks.some(id => {
      const { kind } = standingOf(atlas, edition, id, code);
      return kind === "member" || kind === "observer" || kind === "part-of-member";
    }),
  );

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
