import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChartId } from "../../src/charts/kinds.ts";
import { sourceCopy } from "../architecture/source-copy.ts";
import { origin } from "../export/figures.ts";
import { realContext } from "./real.ts";

/** The least that a chart needs, in words that the atlas already has. */
const toy = `
import { figureFrame, nodeOf, px, rootOf, type FigureLayout } from "../../draw/svg.ts";
import type { ChartKind } from "../types.ts";

interface ToyLayout extends FigureLayout {
  readonly barPx: number;
}

export const toy: ChartKind<ToyLayout> = {
  id: "toy",
  words: "upset",
  sorts: ["size"],
  countings: [],
  shape: "wide",
  isHatched: false,
  layout: (context, options) => ({
    kind: "toy",
    ...figureFrame(context, options),
    widthPx: options.widthPx,
    heightPx: 40,
    short: "Toy.",
    long: "A toy with one bar.",
    barPx: context.networks.length * 10,
  }),
  draw(layout, document, svg) {
    const root = rootOf(layout, document, svg);
    root.append("rect").attr("class", "toy").attr("width", px(layout.barPx)).attr("height", "20");
    return nodeOf(root);
  },
  content: () => ({ caption: "Toy", columns: [], rows: [], total: 0 }),
  table: context => ({ keys: ["network"], rows: context.networks.map(id => [id]) }),
  json: context => ({ toys: context.networks.length }),
};
`;

const copy = sourceCopy();
afterAll(() => copy.remove());

/** One folder, and one line of the registry. */
beforeAll(() => {
  copy.write("src/charts/toy/index.ts", toy);
  const line = '  toy: { load: () => import("./toy/index.ts") },';
  copy.insertLine("src/charts/kinds.ts", /^ {2}multiples: /, line);
});

it("compiles with a new chart", () => {
  expect(copy.typecheck()).toBe("");
});

it("draws a new chart in the terminal", async () => {
  const out = copy.path("toy.svg");
  expect(await copy.atlas("figure", "toy", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  const svg = readFileSync(out, "utf8");
  expect(svg).toContain('<rect height="20" width="90"/>');
  expect(svg).toContain("chart=toy");
});

it("gives the rows behind a new chart as a table and as JSON", async () => {
  const { loadCharts } = (await import(copy.path("src/charts/kinds.ts"))) as typeof import("../../src/charts/kinds.ts");
  const { figureTable, jsonOf } = (await import(
    copy.path("src/export/tables.ts")
  )) as typeof import("../../src/export/tables.ts");
  const chart = (await loadCharts())["toy" as ChartId];
  const context = realContext("published");
  const order = { sort: "size", counting: "exactly" } as const;
  const world = { shapes: [], lines: {}, units: new Map(), notes: new Map() };
  const subject = { kind: chart.words, chart, ...order, world };
  const rows = { ...order, purpose: null, day: null, sourceOf: () => undefined };
  expect(figureTable(subject, context, rows).rows).toEqual(context.networks.map(id => [id]));
  expect(JSON.parse(jsonOf({ subject, context, rows, origin }))).toMatchObject({ toys: context.networks.length });
});

it("reads a new chart from an address", async () => {
  const { viewFrom } = (await import(copy.path("src/state/hash.ts"))) as typeof import("../../src/state/hash.ts");
  const { startView } = (await import(copy.path("src/state/view.ts"))) as typeof import("../../src/state/view.ts");
  const known = { networks: new Set<string>(), jurisdictions: new Set<string>(), ends: new Set<string>() };
  expect(viewFrom("#chart=toy", startView([]), known).view.chart).toBe("toy");
});

it("gives each chart the id of its line in the registry", async () => {
  const { loadCharts } = await import("../../src/charts/kinds.ts");
  for (const [id, chart] of Object.entries(await loadCharts())) expect(chart.id).toBe(id);
});
