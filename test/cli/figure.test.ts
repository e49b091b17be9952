import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reviewed as reviewedInWords } from "../../src/i18n/en/words.ts";
import { textsOf } from "../export/pdf/pdf-reader.ts";
import { atlas, atlasJson } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-figures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

const starts = { svg: "<?xml", png: "\x89PNG", pdf: "%PDF-" } as const;

const drawn = [
  ...["upset", "pairs", "grid", "linear", "multiples", "map"].map(kind => [kind]),
  ["euler", "--networks", "cncp,ejn,oas"],
  ["map", "--fill", "count"],
  ["map", "--fill", "changes"],
  ["map", "--fill", "gaps"],
  ["map", "--compare", "cncp,oas"],
  ["map", "--from", "Spain"],
  ["map", "--region", "caribbean", "--style", "greyscale"],
  ["map", "--projection", "globe"],
].map(words => ({ words }));

const formats = ["svg", "png", "pdf"] as const;

async function bytesOf(words: readonly string[], format: (typeof formats)[number]): Promise<Buffer> {
  const out = file(`drawn.${format}`);
  expect(await atlas("figure", ...words, "--scale", "1", "--out", out)).toMatchObject({ exit: 0, stderr: "" });
  return readFileSync(out);
}

// Each figure as a PDF is in `test/export/pdf`.
it.each(drawn)("draws $words without a browser, and the same bytes at the second call", async asked => {
  for (const format of ["svg", "png"] as const) {
    const bytes = await bytesOf(asked.words, format);
    expect(bytes.subarray(0, starts[format].length).toString("latin1")).toBe(starts[format]);
    // A picture of pixels is made from the same drawing.
    if (format === "svg") expect(bytes.equals(await bytesOf(asked.words, format))).toBe(true);
  }
});

it.each(formats)("writes the same bytes at the second call: %s", async format => {
  expect((await bytesOf(["upset"], format)).equals(await bytesOf(["upset"], format))).toBe(true);
});

it.each([["upset"], ["map", "--region", "caribbean", "--style", "greyscale"], ["map", "--projection", "globe"]])(
  "draws a slide of %s that can be edited, with the same bytes at the second call",
  async (...words) => {
    const out = file("drawn.pptx");
    const first = await atlasJson("figure", ...words, "--size", "slide", "--out", out);
    expect(first).toMatchObject({ format: "pptx", width: 1280, height: 720, missingLetters: [] });
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");
    await atlas("figure", ...words, "--size", "slide", "--out", out);
    expect(readFileSync(out).equals(bytes)).toBe(true);
  },
);

it("writes the rows behind a figure, as the page saves them, and gives them no size", async () => {
  for (const format of ["xlsx", "csv", "json"]) {
    const out = file(`rows.${format}`);
    const answer = await atlasJson("figure", "map", "--fill", "gaps", "--out", out);
    expect(answer).toMatchObject({ figure: "map-gaps", format, width: null, height: null, smallestTextPt: null });
    const first = readFileSync(out);
    await atlas("figure", "map", "--fill", "gaps", "--out", out);
    expect(readFileSync(out).equals(first)).toBe(true);
  }
  expect(readFileSync(file("rows.csv"), "utf8")).toContain("kind,subject,detail,count,edition");
  expect((await atlas("figure", "upset", "--out", file("rows.xlsx"))).out).toMatch(/networks\. Published[^×]*\.\n$/);
});

it("says in the terminal which edition it drew in the words that stand in the figure", async () => {
  const { out } = await atlas("figure", "map", "--fill", "changes", "--out", file("changes.svg"));
  const [, edition = ""] = /networks\. (From .+)\. 1160 ×/.exec(out) ?? [];
  expect(edition).toContain("to the current edition");
  expect(readFileSync(file("changes.svg"), "utf8")).toContain(edition);
});

it("names the one whose reach a map shows in the description only where it is asked to", async () => {
  await atlas("figure", "map", "--from", "Spain", "--out", file("reach.svg"));
  expect(readFileSync(file("reach.svg"), "utf8")).not.toMatch(/Spain|ESP/);
  await atlas("figure", "map", "--from", "Spain", "--with-question", "--out", file("reach.svg"));
  const text = readFileSync(file("reach.svg"), "utf8");
  expect(text).toContain("<title>Reach from Spain through");
  // The terminal knows no address of a site, and an address without one leads nowhere.
  expect(text).not.toContain("fill=reach");
});

it("gives a name its article in the title of a map of reach", async () => {
  await atlas("figure", "map", "--from", "USA", "--with-question", "--out", file("usa.svg"));
  expect(readFileSync(file("usa.svg"), "utf8")).toContain("<title>Reach from the United States through");
});

it("shows a region with the names of its islands, and the whole world without names but in its insets", async () => {
  const asked = ["figure", "map", "--editable", "--out", file("region.svg")];
  await atlas(...asked, "--region", "caribbean");
  const part = readFileSync(file("region.svg"), "utf8");
  for (const name of ["Saint Lucia", "Barbados", "Dominica"]) expect(part).toContain(`>${name}</text>`);
  expect(part).toContain("The map shows a part of the world");
  await atlas(...asked, "--insets", "none");
  expect(readFileSync(file("region.svg"), "utf8")).not.toContain(">Saint Lucia</text>");
  await atlas(...asked);
  const whole = readFileSync(file("region.svg"), "utf8");
  for (const name of ["A Central America and the Caribbean", "Saint Lucia"])
    expect(whole.includes(`>${name}</text>`), name).toBe(true);
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
      `reviewed ${reviewedInWords}`,
      "Cite as: Cooperation Atlas",
      "do not imply official endorsement",
    ]) {
      expect(words).toContain(said);
    }
  },
);

it("keeps the words of a PDF as text where that is asked for, smaller than their outlines and the same each time", async () => {
  const [outlined, first, second] = [file("outlined.pdf"), file("editable-1.pdf"), file("editable-2.pdf")];
  await atlas("figure", "upset", "--out", outlined);
  for (const out of [first, second]) await atlas("figure", "upset", "--editable", "--out", out);
  const bytes = readFileSync(first);
  expect(textsOf(readFileSync(outlined))).toEqual([]);
  expect(textsOf(bytes).map(({ text }) => text)).toContain("Comoros, Madagascar, Réunion");
  expect(bytes.equals(readFileSync(second))).toBe(true);
  expect(bytes.length).toBeLessThan(readFileSync(outlined).length / 2);
});

describe("words in letters without outlines", () => {
  const own = file("own.csv");
  writeFileSync(own, "network,country\nनेटवर्क,Spain\nनेटवर्क,Kenya\n");
  const call = (...words: readonly string[]) => atlas("figure", "upset", "--with", own, ...words);

  it.each([
    ["PDF", ["--out", file("own.pdf")]],
    ["PDF with editable text", ["--editable", "--out", file("own.pdf")]],
    ["PNG", ["--out", file("own.png")]],
  ])("are boxes in a %s, and the terminal names each with its code points and its place", async (_, words) => {
    const { exit, out, stderr } = await call(...words);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(out).toMatch(/no font for some characters and shows boxes instead: “ने” \(U\+0928 U\+0947\), .* in “नेटवर्क”/);
    const { missingLetters } = await atlasJson("figure", "upset", "--with", own, ...words);
    expect(missingLetters.map(({ letter }: { readonly letter: string }) => letter)).toEqual(["ने", "ट", "व", "र्", "क"]);
  });

  it("are drawn where an accent is a letter of its own, as macOS writes names", async () => {
    const decomposed = file("decomposed.csv");
    writeFileSync(decomposed, "network,country\nCoope\u0301ration,Spain\nCoope\u0301ration,Kenya\n");
    for (const extension of ["png", "pdf", "svg"]) {
      const out = file(`decomposed.${extension}`);
      const said = await atlas(
        "figure",
        "pairs",
        "--with",
        decomposed,
        "--networks",
        "all",
        "--editable",
        "--out",
        out,
      );
      expect(said).toMatchObject({ exit: 0, stderr: "" });
      expect(said.out).not.toContain("box");
    }
    expect(readFileSync(file("decomposed.svg"), "utf8")).toContain("Coop\u00e9ration");
    expect(readFileSync(file("decomposed.svg"), "utf8")).not.toContain("\u0301");
  });

  it("stay text in an SVG", async () => {
    expect((await call("--out", file("own.svg"))).exit).toBe(0);
    expect(readFileSync(file("own.svg"), "utf8")).toMatch(/<text[^>]*>नेटवर्क/);
  });
});

it.each(["half", "page", "slide"])("sets the names on a part of the map so that they can be read: %s", async size => {
  for (const region of ["europe", "caribbean"]) {
    const call = ["figure", "map", "--region", region, "--size", size, "--out", file("part.svg")] as const;
    expect((await atlasJson(...call)).smallestTextPt).toBeGreaterThanOrEqual(6);
  }
});

it("sets a title, subtitle and note of one's own, and keeps source, edition, caution and boundaries", async () => {
  const out = file("own-words.svg");
  const words = ["--title", "Who meets whom", "--subtitle", "Draft <1> & more", "--note", "For the working group."];
  expect((await atlas("figure", "upset", "--editable", ...words, "--out", out)).exit).toBe(0);
  const svg = readFileSync(out, "utf8");
  for (const text of ["Who meets whom", "Draft &lt;1&gt; &amp; more", "Note: For the working group."])
    expect(svg).toContain(text);
  for (const text of [/Published edition, about 2013/, /Source: UNODC/, /not a legal basis/, /official endorsement/])
    expect(svg).toMatch(text);
  expect((await atlas("figure", "upset", "--title", "x".repeat(201), "--out", out)).stderr).toContain(
    "--title takes at most 200 characters, not 201.",
  );
});

it("says where letters come out too small to read, and which size has larger ones", async () => {
  const networks = "CNCP,EJN,Eurojust,OAS,IberRed,REFCO,WACAP,CARIN,GlobE";
  const call = [
    ...["figure", "grid", "--edition", "current", "--networks", networks],
    ...["--out", file("small.pdf")],
  ] as const;
  const { out } = await atlas(...call, "--size", "half");
  expect(out).toMatch(
    /letters are 5\.\d pt, too small to read\. Choose --size page, which is larger, or fewer networks\.\n$/,
  );
  expect((await atlas(...call, "--size", "page")).out).not.toContain("too small");
  expect((await atlasJson(...call, "--size", "half")).smallestTextPt).toBeLessThan(6);
  expect((await atlasJson(...call, "--size", "page")).smallestTextPt).toBeGreaterThanOrEqual(6);
});

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
  [["figure", "upset", "--out", "x.gif"], "--format takes svg, png, pdf, pptx, xlsx, csv, json, not “gif”"],
  [["figure", "map", "--fill", "reach", "--out", "x.svg"], "--fill reach needs --from"],
  [["figure", "map", "--fill", "count", "--from", "Spain", "--out", "x.svg"], "--from works only with --fill reach"],
  [["figure", "upset", "--out", "x.svg", "--colour", "CNCP"], 'such as "CNCP=#1b6ca8", not “CNCP”'],
  [["figure", "upset", "--out", "x.svg", "--colour", "CNCP=teal"], "“teal” is not a colour"],
  [["figure", "upset", "--out", "x.svg", "--colour", "Nowhere=#1b6ca8"], "no network called Nowhere"],
  [["figure", "upset", "--out", "x.svg", "--names", "long"], "--names takes both, short, full, not “long”"],
  [["figure", "map", "--compare", "cncp", "--out", "x.svg"], "--compare takes two networks"],
  [["figure", "map", "--fill", "changes", "--edition", "published", "--out", "x.svg"], "Leave out --edition"],
  [["figure", "upset", "--fill", "count", "--out", "x.svg"], "--fill works only with “figure map”"],
  [["figure", "upset", "--out", "no/such/folder/x.svg"], "could not be written"],
])("answers the wrong call %j with a sentence and exit 2", async (words, sentence) => {
  const { exit, stderr } = await atlas(...words);
  expect(exit).toBe(2);
  expect(stderr).toContain(sentence);
});

it("draws networks in the colours that are given, by id or name, and says which look alike", async () => {
  const out = file("coloured.svg");
  const { out: said } = await atlas(
    ...["figure", "map", "--out", out, "--colour", "CNCP=#1b6ca8", "--colour", "OAS network=1C6DA9"],
  );
  const svg = readFileSync(out, "utf8");
  expect(svg).toContain('fill="#1b6ca8"');
  expect(svg).toContain('fill="#1c6da9"');
  expect(svg).not.toContain("#88ccee");
  expect(said).toContain("The colours of CNCP and OAS network look alike.");
});

it("names networks in a figure by short or whole names, as asked", async () => {
  const wordsOf = async (...names: readonly string[]) => {
    await atlas("figure", "map", "--editable", "--out", file("named.svg"), ...names);
    return readFileSync(file("named.svg"), "utf8").replace(/<(title|desc)>.*?<\/\1>/gs, "");
  };
  expect(await wordsOf()).toMatch(/>CNCP 53<[\s\S]*CNCP: Commonwealth Network/);
  expect(await wordsOf("--names", "short")).not.toContain("Commonwealth Network");
  expect(await wordsOf("--names", "full")).toContain(">Commonwealth Network of Contact Persons 53<");
});
