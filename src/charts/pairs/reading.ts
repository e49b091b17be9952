import { type ChartContext, colourOf } from "../../draw/context.ts";
import { chartInks } from "../../draw/svg.ts";
import { truncated } from "../../draw/text-metrics.ts";
import type { Pair } from "../../model/sets/pairs.ts";
import { type ChartReading, examplePair, lineMark, markedDrawing, namesIn, rectMark, textMark } from "../reading.ts";

const cell = { width: 62, height: 24 };
const left = 104;
const top = 20;

const shareOf = ({ jaccard }: Pair): number => Math.round(jaccard * 100);

/** The two cells of the networks that share most. */
export function pairsReading(context: ChartContext): ChartReading {
  const words = context.messages.reading.pairs;
  const pair = examplePair(context);
  if (!pair) return { sentences: [words.cells, words.frames], drawing: null };
  const example = words.example(namesIn(context, pair.networks), pair.members.length, shareOf(pair));
  return {
    sentences: [words.cells, example, words.frames],
    drawing: markedDrawing(context, 116, pairMarks(context, pair)),
  };
}

function pairMarks(context: ChartContext, pair: Pair) {
  const inks = chartInks(context);
  const words = context.messages.reading.pairs;
  const names = namesIn(context, pair.networks);
  const columnX = (i: number): number => left + i * (cell.width + 1);
  const rowY = (i: number): number => top + i * (cell.height + 1);
  const middleX = (i: number): number => columnX(i) + cell.width / 2;
  const bottom = rowY(1) + cell.height;
  const field = (column: number, row: number, fill: string) =>
    rectMark({ x: columnX(column), y: rowY(row), ...cell }, fill);
  const centred = { "text-anchor": "middle", "font-weight": 600, "font-size": 13 };
  return [
    ...names.flatMap((name, i) => [
      textMark(middleX(i), top - 6, truncated(name, cell.width, 11), { "text-anchor": "middle", "font-size": 11 }),
      textMark(left - 8, rowY(i) + 16, truncated(name, left - 12, 12), { "text-anchor": "end" }),
    ]),
    ...pair.networks.map((id, i) => field(i, i, colourOf(context, id))),
    field(0, 1, inks.dotOff),
    field(1, 0, inks.dotOff),
    textMark(middleX(0), rowY(1) + 16.5, String(pair.members.length), centred),
    textMark(middleX(1), rowY(0) + 16.5, `${shareOf(pair)} %`, { ...centred, "font-weight": 400 }),
    lineMark(`M${middleX(0)},${bottom}V${bottom + 12}h6`, inks.outline),
    textMark(middleX(0) + 9, bottom + 16, words.count),
    lineMark(`M${columnX(2)},${rowY(0) + 12}h10V${bottom + 30}h-6`, inks.outline),
    textMark(columnX(2) + 1, bottom + 34, words.share, { "text-anchor": "end" }),
  ];
}
