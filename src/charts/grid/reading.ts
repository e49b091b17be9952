import { type ChartContext, incidenceIn } from "../../draw/context.ts";
import { chartInks } from "../../draw/svg.ts";
import { truncated } from "../../draw/text-metrics.ts";
import {
  type ChartReading,
  calloutMarks,
  calloutsHeight,
  dotRow,
  markedDrawing,
  mostDots,
  namesIn,
  textMark,
} from "../reading.ts";
import { type GridEntry, gridEntries } from "./order.ts";

const pitch = 13;
const rowY = 14;
const firstDotX = 122;

/** The row of the jurisdiction with most memberships. */
export function gridReading(context: ChartContext): ChartReading {
  const words = context.messages.reading.grid;
  const [entry] = gridEntries(context, incidenceIn(context), "size");
  if (!entry) return { sentences: [words.rows, words.select], drawing: null };
  const count = Math.min(entry.networks.length, mostDots);
  return {
    sentences: [words.rows, words.example(entry.label, namesIn(context, entry.networks)), words.select],
    drawing: markedDrawing(context, rowY + 12 + calloutsHeight(count), rowMarks(context, entry)),
  };
}

function rowMarks(context: ChartContext, { label, networks }: GridEntry) {
  const inks = chartInks(context);
  const radius = { isIn: 4.5, isOut: 1.5 };
  const row = dotRow(context, networks, { x: firstDotX, y: rowY, pitch, radius, outFill: inks.outline });
  const callouts = row.filled.map(({ id, x }) => ({ x, y: rowY + 6, text: namesIn(context, [id]).join() }));
  return [
    ...calloutMarks(callouts, rowY + 10, inks.outline),
    textMark(4, rowY + 4.5, truncated(label, firstDotX - 16, 13), { "font-size": 13 }),
    ...row.marks,
  ];
}
