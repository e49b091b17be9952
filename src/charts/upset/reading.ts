import { type ChartContext, incidenceIn } from "../../draw/context.ts";
import { chartInks } from "../../draw/svg.ts";
import type { Cell } from "../../model/sets/overlap.ts";
import {
  type ChartReading,
  calloutMarks,
  calloutsHeight,
  dotRow,
  exampleCell,
  lineMark,
  markedDrawing,
  mostDots,
  namesIn,
  rectMark,
  textMark,
} from "../reading.ts";
import type { RowOptions } from "../types.ts";
import { upsetCells } from "./order.ts";

const pitch = 14;
const rowY = 14;
const barPx = 56;

/** A row of the largest group in several networks, with its parts named. */
export function upsetReading(context: ChartContext, options: RowOptions): ChartReading {
  const words = context.messages.reading.upset;
  const { counting } = options;
  const cell = exampleCell(upsetCells(incidenceIn(context), options));
  const example = cell && words.example(namesIn(context, cell.networks), cell.members.length, counting);
  return {
    sentences: [words.rows, words.counts[counting], ...(example ? [example] : []), words.select],
    drawing: cell
      ? markedDrawing(context, rowY + 14 + calloutsHeight(calloutCount(cell)), rowMarks(context, cell))
      : null,
  };
}

const calloutCount = ({ networks }: Cell): number => Math.min(networks.length, mostDots) + 1;

function rowMarks(context: ChartContext, { networks, members }: Cell) {
  const inks = chartInks(context);
  const radius = { isIn: 5, isOut: 3.5 };
  const { filled, endX, marks } = dotRow(context, networks, { x: 8, y: rowY, pitch, radius, outFill: inks.dotOff });
  const barX = endX + 6;
  const callouts = [
    ...filled.map(({ id, x }) => ({ x, y: rowY + 6, text: namesIn(context, [id]).join() })),
    { x: barX + 6, y: rowY + 6, text: context.messages.networks.jurisdictions(members.length) },
  ];
  return [
    ...calloutMarks(callouts, rowY + 12, inks.outline),
    lineMark(`M${filled[0]?.x ?? 8},${rowY}H${filled.at(-1)?.x ?? 8}`, inks.ink, 1.5),
    ...marks,
    rectMark({ x: barX, y: rowY - 6, width: barPx, height: 12 }, inks.bar),
    textMark(barX + barPx + 6, rowY + 4.5, String(members.length), { "font-weight": 600 }),
  ];
}
