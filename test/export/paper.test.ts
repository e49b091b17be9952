import { describe, expect, it } from "vitest";
import arabic from "../../data/names/ar.json";
import chinese from "../../data/names/zh.json";
import { paperLayout, plainText } from "../../src/export/paper.ts";
import { paperPdf } from "../../src/export/save-paper.ts";
import { shapeArabic } from "../../src/export/text/arabic-shaping.ts";
import { loadGlyphs } from "../../src/export/text/outlines.ts";
import { piecesOf } from "../../src/export/text/pieces.ts";
import { en } from "../../src/i18n/en/index.ts";
import type { Language } from "../../src/model/jurisdiction.ts";
import { type EditionId, editionIds } from "../../src/model/network.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import type { SourceRecord } from "../../src/model/source.ts";
import { type PaperText, sheetText } from "../../src/prose/sheet-text.ts";
import { atlas, code } from "../model/data.ts";
import { emptyDocument } from "./documents.ts";

const allNetworks = atlas.editions.published.networks.map(({ id }) => id);

const namesIn: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { ar: arabic, zh: chinese };

type SourceOf = (id: string) => SourceRecord | undefined;

function paper(
  own: string,
  edition: EditionId,
  language: Language = "en",
  sourceOf: SourceOf = () => undefined,
): PaperText {
  const jurisdiction = atlas.jurisdictions.get(code(own));
  if (!jurisdiction) throw new RangeError(`no jurisdiction ${own}`);
  const ground = { atlas, edition, networks: allNetworks, territories: "apart", purpose: null } as const;
  return sheetText(
    {
      messages: en,
      editionOf: id => ({ id, day: null }),
      basisOf: id => en.editions.short[id],
      language,
      nameOf: other => namesIn[language]?.[other] ?? atlas.jurisdictions.get(other)?.name ?? other,
      networkName: id => atlas.editions.published.network.get(id)?.shortName ?? id,
      jurisdictions: atlas.jurisdictions,
      atlas,
      edition: atlas.editions[edition],
      code: jurisdiction.code,
      networks: allNetworks,
      reach: reachFrom(ground, jurisdiction.code),
      sourceOf,
    },
    jurisdiction,
  );
}

describe("a sheet on paper", () => {
  it.each(editionIds)(
    "fits one A4 page for everybody in the %s edition, with all networks on, in type that can be read",
    edition => {
      for (const own of atlas.jurisdictions.keys()) {
        const { widthPx, heightPx, lines } = paperLayout(paper(own, edition));
        expect([widthPx, heightPx], own).toEqual([794, 1123]);
        expect(Math.min(...lines.map(({ sizePx }) => sizePx)), own).toBeGreaterThanOrEqual(7);
        expect(Math.max(...lines.map(({ y }) => y)), own).toBeLessThan(1123 - 40);
      }
    },
  );

  it.each(["ar", "zh"] as const)("can be drawn for everybody with names, lists and dates in %s", async language => {
    const letters = await loadGlyphs("ا 中");
    for (const own of atlas.jurisdictions.keys()) {
      const sheet = paper(own, "current", language);
      const { lines } = paperLayout(sheet);
      expect(plainText(sheet)).not.toMatch(/\p{Cf}/u);
      const isDrawn = (text: string): boolean =>
        piecesOf(shapeArabic(text).join(""), letters).every(({ isOutlined }) => isOutlined);
      expect(lines.filter(({ text }) => !isDrawn(text)).map(({ text }) => text)).toEqual([]);
    }
  });

  it("keeps a name in Arabic on one line, and what stands behind it behind it", () => {
    const lines = paperLayout(paper("MLT", "current", "ar")).lines.map(({ text }) => text);
    expect(lines.filter(line => line.includes("\u2068")).length).toBeGreaterThan(10);
    for (const line of lines) expect(line.match(/\u2068/g) ?? []).toHaveLength(line.match(/\u2069/g)?.length ?? 0);
  });

  it("names everybody who is reached, the edition, and that an introduction is no legal basis", () => {
    const text = plainText(paper("REU", "published"));
    for (const words of ["Réunion", "“France (Réunion)”", "As part of France", "Comoros, Madagascar", "about 2013"])
      expect(text).toContain(words);
    expect(text.match(/never a legal basis/g)).toHaveLength(1);
    expect(text).toContain("Ask your central authority");
  });

  it("tells what sources remark of somebody who is not in a list, as the sheet on the screen does", () => {
    const remarked = [...atlas.editions.current.remarks.values()].flatMap(byCode => [...byCode]);
    expect(remarked.length).toBeGreaterThan(2);
    for (const [own, remarks] of remarked)
      for (const { text } of remarks) expect(plainText(paper(own, "current"))).toContain(`: ${text}.\n`);
    expect(plainText(paper("CUB", "published"))).not.toContain(en.jurisdiction.remarks);
  });

  it("gives the address of a source, and of its archived copy where one is known", () => {
    const source = { id: "", title: "A page", url: "https://a.example", publisher: "", kind: "", supports: "" };
    const read = { ...source, grade: "press", date: null, accessed: "2026-11", archived: null } as const;
    const withCopy = { ...read, archived: "https://copy.example" };
    expect(plainText(paper("REU", "published", "en", () => read))).toContain("A page (press), https://a.example.\n");
    expect(plainText(paper("REU", "published", "en", () => withCopy))).toContain(
      "A page (press), https://a.example, archived copy: https://copy.example",
    );
  });

  it("is a PDF of one page, the same bytes each time", async () => {
    const maker = { author: "Atlas", document: emptyDocument(), painter: null };
    const [first, second] = [
      await paperPdf(paper("GBR", "published"), maker),
      await paperPdf(paper("GBR", "published"), maker),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(
      Buffer.from(first)
        .toString("latin1")
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });
});
