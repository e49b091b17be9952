import { select } from "d3";
import type { ChartContext } from "../../draw/context.ts";
import { px } from "../../draw/svg.ts";
import { type ChartReading, examplePair, namesIn, readingWidthPx } from "../reading.ts";
import { drawEuler } from "./draw.ts";
import { layoutEuler } from "./layout.ts";

/** The networks that share most, drawn alone, with the area of both framed. */
export function eulerReading(context: ChartContext): ChartReading {
  const words = context.messages.reading.euler;
  const pair = examplePair(context);
  if (!pair) return { sentences: [words.curves, words.areas], drawing: null };
  const { networks, members } = pair;
  return {
    sentences: [words.curves, words.example(namesIn(context, networks), members.length), words.areas],
    drawing: document => drawnPair({ ...context, networks }, document),
  };
}

function drawnPair(context: ChartContext, document: Document): SVGSVGElement {
  const layout = layoutEuler(context, { widthPx: readingWidthPx, style: "colour", interactive: false, heightPx: 200 });
  const both = layout.regions.find(({ networks }) => networks.length > 1);
  const svg = drawEuler({ ...layout, notes: [] }, document);
  const top = Math.min(...layout.curves.map(({ label }) => label.y)) - 16;
  const bottom = Math.max(...layout.curves.map(({ y, a, b }) => y + Math.max(a, b)), top) + 8;
  svg.setAttribute("viewBox", `0 ${px(top)} ${readingWidthPx} ${px(bottom - top)}`);
  svg.setAttribute("height", px(bottom - top));
  const frame = select(svg).append("path").attr("class", "example").attr("fill", "none");
  frame
    .attr("d", both?.path ?? "")
    .attr("stroke", layout.inks.ink)
    .attr("stroke-width", "2.5");
  return svg;
}
