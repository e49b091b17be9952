import { type ChartContext, colourOf, incidenceIn } from "../../draw/context.ts";
import { chartInks } from "../../draw/svg.ts";
import { truncated } from "../../draw/text-metrics.ts";
import { type Cell, cellsOf } from "../../model/sets/overlap.ts";
import {
  type ChartReading,
  exampleCell,
  lineMark,
  markedDrawing,
  namesIn,
  networksFor,
  rectMark,
  textMark,
} from "../reading.ts";

const lineHeight = 18;
const top = 22;
const left = 112;
const columnPx = 84;
const mostLines = 5;

/** The column of the largest group in several networks. */
export function linearReading(context: ChartContext): ChartReading {
  const words = context.messages.reading.linear;
  const incidence = incidenceIn(context);
  const cell = exampleCell(cellsOf(incidence));
  if (!cell) return { sentences: [words.columns, words.bars], drawing: null };
  const shown = networksFor(incidence.networks, cell.networks, mostLines);
  return {
    sentences: [words.columns, words.bars, words.example(namesIn(context, cell.networks), cell.members.length)],
    drawing: markedDrawing(context, top + shown.length * lineHeight + 8, columnMarks(context, cell, shown)),
  };
}

function columnMarks(context: ChartContext, cell: Cell, shown: Cell["networks"]) {
  const inks = chartInks(context);
  const bottom = top + shown.length * lineHeight;
  const columnX = left + 36;
  return [
    rectMark({ x: columnX, y: top, width: columnPx, height: bottom - top }, inks.dotOff),
    textMark(columnX + columnPx / 2, top - 7, String(cell.members.length), {
      "text-anchor": "middle",
      "font-weight": 600,
    }),
    ...shown.flatMap((id, i) => {
      const y = top + (i + 0.5) * lineHeight;
      const name = truncated(namesIn(context, [id]).join(), left - 14, 12);
      const isIn = cell.networks.includes(id);
      return [
        textMark(left - 8, y + 4, name, { "text-anchor": "end" }),
        lineMark(`M${left},${y}H272`, inks.rule),
        ...(isIn ? [rectMark({ x: columnX, y: y - 5, width: columnPx, height: 10 }, colourOf(context, id))] : []),
      ];
    }),
  ];
}
