import fc from "fast-check";
import { type CellValue, writeOds, writeXlsx } from "hucre";
import { expect, it } from "vitest";
import { csvRows } from "../../../../src/model/tables/csv.ts";
import { readWorkbook } from "../../../../src/model/user-networks/sheets/workbook.ts";
import { runs } from "../../../tools/runs.ts";

/** Another program's writers; what they write must be read back. */
const writers = {
  ".xlsx": writeXlsx,
  ".xlsx with inline strings": (options: Parameters<typeof writeXlsx>[0]) =>
    writeXlsx({ ...options, stringMode: "inline" }),
  ".ods": writeOds,
};

// A sheet has no control characters, and XML no halves of characters.
const text = fc.string({ unit: "grapheme", maxLength: 12 }).map(value =>
  value
    .replace(/\p{Cc}|\u2028|\u2029|\p{Cs}|\uFFFE|\uFFFF|_x/gu, "")
    .trim()
    .replace(/\s+/g, " "),
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(value => Number(value.toPrecision(12)) + 0),
  fc.boolean(),
  fc.constant(null),
);

const grid = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });

const shown = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** The rows with contents by their number, without the empty cells at their end. */
function rowsOf(rows: readonly (readonly CellValue[])[]): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const [i, row] of rows.entries()) {
    const cells = row.map(shown);
    const end = cells.findLastIndex(value => value !== "") + 1;
    if (end > 0) found.set(i + 1, cells.slice(0, end));
  }
  return found;
}

it.each(Object.entries(writers))("reads back any table that another program has written as %s", async (_, write) => {
  await fc.assert(
    fc.asyncProperty(grid, async rows => {
      const expected = rowsOf(rows);
      const bytes = await write({ sheets: [{ name: "One", rows }] });
      const found = readWorkbook(bytes, null);
      const text = "kind" in found ? "" : found.text;
      const read = new Map([...csvRows(text)].map(({ line, cells }) => [line, cells]));
      expect(read).toEqual(expected);
      expect("kind" in found).toBe(expected.size === 0);
    }),
    { numRuns: runs(60) },
  );
});

it("ends with a reason, whatever bytes of a workbook are changed", async () => {
  const sound = await writeXlsx({
    sheets: [
      {
        name: "One",
        rows: [
          ["network", "country"],
          ["Nine", "Spain"],
        ],
      },
    ],
  });
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
      const changed = Uint8Array.from(sound);
      changed[at] = byte;
      const found = readWorkbook(changed, null);
      if ("kind" in found) expect(found.kind).toMatch(/workbook|not-text|empty/);
    }),
    { numRuns: runs(500) },
  );
});
