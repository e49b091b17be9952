import { max, scaleLinear } from "d3";
import { type ChartContext, networksKey, shortNameOf } from "../../draw/context.ts";
import { textWidth, wrapWords } from "../../draw/text-metrics.ts";
import { separatorOf } from "../../i18n/formats.ts";
import { at } from "../../model/at.ts";
import type { Cell } from "../../model/sets/overlap.ts";
import { type NamedMember, namingIn } from "../members.ts";
import { type Body, nameLineHeight, type UpsetFrame, upsetNameSizePx } from "./frame.ts";
import type { UpsetOptions, UpsetRow } from "./types.ts";

/** A row for each cell, from top to bottom. */
export function rowsFor(
  context: ChartContext,
  cells: readonly Cell[],
  { frame, columns, options }: Body & { readonly options: UpsetOptions },
): readonly UpsetRow[] {
  const naming = namingIn(context);
  const width = scaleLinear([0, max(cells, cell => cell.members.length) ?? 1], [0, frame.barRoom]);
  let y = frame.headerHeight;
  return cells.map(cell => {
    const named = naming(cell.networks, cell.members);
    const open = options.allNames || options.opened.includes(networksKey(cell.networks));
    const set = nameLines(context, named, { frame, open, closable: open && !options.allNames });
    const row = upsetRow(context, cell, { columns, y, barWidth: width(cell.members.length), frame, set, options });
    y += row.height;
    return row;
  });
}

interface SetNames {
  readonly lines: readonly string[];
  readonly more: string | null;
  readonly opened: boolean;
}

/** The names that fit one line before "+ n", or all names on several lines. */
function nameLines(
  { messages }: ChartContext,
  named: readonly NamedMember[],
  { frame, open, closable }: { readonly frame: UpsetFrame; readonly open: boolean; readonly closable: boolean },
): SetNames {
  const room = frame.widthPx - frame.namesX - 8;
  const separator = separatorOf(named.map(({ label }) => label));
  const words = named.map(({ label }, i) => (i < named.length - 1 ? `${label}${separator}` : label));
  const lines = wrapWords(words, room, upsetNameSizePx);
  if (lines.length <= 1) return { lines, more: null, opened: false };
  const control =
    textWidth(closable ? messages.charts.fewerNames : messages.charts.moreNames(named.length), upsetNameSizePx) + 8;
  if (open) {
    const more = closable ? messages.charts.fewerNames : null;
    return { lines: closable ? wrapWords(words, room - control, upsetNameSizePx) : lines, more, opened: true };
  }
  const [first = ""] = wrapWords(words, room - control, upsetNameSizePx);
  const shown = textWidth(first, upsetNameSizePx) > room - control ? 0 : first.split(`${separator} `).length;
  const names = words.slice(0, shown).join(" ").replace(/[,;]$/, "");
  return { lines: shown > 0 ? [names] : [], more: messages.charts.moreNames(named.length - shown), opened: false };
}

interface UpsetRowPlace extends Body {
  readonly y: number;
  readonly barWidth: number;
  readonly set: SetNames;
  readonly options: UpsetOptions;
}

function upsetRow(context: ChartContext, cell: Cell, place: UpsetRowPlace): UpsetRow {
  const { columns, y, barWidth, frame, set, options } = place;
  const own = new Set(cell.networks);
  const dots = columns
    .filter(({ network }) => own.has(network))
    .map(({ network, x, colour }) => ({ network, x, colour }));
  const { rowHeight } = frame;
  const firstLine = frame.stacked ? rowHeight + 12 : rowHeight / 2 + 4.5;
  const extra = (Math.max(1, set.lines.length) - 1) * nameLineHeight + (frame.stacked ? nameLineHeight : 0);
  const key = networksKey(cell.networks);
  const ariaLabel = context.messages.charts.row({
    networks: cell.networks.map(id => shortNameOf(context, id)),
    count: cell.members.length,
    counting: options.counting,
  });
  return {
    key,
    networks: cell.networks,
    jurisdictions: cell.members,
    y,
    height: rowHeight + extra,
    dots,
    gaps: columns.filter(({ network }) => !own.has(network)).map(({ x }) => x),
    link: [at(dots, 0).x, at(dots, dots.length - 1).x],
    barWidth,
    count: { x: frame.barX + barWidth + 6, y: rowHeight / 2 + 4.5, text: String(cell.members.length) },
    names: set.lines.map((text, i) => ({ x: frame.namesX, y: firstLine + i * nameLineHeight, text })),
    more: set.more
      ? {
          key,
          x: frame.widthPx - 8,
          y: firstLine,
          text: set.more,
          opened: set.opened,
          ariaLabel: set.opened ? context.messages.charts.closeNames : context.messages.charts.openNames,
        }
      : null,
    ariaLabel,
  };
}
