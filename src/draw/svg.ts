import { type BaseType, type Selection, select } from "d3";
import type { ChartContext, FigureOptions, FigureStyle } from "./context.ts";
import { type Inks, inks } from "./palette.ts";
import { fontFamily } from "./typeface.ts";

/** Fields that the layout of every chart has. */
export interface FigureLayout {
  /** Names the chart in class names and pattern ids. */
  readonly kind: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Accessible name and description. */
  readonly short: string;
  readonly long: string;
  readonly interactive: boolean;
  readonly style: FigureStyle;
  readonly inks: Inks;
}

/** A line of text with its place: `y` is the baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export const chartInks = ({ theme }: ChartContext): Inks => inks[theme];

export const figureFrame = (
  context: ChartContext,
  options: FigureOptions,
): Pick<FigureLayout, "interactive" | "style" | "inks"> => ({
  interactive: options.interactive,
  style: options.style,
  inks: chartInks(context),
});

/** Rounds to two decimals, so that files are small and identical everywhere. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

export type SvgSelection = Selection<SVGSVGElement, unknown, null, undefined>;
export type GroupSelection = Selection<SVGElement, unknown, null, undefined>;

export const svgNamespace = "http://www.w3.org/2000/svg";

/** Path data of dots side by side; thousands of separate elements would be slow. */
export function dotsPath(places: readonly number[], y: number, radius: number): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const r = tenth(radius);
  const arc = (x: number): string => `A${r},${r},0,0,1,${px(x)},${px(y)}`;
  return places
    .map(tenth)
    .map(x => `M${px(x - r)},${px(y)}${arc(x + r)}${arc(x - r)}Z`)
    .join("");
}

/** The root element, created or updated, with its accessible name and description. */
export function rootOf(layout: FigureLayout, document: Document, svg?: SVGSVGElement): SvgSelection {
  const root = select(svg ?? (document.createElementNS(svgNamespace, "svg") as SVGSVGElement));
  root
    .attr("xmlns", svgNamespace)
    .attr("width", px(layout.widthPx))
    .attr("height", px(layout.heightPx))
    .attr("viewBox", `0 0 ${px(layout.widthPx)} ${px(layout.heightPx)}`)
    .attr("class", `chart chart-${layout.kind}`)
    .attr("role", layout.interactive ? "group" : "img")
    // The layout runs from the left in every language; text still follows its script.
    .attr("direction", "ltr")
    .attr("font-family", fontFamily)
    .attr("font-size", "13")
    .attr("fill", layout.inks.ink);
  // On screen a <title> would be a tooltip over the whole chart.
  if (layout.interactive) root.attr("aria-label", layout.short);
  else ensureChild(root, "title").text(layout.short);
  ensureChild(root, "desc").text(layout.long);
  return root;
}

/** The child `name` (`g` or `g.rows`), appended if missing. */
export function ensureChild<Parent extends BaseType>(
  parent: Selection<Parent, unknown, null, undefined>,
  name: string,
): GroupSelection {
  const [tag = "g", className] = name.split(".");
  const found = parent.selectChild<SVGElement>(name);
  if (!found.empty()) return found as GroupSelection;
  const made = parent.append<SVGElement>(tag);
  return className ? made.attr("class", className) : made;
}

/** Draws lines of text, such as the notes under a chart, or those of each datum, such as the names of its rows. */
export function drawTextLines<E extends SVGElement, D, P extends BaseType>(
  parent: Selection<E, D, P, unknown>,
  lines: readonly PlacedText[] | ((datum: D) => readonly PlacedText[]),
  className?: string,
): void {
  parent
    .selectAll<SVGTextElement, PlacedText>("text")
    // The overloads of d3 have no union of both.
    .data(lines as (datum: D) => readonly PlacedText[])
    .join("text")
    .attr("class", className ?? null)
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .text(line => line.text);
}

/** Draws the notes under a chart. */
export function drawNotes(root: SvgSelection, layout: FigureLayout & { readonly notes: readonly PlacedText[] }): void {
  drawTextLines(ensureChild(root, "g.notes").attr("font-size", "12").attr("fill", layout.inks.inkSecond), layout.notes);
}

/** Makes marks focusable buttons on screen; the first is the tab stop of its chart. */
export function makeButtons<E extends SVGElement, D>(
  marks: Selection<E, D, SVGElement, unknown>,
  layout: FigureLayout,
  ariaLabel: (datum: D) => string,
): void {
  if (!layout.interactive) return;
  marks
    .attr("role", "button")
    .attr("tabindex", (_, i) => (i === 0 ? "0" : "-1"))
    .attr("aria-label", ariaLabel);
}

/** The drawn root element. */
export function nodeOf(root: SvgSelection): SVGSVGElement {
  const node = root.node();
  if (!node) throw new Error("the chart has no element");
  return node;
}
