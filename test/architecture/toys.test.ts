import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChartId } from "../../src/charts/kinds.ts";
import type { FillId } from "../../src/map/scene/fills.ts";
import { coarseWorld, realContext } from "../charts/real.ts";
import { origin } from "../export/figures.ts";
import { sourceCopy } from "./source-copy.ts";

/** The least that a chart needs, in words that the atlas already has. */
const toyChart = `
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

/** The least that a fill needs, in words that the atlas already has. */
const toyFill = `
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands } from "../../world/fill.ts";
import type { FillKind } from "./types.ts";

const swatch = bands("#123456");

export const toyFill: FillKind<never> = {
  label: "gaps",
  figureId: "map-count",
  chosenBy: "menu",
  needs: [],
  rows: "groups",
  paint({ atlas }) {
    const jurisdictions: JurisdictionCode[] = [...atlas.jurisdictions.keys()].slice(0, 7);
    const entry = { id: "toy", label: "Toys", swatch, count: jurisdictions.length, jurisdictions, networks: [] };
    return { title: "Toys", fills: new Map(jurisdictions.map(code => [code, swatch])), legend: [entry] };
  },
};
`;

/** A format that names the figure and counts its lines of text. */
const toyFormat = `
import type { FileFormat } from "../format.ts";

export const toy: FileFormat = {
  id: "toy",
  name: "TOY",
  extension: "toy",
  mime: "text/plain",
  isPicture: true,
  options: ["size", "scale"],
  purposeOf: () => "For tests",
  async encode(job, platform) {
    const { drawJob } = await import("../drawing.ts");
    const { layout, svg } = await drawJob(job, platform.document, "editable");
    return \`\${layout.name}: \${svg.querySelectorAll("text").length} texts at \${job.options.scale}\\n\`;
  },
};
`;

// One copy for all three: to copy the sources, to compile them and to load them is what takes the time.
const copy = sourceCopy();
afterAll(() => copy.remove());

/** A file, and one line of the registry with its import, for each. */
beforeAll(() => {
  copy.write("src/charts/toy/index.ts", toyChart);
  copy.insertLine("src/charts/kinds.ts", /^ {2}multiples: /, '  toy: { load: () => import("./toy/index.ts") },');
  copy.write("src/map/scene/toy.ts", toyFill);
  copy.insertLine("src/map/scene/fills.ts", /^import /, 'import { toyFill } from "./toy.ts";');
  copy.insertLine("src/map/scene/fills.ts", /^ {2}gaps: /, "  toy: toyFill,");
  copy.write("src/export/formats/toy.ts", toyFormat);
  copy.insertLine("src/export/formats.ts", /^import /, 'import { toy } from "./formats/toy.ts";');
  copy.insertLine("src/export/formats.ts", /^ {2}json,/, "  toy,");
});

/** Reads modules of the copy, whose types are those of the source. */
async function copiedModules() {
  const [kinds, tables, paper, hash, view] = await Promise.all(
    ["charts/kinds.ts", "export/tables.ts", "map/scene/paper.ts", "state/hash.ts", "state/view.ts"].map(
      file => import(copy.path(`src/${file}`)),
    ),
  );
  return {
    ...(kinds as typeof import("../../src/charts/kinds.ts")),
    ...(tables as typeof import("../../src/export/tables.ts")),
    ...(paper as typeof import("../../src/map/scene/paper.ts")),
    ...(hash as typeof import("../../src/state/hash.ts")),
    ...(view as typeof import("../../src/state/view.ts")),
  };
}

const known = { networks: new Set<string>(), jurisdictions: new Set<string>(), ends: new Set<string>() };
const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;

it("compiles with a new chart, a new fill and a new format", () => {
  expect(copy.typecheck()).toBe("");
});

it("draws a new chart in the terminal", async () => {
  const out = copy.path("toy-chart.svg");
  expect(await copy.atlas("figure", "toy", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  const svg = readFileSync(out, "utf8");
  expect(svg).toContain('<rect height="20" width="90"/>');
});

it("gives the rows behind a new chart as a table and as JSON", async () => {
  const { figureTable, jsonOf, loadCharts } = await copiedModules();
  const chart = (await loadCharts())["toy" as ChartId];
  const context = realContext("published");
  const order = { sort: "size", counting: "exactly" } as const;
  const world = { shapes: [], lines: {}, units: new Map(), notes: new Map() };
  const subject = { kind: chart.words, chart, ...order, world };
  expect(figureTable(subject, context, rows).rows).toEqual(context.networks.map(id => [id]));
  expect(JSON.parse(jsonOf({ subject, context, rows, origin }))).toMatchObject({ toys: context.networks.length });
});

it("reads a new chart from an address", async () => {
  const { startView, viewFrom } = await copiedModules();
  expect(viewFrom("#chart=toy", startView([]), known).view.chart).toBe("toy");
});

it("draws a new fill in the terminal", async () => {
  const out = copy.path("toy-fill.svg");
  expect(await copy.atlas("figure", "map", "--fill", "toy", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  const svg = readFileSync(out, "utf8");
  expect(svg).toContain("#123456");
  expect(svg).toContain("Toys, 7: ");
});

it("gives the rows behind a new fill as a table and as JSON", async () => {
  const { paperScene, figureTable, jsonOf } = await copiedModules();
  const context = realContext("published");
  const scene = paperScene({ ...context, fill: "toy" as FillId, compare: null, reach: null, before: null }, "colour");
  const painted = { ...scene, world: coarseWorld(), section: null };
  const subject = { kind: scene.fill.figureId, painted };
  expect(figureTable(subject, context, rows).rows.map(([label]) => label)).toEqual(Array(7).fill("Toys"));
  const { groups, figure } = JSON.parse(jsonOf({ subject, context, rows, origin }));
  expect(groups).toMatchObject([{ id: "toy", label: "Toys" }]);
  expect(groups[0].members).toHaveLength(7);
  expect(figure.title).toContain("Number of");
});

it("reads a new fill from an address", async () => {
  const { startView, viewFrom } = await copiedModules();
  expect(viewFrom("#fill=toy", startView([]), known).view.fill).toBe("toy");
});
it("writes a new format in the terminal, named by the file or by --format", async () => {
  const out = copy.path("x.toy");
  expect(await copy.atlas("figure", "upset", "--format", "toy", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  const text = readFileSync(out, "utf8");
  expect(text).toMatch(/^Overlaps of judicial cooperation networks: \d+ texts at 2\n$/);
  expect((await copy.atlas("figure", "upset", "--out", copy.path("y.toy"), "--json")).out).toContain('"format": "toy"');
  expect(readFileSync(copy.path("y.toy"), "utf8")).toBe(text);
});

it("offers a new format where the terminal lists them", async () => {
  const { exit, stderr } = await copy.atlas("figure", "upset", "--out", copy.path("x.gif"));
  expect(exit).toBe(2);
  expect(stderr).toMatch(/--format takes svg, png, .*, toy/);
});
