import type { ChartContext, FigureOptions } from "../../draw/context.ts";
import { truncated, wrapWords } from "../../draw/text-metrics.ts";
import { byRegion, type GridEntry } from "./order.ts";

export const gridNameSizes = { screen: 13, file: 12 } as const;

/** A line of a block; `rest` is a further line of the name before it. */
export type GridLine =
  | { readonly heading: string }
  | { readonly entry: GridEntry; readonly labels: readonly string[] }
  | { readonly rest: string };

type LabelsOf = (entry: GridEntry) => readonly string[];

/** The lines of a name: the screen has one, cut short if need be. */
export function gridLabels({ interactive }: FigureOptions, longestName: number): LabelsOf {
  const sizePx = gridNameSizes[interactive ? "screen" : "file"];
  return ({ label }) =>
    (interactive ? [label] : wrapWords(label.split(" "), longestName, sizePx)).map(line =>
      truncated(line, longestName, sizePx),
    );
}

interface GridLineOptions {
  readonly grouped: boolean;
  readonly labelsOf: LabelsOf;
}

/** The lines of every row, with a heading before those of each region. */
export function gridLines(
  { messages }: ChartContext,
  entries: readonly GridEntry[],
  { grouped, labelsOf }: GridLineOptions,
): readonly GridLine[] {
  const linesOf = (entry: GridEntry): readonly GridLine[] => {
    const labels = labelsOf(entry);
    return [{ entry, labels }, ...labels.slice(1).map(rest => ({ rest }))];
  };
  if (!grouped) return entries.flatMap(linesOf);
  return byRegion(entries).flatMap((entry, i, all): readonly GridLine[] =>
    entry.region === all[i - 1]?.region
      ? linesOf(entry)
      : [{ heading: entry.region || messages.charts.noRegion }, ...linesOf(entry)],
  );
}

/** Lines in blocks of about equal length; a heading never ends a block, and a name is never parted. */
function blocksOf(lines: readonly GridLine[], perBlock: number): readonly (readonly GridLine[])[] {
  const blocks: GridLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && "rest" in line) {
      block.push(line);
      continue;
    }
    const isFull = !block || block.length >= perBlock || ("heading" in line && block.length + 1 >= perBlock);
    if (isFull) blocks.push([line]);
    else block?.push(line);
  }
  return blocks;
}

/** At most `max` blocks, as even as possible; a heading moved to the next block may lengthen them. */
export function blocksWithin(lines: readonly GridLine[], max: number): readonly (readonly GridLine[])[] {
  let perBlock = Math.ceil(lines.length / max);
  while (blocksOf(lines, perBlock).length > max) perBlock++;
  return blocksOf(lines, perBlock);
}
