import { describe, expect, it } from "vitest";
import { sourceFiles, textOf } from "./files.ts";
import { type Import, importsOf } from "./imports.ts";

interface Arrows {
  /** Starts of paths whose code may be used. */
  readonly code: readonly string[];
  /** Starts of paths of which only types may be used. */
  readonly types?: readonly string[];
}

const drawn = ["src/model/", "src/i18n/", "src/charts/", "data/type/"];

const arrows: Readonly<Record<string, Arrows>> = {
  model: { code: ["src/model/"] },
  state: { code: ["src/model/", "src/state/", "data/"] },
  i18n: { code: ["src/i18n/"], types: ["src/model/"] },
  charts: { code: drawn, types: ["src/state/"] },
  map: { code: [...drawn, "src/map/"], types: ["src/state/"] },
  panels: { code: [...drawn, "src/panels/"], types: ["src/state/", "src/map/", "src/export/"] },
  export: {
    code: [...drawn, "src/export/", "src/panels/controls/QuietSelect.tsx", "src/panels/controls/Switch.tsx"],
    types: ["src/state/"],
  },
  cli: {
    code: [
      ...[...drawn, "src/export/", "src/state/", "src/cli/", "src/map/scene", "src/world/regions.ts", "data/", "dist"],
      // Answers read the same on the page and in a terminal.
      ...["src/prose/sentences.ts", "src/prose/sheet-text.ts", "src/prose/dates.ts"],
    ],
  },
  app: { code: ["src/", "data/"] },
};

/** Words that a folder may use of others though they are values: lists of what a view can be made of. */
const vocabulary = ["src/state/view.ts", "src/export/options.ts", "src/export/frame/sizes.ts"];

const folderOf = (path: string): string => path.split("/")[1] ?? "";
const startsWithAny = (path: string, starts: readonly string[] = []): boolean =>
  starts.some(start => path.startsWith(start));

const imports = sourceFiles().flatMap(path => importsOf(path, textOf(path)));
const shown = ({ from, to, typeOnly }: Import): string => `${from} → ${to}${typeOnly ? " (type)" : ""}`;

function turnsBack({ from, to, own, typeOnly }: Import): boolean {
  const allowed = arrows[folderOf(from)];
  if (!own || allowed === undefined || startsWithAny(to, allowed.code)) return false;
  return !((typeOnly || vocabulary.includes(to)) && startsWithAny(to, allowed.types));
}

describe("the arrows between the folders", () => {
  it("are given for every folder of the source", () => {
    const folders = new Set(
      sourceFiles()
        .map(folderOf)
        .filter(name => name !== "main.tsx"),
    );
    expect([...folders].filter(folder => !(folder in arrows))).toEqual([]);
  });

  for (const folder of Object.keys(arrows))
    it(`never turn back from src/${folder}`, () => {
      const own = imports.filter(({ from }) => folderOf(from) === folder);
      expect(own.filter(turnsBack).map(shown)).toEqual([]);
    });

  it("leave main, app and the command line to nobody else", () => {
    const top = /^src\/(main\.tsx|app\/|cli\/)/;
    const taken = imports.filter(({ from, to }) => top.test(to) && !from.startsWith(to.slice(0, 8)) && !top.test(from));
    expect(taken.map(shown)).toEqual([]);
    const fromApp = imports.filter(({ from, to }) => /^src\/(main\.tsx|app\/)/.test(from) && to.startsWith("src/cli/"));
    expect(fromApp.map(shown)).toEqual([]);
  });

  it("lead the command line to nothing that needs a page, however long the way", () => {
    const reached = new Set(sourceFiles().filter(path => path.startsWith("src/cli/")));
    for (const path of reached)
      for (const { from, to, typeOnly } of imports) if (from === path && !typeOnly) reached.add(to);
    expect(reached.size).toBeGreaterThan(30);
    const paged = /\.(tsx|css)$|^src\/app\/|^src\/map\/(gl|stage|surface|atlas-map)|^(@?preact|@zag-js|maplibre-gl)\b/;
    expect([...reached].filter(path => paged.test(path))).toEqual([]);
  });

  it("end inside the repository, at files with their ending written out", () => {
    const own = imports.filter(({ own }) => own).map(({ to }) => to);
    expect(own.filter(to => to.startsWith(".."))).toEqual([]);
    expect(own.filter(to => /^src\/(?!.*\.(tsx?|css)$)/.test(to))).toEqual([]);
  });
});

describe("packages in the source", () => {
  const packages = imports.filter(({ own }) => !own);
  const manifest = JSON.parse(textOf("package.json")) as Record<"dependencies" | "devDependencies", object>;
  const nameOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

  it("are those that a build ships; tools stay on the command line", () => {
    const shipped = packages.filter(({ from, typeOnly }) => !typeOnly && folderOf(from) !== "cli");
    const missing = shipped.filter(({ to }) => !(nameOf(to) in manifest.dependencies));
    expect(missing.map(shown)).toEqual([]);
  });

  it("know Node on the command line only", () => {
    const node = packages.filter(({ from, to }) => to.startsWith("node:") && folderOf(from) !== "cli");
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
