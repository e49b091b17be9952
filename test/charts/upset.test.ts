import { describe, expect, it } from "vitest";
import { layoutUpset, maxUpsetRows } from "../../src/charts/upset/layout.ts";
import type { UpsetOptions } from "../../src/charts/upset/types.ts";
import { contextOf } from "./lists.ts";

const options: UpsetOptions = {
  widthPx: 900,
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
  style: "colour",
  interactive: true,
};

const some = contextOf({ a: ["A", "B", "C", "D"], b: ["C", "D", "E"], c: null });

describe("the UpSet chart", () => {
  it("has a row for each cell, with its count and all its members", () => {
    const rows = layoutUpset(some, options).rows.map(row => [row.key, row.count.text, row.jurisdictions.join()]);
    expect(rows).toEqual([
      ["a", "2", "A,B"],
      ["a b", "2", "C,D"],
      ["b", "1", "E"],
    ]);
  });

  it("counts everybody who is in at least these networks, when asked", () => {
    const { rows } = layoutUpset(some, { ...options, counting: "at-least" });
    expect(rows.map(row => [row.key, row.count.text])).toEqual([
      ["a", "4"],
      ["b", "3"],
      ["a b", "2"],
    ]);
  });

  it("names a network without a list and gives it no column", () => {
    const layout = layoutUpset(some, options);
    expect(layout.columns.map(column => column.network)).toEqual(["a", "b"]);
    expect(layout.notes.map(note => note.text).join(" ")).toContain(
      "The UNODC page has no list of c, so it is not shown.",
    );
  });

  it("draws no more rows than can be read and says how many are left", () => {
    const lists = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`n${i}`, [`J${i}`]]));
    const layout = layoutUpset(contextOf(lists), options);
    expect(layout.rows).toHaveLength(maxUpsetRows);
    expect(layout.notes.map(note => note.text).join(" ")).toContain("10 more rows are in the table");
  });

  it("keeps as many names as fit and opens the rest on demand", () => {
    const many = contextOf({ a: Array.from({ length: 120 }, (_, i) => `Member ${i}`) });
    const [closed] = layoutUpset(many, options).rows;
    const [open] = layoutUpset(many, { ...options, opened: ["a"] }).rows;
    const shown = closed?.names[0]?.text.split(", ").length ?? 0;
    expect(closed?.more?.text).toBe(`+ ${120 - shown}`);
    expect(open?.names.flatMap(line => line.text.split(",").filter(name => name.trim())).length).toBe(120);
    expect(open?.height).toBeGreaterThan(closed?.height ?? 0);
  });

  it("says what is missing when there is nothing to draw", () => {
    expect(layoutUpset(contextOf({}), options).notes.map(note => note.text)).toEqual(["No network is chosen."]);
  });
});

describe("more networks than can be read", () => {
  it("are left to the table, with how many they are", () => {
    const lists = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [`n${i}`, [`J${i % 40}`, `J${(i * 7) % 40}`]]),
    );
    const layout = layoutUpset(contextOf(lists), options);
    expect(layout.columns).toHaveLength(100);
    expect(layout.notes.map(note => note.text).join(" ")).toContain("30 more networks are in the table");
  });
});
