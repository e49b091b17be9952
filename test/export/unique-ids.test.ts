import { describe, expect, it } from "vitest";
import type { FigureStyle } from "../../src/draw/context.ts";
import { drawJob } from "../../src/export/drawing.ts";
import type { FigureSize } from "../../src/export/frame/sizes.ts";
import type { ExportJob } from "../../src/export/job.ts";
import { defaultExportOptions } from "../../src/export/options.ts";
import { svgText } from "../../src/export/svg.ts";
import { realContext } from "../charts/real.ts";
import { emptyDocument } from "./documents.ts";
import { type FigureName, figureNames, origin, subjectNamed } from "./figures.ts";

const drawable = ["cncp", "ejn", "oas"] as never;

async function textOf(name: FigureName, style: FigureStyle, size: FigureSize = "screen"): Promise<string> {
  const context = name === "euler" ? { ...realContext(), networks: drawable } : realContext();
  const subject = subjectNamed(name, context, style);
  const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;
  const job: ExportJob = { context, subject, origin, rows, options: { ...defaultExportOptions, style, size } };
  return svgText((await drawJob(job, emptyDocument(), "editable")).svg);
}

const idsIn = (text: string): readonly string[] => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);

const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(/url\(#([^)]+)\)|(?:href|begin)="#([^"]+)"|aria-[a-z]+by="([^"]+)"/g)].flatMap(
    ([, paint, link, words]) => (paint ?? link ?? words ?? "").split(" "),
  );

const asked = figureNames.flatMap(name => (["colour", "greyscale"] as const).map(style => ({ name, style })));
const drawn = new Map<string, string>();
for (const { name, style } of asked) drawn.set(`${name} ${style}`, await textOf(name, style));

describe("the ids in a figure", () => {
  it.each(asked)("of $name in $style each stand once, and each reference finds one of them", ({ name, style }) => {
    const text = drawn.get(`${name} ${style}`) ?? "";
    const ids = idsIn(text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of referencesIn(text)) expect(ids).toContain(reference);
  });

  it("are shared by no two figures, so that several can stand in one page", async () => {
    const texts = [
      ...drawn.values(),
      await textOf("upset", "greyscale", "page"),
      await textOf("upset", "greyscale", "half"),
    ];
    const all = texts.flatMap(idsIn);
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all).size).toBe(all.length);
  });

  it("are the same whenever the same figure is drawn", async () => {
    expect(await textOf("map memberships", "greyscale")).toBe(drawn.get("map memberships greyscale"));
  });
});
