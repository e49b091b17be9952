import { max } from "d3";
import { textWidth } from "./text-metrics.ts";
import type { UpsetColumn } from "./upset-shape.ts";

export const rowHeight = 22;
export const lineHeight = 17;
export const nameSize = 13;
/** Height of the largest set's bar in the header: less on screen, where the list of networks stands beside the chart. */
const sizeRoom = { screen: 10, file: 24 } as const;

/** Where things stand across the chart, in px. */
export interface Frame {
  readonly widthPx: number;
  readonly pitch: number;
  readonly matrixX: number;
  readonly barX: number;
  readonly barRoom: number;
  readonly sizeRoom: number;
  readonly namesX: number;
  /** Names stand under the bar where the chart is too narrow for both side by side. */
  readonly stacked: boolean;
  readonly labelAngle: number;
  readonly headerHeight: number;
}

export function frameFor(widthPx: number, labels: readonly string[], place: keyof typeof sizeRoom): Frame {
  const matrixX = 8;
  const pitch = Math.max(12, Math.min(22, (widthPx * 0.45) / Math.max(1, labels.length)));
  const labelAngle = pitch < 15 ? -90 : pitch < 18 ? -50 : pitch < 21.5 ? -40 : -32;
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
    sizeRoom: sizeRoom[place],
    namesX: stacked ? barX : barX + most + 44,
    stacked,
    labelAngle,
    headerHeight: Math.ceil(reach) + sizeRoom[place] + 46,
  };
}

export interface Body {
  readonly frame: Frame;
  readonly columns: readonly UpsetColumn[];
}
