import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FillId } from "../../../src/map/scene/fills.ts";
import { sourceCopy } from "../../architecture/source-copy.ts";
import { coarseWorld, realContext } from "../../charts/real.ts";
import { origin } from "../../export/figures.ts";

/** The least that a fill needs, in words that the atlas already has. */
const toy = `
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

const copy = sourceCopy();
afterAll(() => copy.remove());

/** One file, and one line of the registry with its import. */
beforeAll(() => {
  copy.write("src/map/scene/toy.ts", toy);
  copy.insertLine("src/map/scene/fills.ts", /^import /, 'import { toyFill } from "./toy.ts";');
  copy.insertLine("src/map/scene/fills.ts", /^ {2}gaps: /, "  toy: toyFill,");
});

it("compiles with a new fill", () => {
  expect(copy.typecheck()).toBe("");
});

it("draws a new fill in the terminal", async () => {
  const out = copy.path("toy.svg");
  expect(await copy.atlas("figure", "map", "--fill", "toy", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  const svg = readFileSync(out, "utf8");
  expect(svg).toContain("#123456");
  expect(svg).toContain("Toys, 7: ");
  expect(svg).toContain("fill=toy");
});

/** Reads modules of the copy, whose types are those of the source. */
async function copiedModules() {
  const [tables, paper, hash, view] = await Promise.all(
    ["export/tables.ts", "map/scene/paper.ts", "state/hash.ts", "state/view.ts"].map(
      file => import(copy.path(`src/${file}`)),
    ),
  );
  return {
    ...(tables as typeof import("../../../src/export/tables.ts")),
    ...(paper as typeof import("../../../src/map/scene/paper.ts")),
    ...(hash as typeof import("../../../src/state/hash.ts")),
    ...(view as typeof import("../../../src/state/view.ts")),
  };
}

const toyId = "toy" as FillId;

it("gives the rows behind a new fill as a table and as JSON", async () => {
  const { paperScene, figureTable, jsonOf } = await copiedModules();
  const context = realContext("published");
  const scene = paperScene({ ...context, fill: toyId, compare: null, reach: null, before: null }, "colour");
  const painted = { ...scene, world: coarseWorld(), section: null };
  const subject = { kind: scene.fill.figureId, painted };
  const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;
  expect(figureTable(subject, context, rows).rows.map(([label]) => label)).toEqual(Array(7).fill("Toys"));
  const { groups, figure } = JSON.parse(jsonOf({ subject, context, rows, origin }));
  expect(groups).toMatchObject([{ id: "toy", label: "Toys" }]);
  expect(groups[0].members).toHaveLength(7);
  expect(figure.title).toContain("Number of");
});

it("reads a new fill from an address", async () => {
  const { startView, viewFrom } = await copiedModules();
  const known = { networks: new Set<string>(), jurisdictions: new Set<string>(), ends: new Set<string>() };
  expect(viewFrom("#fill=toy", startView([]), known).view.fill).toBe("toy");
});
