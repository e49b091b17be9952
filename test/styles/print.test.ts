import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawnIn, gallery } from "../charts/gallery.ts";

const print = readFileSync("src/styles/print.css", "utf8");

describe("a printed page", () => {
  const hidden = [...print.matchAll(/([^{}]*)\{\s*display:\s*none/g)].flatMap(([, selectors = ""]) =>
    [...selectors.matchAll(/\.([\w-]+)/g)].flatMap(([, name]) => name ?? []),
  );

  it("hides nothing that a chart is made of: no part of one has the name of a part that stays off paper", () => {
    expect(hidden).toContain("header");
    const { document } = parseHTML("<html></html>");
    for (const picture of gallery) {
      const svg = drawnIn(document as unknown as Document, picture);
      for (const part of svg.querySelectorAll("[class]")) {
        const names = (part.getAttribute("class") ?? "").split(" ");
        expect(names.filter(name => hidden.includes(name))).toEqual([]);
      }
    }
  });
});
