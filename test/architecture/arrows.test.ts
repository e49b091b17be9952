import { describe, expect, it } from "vitest";
import { sourceFiles, textOf } from "./files.ts";
import { circlesIn, reduced } from "./graph.ts";
import { type Import, importsOf } from "./imports.ts";

interface Room {
  /** Rooms whose code may be used. */
  readonly code: readonly string[];
  /** Rooms of which only types may be used. */
  readonly types?: readonly string[];
}

const drawing = ["model", "i18n", "draw", "world"];

/** The month of the review, which model and messages name: data like any other, so that no code has to change with it. */
const review = "data/review.json";

/** What each room may import. The command line alone knows Node, and the app alone knows everything. */
const rooms: Readonly<Record<string, Room>> = {
  model: { code: ["data/review"] },
  i18n: { code: ["data/review"], types: ["model"] },
  draw: { code: ["model", "i18n", "data/type"] },
  world: { code: ["model", "i18n", "draw"] },
  prose: { code: ["model", "i18n", "draw"] },
  charts: { code: [...drawing, "prose"] },
  "map/scene": { code: drawing },
  map: { code: [...drawing, "map/scene"] },
  state: { code: ["model", "draw", "world", "charts", "map/scene", "data"] },
  export: { code: [...drawing, "prose", "charts", "map/scene", "data/type"], types: ["state"] },
  panels: { code: [...drawing, "prose"], types: ["state", "charts", "map", "map/scene", "export"] },
  cli: { code: [...drawing, "prose", "charts", "map/scene", "state", "export", "data"] },
  app: { code: [...drawing, "prose", "charts", "map", "map/scene", "state", "export", "panels", "data"] },
};

/** The room of a path: the longest folder that the table names; `main.tsx` belongs to the app. */
function roomOf(path: string): string {
  if (path === review) return "data/review";
  if (path.startsWith("data/")) return path.startsWith("data/type/") ? "data/type" : "data";
  const [, room = "", inner = ""] = path.split("/");
  if (room === "main.tsx") return "app";
  return `${room}/${inner}` in rooms ? `${room}/${inner}` : room;
}

/** Style sheets, and the build that the command line serves. */
const isOutside = (path: string): boolean => /^(src\/styles\/|dist\b)/.test(path);

const imports = sourceFiles().flatMap(path => importsOf(path, textOf(path)));
const shown = ({ from, to, typeOnly }: Import): string => `${from} → ${to}${typeOnly ? " (type)" : ""}`;
const between = imports.filter(({ own, from, to }) => own && !isOutside(to) && roomOf(from) !== roomOf(to));

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const { code, types = [] } = rooms[roomOf(from)] ?? { code: [] };
  return code.includes(roomOf(to)) || (typeOnly && types.includes(roomOf(to)));
}

describe("the arrows between the rooms", () => {
  it("are given for every folder of the source", () => {
    const found = new Set(sourceFiles().map(roomOf));
    expect([...found].filter(room => !(room in rooms))).toEqual([]);
  });

  for (const room of Object.keys(rooms))
    it(`lead from ${room} only to rooms below it`, () => {
      const own = between.filter(({ from }) => roomOf(from) === room);
      expect(own.filter(found => !isAllowed(found)).map(shown)).toEqual([]);
    });

  it("never run in a circle, neither between rooms nor between files, types included", () => {
    const own = imports.filter(({ own }) => own).map(({ from, to }) => [from, to] as const);
    expect(circlesIn(own)).toEqual([]);
    expect(circlesIn(between.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
  });

  it("are those of the picture in the README", () => {
    const drawn = [...textOf("README.md").matchAll(/^ {2}([\w/]+) --> ([\w/]+)$/gm)].map(([, from, to]) => [from, to]);
    const real = between.map(({ from, to }) => [roomOf(from), roomOf(to)] as const).filter(([, to]) => to in rooms);
    expect(drawn.map(edge => edge.join(" --> ")).sort()).toEqual(
      reduced(real)
        .map(edge => edge.join(" --> "))
        .sort(),
    );
  });

  it("lead to the month of the review from one file of the model and one of each language", () => {
    const readers = imports.filter(({ to }) => to === review).map(({ from }) => from);
    expect(readers.sort()).toEqual(["src/i18n/en/words.ts", "src/model/review.ts"]);
  });

  it("lead the command line to nothing that needs a page, however long the way", () => {
    const reached = new Set(sourceFiles().filter(path => path.startsWith("src/cli/")));
    for (const path of reached)
      for (const { from, to, typeOnly } of imports) if (from === path && !typeOnly) reached.add(to);
    expect(reached.size).toBeGreaterThan(30);
    const paged = /\.(tsx|css)$|^src\/app\/|^src\/map\/(?!scene\/)|^(@?preact|@zag-js|maplibre-gl)\b/;
    expect([...reached].filter(path => paged.test(path))).toEqual([]);
  });

  it("end inside the repository, at files with their ending written out", () => {
    const own = imports.filter(({ own }) => own).map(({ to }) => to);
    expect(own.filter(to => to.startsWith(".."))).toEqual([]);
    expect(own.filter(to => /^src\/(?!.*\.(tsx?|css)$)/.test(to))).toEqual([]);
  });
});

describe("packages in the source", () => {
  // A virtual module is made by vite.config.ts.
  const packages = imports.filter(({ own, to }) => !own && !to.startsWith("virtual:"));
  const manifest = JSON.parse(textOf("package.json")) as Record<"dependencies" | "devDependencies", object>;
  const nameOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

  it("are those that a build ships; tools stay on the command line", () => {
    const shipped = packages.filter(({ from, typeOnly }) => !typeOnly && roomOf(from) !== "cli");
    const missing = shipped.filter(({ to }) => !(nameOf(to) in manifest.dependencies));
    expect(missing.map(shown)).toEqual([]);
  });

  it("know Node on the command line only", () => {
    const node = packages.filter(({ from, to }) => to.startsWith("node:") && roomOf(from) !== "cli");
    expect(node.map(shown)).toEqual([]);
  });
});

describe("reading imports", () => {
  it("sees every way of naming another file, and which bring no code", () => {
    const text = [
      'import "./bare.css";',
      'import type { A } from "../model/a.ts";',
      'import { type B, type C } from "../model/b.ts";',
      'import { type D, e } from "../model/d.ts";',
      "import {\n  f,\n  g,\n} from '../state/f.ts';",
      'export { h } from "./h.ts";',
      'const lazy = () => import("../export/lazy.ts");',
      'const files = import.meta.glob<unknown>("../../data/names/*.json");',
      'import url from "./map-worker.ts?worker&url";',
      'const worker = new Worker(new URL("./parse-worker.ts", import.meta.url));',
      'import { select } from "d3";',
    ].join("\n");
    const found = importsOf("src/map/x.ts", text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to));
    expect(found.sort()).toEqual(
      [
        "src/map/bare.css",
        "type src/model/a.ts",
        "type src/model/b.ts",
        "src/model/d.ts",
        "src/state/f.ts",
        "src/map/h.ts",
        "src/export/lazy.ts",
        "data/names/*.json",
        "src/map/map-worker.ts",
        "src/map/parse-worker.ts",
        "d3",
      ].sort(),
    );
  });
});
