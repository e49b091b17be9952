import { type Selection, select } from "d3";
import { drawHatches } from "../draw/hatch.ts";
import { hatchGround, type Inks } from "../draw/palette.ts";
import { px, type SvgSelection, svgNamespace } from "../draw/svg.ts";
import { at } from "../model/at.ts";
import type { Fill } from "./fill.ts";
import { type DotMark, dotRingShare, type MapPattern, type UnitMark, type WorldmapLayout } from "./layout.ts";
import type { LineId } from "./world.ts";

type LayerSelection = Selection<SVGGElement, unknown, null, undefined>;

interface LineStyle {
  readonly ink: keyof Inks;
  readonly widthPx: number;
  readonly dashes: string | null;
}

/** Line styles shared with maplibre; dashes in px. */
export const lineStyles: Readonly<Record<LineId, LineStyle>> = {
  coast: { ink: "outline", widthPx: 0.5, dashes: null },
  border: { ink: "border", widthPx: 0.8, dashes: null },
  disputed: { ink: "outline", widthPx: 0.9, dashes: "4 3" },
  "line-of-control": { ink: "outline", widthPx: 1.1, dashes: "1 2.5" },
};

/** Width of the halo around a name on each side: stripes and hatches right at the letters make them hard to read. */
export const labelHaloPx = 2;

/** The colours that a fill repeats at 45°; grey stripes alternate with the land. */
export const stripeColours = (fill: Fill, inks: Inks): readonly string[] => {
  if (fill.kind === "bands") return fill.colours;
  if (fill.kind === "hatches") return [hatchGround];
  return fill.kind === "land" ? [inks.land] : [inks.disputed, inks.land];
};

/** The colour of a plain fill, the first of several. */
const colourOfFill = (fill: Fill, inks: Inks): string => at(stripeColours(fill, inks), 0);

function layerOf(root: SvgSelection, name: string): LayerSelection {
  const found = root.select<SVGGElement>(`g.${name}`);
  return found.empty() ? root.append("g").attr("class", name) : found;
}

function drawPatterns(root: SvgSelection, patterns: readonly MapPattern[], inks: Inks): void {
  if (root.select("defs").empty()) root.insert("defs", "*");
  const made = root
    .select<SVGDefsElement>("defs")
    .selectAll<SVGPatternElement, MapPattern>("pattern:not(.hatch)")
    .data(patterns, pattern => pattern.id)
    .join("pattern")
    .attr("id", pattern => pattern.id)
    .attr("patternUnits", "userSpaceOnUse")
    .attr("width", ({ fill, bandPx }) => px(bandPx * stripeColours(fill, inks).length))
    .attr("height", ({ fill, bandPx }) => px(bandPx * stripeColours(fill, inks).length))
    .attr("patternTransform", ({ corner: [x, y] }) => `translate(${px(x)} ${px(y)}) rotate(45)`);
  made
    .selectAll("rect")
    .data(({ fill, bandPx }) => {
      const colours = stripeColours(fill, inks);
      return colours.map((colour, i) => ({ colour, x: i * bandPx, bandPx, side: colours.length * bandPx }));
    })
    .join("rect")
    .attr("x", band => px(band.x))
    .attr("width", band => px(band.bandPx + 0.05))
    .attr("height", band => px(band.side))
    .attr("fill", band => band.colour);
}

/** Changes path data only where it differs: the browser would read it again, and most of the world is path data. */
function setPath(this: Element, { path }: { readonly path: string }): void {
  if (this.getAttribute("d") !== path) this.setAttribute("d", path);
}

function drawUnits(root: SvgSelection, units: readonly UnitMark[], inks: Inks): void {
  layerOf(root, "units")
    .selectAll<SVGPathElement, UnitMark>("path")
    .data(units, ({ code, layer }) => `${code} ${layer}`)
    .join("path")
    .each(setPath)
    .attr("data-jurisdictions", unit => unit.code)
    .attr("fill", unit => (unit.pattern ? `url(#${unit.pattern})` : colourOfFill(unit.fill, inks)));
}

function drawBoundaries(root: SvgSelection, lines: WorldmapLayout["lines"], inks: Inks): void {
  layerOf(root, "lines")
    .attr("fill", "none")
    .attr("stroke-linejoin", "round")
    .attr("pointer-events", "none")
    .selectAll<SVGPathElement, WorldmapLayout["lines"][number]>("path")
    .data(lines, line => line.id)
    .join("path")
    .each(setPath)
    .attr("stroke", ({ id }) => inks[lineStyles[id].ink])
    .attr("stroke-width", ({ id }) => lineStyles[id].widthPx)
    .attr("stroke-dasharray", ({ id }) => lineStyles[id].dashes);
}

const point = (angle: number, radius: number): string =>
  `${px(radius * Math.sin(angle))},${px(-radius * Math.cos(angle))}`;

/** Path data of segment `i` of `of`, clockwise from the top of a dot. */
function segmentPath(i: number, of: number, radius: number): string {
  if (of === 1) return `M0,${px(-radius)}A${px(radius)},${px(radius)} 0 1 1 -0.01,${px(-radius)}Z`;
  const angle = (2 * Math.PI) / of;
  const large = angle > Math.PI ? 1 : 0;
  return `M0,0L${point(i * angle, radius)}A${px(radius)},${px(radius)} 0 ${large} 1 ${point((i + 1) * angle, radius)}Z`;
}

interface Leader extends Pick<DotMark, "code" | "x" | "y"> {
  readonly place: readonly [x: number, y: number];
}

export const leaderWidthPx = 0.75;

/** Lines from dots to the places that they were moved from, where these are not below the dots themselves. */
export const leadersOf = (dots: readonly DotMark[]): readonly Leader[] =>
  dots.flatMap(({ code, x, y, radiusPx, place }) =>
    place && Math.hypot(x - place[0], y - place[1]) > radiusPx ? [{ code, x, y, place }] : [],
  );

function drawLeaders(root: SvgSelection, dots: readonly DotMark[], inks: Inks): void {
  const leaders = leadersOf(dots);
  const layer = root.select<SVGGElement>("g.leaders");
  if (layer.empty() && leaders.length === 0) return;
  (layer.empty() ? root.insert("g", "g.dots").attr("class", "leaders") : layer)
    .attr("stroke", inks.ink)
    .attr("stroke-width", leaderWidthPx)
    .attr("pointer-events", "none")
    .selectAll<SVGLineElement, Leader>("line")
    .data(leaders, leader => leader.code)
    .join("line")
    .attr("x1", ({ place }) => px(place[0]))
    .attr("y1", ({ place }) => px(place[1]))
    .attr("x2", ({ x }) => px(x))
    .attr("y2", ({ y }) => px(y));
}

/** Dots in their own layer, and their leaders below. */
export function drawDots(root: SvgSelection, dots: readonly DotMark[], inks: Inks): void {
  const layer = layerOf(root, "dots");
  drawLeaders(root, dots, inks);
  const groups = layer
    .selectAll<SVGGElement, DotMark>("g.dots > g")
    .data(dots, dot => dot.code)
    .join(enter => {
      const made = enter.append("g");
      made.append("g");
      made.append("circle");
      return made;
    })
    .attr("data-jurisdictions", dot => dot.code)
    .attr("transform", dot => `translate(${px(dot.x)} ${px(dot.y)})`);
  groups
    .select("circle")
    .attr("r", dot => px(dot.radiusPx * (1 - dotRingShare / 2)))
    .attr("fill", "none")
    .attr("stroke", inks.ink)
    .attr("stroke-width", dot => px(dot.radiusPx * dotRingShare));
  groups
    .select("g")
    .selectAll("path")
    .data(dot => {
      const colours = stripeColours(dot.fill, inks);
      const radius = dot.radiusPx * (1 - dotRingShare / 2);
      const over = dot.hatches.map(id => ({ paint: `url(#${id})`, path: segmentPath(0, 1, radius) }));
      return [...colours.map((paint, i) => ({ paint, path: segmentPath(i, colours.length, radius) })), ...over];
    })
    .join("path")
    .attr("d", segment => segment.path)
    .attr("fill", segment => segment.paint);
}

/** Draws into `svg` or creates it; elements keep their identity between layouts. */
export function drawWorldmap(
  layout: WorldmapLayout,
  inks: Inks,
  document: Document,
  svg: SVGSVGElement = document.createElementNS(svgNamespace, "svg"),
): SVGSVGElement {
  const root: SvgSelection = select(svg)
    .attr("xmlns", svgNamespace)
    .attr("width", px(layout.widthPx))
    .attr("height", px(layout.heightPx))
    .attr("viewBox", `0 0 ${px(layout.widthPx)} ${px(layout.heightPx)}`);
  drawPatterns(root, layout.patterns, inks);
  if (layout.hatches.length > 0) drawHatches(root, layout.hatches);
  const ground = root.select<SVGPathElement>("path.sphere");
  (ground.empty() ? root.append("path").attr("class", "sphere") : ground)
    .attr("d", layout.sphere)
    .attr("fill", inks.sea);
  drawUnits(root, layout.units, inks);
  drawBoundaries(root, layout.lines, inks);
  const outline = root.select<SVGPathElement>("path.rim");
  (outline.empty() ? root.append("path").attr("class", "rim") : outline)
    .attr("d", layout.sphere)
    .attr("fill", "none")
    .attr("stroke", inks.rule)
    .attr("pointer-events", "none");
  drawDots(root, layout.dots, inks);
  return svg;
}
