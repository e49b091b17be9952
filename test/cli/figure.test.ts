import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { atlas, atlasJson } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-figures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

it("draws the overlaps into an SVG that is the same at the second call", async () => {
  const first = await atlas("figure", "upset", "--out", file("first.svg"));
  expect(first).toMatchObject({ exit: 0, complaint: "" });
  await atlas("figure", "upset", "--out", file("second.svg"));
  const text = readFileSync(file("first.svg"), "utf8");
  expect(text).toBe(readFileSync(file("second.svg"), "utf8"));
  expect(text).toContain("<title>Overlaps of CNCP, EJN");
});

it("draws a PDF without a browser, the same at the second call", async () => {
  for (const name of ["first.pdf", "second.pdf"])
    await atlas("figure", "multiples", "--out", file(name), "--size", "page");
  const bytes = readFileSync(file("first.pdf"));
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.equals(readFileSync(file("second.pdf")))).toBe(true);
});

it("carries its words and needs nothing from outside: no link, no font, no script", async () => {
  await atlas("figure", "map", "--out", file("map.svg"));
  const text = readFileSync(file("map.svg"), "utf8");
  expect(text).toContain("do not imply official endorsement");
  expect(text).not.toMatch(/<text|<script|<image|@font-face|href=|url\((?!#)/);
});

it.each(["upset", "pairs", "grid", "linear", "euler", "multiples"])(
  "says inside the figure of %s whose names these are, what they rest on, how to cite it and where the view is",
  async kind => {
    await atlas("figure", kind, "--out", file(`${kind}.svg`), "--networks", "cncp,ejn,wacap", "--edition", "current");
    const [, words = ""] = /<desc>([^<]*)/.exec(readFileSync(file(`${kind}.svg`), "utf8")) ?? [];
    for (const said of [
      "CNCP: Commonwealth Network of Contact Persons",
      "Source: UNODC",
      "reviewed 2026-11",
      "Cite as: Cooperation Atlas",
      "do not imply official endorsement",
      "#edition=current",
    ]) {
      expect(words).toContain(said);
    }
  },
);

it.each([
  ["upset", "page", 1588, 2246],
  ["euler", "slide", 2560, 1440],
])("draws %s at the size of a %s, exactly as large as it says", async (kind, size, width, height) => {
  const name = file(`${kind}.png`);
  const said = await atlasJson(
    "figure",
    kind,
    "--networks",
    "cncp,ejn,oas",
    "--size",
    size,
    "--out",
    name,
    "--scale",
    "2",
  );
  expect(said).toMatchObject({ version: 1, figure: kind, format: "png", width, height });
  const png = readFileSync(name);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

it.each([
  [["figure"], "figure takes one of upset"],
  [["figure", "pie", "--out", "x.svg"], "not “pie”"],
  [["figure", "upset"], "--out"],
  [["figure", "upset", "--out", "x.svg", "--scale", "9"], "--scale takes a number from 1 to 4, not “9”"],
  [["figure", "upset", "--out", "x.gif"], "--format takes svg, png, pdf, not “gif”"],
  [["figure", "upset", "--out", "no/such/folder/x.svg"], "could not be written"],
])("answers the wrong call %j with a sentence and exit 2", async (words, sentence) => {
  const { exit, complaint } = await atlas(...words);
  expect(exit).toBe(2);
  expect(complaint).toContain(sentence);
});
