import { expect, it } from "vitest";
import { jsonOf } from "../../src/export/tables.ts";
import { realContext } from "../charts/real.ts";
import { figureNames, origin, subjectNamed } from "./figures.ts";

const context = realContext();
const rows = { sort: "size", counting: "exactly", purpose: null, day: null, sourceOf: () => undefined } as const;

it.each(figureNames)(
  "of the figure %s begins as every answer does and ends with what the picture says of itself",
  name => {
    const answer = JSON.parse(jsonOf({ subject: subjectNamed(name, context, "colour"), context, rows, origin }));
    expect(Object.keys(answer).slice(0, 4)).toEqual(["version", "edition", "reviewed", "territories"]);
    const { title, edition, about } = answer.figure;
    expect(title).not.toBe("");
    expect(edition).toMatch(/2013/);
    const said = about.join(" ");
    for (const part of [
      /UNODC|United Nations Office/,
      /legal basis/,
      /Cooperation Atlas/,
      /boundaries/i,
      /https:\/\/atlas\.example/,
    ])
      expect(said).toMatch(part);
    expect(about.at(-1)).toMatch(/does not include networks added by the user\.$/);
    // Whom a reach starts from is named among the groups, where it is asked for, and nowhere else.
    expect(JSON.stringify(answer.figure)).not.toContain("Spain");
  },
);
