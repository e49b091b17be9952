import { describe, expect, it } from "vitest";
import { layoutAt } from "../../../src/export/drawing.ts";
import { pptx } from "../../../src/export/formats/pptx.ts";
import type { ExportJob } from "../../../src/export/job.ts";
import { defaultExportOptions, type ExportOptions } from "../../../src/export/options.ts";
import { shapesXml } from "../../../src/export/slide/drawing-ml.ts";
import { figureElement } from "../../../src/export/svg.ts";
import { realContext } from "../../charts/real.ts";
import { emptyDocument } from "../documents.ts";
import { type FigureName, figureNames, origin, subjectNamed } from "../figures.ts";
import { attributeOf, elementsOf, faultsOf, partsOf, type XmlElement } from "../ooxml/parts.ts";

const context = realContext();
const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;
const platform = { document: emptyDocument() } as Parameters<typeof pptx.encode>[1];

function jobOf(name: FigureName, asked: Partial<ExportOptions> = {}): ExportJob {
  const options: ExportOptions = { ...defaultExportOptions, size: "slide", ...asked };
  return { subject: subjectNamed(name, context, options.style), context, rows, origin, options };
}

const bytesOf = async (job: ExportJob): Promise<Uint8Array> => (await pptx.encode(job, platform)) as Uint8Array;

/** Parts are read once for each job. */
const read = new WeakMap<ExportJob, Promise<ReadonlyMap<string, XmlElement>>>();
function partsIn(job: ExportJob): Promise<ReadonlyMap<string, XmlElement>> {
  const parts = read.get(job) ?? bytesOf(job).then(partsOf);
  read.set(job, parts);
  return parts;
}

async function partOf(job: ExportJob, path: string): Promise<XmlElement> {
  const part = (await partsIn(job)).get(path);
  if (!part) throw new Error(`no ${path}`);
  return part;
}
const slideOf = (job: ExportJob): Promise<XmlElement> => partOf(job, "ppt/slides/slide1.xml");

const textIn = (element: XmlElement): string =>
  elementsOf(element, "a:t")
    .map(({ text }) => text)
    .join("");
const bare = (text: string): string => text.replace(/[\s\u200e\u2068\u2069]/g, "");

/** The texts of the drawing without the halos, which a slide has as plates. */
function drawnText(job: ExportJob): string {
  const svg = figureElement(layoutAt(job, job.options.size), emptyDocument());
  const texts = [...svg.querySelectorAll("text")].filter(text => !text.hasAttribute("stroke"));
  return texts.map(text => text.textContent ?? "").join("");
}

const idsIn = (slide: XmlElement): readonly string[] =>
  elementsOf(slide, "p:cNvPr").map(shape => attributeOf(shape, "id"));
const namesIn = (slide: XmlElement): readonly string[] =>
  elementsOf(slide, "p:cNvPr").map(shape => attributeOf(shape, "name"));

describe.each(figureNames)("the slide of the figure %s", name => {
  const job = jobOf(name);

  it("is sound: every part is well-formed, has a type and is named by another, and no shape has the number of another", async () => {
    expect(faultsOf(await partsIn(job))).toEqual([]);
    const ids = idsIn(await slideOf(job));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what the drawing says, word for word, as text", async () => {
    expect(bare(textIn(await slideOf(job)))).toBe(bare(drawnText(job)));
  });

  it("has every shape on the slide, which is as large as the figure", async () => {
    const size = elementsOf(await partOf(job, "ppt/presentation.xml"), "p:sldSz");
    const [wide, high] = size.flatMap(found => [Number(attributeOf(found, "cx")), Number(attributeOf(found, "cy"))]);
    expect([wide, high]).toEqual([12_192_000, 6_858_000]);
    const outside = elementsOf(await slideOf(job), "a:xfrm").filter(place => {
      const [off, ext] = [elementsOf(place, "a:off")[0], elementsOf(place, "a:ext")[0]];
      if (!off || !ext || attributeOf(place, "rot")) return true;
      const [x, y] = [Number(attributeOf(off, "x")), Number(attributeOf(off, "y"))];
      const [cx, cy] = [Number(attributeOf(ext, "cx")), Number(attributeOf(ext, "cy"))];
      return !(x >= 0 && y >= 0 && cx >= 0 && cy >= 0 && x + cx <= 12_192_000 && y + cy <= 6_858_000);
    });
    expect(outside.filter(place => attributeOf(place, "rot") === "")).toEqual([]);
  });

  it("has its title as the title of the slide, and names nobody who was looked up but in the picture", async () => {
    const titles = elementsOf(await slideOf(job), "p:sp").filter(shape =>
      elementsOf(shape, "p:ph").some(place => attributeOf(place, "type") === "title"),
    );
    expect(titles.map(textIn)).toEqual([drawnText(job).slice(0, textIn(titles[0] as XmlElement).length)]);
    const core = await partOf(job, "docProps/core.xml");
    const said = elementsOf(core, "dc:title")
      .concat(elementsOf(core, "dc:description"))
      .map(({ text }) => text)
      .join(" ");
    for (const part of [/UNODC/, /2013/, /legal basis/, /boundaries/i]) expect(said).toMatch(part);
    expect(said).not.toContain("Spain");
    expect(elementsOf(await partOf(job, "docProps/custom.xml"), "vt:lpwstr").map(({ text }) => text)).toEqual([
      expect.stringContaining("CC0"),
    ]);
  });
});

it.each(["upset", "map memberships"] as const)("the slide of %s has the same bytes each time", async name => {
  expect(await bytesOf(jobOf(name))).toEqual(await bytesOf(jobOf(name)));
});

it.each(["half", "page", "screen"] as const)(
  "says the same words at the size %s, where addresses are broken",
  async size => {
    const job = jobOf("upset", { size });
    expect(bare(textIn(await slideOf(job)))).toBe(bare(drawnText(job)));
  },
);

it("names shapes after what they show: countries, networks, and their overlaps with the members", async () => {
  const map = namesIn(await slideOf(jobOf("map memberships")));
  for (const name of ["Spain", "Kenya", "Saint Lucia", "CNCP 53"]) expect(map).toContain(name);
  const upset = await slideOf(jobOf("upset"));
  const row = elementsOf(upset, "p:cNvPr").find(shape => attributeOf(shape, "name") === "EJN, Eurojust");
  expect(row && attributeOf(row, "descr")).toMatch(/^EJN, Eurojust: Austria, Belgium, /);
});

it("draws stripes and hatches as shapes of their own, without a picture and without a pattern", async () => {
  const slide = await slideOf(jobOf("map memberships"));
  expect(elementsOf(slide, "p:pic").concat(elementsOf(slide, "a:pattFill"), elementsOf(slide, "a:blipFill"))).toEqual(
    [],
  );
  const canada = elementsOf(slide, "p:grpSp").find(group => namesIn(group)[0] === "Canada");
  const colours = canada ? elementsOf(canada, "a:srgbClr").map(colour => attributeOf(colour, "val")) : [];
  expect(new Set(colours)).toEqual(new Set(["88CCEE", "DDCC77"]));
});

it("has greys alone where it is asked for greyscale", async () => {
  const job = jobOf("map memberships", { style: "greyscale" });
  expect(faultsOf(await partsIn(job))).toEqual([]);
  const slide = await slideOf(job);
  const colours = elementsOf(slide, "a:srgbClr").map(colour => attributeOf(colour, "val"));
  expect(colours.filter(colour => !/^(..)\1\1$/.test(colour))).toEqual([]);
});

it("writes names of any letters: marks of XML, emoji, control characters and half characters", async () => {
  const title = 'A <b> & "c" ]]> 👩‍⚖️ \u0007\ud800 end';
  const job = jobOf("upset", { title, note: "N &amp; <script>" });
  expect(faultsOf(partsOf(await bytesOf(job)))).toEqual([]);
  const slide = await slideOf(job);
  expect(bare(textIn(slide))).toContain(bare('A <b> & "c" ]]> 👩‍⚖️  end'));
  expect(textIn(slide)).toContain("N &amp; <script>");
});

it("sets Arabic from right to left, and keeps a number behind an Arabic name", () => {
  const written = (text: string): string =>
    shapesXml(
      [
        {
          ...{
            kind: "text",
            name: text,
            description: "",
            isTitle: false,
            degrees: 0,
            anchor: "end",
            leadingPx: null,
            plate: null,
          },
          box: { x: 0, y: 0, width: 10, height: 10 },
          runs: [{ text, sizePx: 10, isBold: false, colour: "#000000" }],
        },
      ],
      "en",
    );
  expect(written("كينيا")).toContain('<a:pPr algn="r" rtl="1">');
  expect(written("كينيا")).toContain('lang="ar"');
  expect(written("\u2068كينيا\u2069 12, Kenya")).toContain("<a:t>\u200eكينيا\u200e 12, Kenya</a:t>");
  expect(written("\u2068كينيا\u2069 12, Kenya")).not.toContain('rtl="1"');
});

it("has the description of the figure in its notes, with source, caution, boundaries and licence", async () => {
  const notes = textIn(await partOf(jobOf("upset"), "ppt/notesSlides/notesSlide1.xml"));
  for (const part of [/Source: UNODC/, /legal basis/, /boundaries/i, /CC0/]) expect(notes).toMatch(part);
});
