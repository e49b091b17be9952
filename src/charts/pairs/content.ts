import { type ChartContext, incidenceIn, shortNameOf } from "../../draw/context.ts";
import { largestPairs, pairsOf } from "../../model/sets/pairs.ts";
import type { TableContent } from "../../model/tables/content.ts";
import { countColumn, namesColumn, shortNameList, withNotes } from "../content.ts";

/** Thousands of networks have millions of pairs: beyond this number, the table shows the largest. */
const maxPairs = 2000;

/** A row for each pair of networks with common members, in reading order; of too many, the largest, largest first. */
export function pairsContent(context: ChartContext): TableContent {
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
      shortNameList(context, networks),
      members.length,
      share.format(jaccard),
      tables.relations[relation](shortNameOf(context, networks[0]), shortNameOf(context, networks[1])),
      members,
    ]),
    total: largest.total,
  };
  return withNotes(context, content, pairs);
}
