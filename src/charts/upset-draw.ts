import type { Selection } from "d3";
import { asButtons, drawLines, nodeOf, only, type PlacedText, px, rootOf } from "./figure.ts";
import { drawHatches, hatchId } from "./hatch.ts";
import { move } from "./motion.ts";
import type { UpsetColumn, UpsetDot, UpsetLayout, UpsetRow } from "./upset-shape.ts";

type Group = Selection<SVGElement, unknown, null, undefined>;
type Rows = Selection<SVGGElement, UpsetRow, SVGElement, unknown>;

/** Draws the chart, or brings a drawn one up to date so that each row and column keeps its element. */
export function drawUpset(layout: UpsetLayout, document: Document, svg?: SVGSVGElement): SVGSVGElement {
  const root = rootOf(layout, document, svg);
  drawHatches(root, layout.kind, layout.hatches);
  drawHeader(only(root, "g.header"), layout, svg !== undefined);
  drawBrackets(only(root, "g.brackets"), layout);
  const headings = only(root, "g.headings").attr("font-size", "12").attr("fill", layout.inks.inkSecond);
  drawLines(headings, layout.headings);
  drawRows(only(root, "g.rows"), layout, svg !== undefined);
  const notes = only(root, "g.notes").attr("font-size", "12").attr("fill", layout.inks.inkSecond);
  drawLines(notes, layout.notes);
  return nodeOf(root);
}

function drawHeader(header: Group, layout: UpsetLayout, updates: boolean): void {
  const { inks, headerHeight, labelAngle, pitch } = layout;
  const fill = ({ network, colour }: UpsetColumn): string =>
    layout.style === "greyscale" ? `url(#${hatchId(layout.kind, network)})` : colour;
  const base = headerHeight - 24;
  const columns = header
    .selectAll<SVGGElement, UpsetColumn>("g")
    .data(layout.columns, column => column.network)
    .join(enter => {
      const made = enter.append("g").attr("class", "column");
      made.append("rect");
      made.append("text").attr("class", "size");
      made.append("text").attr("class", "name");
      return made;
    })
    .attr("data-networks", column => column.network);
  move(columns, { transform: column => `translate(${px(column.x)},${px(base)})` }, updates);
  columns
    .select("rect")
    .attr("x", px(-pitch * 0.32))
    .attr("y", column => px(-column.barHeight))
    .attr("width", px(pitch * 0.64))
    .attr("height", column => px(column.barHeight))
    .attr("fill", fill)
    .attr("stroke", inks.outline)
    .attr("stroke-width", "0.5");
  columns
    .select("text.size")
    .attr("y", column => px(-column.barHeight - 3))
    .attr("text-anchor", "middle")
    .attr("font-size", "10")
    .attr("fill", inks.inkSecond)
    .text(column => column.size);
  columns
    .select("text.name")
    .attr("transform", `translate(4,${-layout.sizeRoom - 14}) rotate(${labelAngle})`)
    .attr("font-size", pitch < 15 ? "10" : "12")
    .text(column => column.label);
}

function drawBrackets(brackets: Group, { brackets: lines, inks }: UpsetLayout): void {
  const made = brackets
    .attr("font-size", "10")
    .attr("fill", inks.inkSecond)
    .selectAll<SVGGElement, UpsetLayout["brackets"][number]>("g")
    .data(lines)
    .join(enter => {
      const group = enter.append("g");
      group.append("path");
      group.append("text");
      return group;
    });
  made
    .select("path")
    .attr("d", ({ x1, x2, y }) => `M${px(x1)},${px(y - 15)}v3H${px(x2)}v-3`)
    .attr("fill", "none")
    .attr("stroke", inks.inkSecond);
  made
    .select("text")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y - 2))
    .attr("text-anchor", "middle")
    .text(line => line.text);
}

function drawRows(parent: Group, layout: UpsetLayout, updates: boolean): void {
  const entered = new Set<string>();
  const rows = parent
    .selectAll<SVGGElement, UpsetRow>("g.row")
    .data(layout.rows, row => row.key)
    .join(enter => {
      const made = enter.append("g").attr("class", "row");
      made.each(row => entered.add(row.key));
      made.append("rect").attr("class", "band");
      const hit = made.append("g").attr("class", "hit");
      hit.append("g").attr("class", "dots");
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
  place(rows, entered, updates);
  drawBand(rows, layout);
  drawMatrix(rows, layout);
  drawBars(rows, layout, updates);
  drawNames(rows, layout);
}

/** New rows appear in place; those that were there travel. */
function place(rows: Rows, entered: ReadonlySet<string>, updates: boolean): void {
  const transform = { transform: (row: UpsetRow) => `translate(0,${px(row.y)})` };
  move(
    rows.filter(row => entered.has(row.key)),
    transform,
    false,
  );
  move(
    rows.filter(row => !entered.has(row.key)),
    transform,
    updates,
  );
  rows.order();
}

function drawBand(rows: Rows, layout: UpsetLayout): void {
  rows
    .select("rect.band")
    .attr("width", px(layout.widthPx))
    .attr("height", row => px(row.height))
    .attr("fill", layout.inks.ground)
    .attr("fill-opacity", "0");
  asButtons(rows.select<SVGGElement>("g.hit"), layout, row => row.said);
}

function drawMatrix(rows: Rows, layout: UpsetLayout): void {
  const radius = Math.min(5, layout.pitch * 0.3);
  const dot = (group: string, on: boolean) =>
    rows
      .select<SVGGElement>(group)
      .selectAll<SVGCircleElement, UpsetDot>("circle")
      .data(
        row => row.dots.filter(d => d.on === on),
        d => d.network,
      )
      .join("circle")
      .attr("data-networks", d => d.network)
      .attr("cx", d => px(d.x))
      .attr("cy", "11");
  dot("g.dots", false)
    .attr("r", px(radius * 0.85))
    .attr("fill", layout.inks.dotOff);
  rows
    .select("path.link")
    .attr("d", ({ link: [x1, x2] }) => `M${px(x1)},11H${px(x2)}`)
    .attr("stroke", layout.inks.ink)
    .attr("stroke-width", "1.5");
  dot("g.on", true)
    .attr("r", px(radius))
    .attr("fill", d => (layout.style === "greyscale" ? layout.inks.ink : d.colour))
    .attr("stroke", layout.inks.ink)
    .attr("stroke-width", "1");
}

function drawBars(rows: Rows, layout: UpsetLayout, updates: boolean): void {
  const bars = rows
    .select<SVGRectElement>("rect.bar")
    .attr("x", px(layout.barX))
    .attr("y", "5")
    .attr("height", "12")
    .attr("fill", layout.inks.bar);
  move(bars as unknown as Rows, { width: row => px(row.barWidth) }, updates);
  rows
    .select("text.count")
    .attr("x", row => px(row.count.x))
    .attr("y", row => px(row.count.y))
    .attr("font-weight", "600")
    .text(row => row.count.text);
}

function drawNames(rows: Rows, layout: UpsetLayout): void {
  rows
    .select<SVGGElement>("g.names")
    .selectAll<SVGTextElement, PlacedText>("text.line")
    .data(row => row.names)
    .join("text")
    .attr("class", "line")
    .attr("x", line => px(line.x))
    .attr("y", line => px(line.y))
    .text(line => line.text);
  const more = rows
    .selectAll<SVGTextElement, UpsetRow>("text.more")
    .data(row => (row.more ? [row] : []))
    .join("text")
    .attr("class", "more")
    .attr("data-more", row => row.key)
    .attr("text-anchor", "end")
    .attr("x", row => px(row.more?.x ?? 0))
    .attr("y", row => px(row.more?.y ?? 0))
    .attr("fill", layout.inks.inkSecond)
    .attr("text-decoration", layout.interactive ? "underline" : null)
    .text(row => row.more?.text ?? "");
  if (!layout.interactive) return;
  more
    .attr("role", "button")
    .attr("tabindex", "-1")
    .attr("aria-expanded", row => String(row.more?.opened ?? false))
    .attr("aria-label", row => `${row.more?.text}: ${row.more?.said}`);
}
