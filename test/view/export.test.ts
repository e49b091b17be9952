import { expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import type { FigureStyle } from "../../src/draw/context.ts";
import { drawJob } from "../../src/export/drawing.ts";
import { pngBlob } from "../../src/export/image.ts";
import type { ExportJob } from "../../src/export/job.ts";
import { defaultExportOptions } from "../../src/export/options.ts";
import { svgText } from "../../src/export/svg.ts";
import { outlineTexts } from "../../src/export/text/outline.ts";
import { loadGlyphs } from "../../src/export/text/outlines.ts";
import { asWritten } from "../../src/export/text/reading-order.ts";
import { realContext } from "../charts/real.ts";
import { type FigureName, origin, subjectNamed } from "../export/figures.ts";

const namespace = "http://www.w3.org/2000/svg";

function drawn(inside: string): SVGSVGElement {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg xmlns="${namespace}" width="300" height="100" font-size="40" font-family="'Source Sans 3 Variable'">${inside}</svg>`;
  const svg = holder.querySelector("svg");
  if (!svg) throw new Error("no svg");
  document.body.replaceChildren(holder);
  return svg;
}

it.each([1, 2, 4])("makes a picture of exactly %i times the figure's size", async scale => {
  const svg = `<svg xmlns="${namespace}" width="31" height="17"><rect width="31" height="17" fill="#aa4499"/></svg>`;
  const bitmap = await createImageBitmap(await pngBlob(svg, 31 * scale, 17 * scale));
  expect([bitmap.width, bitmap.height]).toEqual([31 * scale, 17 * scale]);
});

it("fails with an error rather than with an empty picture where the text is no SVG", async () => {
  await expect(pngBlob("no svg", 10, 10)).rejects.toThrow();
});

it.each([
  ["400", "Réunion"],
  ["600", "Malta"],
])("draws outlines of weight %s where the browser sets the text", async (weight, word) => {
  const face = new FontFace(
    "Source Sans 3 Variable",
    `url(${new URL("../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url)})`,
    { weight: "200 900" },
  );
  document.fonts.add(await face.load());
  const svg = drawn(`<text x="20" y="60" font-weight="${weight}" style="font-kerning:none">${word}</text>`);
  const width = svg.querySelector("text")?.getComputedTextLength() ?? 0;
  outlineTexts(svg, await loadGlyphs(word));
  const path = svg.querySelector("path")?.getBoundingClientRect();
  const left = (path?.left ?? 0) - svg.getBoundingClientRect().left;
  // The ink stands inside of the advances by the sides of the first and last letter.
  expect(left).toBeGreaterThanOrEqual(20);
  expect(left).toBeLessThan(26);
  expect(Math.abs((path?.width ?? 0) - width)).toBeLessThan(8);
});

/** Which letter stands at each place of a line, from the left, as the browser sets it; brackets alike, since it turns them round. */
function lettersOnScreen(line: string): string {
  const text = drawn(`<text x="20" y="60" direction="ltr">${line}</text>`).querySelector("text");
  const places = [...line].map((letter, i) => ({ letter, x: text?.getExtentOfChar(i).x ?? Number.NaN }));
  return alike(places.sort((a, b) => a.x - b.x).map(({ letter }) => letter));
}

const alike = (letters: readonly string[]): string => letters.join("").replace(/[()]/g, "|");

it.each([
  "Malta, Spain +2",
  "مصر، دار +2",
  "مصر, تونس, Spain (3 of 12) and توغو",
  "Spain مصر 12: قطر (دولة - 7), EJN",
  "كوسوفو (قرار مجلس 1244) …",
])("writes “%s” in the order in which the browser does", line => {
  const written = asWritten([line]).flatMap(({ text }) => [...text].map(letter => letter.normalize("NFKC")));
  expect(alike(written).replace("...", "…")).toBe(lettersOnScreen(line));
});

async function figureText([name, style]: readonly [FigureName, FigureStyle]): Promise<string> {
  const context = realContext();
  const subject = subjectNamed(name, context, style);
  const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;
  const job: ExportJob = { context, subject, origin, rows, options: { ...defaultExportOptions, style } };
  return svgText((await drawJob(job, document, "outlines")).svg).replace(/^<\?xml.*\?>/, "");
}

/** What the screen shows of each figure where these stand in one page, one in sight at a time. */
async function shots(figures: readonly string[]): Promise<readonly string[]> {
  await screen.viewport(1280, 720);
  document.body.style.margin = "0";
  document.body.innerHTML = figures.map(text => `<div class="figure">${text}</div>`).join("");
  const seen: string[] = [];
  for (const holder of document.querySelectorAll<HTMLElement>(".figure")) {
    // One at the top left of the page, the others out of sight but still in the page.
    for (const other of document.querySelectorAll<HTMLElement>(".figure"))
      Object.assign(other.style, { position: "absolute", left: other === holder ? "0" : "-9999px", top: "0" });
    const shot = await screen.screenshot({ element: document.body, save: false });
    seen.push(typeof shot === "string" ? shot : "");
  }
  return seen;
}

it.each([
  ["two in greyscale", ["upset", "greyscale"], ["map memberships", "greyscale"]],
  ["a map in colour and one in greyscale", ["map memberships", "colour"], ["map memberships", "greyscale"]],
  ["two maps in colour", ["map memberships", "colour"], ["map count", "colour"]],
] as const)("lets two figures stand in one page, %s, each as it looks alone", async (_, first, second) => {
  const figures = [await figureText(first), await figureText(second)];
  const alone = [...(await shots([figures[0] ?? ""])), ...(await shots([figures[1] ?? ""]))];
  expect(alone[0]?.length).toBeGreaterThan(10_000);
  expect(alone[0]).not.toBe(alone[1]);
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const together = await shots(order.map(i => figures[i] ?? ""));
    expect(together.map((shot, i) => shot === alone[order[i] ?? 0])).toEqual([true, true]);
  }
});
