import { describe, expect, it } from "vitest";
import { captionOf } from "../../src/charts/caption.ts";
import { incidenceIn } from "../../src/charts/context.ts";
import { contextOf } from "./lists.ts";

const wordsOf = (lists: Readonly<Record<string, readonly string[] | null>>): string => {
  const context = contextOf(lists);
  return captionOf(context, incidenceIn(context), "upset").long;
};

describe("the words of a chart", () => {
  it("say what is the same, what lies inside what, who is alone and what is unknown", () => {
    const words = wordsOf({
      a: ["A", "B", "C"],
      twin: ["A", "B", "C"],
      part: ["A"],
      apart: ["X"],
      secret: null,
    });
    expect(words).toContain("a and twin have the same list.");
    expect(words).toContain("part lies wholly inside a and twin.");
    expect(words).toContain("The largest overlap of different lists: a and part share 1 member.");
    expect(words).toContain("apart shares no member with another of them.");
    expect(words).toContain("secret: list not published");
  });

  it("name no more networks in a sentence than can be read, and say how many more there are", () => {
    const same = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${i}`, ["A", "B"]]));
    const words = wordsOf({ ...same, part: ["A"] });
    expect(words).toContain("n11 and 28 more have the same list.");
    expect(words).toMatch(/part lies wholly inside n0, .* and 28 more\./);
    expect(words.length).toBeLessThan(600);
  });
});
