import { describe, expect, it } from "vitest";
import { incidenceIn } from "../../src/draw/context.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { captionOf } from "../../src/prose/caption.ts";
import { contextOf } from "../charts/lists.ts";
import { realContext } from "../charts/real.ts";

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
    expect(words).toContain("part is also in a and twin.");
    expect(words).toContain("Apart from identical lists, a and part overlap most: they share 1 member.");
    expect(words).toContain("apart shares no member with another of these networks.");
    expect(words).toContain("The UNODC page has no list of secret, so it is not shown.");
  });

  it("name no more networks in a sentence than can be read, and say how many more there are", () => {
    const same = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${i}`, ["A", "B"]]));
    const words = wordsOf({ ...same, part: ["A"] });
    expect(words).toContain("n11 and 28 more have the same list.");
    expect(words).toMatch(/part is also in n0, .* and 28 more\./);
    expect(words.length).toBeLessThan(600);
  });

  it("lend networks beyond the document the date of no edition", () => {
    const said = (...networks: readonly string[]) => {
      const context = { ...realContext(), networks: networks as readonly string[] as readonly NetworkId[] };
      return captionOf(context, incidenceIn(context), "upset").short;
    };
    expect(said("cncp")).toBe("Overlaps of CNCP (published, about 2013).");
    expect(said("carin")).toMatch(/^Overlaps of CARIN \(other networks, from sources read in \w+ \d+\)\.$/);
    expect(said("cncp", "carin")).toMatch(/\(published, about 2013; other networks, /);
  });
});
