import type { ChartContext } from "../draw/context.ts";
import type { FillRows, LegendEntry } from "../map/scene/types.ts";
import { type ChangeRecord, sortDay } from "../model/change.ts";
import type { NetworkId, Purpose } from "../model/network.ts";
import type { QueryScope } from "../model/routes/connections.ts";
import { gapsIn } from "../model/routes/gaps.ts";
import type { SourceRecord } from "../model/source.ts";
import { changesTable } from "../model/tables/changes.ts";
import { groupsTable } from "../model/tables/groups.ts";
import { changesJson, groupsJson, networksJson, preamble } from "../model/tables/json.ts";
import { gapsTable } from "../model/tables/questions.ts";
import { membershipsTable, type Table } from "../model/tables/table.ts";

/** What the rows behind a map are made from. */
export interface MapRowsInput {
  readonly context: ChartContext;
  /** Networks that the colours stand for. */
  readonly networks: readonly NetworkId[];
  readonly legend: readonly LegendEntry[];
  readonly purpose: Purpose | null;
  /** Later changes are left out; null: none are. */
  readonly day: string | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** A kind of rows behind a map, for spreadsheets and for programs. */
interface MapRowsKind {
  table(input: MapRowsInput): Table;
  json(input: MapRowsInput): object;
}

const changesIn = ({ context: { atlas, networks }, day }: MapRowsInput): readonly ChangeRecord[] =>
  atlas.records.changes.filter(
    ({ network, date }) => networks.includes(network) && (day === null || sortDay(date) <= day),
  );

const gapsScope = ({ context, purpose }: MapRowsInput): QueryScope => ({
  ...context,
  edition: context.edition.id,
  purpose,
});

const memberRows: MapRowsKind = {
  table: ({ context, networks }) => membershipsTable(context, networks),
  json: ({ context, networks }) => networksJson({ ...context, networks }),
};

const groupRows: MapRowsKind = {
  table: ({ context, networks, legend }) => groupsTable(context, networks, legend),
  json: ({ context, networks, legend }) => groupsJson({ ...context, networks }, legend),
};

const changeRows: MapRowsKind = {
  table: input => changesTable({ ...input.context, sourceOf: input.sourceOf }, changesIn(input)),
  json: input => changesJson(input.context, changesIn(input)),
};

const gapRows: MapRowsKind = {
  table: input => gapsTable(input.context, gapsIn(gapsScope(input))),
  json(input) {
    const { edition: _, ...found } = gapsIn(gapsScope(input));
    const { context, purpose } = input;
    return { ...preamble(context), purpose, networks: context.networks, ...found };
  },
};

/** Tables and JSON behind a map, by the `rows` of its fill. */
export const mapRows: Readonly<Record<FillRows, MapRowsKind>> = {
  members: memberRows,
  groups: groupRows,
  changes: changeRows,
  gaps: gapRows,
};
