import { expect, it } from "vitest";
import { filesUnder, keptFiles, sourceFiles, textOf } from "./files.ts";

/** A stylesheet is a list and may be longer than what must be followed. */
const longestLines = (path: string): number => (path.endsWith(".css") ? 300 : 260);

it("keeps every file of the source short enough to be read in one go", () => {
  const read = filesUnder("src").filter(path => /\.(tsx?|css)$/.test(path) && !/^src\/i18n\/[a-z]{2}\.ts$/.test(path));
  const long = read
    .map(path => ({ path, lines: textOf(path).split("\n").length - 1 }))
    .filter(({ path, lines }) => lines > longestLines(path));
  expect(long).toEqual([]);
});

it("has no default exports in the source, so that a thing has one name", () => {
  expect(sourceFiles().filter(path => /^\s*export\s+default\b|\bas\s+default\b/m.test(textOf(path)))).toEqual([]);
});

it("names no folder of the machine on which it was written", () => {
  const folders = ["work", "tmp", "root", "home", "Users"].join("|");
  const path = new RegExp(`(?<![\\w.)\\]}:/*])/(?:${folders})/[\\w.]`);
  expect(
    keptTexts()
      .filter(([, text]) => path.test(text))
      .map(([name]) => name),
  ).toEqual([]);
});

it("names no registry of packages, so that an install asks the one that its reader uses", () => {
  const registry = new RegExp(
    ["registry\\.(npmjs|yarnpkg|npmmirror)", "npmjs\\.(org|com)", "\\.jfrog\\.", "artifactory"].join("|"),
    "i",
  );
  const own = "test/architecture/sources.test.ts";
  const found = keptTexts().filter(([name, text]) => name !== own && registry.test(text));
  expect(found.map(([name]) => name)).toEqual([]);
});

/** Text files that git keeps, with their text; other people's data in data/geo is numbers only. */
function keptTexts(): readonly (readonly [string, string])[] {
  const binary = /\.(png|woff2?|ttf|otf|pdf|ico|gz|zip)$/;
  return keptFiles()
    .filter(path => !binary.test(path) && !path.startsWith("data/geo/world-"))
    .map(path => [path, textOf(path)] as const);
}
