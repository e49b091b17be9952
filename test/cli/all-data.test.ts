import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { atlas } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("saves all memberships of both editions as a workbook or a table, by the ending of the file's name", async () => {
  const [book, table] = [join(folder, "all.xlsx"), join(folder, "all.csv")];
  for (const file of [book, table]) expect(await atlas("data", "--out", file)).toMatchObject({ exit: 0, stderr: "" });
  expect(readFileSync(book).subarray(0, 2).toString()).toBe("PK");
  const text = readFileSync(table, "utf8");
  for (const list of ["published", "current"])
    expect(text).toMatch(new RegExp(`^${list},CNCP,cncp,Antigua and Barbuda`, "m"));
});

it.each([
  [["data"], /data needs --out FILE/],
  [["data", "--out", "x.pdf"], /\.xlsx or \.csv/],
  [["data", "--out", "x.csv", "--edition", "current"], /both editions/],
] as const)("says of %j what is wrong with it", async (words, sentence) => {
  const { exit, stderr } = await atlas(...words);
  expect(exit).toBe(2);
  expect(stderr).toMatch(sentence);
});
