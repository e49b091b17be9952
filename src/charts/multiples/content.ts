import { type ChartContext, shortNameOf } from "../../draw/context.ts";
import type { TableCell, TableContent } from "../../model/tables/content.ts";
import { countColumn, namesColumn, withNotes } from "../content.ts";

/** A row for each map; a network without a list has no count, rather than 0. */
export function multiplesContent(context: ChartContext): TableContent {
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
