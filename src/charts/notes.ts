import { type ChartContext, incidenceIn, listGapNotes } from "../draw/context.ts";
import type { PlacedText } from "../draw/svg.ts";
import { wrapWords } from "../draw/text-metrics.ts";
import { nameNotesIn, notesIn } from "./members.ts";

const noteSize = 12;
export const noteLineHeight = 16;

/** What the edge of a panel needs to say that there is more below it. */
export const cuePx = 30;

interface NotePlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly top: number;
  readonly widthPx: number;
  /** Many notes stand in two columns, as in files. */
  readonly inColumns?: boolean;
}

/** Fewer notes are easier to find below each other. */
const mostInOneColumn = 2;
const narrowestColumn = 320;
const noteColumnGap = 24;

/** The notes under a chart: the given sentences, networks whose list is not known or not whole, memberships with a flag, and disputed names. */
export function noteLines(
  context: ChartContext,
  sentences: readonly string[],
  { x, top, widthPx, inColumns = false }: NotePlace,
): readonly PlacedText[] {
  const { charts } = context.messages;
  const texts = [
    ...(context.networks.length === 0 ? [charts.noNetworks] : sentences),
    ...listGapNotes(context),
    ...notesIn(context).map(note => `† ${note}`),
    ...nameNotesIn(context, incidenceIn(context).jurisdictions),
  ];
  const room = widthPx - x - 8;
  const half = (room - noteColumnGap) / 2;
  const isParted = inColumns && texts.length > mostInOneColumn && half >= narrowestColumn;
  const notes = texts.map(text => wrapWords(text.split(" "), isParted ? half : room, noteSize));
  const lines = notes.flat();
  const rows = isParted ? rowsOfFirst(notes) : lines.length;
  return lines.map((text, i) => ({
    x: i < rows ? x : x + half + noteColumnGap,
    y: top + (i < rows ? i : i - rows) * noteLineHeight,
    text,
  }));
}

/** Lines of the first of two columns: it ends with a note where that makes the columns only a little longer. */
function rowsOfFirst(notes: readonly (readonly string[])[]): number {
  const count = notes.flat().length;
  const even = Math.ceil(count / 2);
  const ends = notes.map((_, i) => notes.slice(0, i + 1).flat().length);
  const longest = (rows: number): number => Math.max(rows, count - rows);
  return ends.find(rows => longest(rows) <= even + 1) ?? even;
}

/** Height of a chart that ends below its notes, or at `bottom` without any. */
export const belowNotes = (notes: readonly PlacedText[], bottom: number, marginPx: number): number =>
  Math.max(bottom, ...notes.map(({ y }) => y)) + marginPx;
