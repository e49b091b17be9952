import { type ChartContext, incidenceIn, shortNameOf } from "../../draw/context.ts";
import { valueIn } from "../../model/at.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { type Standing, standingOf } from "../../model/standing.ts";
import type { TableCell, TableContent } from "../../model/tables/content.ts";
import { countColumn, withNotes } from "../content.ts";
import type { RowOptions } from "../types.ts";
import { byRegion, gridEntries } from "./order.ts";

/** A row for each jurisdiction, with its standing in each network. */
export function gridContent(context: ChartContext, options: RowOptions): TableContent {
  const { atlas, edition, networks, messages } = context;
  const { tables } = messages;
  const degree = (code: JurisdictionCode): number =>
    (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network)).length;
  const codes = gridCodes(context, options);
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
      valueIn(atlas.jurisdictions, code).subregion,
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

/** The rows of the grid, then jurisdictions that are listed but not counted: observers, parts of States. */
function gridCodes(context: ChartContext, options: RowOptions): readonly JurisdictionCode[] {
  const { atlas, edition, networks, nameOf, language } = context;
  const entries = gridEntries(context, incidenceIn(context), options.sort);
  const drawn = new Set(entries.map(({ code }) => code));
  const rest = [...atlas.jurisdictions.keys()]
    .filter(code => !drawn.has(code) && networks.some(id => isListed(standingOf(atlas, edition, id, code))))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language))
    .map(code => ({ code, networks: [], label: "", region: valueIn(atlas.jurisdictions, code).region }));
  const all = [...entries, ...rest].filter(({ code }) => options.only?.has(code) ?? true);
  return (options.byRegion ? byRegion(all) : all).map(({ code }) => code);
}

const isListed = ({ kind }: Standing): boolean => kind === "member" || kind === "observer" || kind === "part-of-member";

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
