import { describe, expect, it } from "vitest";
import { layoutPairs } from "../../src/charts/pairs/layout.ts";
import { contextOf } from "./lists.ts";

const options = { widthPx: 900, style: "colour", interactive: true } as const;
const some = contextOf({ a: ["A", "B", "C"], twin: ["A", "B", "C"], part: ["A"], b: ["X", "Y"], c: null });

describe("the matrix of pairs", () => {
  it("has the count of each pair below the diagonal and the share above", () => {
    const cells = layoutPairs(some, options).cells.filter(cell => cell.networks.join(" ") === "a part");
    expect(cells.map(cell => [cell.half, cell.text, cell.x < cell.y])).toEqual([
      ["count", "1", true],
      ["share", "33", false],
    ]);
  });

  it("calls out equal and contained lists, in the cells and in words", () => {
    const layout = layoutPairs(some, options);
    const relation = (key: string) => layout.cells.find(cell => cell.networks.join(" ") === key)?.relation;
    expect([relation("a twin"), relation("a part"), relation("a b")]).toEqual(["identical", "contains", "apart"]);
    const words = layout.notes.map(note => note.text).join(" ");
    expect(words).toContain("a and twin have the same list.");
    expect(words).toContain("part is also in a and twin.");
  });

  it("leaves a pair without a common member empty, and a network without a list out", () => {
    const layout = layoutPairs(some, options);
    expect(layout.cells.filter(cell => cell.networks.includes("b" as never)).map(cell => cell.text)).toEqual(
      Array(6).fill(""),
    );
    expect(layout.labels.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual([
      "a",
      "twin",
      "part",
      "b",
    ]);
  });
});
