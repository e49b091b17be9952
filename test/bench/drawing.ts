import { parseHTML } from "linkedom";
import { layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import type { ChartOptions } from "../../src/charts/types.ts";
import { contextOf } from "../charts/lists.ts";
import { inMs, patientMs } from "./timing.ts";

/** Every network with about one jurisdiction in fifteen of 250, the same on every run. */
const listsOf = (networks: number): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Array.from({ length: networks }, (_, i) => [
      `network-${i}`,
      Array.from({ length: 250 }, (_j, k) => `J${k}`).filter(
        (_code, k) => (i * 37 + k * 23 + ((i * k) % 11)) % 15 === 0,
      ),
    ]),
  );

const options: ChartOptions = {
  widthPx: 1100,
  style: "colour",
  interactive: true,
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
  byRegion: false,
  only: null,
  world: { shapes: [], lines: {}, units: new Map(), notes: new Map() },
};

const slowestLayoutMs = 500;

/** Times layout and drawing, the latter in a document without a screen, and gives layouts that would be felt. */
export async function benchDrawing(): Promise<readonly string[]> {
  const charts = await loadCharts();
  const broken: string[] = [];
  console.log("\nCharts: layout and drawing in ms, 250 jurisdictions\n");
  for (const networks of [9, 30, 100, 1000, 2000]) {
    const context = contextOf(listsOf(networks));
    for (const [id, chart] of Object.entries(charts)) {
      const layout = patientMs(() => layoutChart(chart, context, options));
      const placed = layoutChart(chart, context, options);
      const drawing = patientMs(() => placed.draw(parseHTML("<html></html>").document as unknown as Document));
      console.log(
        `${String(networks).padStart(5)} networks  ${id.padEnd(10)} ${inMs(layout).padStart(8)} ${inMs(drawing).padStart(8)}`,
      );
      if (layout > slowestLayoutMs) broken.push(`${id} of ${networks} networks is laid out in ${inMs(layout)} ms`);
    }
  }
  return broken;
}
