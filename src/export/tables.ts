import type { RowOptions } from "../charts/types.ts";
import type { ChartContext } from "../draw/context.ts";
import type { Purpose } from "../model/network.ts";
import type { SourceRecord } from "../model/source.ts";
import type { Table } from "../model/tables/table.ts";
import type { FigureSubject, MapFigure } from "./frame/types.ts";
import { aboutFigure, type FigureAbout } from "./frame/words.ts";
import { type MapRowsInput, mapRows } from "./map-rows.ts";

/** Decides which rows there are, and their order. */
interface RowsAsked extends Pick<RowOptions, "sort" | "counting"> {
  readonly purpose: Purpose | null;
  /** Later changes are left out; null: none are. */
  readonly day: string | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** A figure with what its rows and words are made from. */
export interface FigureRows extends FigureAbout {
  readonly rows: RowsAsked;
}

/** A file has every row, whatever the page leaves out. */
const allRows = { byRegion: false, only: null } as const;

const mapRowsInput = (context: ChartContext, { networks, legend }: MapFigure, rows: RowsAsked): MapRowsInput => ({
  ...rows,
  context,
  networks,
  legend,
});

/** The rows behind a figure, all of them and in its order. */
export function figureTable(subject: FigureSubject, context: ChartContext, rows: RowsAsked): Table {
  if ("painted" in subject) {
    const { painted } = subject;
    return mapRows[painted.fill.rows].table(mapRowsInput(context, painted, rows));
  }
  return subject.chart.table(context, { ...rows, ...allRows });
}

function figureData(subject: FigureSubject, context: ChartContext, rows: RowsAsked): object {
  if ("painted" in subject) {
    const { painted } = subject;
    return mapRows[painted.fill.rows].json(mapRowsInput(context, painted, rows));
  }
  return subject.chart.json(context);
}

/**
 * What stands behind a figure for programs: where the command line answers the same, as its `--json` does. What a
 * picture says of itself comes last: edition, source, citation, boundaries, and the way back to the view.
 */
export const jsonOf = ({ rows, ...about }: FigureRows): string =>
  `${JSON.stringify({ ...figureData(about.subject, about.context, rows), figure: aboutFigure(about) }, null, 1)}\n`;
