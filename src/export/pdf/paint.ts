import { channelsOf } from "../../draw/colour.ts";
import { at } from "../../model/at.ts";
import { numberAttribute } from "../attributes.ts";

/** The computed paint of a shape. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly evenOdd: boolean;
  /** Line join and line cap by their numbers in PDF. */
  readonly join: number;
  readonly cap: number;
}

export const initialPaint: Paint = {
  fill: "#000000",
  stroke: "none",
  strokeWidth: 1,
  dashes: [],
  fillOpacity: 1,
  strokeOpacity: 1,
  evenOdd: false,
  join: 0,
  cap: 0,
};

const joins = ["miter", "round", "bevel"];
const caps = ["butt", "round", "square"];

/** The paint of an element; `around` is that of its parent. */
export function paintOf(element: Element, around: Paint): Paint {
  const text = (name: string, otherwise: string): string => element.getAttribute(name) ?? otherwise;
  const dashes = element.getAttribute("stroke-dasharray");
  const opacity = numberAttribute(element, "opacity", 1);
  return {
    fill: text("fill", around.fill),
    stroke: text("stroke", around.stroke),
    strokeWidth: numberAttribute(element, "stroke-width", around.strokeWidth),
    dashes: dashes === null ? around.dashes : (dashes.match(/[\d.]+/g) ?? []).map(Number),
    fillOpacity: numberAttribute(element, "fill-opacity", around.fillOpacity) * opacity,
    strokeOpacity: numberAttribute(element, "stroke-opacity", around.strokeOpacity) * opacity,
    evenOdd: text("fill-rule", around.evenOdd ? "evenodd" : "nonzero") === "evenodd",
    join: Math.max(0, joins.indexOf(text("stroke-linejoin", at(joins, around.join)))),
    cap: Math.max(0, caps.indexOf(text("stroke-linecap", at(caps, around.cap)))),
  };
}

/** Red, green and blue from 0 to 1, as PDF writes colours. Throws a RangeError for a colour that is not hexadecimal. */
export const pdfChannels = (colour: string): readonly number[] => channelsOf(colour).map(channel => channel / 255);
