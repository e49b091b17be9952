import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { ParsedFile } from "../../../src/model/user-networks/parse.ts";
import { isNote } from "../../../src/model/user-networks/problem.ts";
import { runs } from "../../tools/runs.ts";
import { read } from "./reading.ts";
import { layouts, type Writing, writings } from "./written.ts";

vi.setConfig({ testTimeout: 600_000 });

/** Writings of each layout: few where everybody waits for them; WRITINGS=20000 for a change of the reading. */
const ofEach = Math.ceil(Number(process.env.WRITINGS ?? runs(1600)) / Object.keys(layouts).length);

const counted = ({ networks }: ParsedFile): ReadonlyMap<string, string> =>
  new Map(
    networks.flatMap(({ name, members }) => {
      const codes = members.flatMap(({ jurisdiction, counts }) => (counts ? [jurisdiction] : []));
      return codes.length === 0 ? [] : [[name, codes.toSorted().join(" ")] as const];
    }),
  );

const written = ({ members }: Writing): ReadonlyMap<string, string> =>
  new Map(
    [...members].flatMap(([name, codes]) =>
      codes.size === 0 ? [] : [[name, [...codes].toSorted().join(" ")] as const],
    ),
  );

it.each(Object.keys(layouts))("reads what was written, or asks: %s, in seven languages with their marks", layout => {
  let understood = 0;
  fc.assert(
    fc.property(writings, writing => {
      const text = layouts[layout]?.(writing) ?? "";
      const file = read(text);
      if (!file.problems.every(isNote)) return;
      understood++;
      expect(Object.fromEntries(counted(file)), text).toEqual(Object.fromEntries(written(writing)));
    }),
    { numRuns: ofEach },
  );
  // To ask about everything would be no reading; merged cells alone are always asked about.
  if (layout !== "merged") expect(understood).toBeGreaterThan(ofEach / 2);
});
