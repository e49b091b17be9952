import { channelsOf } from "../../draw/colour.ts";
import { notIsolated } from "../../i18n/isolated.ts";
import { pointsPerPx } from "../frame/sizes.ts";
import type { Paint } from "../pdf/paint.ts";
import type { PathCommand } from "../pdf/path-data.ts";
import { boundsOf } from "../pdf/shapes.ts";
import { escapeXml } from "../text/xml-text.ts";
import type { GroupShape, ShapeName, SlideBox, SlideRun, SlideShape } from "./types.ts";

/** English Metric Units, in which Office measures. */
const emuPerPx = 9525;
export const emu = (px: number): number => Math.round(px * emuPerPx);

const srgbOf = (colour: string): string =>
  channelsOf(colour)
    .map(channel => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();

/** Shares in thousandths of a percent. */
const share = (value: number): number => Math.round(value * 100_000);

function solidFill(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${share(opacity)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${srgbOf(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

const fillXml = ({ fill, fillOpacity }: Paint): string =>
  fill === "none" ? "<a:noFill/>" : solidFill(fill, fillOpacity);

/** How much of a fill a plate covers. */
const plateOpacity = 0.75;
const plateXml = (plate: string | null): string => (plate === null ? "<a:noFill/>" : solidFill(plate, plateOpacity));

const joins = ['<a:miter lim="800000"/>', "<a:round/>", "<a:bevel/>"];
const caps = ["flat", "rnd", "sq"];

/** Dashes are shares of the width, in pairs. */
function dashesXml({ dashes, strokeWidth }: Paint): string {
  if (dashes.length === 0) return "";
  const pairs = dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
  const stops = pairs.flatMap((dash, i) =>
    i % 2 === 0 ? [`<a:ds d="${share(dash / strokeWidth)}" sp="${share((pairs[i + 1] ?? dash) / strokeWidth)}"/>`] : [],
  );
  return `<a:custDash>${stops.join("")}</a:custDash>`;
}

function lineXml(paint: Paint): string {
  const { stroke, strokeWidth, strokeOpacity, join, cap } = paint;
  if (stroke === "none" || strokeWidth <= 0) return "<a:ln><a:noFill/></a:ln>";
  return `<a:ln w="${emu(strokeWidth)}" cap="${caps[cap]}">${solidFill(stroke, strokeOpacity)}${dashesXml(paint)}${joins[join]}</a:ln>`;
}

function placeXml({ x, y, width, height }: SlideBox, degrees = 0): string {
  const turn = Math.round((((degrees % 360) + 360) % 360) * 60_000);
  return (
    `<a:xfrm${turn ? ` rot="${turn}"` : ""}><a:off x="${emu(x)}" y="${emu(y)}"/>` +
    `<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
  );
}

const presetXml = (preset: string): string => `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;

const stepNames = { move: "moveTo", line: "lnTo", curve: "cubicBezTo", close: "close" } as const;

/** Units of a path for each px: shorter numbers than EMU, and finer than can be seen. */
const pathUnits = 100;

function stepXml({ kind, points }: PathCommand, { x, y }: SlideBox): string {
  if (kind === "close") return "<a:close/>";
  const places: string[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [left, top] = [(points[i] ?? 0) - x, (points[i + 1] ?? 0) - y].map(px => Math.round(px * pathUnits));
    places.push(`<a:pt x="${left}" y="${top}"/>`);
  }
  return `<a:${stepNames[kind]}>${places.join("")}</a:${stepNames[kind]}>`;
}

function boxOf(steps: readonly PathCommand[]): SlideBox {
  const { left, top, right, bottom } = boundsOf(steps);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function pathXml(steps: readonly PathCommand[], { fill }: Paint): string {
  const box = boxOf(steps);
  const [width, height] = [box.width, box.height].map(px => Math.max(1, Math.round(px * pathUnits)));
  const parts = steps.map(step => stepXml(step, box)).join("");
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width}" h="${height}"${fill === "none" ? ' fill="none"' : ""}>${parts}</a:path></a:pathLst></a:custGeom>`
  );
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Marks that every version of Office knows do what isolating characters do: a number stays behind an Arabic name. */
const withMarks = (text: string): string => text.replace(/\u2068([^\u2069]*)\u2069/g, "\u200e$1\u200e");

/** The theme names the typefaces, so that a person changes them in one place. */
function runXml({ text, sizePx, isBold, colour }: SlideRun, language: string, isTitle: boolean): string {
  const size = Math.max(100, Math.round(sizePx * pointsPerPx * 100));
  const face = isTitle ? "+mj" : "+mn";
  const faces = `<a:latin typeface="${face}-lt"/><a:ea typeface="${face}-ea"/><a:cs typeface="${face}-cs"/>`;
  const spoken = rightToLeft.test(text) ? "ar" : language;
  return (
    `<a:r><a:rPr lang="${spoken}" sz="${size}" b="${isBold ? 1 : 0}" dirty="0">${solidFill(colour)}${faces}</a:rPr>` +
    `<a:t>${escapeXml(withMarks(text))}</a:t></a:r>`
  );
}

const alignments = { start: "l", middle: "ctr", end: "r" } as const;

/** Whether all letters that have a direction run from right to left. */
const isRightToLeft = (text: string): boolean =>
  rightToLeft.test(text) && !/\p{L}/u.test(text.replace(new RegExp(rightToLeft, "g"), ""));

function bodyXml(
  { runs, anchor, leadingPx, isTitle }: Extract<SlideShape, { kind: "text" }>,
  language: string,
): string {
  const text = runs.map(run => run.text).join("");
  const spacing =
    leadingPx === null ? "" : `<a:lnSpc><a:spcPts val="${Math.round(leadingPx * pointsPerPx * 100)}"/></a:lnSpc>`;
  return (
    `<p:txBody><a:bodyPr wrap="${leadingPx === null ? "none" : "square"}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${leadingPx === null ? "ctr" : "t"}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${alignments[anchor]}"${isRightToLeft(text) ? ' rtl="1"' : ""}>${spacing}</a:pPr>` +
    `${runs.map(run => runXml(run, language, isTitle)).join("")}</a:p></p:txBody>`
  );
}

/** Names are read in a list, and a longer one is the text itself. */
const mostLettersOfName = 80;

/** Numbers shapes in the order in which they are written. */
class ShapeIds {
  /** The tree of shapes is 1. */
  private last = 1;

  propertiesOf({ name, description }: ShapeName, otherwise: string): string {
    this.last++;
    const shown = [...(notIsolated(name) || `${otherwise} ${this.last}`)].slice(0, mostLettersOfName).join("");
    const text = description && description !== name ? ` descr="${escapeXml(description)}"` : "";
    return `<p:cNvPr id="${this.last}" name="${escapeXml(shown)}"${text}/>`;
  }
}

const textKind = {
  plain: '<p:cNvSpPr txBox="1"/><p:nvPr/>',
  title: '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
} as const;

/** The edges of a shape; a group has those of all of its shapes. */
function frameOf(shape: SlideShape): SlideBox {
  if (shape.kind === "path") return boxOf(shape.steps);
  if (shape.kind !== "group") return shape.box;
  const boxes = shape.children.map(frameOf);
  const [x, y] = [Math.min(...boxes.map(box => box.x)), Math.min(...boxes.map(box => box.y))];
  const [right, bottom] = [
    Math.max(...boxes.map(box => box.x + box.width)),
    Math.max(...boxes.map(box => box.y + box.height)),
  ];
  return { x, y, width: right - x, height: bottom - y };
}

function groupXml(group: GroupShape, language: string, ids: ShapeIds): string {
  const { x, y, width, height } = frameOf(group);
  const own = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  const inside = own.replace("a:off", "a:chOff").replace("a:ext", "a:chExt");
  return (
    `<p:grpSp><p:nvGrpSpPr>${ids.propertiesOf(group, "Group")}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${own}${inside}</a:xfrm></p:grpSpPr>` +
    `${group.children.map(child => shapeXml(child, language, ids)).join("")}</p:grpSp>`
  );
}

function shapeXml(shape: SlideShape, language: string, ids: ShapeIds): string {
  if (shape.kind === "group") return groupXml(shape, language, ids);
  if (shape.kind === "text") {
    const kind = textKind[shape.isTitle ? "title" : "plain"];
    return (
      `<p:sp><p:nvSpPr>${ids.propertiesOf(shape, "Text")}${kind}</p:nvSpPr>` +
      `<p:spPr>${placeXml(shape.box, shape.degrees)}${presetXml("rect")}${plateXml(shape.plate)}</p:spPr>${bodyXml(shape, language)}</p:sp>`
    );
  }
  const look = `${fillXml(shape.paint)}${lineXml(shape.paint)}`;
  const form =
    shape.kind === "preset"
      ? `${placeXml(shape.box, shape.degrees)}${presetXml(shape.preset)}`
      : `${placeXml(boxOf(shape.steps))}${pathXml(shape.steps, shape.paint)}`;
  return `<p:sp><p:nvSpPr>${ids.propertiesOf(shape, "Shape")}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${form}${look}</p:spPr></p:sp>`;
}

/** Shapes in the language of presentations, with numbers of their own. */
export function shapesXml(shapes: readonly SlideShape[], language: string): string {
  const ids = new ShapeIds();
  return shapes.map(shape => shapeXml(shape, language, ids)).join("");
}
