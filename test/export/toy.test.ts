import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sourceCopy } from "../architecture/source-copy.ts";

/** A format that names the figure and counts its lines of text. */
const toy = `
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

const copy = sourceCopy();
afterAll(() => copy.remove());

/** One file, and one line of the registry with its import. */
beforeAll(() => {
  copy.write("src/export/formats/toy.ts", toy);
  copy.insertLine("src/export/formats.ts", /^import /, 'import { toy } from "./formats/toy.ts";');
  copy.insertLine("src/export/formats.ts", /^ {2}json,/, "  toy,");
});

it("compiles with a new format", () => {
  expect(copy.typecheck()).toBe("");
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
