import { max, scaleLinear } from "d3";
import { sizeOf } from "../model/bits.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { atLeastOf, type Cell, cellsOf, columnsOf, type Incidence, identicalLists } from "../model/overlap.ts";
import type { SortId } from "../state/view.ts";
import { captionOf } from "./caption.ts";
import { type ChartContext, colourOf, type FigureOptions, incidenceIn, keyOf, shortNameOf } from "./context.ts";
import { type FigureLayout, frameOf, type PlacedText } from "./figure.ts";
import { type HatchFill, hatchesIn } from "./hatch.ts";
import { type NamedMember, namingIn } from "./members.ts";
import { noteLines } from "./notes.ts";
import { linesOf, shortened, textWidth } from "./text-metrics.ts";
import { sortedCells } from "./upset-order.ts";

export interface UpsetOptions extends FigureOptions {
  readonly sort: SortId;
  readonly counting: "exactly" | "at-least";
  /** Name everybody in every row, as files do. */
  readonly allNames: boolean;
  /** Keys of the rows (networks joined with a space) that show all their names. */
  readonly opened: readonly string[];
}

export interface UpsetColumn {
  readonly network: NetworkId;
  readonly x: number;
  readonly label: string;
  readonly colour: string;
  readonly size: number;
  readonly barHeight: number;
  /** Another network with the same list stands beside it: where the bracket ends, else null. */
  readonly sameAs: readonly NetworkId[];
}

export interface UpsetDot {
  readonly network: NetworkId;
  readonly x: number;
  readonly on: boolean;
  readonly colour: string;
}

export interface UpsetRow {
  readonly key: string;
  readonly networks: readonly NetworkId[];
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly y: number;
  readonly height: number;
  readonly dots: readonly UpsetDot[];
  readonly link: readonly [x1: number, x2: number];
  readonly barWidth: number;
  readonly count: PlacedText;
  readonly names: readonly PlacedText[];
  /** The control that opens or closes the rest of the names; `x` is its end. */
  readonly more: (PlacedText & { readonly opened: boolean; readonly said: string }) | null;
  readonly said: string;
}

export interface UpsetLayout extends FigureLayout {
  readonly kind: "upset";
  readonly columns: readonly UpsetColumn[];
  readonly rows: readonly UpsetRow[];
  readonly pitch: number;
  readonly matrixX: number;
  readonly barX: number;
  readonly headerHeight: number;
  readonly labelAngle: number;
  /** Neighbouring columns with identical lists, joined under the header. */
  readonly brackets: readonly (PlacedText & { readonly x1: number; readonly x2: number })[];
  readonly headings: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly hatches: readonly HatchFill[];
  /** Rows that are not drawn because nobody could read so many. */
  readonly leftOut: number;
}

export const mostRows = 60;
const rowHeight = 22;
const lineHeight = 17;
const nameSize = 13;
/** Height of the largest set's bar in the header. */
export const barRoom = 24;

/** Where things stand across the chart, in px. */
interface Frame {
  readonly widthPx: number;
  readonly pitch: number;
  readonly matrixX: number;
  readonly barX: number;
  readonly barRoom: number;
  readonly namesX: number;
  /** Names stand under the bar where the chart is too narrow for both side by side. */
  readonly stacked: boolean;
  readonly labelAngle: number;
  readonly headerHeight: number;
}

function frameFor(widthPx: number, labels: readonly string[]): Frame {
  const matrixX = 8;
  const pitch = Math.max(12, Math.min(22, (widthPx * 0.45) / Math.max(1, labels.length)));
  const labelAngle = pitch < 15 ? -90 : pitch < 20 ? -50 : -38;
  const reach = (max(labels, label => textWidth(label, 12)) ?? 0) * Math.sin((-labelAngle * Math.PI) / 180);
  const barX = matrixX + labels.length * pitch + 14;
  const stacked = widthPx - barX < 330;
  const most = Math.max(60, Math.min(230, (widthPx - barX) * (stacked ? 0.7 : 0.28)));
  return {
    widthPx: Math.max(widthPx, barX + most + (stacked ? 40 : 160)),
    pitch,
    matrixX,
    barX,
    barRoom: most,
    namesX: stacked ? barX : barX + most + 44,
    stacked,
    labelAngle,
    headerHeight: Math.ceil(reach) + barRoom + 52,
  };
}

export function layoutUpset(context: ChartContext, options: UpsetOptions): UpsetLayout {
  const incidence = incidenceIn(context);
  const labels = incidence.networks.map(id => shortened(shortNameOf(context, id), 128, 12));
  const frame = frameFor(options.widthPx, labels);
  const counted = options.counting === "exactly" ? cellsOf(incidence) : atLeastOf(incidence);
  const cells = sortedCells(counted, incidence.networks, options.sort);
  const shown = cells.slice(0, mostRows);
  const columns = columnsFor(context, incidence, { frame, labels });
  const rows = rowsFor(context, shown, { frame, columns, options });
  const last = rows.at(-1);
  const bottom = last ? last.y + last.height : frame.headerHeight;
  const leftOut = cells.length - shown.length;
  const sentences = [
    ...(shown.length === 0 && incidence.networks.length > 0 ? [context.messages.charts.noMembers] : []),
    ...(leftOut > 0 ? [context.messages.charts.leftOut(leftOut)] : []),
    ...identicalSentences(context, incidence),
  ];
  const notes = noteLines(context, sentences, { x: frame.matrixX, top: bottom + 20, widthPx: frame.widthPx });
  return {
    kind: "upset",
    ...frameOf(context, options),
    ...captionOf(context, incidence, "upset"),
    widthPx: frame.widthPx,
    heightPx: (notes.at(-1)?.y ?? bottom) + 8,
    columns,
    rows,
    pitch: frame.pitch,
    matrixX: frame.matrixX,
    barX: frame.barX,
    headerHeight: frame.headerHeight,
    labelAngle: frame.labelAngle,
    brackets: bracketsFor(context, incidence, { frame, columns }),
    headings: headingsFor(context, options, { frame, empty: rows.length === 0 }),
    notes,
    hatches: hatchesIn(context, options.style, incidence.networks),
    leftOut,
  };
}

interface Head {
  readonly frame: Frame;
  readonly labels: readonly string[];
}

function columnsFor(context: ChartContext, incidence: Incidence, { frame, labels }: Head): readonly UpsetColumn[] {
  const members = columnsOf(incidence);
  const sizes = incidence.networks.map((_, i) => sizeOf(members, i));
  const height = scaleLinear([0, max(sizes) ?? 1], [0, barRoom]);
  const groups = identicalLists(incidence);
  return incidence.networks.map((network, i) => ({
    network,
    x: frame.matrixX + (i + 0.5) * frame.pitch,
    label: labels[i] ?? network,
    colour: colourOf(context, network),
    size: sizes[i] ?? 0,
    barHeight: height(sizes[i] ?? 0),
    sameAs: groups.find(group => group.includes(network))?.filter(id => id !== network) ?? [],
  }));
}

interface Body {
  readonly frame: Frame;
  readonly columns: readonly UpsetColumn[];
}

/** Brackets for identical lists that stand side by side. */
function bracketsFor(context: ChartContext, incidence: Incidence, { frame, columns }: Body): UpsetLayout["brackets"] {
  return identicalLists(incidence).flatMap(group => {
    const places = placesOf(incidence, group);
    const [x1, x2] = [columns[places[0] ?? 0]?.x ?? 0, columns[places.at(-1) ?? 0]?.x ?? 0];
    if (!areNeighbours(places)) return [];
    return [{ x1, x2, x: (x1 + x2) / 2, y: frame.headerHeight - 6, text: context.messages.charts.sameList }];
  });
}

const placesOf = ({ networks }: Incidence, group: readonly NetworkId[]): readonly number[] =>
  group.map(id => networks.indexOf(id));

const areNeighbours = (places: readonly number[]): boolean =>
  (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;

/** Identical lists that stand apart, where a bracket would run over others. */
function identicalSentences(context: ChartContext, incidence: Incidence): readonly string[] {
  return identicalLists(incidence)
    .filter(group => !areNeighbours(placesOf(incidence, group)))
    .map(group => context.messages.charts.identical(group.map(id => shortNameOf(context, id))));
}

function headingsFor(
  { messages }: ChartContext,
  { counting }: UpsetOptions,
  { frame, empty }: { readonly frame: Frame; readonly empty: boolean },
): readonly PlacedText[] {
  if (empty) return [];
  const y = frame.headerHeight - 8;
  const text = counting === "exactly" ? messages.charts.inExactly : messages.charts.inAtLeast;
  return [{ x: frame.barX, y, text: shortened(text, frame.widthPx - frame.barX, 12) }];
}

function rowsFor(
  context: ChartContext,
  cells: readonly Cell[],
  { frame, columns, options }: Body & { readonly options: UpsetOptions },
): readonly UpsetRow[] {
  const naming = namingIn(context);
  const width = scaleLinear([0, max(cells, cell => cell.members.length) ?? 1], [0, frame.barRoom]);
  let y = frame.headerHeight;
  return cells.map(cell => {
    const named = naming(cell.networks, cell.members);
    const open = options.allNames || options.opened.includes(keyOf(cell.networks));
    const set = nameLines(context, named, { frame, open, closable: open && !options.allNames });
    const row = rowFor(context, cell, { columns, y, barWidth: width(cell.members.length), frame, set, options });
    y += row.height;
    return row;
  });
}

interface SetNames {
  readonly lines: readonly string[];
  readonly more: string | null;
  readonly opened: boolean;
}

/** As many names as fit on one line beside "+ n" at its end, or all of them on as many lines as they take. */
function nameLines(
  { messages }: ChartContext,
  named: readonly NamedMember[],
  { frame, open, closable }: { readonly frame: Frame; readonly open: boolean; readonly closable: boolean },
): SetNames {
  const room = frame.widthPx - frame.namesX - 8;
  const words = named.map((member, i) => (i < named.length - 1 ? `${member.label},` : member.label));
  const lines = linesOf(words, room, nameSize);
  if (lines.length <= 1) return { lines, more: null, opened: false };
  const control =
    textWidth(closable ? messages.charts.fewerNames : messages.charts.moreNames(named.length), nameSize) + 8;
  if (open) {
    const more = closable ? messages.charts.fewerNames : null;
    return { lines: closable ? linesOf(words, room - control, nameSize) : lines, more, opened: true };
  }
  const [first = ""] = linesOf(words, room - control, nameSize);
  const shown = textWidth(first, nameSize) > room - control ? 0 : first.split(", ").length;
  const names = words.slice(0, shown).join(" ").replace(/,$/, "");
  return { lines: shown > 0 ? [names] : [], more: messages.charts.moreNames(named.length - shown), opened: false };
}

interface RowPlace extends Body {
  readonly y: number;
  readonly barWidth: number;
  readonly set: SetNames;
  readonly options: UpsetOptions;
}

function rowFor(context: ChartContext, cell: Cell, place: RowPlace): UpsetRow {
  const { columns, y, barWidth, frame, set, options } = place;
  const dots = columns.map(({ network, x, colour }) => ({ network, x, colour, on: cell.networks.includes(network) }));
  const on = dots.filter(dot => dot.on).map(dot => dot.x);
  const firstLine = frame.stacked ? rowHeight + 12 : rowHeight / 2 + 4.5;
  const extra = (Math.max(1, set.lines.length) - 1) * lineHeight + (frame.stacked ? lineHeight : 0);
  const said = context.messages.charts.row({
    networks: cell.networks.map(id => shortNameOf(context, id)),
    count: cell.members.length,
    counting: options.counting,
  });
  return {
    key: keyOf(cell.networks),
    networks: cell.networks,
    jurisdictions: cell.members,
    y,
    height: rowHeight + extra,
    dots,
    link: [on[0] ?? 0, on.at(-1) ?? 0],
    barWidth,
    count: { x: frame.barX + barWidth + 6, y: rowHeight / 2 + 4.5, text: String(cell.members.length) },
    names: set.lines.map((text, i) => ({ x: frame.namesX, y: firstLine + i * lineHeight, text })),
    more: set.more
      ? {
          x: frame.widthPx - 8,
          y: firstLine,
          text: set.more,
          opened: set.opened,
          said: set.opened ? context.messages.charts.closeNames : context.messages.charts.openNames,
        }
      : null,
    said,
  };
}
