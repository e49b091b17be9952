import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { csvOf, csvRows, guarded } from "../../src/model/tables/csv.ts";
import { atlas } from "../model/data.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-spreadsheet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function libreOffice(...words: readonly string[]): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  return execFileSync("soffice", [profile, "--headless", ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function isHere(): boolean {
  try {
    return libreOffice("--version").startsWith("LibreOffice");
  } catch {
    return false;
  }
}

const formulas = ["=1+1", "+1", "-1", "@SUM(1)", "＝1+1", " =1+1"];
const others = ["a; b", 'the "best", of all', "two\nlines", "a\tb"];
const texts: readonly string[] = [
  ...[...atlas.jurisdictions.values()].map(({ name }) => name),
  ...atlas.records.memberships.map(({ listedAs }) => listedAs),
  ...formulas,
  ...others,
];

/**
 * Parted by comma, semicolon and tab and as UTF-8 (76), as its dialog proposes for such a file; out again as UTF-8. Without
 * a dialog and without being told, version 7.4 takes any CSV for Windows-1252, whatever the file begins with.
 */
function throughLibreOffice(csv: string): readonly (readonly string[])[] {
  writeFileSync(join(folder, "table.csv"), csv);
  libreOffice(
    "--infilter=CSV:44/59/9,34,76",
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76",
    "--outdir",
    "out",
    "table.csv",
  );
  return [...csvRows(readFileSync(join(folder, "out", "table.csv"), "utf8"))].map(({ cells }) => cells);
}

const here = isHere();

it.skipIf(!here)(
  `opens right in LibreOffice: every letter is there, and nothing is run${here ? "" : " (there is no soffice on this machine)"}`,
  { timeout: 120_000 },
  () => {
    const read = throughLibreOffice(csvOf(texts.map((text, i) => [text, i])));
    expect(read).toEqual(texts.map((text, i) => [guarded(text), String(i)]));
  },
);
