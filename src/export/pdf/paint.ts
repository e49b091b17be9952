/** How a shape is painted, with what it takes over from around it. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly evenOdd: boolean;
  readonly join: number;
  readonly cap: number;
}

export const firstPaint: Paint = {
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

/** The paint of an element inside of one with the paint `around`. */
export function paintOf(element: Element, around: Paint): Paint {
  const text = (name: string, otherwise: string): string => element.getAttribute(name) ?? otherwise;
  const number = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(element.getAttribute(name) ?? "");
    return Number.isFinite(value) ? value : otherwise;
  };
  const dashes = element.getAttribute("stroke-dasharray");
  const opacity = number("opacity", 1);
  return {
    fill: text("fill", around.fill),
    stroke: text("stroke", around.stroke),
    strokeWidth: number("stroke-width", around.strokeWidth),
    dashes: dashes === null ? around.dashes : (dashes.match(/[\d.]+/g) ?? []).map(Number),
    fillOpacity: number("fill-opacity", around.fillOpacity) * opacity,
    strokeOpacity: number("stroke-opacity", around.strokeOpacity) * opacity,
    evenOdd: text("fill-rule", around.evenOdd ? "evenodd" : "nonzero") === "evenodd",
    join: Math.max(0, joins.indexOf(text("stroke-linejoin", joins[around.join] ?? ""))),
    cap: Math.max(0, caps.indexOf(text("stroke-linecap", caps[around.cap] ?? ""))),
  };
}

/** Three numbers from 0 to 1 for `#rrggbb` or `#rgb`; throws for a colour that the atlas does not write. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const full = short
    ? `#${short
        .slice(1)
        .map(digit => digit + digit)
        .join("")}`
    : colour;
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(full);
  if (!found) throw new RangeError(`the colour ${colour} is not drawn`);
  const [red = 0, green = 0, blue = 0] = found.slice(1).map(pair => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
}
