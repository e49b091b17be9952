import { type ChartContext, incidenceIn, listGapNotes } from "../draw/context.ts";
import type { PlacedText } from "../draw/svg.ts";
import { wrapWords } from "../draw/text-metrics.ts";
import { nameNotesIn, notesIn } from "./members.ts";

const noteSize = 12;
export const noteLineHeight = 16;

interface NotePlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly top: number;
  readonly widthPx: number;
}

/** The notes under a chart: the given sentences, networks whose list is not known or not whole, memberships with a flag, and disputed names. */
export function noteLines(
  context: ChartContext,
  sentences: readonly string[],
  { x, top, widthPx }: NotePlace,
): readonly PlacedText[] {
  const { charts } = context.messages;
  const texts = [
    ...(context.networks.length === 0 ? [charts.noNetworks] : sentences),
    ...listGapNotes(context),
    ...notesIn(context).map(note => `† ${note}`),
    ...nameNotesIn(context, incidenceIn(context).jurisdictions),
  ];
  return texts
    .flatMap(text => wrapWords(text.split(" "), widthPx - x - 8, noteSize))
    .map((text, i) => ({ x, y: top + i * noteLineHeight, text }));
}

/** Height of a chart that ends below its notes, or at `bottom` without any. */
export const belowNotes = (notes: readonly PlacedText[], bottom: number, marginPx: number): number =>
  (notes.at(-1)?.y ?? bottom) + marginPx;
