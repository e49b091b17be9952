import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/draw/text-metrics.ts";
import { type Matrix, matrixOf, multiply } from "../../../src/export/matrix.ts";
import { pdfOf } from "../../../src/export/pdf/document.ts";
import { pathSteps } from "../../../src/export/pdf/path-data.ts";
import { missingLetters } from "../../../src/export/text/missing-glyphs.ts";
import { outlineTexts } from "../../../src/export/text/outline.ts";
import { loadGlyphs } from "../../../src/export/text/outlines.ts";
import { typefaceOf, typefaces } from "../../../src/export/text/typeface.ts";
import { writtenWidth } from "../../../src/export/text/written-width.ts";
import { realContext } from "../../charts/real.ts";
import { svgFrom } from "../documents.ts";
import { figureNamed, figureNames } from "../figures.ts";
import { facesOf, pageOf, textsOf } from "./pdf-reader.ts";

const letters = await loadGlyphs("ا 中");
const words = { title: "Overlaps", subject: "Who is in which network", author: "Cooperation Atlas" };
const figure = (inside: string): Element =>
  svgFrom(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" fill="#23201a" font-size="20">${inside}</svg>`,
  );
const pdfWith = (svg: Element): Promise<Uint8Array> => pdfOf(svg, words, { glyphs: letters, painter: null });
const asOneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

it.each([
  "Côte d’Ivoire",
  "São Tomé and Príncipe",
  "Türkiye",
  "Curaçao † “not listed” – 27 × 3",
  "Российская Федерация",
  "Ελλάδα",
  "Česko, Łódź, Ðakovo",
])("lets “%s” be searched for and copied, as it is spelled", async name => {
  const [text] = textsOf(await pdfWith(figure(`<text x="10" y="30">${name}</text>`)));
  expect(text?.text).toBe(name);
});

it("lets Arabic be found letter by letter, though it is set in forms and from the right", async () => {
  const [text] = textsOf(await pdfWith(figure("<text>موريتانيا</text>")));
  expect([...(text?.text ?? "")].reverse().join("")).toBe("موريتانيا");
});

it("sets each script in a typeface of its own, one behind the other", async () => {
  const texts = textsOf(await pdfWith(figure('<text x="10" y="30">Malta, 马耳他, مالطا</text>')));
  expect(texts.map(({ text, face }) => [text, face.replace(/^[A-Z]+\+/, "")])).toEqual([
    ["Malta, ", "SourceSans3-Regular"],
    ["马耳他", "NotoSansSC-Regular"],
    [", ", "SourceSans3-Regular"],
    ["اطلام", "NotoNaskhArabic-Regular"],
  ]);
  const from = (text: string): number => (10 + textWidth(text, 20)) * 0.75;
  expect(texts.map(({ matrix }) => matrix[4])).toEqual(
    ["", "Malta, ", "Malta, 马耳他", "Malta, 马耳他, "].map(text => expect.closeTo(from(text), 2)),
  );
});

it("holds the letters that it is written with and no others, under a name that says so", async () => {
  const svg = figure('<text>Malta</text><text font-weight="600">OAS</text>');
  const faces = [...facesOf(await pdfWith(svg)).values()];
  expect(faces.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^[A-Z]{6}\+SourceSans3-Regular$/),
    expect.stringMatching(/^[A-Z]{6}\+SourceSans3-Semibold$/),
  ]);
  expect(faces.map(({ letterOf }) => [...letterOf.values()].join(""))).toEqual(["Malt", "AOS"]);
});

it("calls two sets of letters by two names, since programs that join documents take one name for one set", async () => {
  const nameFor = async (text: string) => [...facesOf(await pdfWith(figure(`<text>${text}</text>`))).values()][0]?.name;
  expect(await nameFor("Malta")).toBe(await nameFor("atlaM"));
  expect(await nameFor("Malta")).not.toBe(await nameFor("Mali"));
});

interface OpenedFont {
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
}
const { create } = createRequire(import.meta.url)("fontkit") as { create(data: Buffer): OpenedFont };

/** Points of a path and of its curves, each once: a contour may say or leave out that it ends where it began. */
function pointsOf(path: string, upwards: 1 | -1): readonly string[] {
  const places = pathSteps(path).flatMap(({ points }) =>
    [...points].flatMap((x, i) =>
      i % 2 === 0 ? [`${x.toFixed(2)} ${((points[i + 1] ?? 0) * upwards).toFixed(2)}`] : [],
    ),
  );
  return [...new Set(places.map(place => place.replaceAll("-0.00", "0.00")))].sort();
}

it.each(
  typefaces.flatMap(typeface =>
    ([400, 600] as const).map(weight => [typeface.names[weight], weight, typeface] as const),
  ),
)("draws each letter of %s as its outline is, and as wide", async (name, weight, typeface) => {
  const all = Object.keys(letters[weight])
    .map(code => String.fromCodePoint(Number(code)))
    .filter(letter => !/[\s\u200b&<>]/u.test(letter) && typefaceOf(letter) === typeface);
  expect(all.length).toBeGreaterThan(100);
  const [face] = facesOf(await pdfWith(figure(`<text font-weight="${weight}">${all.join("")}</text>`))).values();
  expect(face?.name).toMatch(new RegExp(`^[A-Z]{6}\\+${name}$`));
  const font = create(face?.file ?? Buffer.of());
  for (const letter of all) {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect([letter, glyph.advanceWidth]).toEqual([letter, Math.round(writtenWidth(letter, 1000, weight))]);
    const outline = letters[weight][letter.codePointAt(0) ?? 0] ?? "";
    expect([letter, ...pointsOf(glyph.path.toSVG(), 1)]).toEqual([letter, ...pointsOf(outline, -1)]);
  }
});

/** Where outlines of the same figure begin, in points of the page. */
function placesOfOutlines(svg: Element): readonly Matrix[] {
  outlineTexts(svg, letters);
  const height = Number(svg.getAttribute("height"));
  const page: Matrix = [0.75, 0, 0, -0.75, 0, height * 0.75];
  return [...svg.querySelectorAll("path")]
    .filter(path => / scale\(0\.\d+\)$/.test(path.getAttribute("transform") ?? ""))
    .map(path => {
      let matrix = matrixOf(path.getAttribute("transform"));
      for (let around = path.parentElement; around; around = around.parentElement) {
        matrix = multiply(matrixOf(around.getAttribute("transform")), matrix);
      }
      return multiply(page, matrix);
    });
}

/** Text has its y upwards and its size apart. */
const placesOfText = (bytes: Uint8Array): readonly Matrix[] =>
  textsOf(bytes).map(({ matrix, sizePx }) => multiply(matrix, [sizePx / 1000, 0, 0, -sizePx / 1000, 0, 0]));

/** The farthest that anything stands from where it should, in points; for turns and sizes, over the width of a long word. */
const farthest = (places: readonly Matrix[], others: readonly Matrix[]): number =>
  Math.max(
    ...places.flatMap((place, i) =>
      place.map((value, k) => Math.abs(value - (others[i]?.[k] ?? Number.NaN)) * (k < 4 ? 10_000 : 1)),
    ),
  );

const drawable = ["cncp", "ejn", "oas"] as never;

describe.each(figureNames)("the figure of %s", name => {
  const context = name === "euler" ? { ...realContext(), networks: drawable } : realContext();

  it("has every word as text, in the order of the drawing, where its outline would stand, turned and sized alike", async () => {
    const drawn = figureNamed(context, { name, size: "page", style: "colour" });
    // A halo is a second text below the first, and in PDF a shape.
    const words = drawn.cloneNode(true) as Element;
    for (const halo of words.querySelectorAll("text[stroke]")) halo.remove();
    const pdf = await pdfWith(drawn);
    const said = [...words.querySelectorAll("text")].map(text => asOneLine(text.textContent));
    const found = textsOf(pdf).map(({ text }) => text);
    expect(asOneLine(found.join(" ")).replaceAll(" ", "")).toBe(said.join("").replaceAll(" ", ""));
    const places = placesOfText(pdf);
    expect(places.length).toBeGreaterThan(8);
    expect(farthest(placesOfOutlines(words), places)).toBeLessThan(0.05);
  });
});

it("keeps turns, anchors, spans and colours", async () => {
  const svg = figure(
    '<g transform="translate(100,50)" text-anchor="end"><text transform="rotate(-50)" fill="#6d6759">OAS</text></g>' +
      '<text x="200" y="90" text-anchor="middle">Spain <tspan font-weight="600" fill="#aa4499">3</tspan></text>',
  );
  const texts = textsOf(await pdfWith(svg));
  expect(texts.map(({ text }) => text)).toEqual(["OAS", "Spain ", "3"]);
  expect(texts.map(({ colour }) => colour)).toEqual([
    "0.427 0.404 0.349 rg",
    "0.137 0.125 0.102 rg",
    "0.667 0.267 0.6 rg",
  ]);
  const places = placesOfText(await pdfWith(svg));
  expect(farthest(placesOfOutlines(svg), places)).toBeLessThan(0.05);
});

it("makes the same bytes at the second call", async () => {
  const drawn = (): Element => figureNamed(realContext(), { name: "upset", size: "half", style: "greyscale" });
  expect(await pdfWith(drawn())).toEqual(await pdfWith(drawn()));
});

it("draws no letter as a shape", async () => {
  const page = pageOf(await pdfWith(figure('<text y="20">Malta</text>')));
  expect(page).toContain(" Tj");
  expect(page).not.toMatch(/ [lc]\n/);
});

it("keeps all other letters of a line as text where no typeface has one, which is a box", async () => {
  const pdf = await pdfWith(figure('<text x="10" y="30">Malta 🎉 and Mali</text>'));
  expect(textsOf(pdf).map(({ text }) => text)).toEqual(["Malta ", " and Mali"]);
  expect(pageOf(pdf)).toMatch(/ l[\s\S]*\nf/);
});

it("names each letter that no typeface has, its code points and where it stands", () => {
  const svg = figure("<text>Malta</text><text>Party 🎉, 🎉 of x̂</text><text>Another 🎉</text>");
  expect(missingLetters(svg, letters)).toEqual([
    { letter: "🎉", codePoints: ["U+1F389"], words: "Party 🎉, 🎉 of x̂" },
    { letter: "x̂", codePoints: ["U+0078", "U+0302"], words: "Party 🎉, 🎉 of x̂" },
  ]);
});
