import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { inverse, matrixOf, multiply, transformPoint } from "../../../src/export/matrix.ts";
import { pdfOf } from "../../../src/export/pdf/document.ts";
import { pathSteps } from "../../../src/export/pdf/path-data.ts";
import { boundsOf } from "../../../src/export/pdf/shapes.ts";
import { reviewedMonth } from "../../../src/model/review.ts";
import { svgFrom } from "../documents.ts";
import { pageOf } from "./pdf-reader.ts";

const words = { title: "Overlaps", subject: "Who is in which network", author: "Cooperation Atlas" };
const figure = (inside: string): Element =>
  svgFrom(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" fill="#23201a">${inside}</svg>`);
const textOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

it("makes the same bytes at the second call, with a pinned date", async () => {
  const drawing = '<rect width="40" height="20" fill="#aa4499"/><circle cx="9" cy="9" r="5" stroke="#000000"/>';
  const [first, second] = [await pdfOf(figure(drawing), words), await pdfOf(figure(drawing), words)];
  expect(first).toEqual(second);
  expect(textOf(first)).toContain(`/CreationDate (D:${reviewedMonth.replace("-", "")}01000000+00'00')`);
  expect(textOf(first)).toContain("/MediaBox [0 0 300. 150.]");
});

it("says what it shows in its title and subject", async () => {
  const text = textOf(await pdfOf(figure("<rect width='1' height='1'/>"), words));
  expect(text).toContain("/Title (Overlaps)");
  expect(text).toContain("/Subject (Who is in which network)");
});

it("names no font, since words are outlines: printers refuse files whose fonts are not inside", async () => {
  expect(textOf(await pdfOf(figure("<rect width='9' height='9'/>"), words))).not.toContain("/BaseFont");
});

it("lets each of several shapes be as faint as it is, not only the first", async () => {
  const faint = '<rect width="9" height="9" fill="#4a4539" fill-opacity="0.3"/>';
  const bytes = await pdfOf(figure(`${faint}${faint}<rect width="9" height="9"/>${faint}`), words);
  const text = textOf(bytes);
  const start = text.indexOf("stream\n", text.indexOf("/FlateDecode")) + 7;
  const drawing = textOf(inflateSync(bytes.subarray(start)));
  expect(drawing.match(/\/GS\d+ gs/g)).toHaveLength(3);
});

it("refuses what it cannot draw instead of leaving it out", async () => {
  await expect(pdfOf(figure("<path d='M0 0S1 1 2 2'/>"), words)).rejects.toThrow("path command S");
  await expect(pdfOf(figure("<rect width='1' height='1' fill='red'/>"), words)).rejects.toThrow("colour red");
  await expect(pdfOf(figure("<rect width='1' height='1' fill='url(#none)'/>"), words)).rejects.toThrow("url(#none)");
});

it("draws letters that are left as text as the painter gives them, and as boxes where there is none", async () => {
  const svg = () => figure('<text y="20" font-size="10">मा</text>');
  const boxes = pageOf(await pdfOf(svg(), words));
  expect(boxes).toMatch(/\d+ 0 l[\s\S]+\nf/);
  const asked: unknown[] = [];
  const drawn = new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="3"><rect width="1" height="3"/></svg>',
  );
  const png = `data:image/png;base64,${drawn.render().asPng().toString("base64")}`;
  const picture = { png, width: 2, height: 3, descent: 1 / 3 };
  const painter = (run: { readonly text: string }, widthPx: number, colour: string) => {
    asked.push(run.text, colour);
    expect(widthPx).toBeCloseTo(11, 0);
    return picture;
  };
  const bytes = await pdfOf(svg(), words, { glyphs: null, painter });
  expect(asked).toEqual(["मा", "#23201a"]);
  expect(textOf(bytes)).toContain("/Subtype /Image");
  // What is around the letters stays as it is.
  expect(textOf(bytes)).toContain("/SMask");
  expect(pageOf(bytes)).toMatch(/ Do/);
});

it("reads relative commands from where the pen is, after a closed part from where that began", () => {
  const steps = pathSteps("m10 20l5 0v5z m1 1h2");
  expect(steps.map(({ points }) => [...points])).toEqual([[10, 20], [15, 20], [15, 25], [], [11, 21], [13, 21]]);
});

it("draws a full circle from two arcs without leaving its box", () => {
  const { left, top, right, bottom } = boundsOf(pathSteps("M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5z"));
  for (const [is, shouldBe] of [
    [left, 0],
    [top, 0],
    [right, 10],
    [bottom, 10],
  ] as const)
    expect(is).toBeCloseTo(shouldBe, 6);
});

it("takes the way round that an arc's flags ask for", () => {
  const small = boundsOf(pathSteps("M0 -10A10 10 0 0 1 10 0"));
  const large = boundsOf(pathSteps("M0 -10A10 10 0 1 0 10 0"));
  expect([small.left, small.bottom].map(Math.round)).toEqual([0, 0]);
  expect([large.left, large.bottom].map(Math.round)).toEqual([-10, 10]);
});

it("undoes a transform by its inverse", () => {
  const matrix = matrixOf("translate(3 4) rotate(45) scale(2)");
  const [x, y] = transformPoint(multiply(inverse(matrix), matrix), 7, -2);
  expect([x, y].map(value => Math.round(value * 1e9) / 1e9)).toEqual([7, -2]);
});
