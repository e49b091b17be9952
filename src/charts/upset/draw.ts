import type { Selection } from "d3";
import { drawHatches, networkFill } from "../../draw/hatch.ts";
import { transitionAttrs } from "../../draw/motion.ts";
import {
  dotsPath,
  drawNotes,
  drawTextLines,
  ensureChild,
  type GroupSelection,
  makeButtons,
  nodeOf,
  px,
  rootOf,
} from "../../draw/svg.ts";
import { drawColumnHeads } from "../column-heads-draw.ts";
import type { NamesControl, UpsetBracket, UpsetColumn, UpsetDot, UpsetLayout, UpsetRow } from "./types.ts";

type RowSelection = Selection<SVGGElement, UpsetRow, SVGElement, unknown>;

/** Draws or updates the chart; rows and columns keep their elements. */
export function drawUpset(layout: UpsetLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawHatches(root, layout.hatches);
  drawHeader(ensureChild(root, "g.heads"), layout, svg !== undefined);
  drawBrackets(ensureChild(root, "g.brackets"), layout);
  const headings = ensureChild(root, "g.headings").attr("font-size", "12").attr("fill", layout.inks.inkSecond);
  drawTextLines(headings, layout.headings);
  drawUpsetRows(ensureChild(root, "g.rows"), layout, svg !== undefined);
  drawNotes(root, layout);
  return nodeOf(root);
}

function drawHeader(header: GroupSelection, layout: UpsetLayout, updates: boolean): void {
  const { inks, heads, headsY, sizesY } = layout;
  const columns = header
    .selectAll<SVGGElement, UpsetColumn>("g.column")
    .data(layout.columns, column => column.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("rect");
      made.append("text").attr("class", "size");
      return made;
    })
    .attr("data-networks", column => column.network);
  transitionAttrs(columns, { transform: column => `translate(${px(column.x)},${px(sizesY)})` }, updates);
  columns
    .select("rect")
    .attr("x", ({ bar }) => px(bar.x))
    .attr("y", ({ bar }) => px(bar.y))
    .attr("width", ({ bar }) => px(bar.width))
    .attr("height", ({ bar }) => px(bar.height))
    .attr("fill", column => networkFill(layout, column))
    .attr("stroke", inks.outline)
    .attr("stroke-width", "0.5");
  columns
    .select("text.size")
    .attr("y", column => px(column.sizeY))
    .attr("text-anchor", "middle")
    .attr("font-size", layout.interactive ? "10.5" : "12")
    .attr("fill", inks.inkSecond)
    .text(column => column.size);
  drawColumnHeads(columns, heads, { footY: headsY, stroke: inks.outline });
}

function drawBrackets(brackets: GroupSelection, { brackets: lines, inks, interactive }: UpsetLayout): void {
  const made = brackets
    .attr("font-size", interactive ? "10" : "12")
    .attr("fill", inks.inkSecond)
    .selectAll<SVGGElement, UpsetBracket>("g")
    .data(lines)
    .join(enter => {
      const group = enter.append("g");
      group.append("path");
      group.append("text");
      return group;
    });
  made
    .select("path")
    .attr("d", ({ x1, x2, lineY, legs }) => `M${px(x1)},${px(lineY + legs)}v${px(-legs)}H${px(x2)}v${px(legs)}`)
    .attr("fill", "none")
    .attr("stroke", inks.inkSecond);
  made
    .select("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .attr("text-anchor", "middle")
    .text(line => line.text);
}

function drawUpsetRows(parent: GroupSelection, layout: UpsetLayout, updates: boolean): void {
  const rows = parent
    .selectAll<SVGGElement, UpsetRow>("g.row")
    .data(layout.rows, row => row.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "row");
      made.append("rect").attr("class", "band");
      const hit = made.append("g").attr("class", "hit");
      hit.append("path").attr("class", "gaps");
      hit.append("path").attr("class", "link");
      hit.append("g").attr("class", "on");
      hit.append("rect").attr("class", "bar");
      hit.append("text").attr("class", "count");
      made.append("g").attr("class", "names");
      return made;
    })
    .attr("data-overlap", row => row.key)
    .attr("data-networks", row => row.key)
    .attr("data-jurisdictions", row => row.jurisdictions.join(" "));
  rows.order();
  transitionAttrs(rows, { transform: row => `translate(0,${px(row.y)})` }, updates);
  drawBand(rows, layout);
  drawMatrix(rows, layout, updates);
  drawBars(rows, layout, updates);
  drawMemberNames(rows, layout);
}

function drawBand(rows: RowSelection, layout: UpsetLayout): void {
  rows
    .select("rect.band")
    .attr("width", px(layout.widthPx))
    .attr("height", row => px(row.height))
    .attr("fill", layout.inks.ground)
    .attr("fill-opacity", "0");
  makeButtons(rows.select<SVGGElement>("g.hit"), layout, row => row.ariaLabel);
}

function drawMatrix(rows: RowSelection, layout: UpsetLayout, updates: boolean): void {
  const radius = Math.min(5, layout.pitch * 0.3);
  const middle = layout.rowHeight / 2;
  rows
    .select("path.gaps")
    .attr("d", row => dotsPath(row.gaps, middle, radius * 0.85))
    .attr("fill", layout.inks.dotOff);
  const links = rows.select<SVGPathElement>("path.link").attr("stroke", layout.inks.ink).attr("stroke-width", "1.5");
  transitionAttrs(links, { d: ({ link: [x1, x2] }) => `M${px(x1)},${px(middle)}H${px(x2)}` }, updates);
  const dots = rows
    .select<SVGGElement>("g.on")
    .selectAll<SVGCircleElement, UpsetDot>("circle")
    .data(
      row => row.dots,
      dot => dot.network,
    )
    .join("circle")
    .attr("data-networks", dot => dot.network)
    .attr("cy", px(middle))
    .attr("r", px(radius))
    .attr("fill", dot => (layout.style === "greyscale" ? layout.inks.ink : dot.colour))
    .attr("stroke", layout.inks.ink)
    .attr("stroke-width", "1");
  transitionAttrs(dots, { cx: dot => px(dot.x) }, updates);
}

function drawBars(rows: RowSelection, layout: UpsetLayout, updates: boolean): void {
  const bars = rows
    .select<SVGRectElement>("rect.bar")
    .attr("x", px(layout.barX))
    .attr("y", px(layout.rowHeight / 2 - 6))
    .attr("height", "12")
    .attr("fill", layout.inks.bar);
  transitionAttrs(bars, { width: row => px(row.barWidth) }, updates);
  rows
    .select("text.count")
    .attr("x", row => px(row.count.x))
    .attr("y", row => px(row.count.y))
    .attr("font-weight", "600")
    .text(row => row.count.text);
}

function drawMemberNames(rows: RowSelection, layout: UpsetLayout): void {
  drawTextLines(rows.select<SVGGElement>("g.names"), row => row.names, "line");
  const controls = rows
    .selectAll<SVGTextElement, NamesControl>("text.more")
    .data(row => (row.more ? [row.more] : []))
    .join("text")
    .attr("class", "more")
    .attr("data-more", control => control.key)
    .attr("text-anchor", "end")
    .attr("x", control => px(control.x))
    .attr("y", control => px(control.y))
    .attr("fill", layout.inks.inkSecond)
    .attr("text-decoration", layout.interactive ? "underline" : null)
    .text(control => control.text);
  if (!layout.interactive) return;
  controls
    .attr("role", "button")
    .attr("tabindex", "-1")
    .attr("aria-expanded", control => String(control.opened))
    .attr("aria-label", control => `${control.text}: ${control.ariaLabel}`);
}
