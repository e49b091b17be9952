import { textWidth, truncated, wrapWords } from "../draw/text-metrics.ts";
import { at } from "../model/at.ts";

/** The room of a name beside or above its marks. */
interface NameRoom {
  readonly roomPx: number;
  readonly sizePx: number;
  readonly maxLines: number;
}

/** A name in several lines; what has no room ends in "…". */
function nameLines(name: string, { roomPx, sizePx, maxLines }: NameRoom): readonly string[] {
  const lines = wrapWords(name.split(" "), roomPx, sizePx);
  const shown =
    lines.length > maxLines ? [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join(" ")] : lines;
  return shown.map(line => truncated(line, roomPx, sizePx));
}

const isWhole = (name: string, room: NameRoom): boolean => {
  const lines = wrapWords(name.split(" "), room.roomPx, room.sizePx);
  return lines.length <= room.maxLines && lines.every(line => textWidth(line, room.sizePx) <= room.roomPx);
};

/** The names in the narrowest of these rooms that shows all of them whole, or else in the widest. */
export function namesWithin(
  names: readonly string[],
  roomsPx: readonly number[],
  type: Omit<NameRoom, "roomPx">,
): readonly (readonly string[])[] {
  const rooms = roomsPx.map(roomPx => ({ ...type, roomPx }));
  const room = rooms.find(each => names.every(name => isWhole(name, each))) ?? at(rooms, rooms.length - 1);
  return names.map(name => nameLines(name, room));
}

/** The baselines of lines around a middle, first to last. */
export const baselinesAround = (lines: number, lineHeight: number, sizePx: number): readonly number[] =>
  Array.from({ length: lines }, (_, i) => (i - (lines - 1) / 2) * lineHeight + sizePx * 0.346);
