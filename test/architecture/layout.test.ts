import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { group } from "d3";
import { describe, expect, it } from "vitest";
import { definitionsIn, lengthsIn } from "./definitions.ts";
import { filesUnder, root, sourceFiles, textOf } from "./files.ts";

const maxFiles = 20;

describe("the folders", () => {
  it("hold few enough files that a listing can be read", () => {
    const sizes = group(["src", "test", "geo", "data"].flatMap(filesUnder), dirname);
    expect([...sizes].filter(([, files]) => files.length > maxFiles).map(([folder]) => folder)).toEqual([]);
  });

  it("give their files short names, which do not repeat the folder", () => {
    const repeats = (path: string): boolean => basename(path).startsWith(`${basename(dirname(path))}-`);
    expect(sourceFiles().filter(repeats)).toEqual([]);
  });
});

it("is described as it is: every path that the description names is there", () => {
  const named = [...textOf("src/ARCHITECTURE.md").matchAll(/`([\w-]+(?:\/[\w.-]+)*\/?)`/g)].flatMap(
    ([, path = ""]) => path,
  );
  const paths = named.filter(path => path.includes("/"));
  expect(paths.length).toBeGreaterThan(20);
  const isThere = (path: string): boolean => existsSync(join(root, "src", path)) || existsSync(join(root, path));
  expect(paths.filter(path => !isThere(path))).toEqual([]);
});

const maxLines = 60;

it("keeps every function short enough to be seen whole; words are lists", () => {
  const read = sourceFiles().filter(path => !path.startsWith("src/i18n/"));
  const long = read.flatMap(path => lengthsIn(path, textOf(path))).filter(({ lines }) => lines > maxLines);
  expect(long.map(({ place, lines }) => `${place} has ${lines} lines`)).toEqual([]);
});

describe("the names", () => {
  const definitions = sourceFiles().flatMap(path => definitionsIn(path, textOf(path)));
  const byName = group(definitions, ({ name }) => name);
  const placesOf = (name: string): string => `${name}: ${byName.get(name)?.map(({ path }) => path)}`;

  it("that a file exports stand for one thing in the whole source", () => {
    const doubled = [...byName].filter(([, found]) => found.length > 1 && found.some(({ exported }) => exported));
    expect(doubled.map(([name]) => placesOf(name))).toEqual([]);
  });

  it("that files keep to themselves are used by two at most", () => {
    const worn = [...byName].filter(([, found]) => found.length > 2);
    expect(worn.map(([name]) => placesOf(name))).toEqual([]);
  });

  it("that a file exports are used by another; the record of a chart is loaded with its folder", () => {
    const readers = ["src", "test", "geo", "data"].flatMap(filesUnder).filter(path => /\.tsx?$/.test(path));
    const words = new Map(readers.map(path => [path, new Set(textOf(path).match(/[\w$]+/g))]));
    const isUsed = (name: string, home: string): boolean =>
      [...words].some(([path, found]) => path !== home && found.has(name));
    const unused = definitions.filter(({ name, path, exported }) => exported && !isUsed(name, path));
    const records = /^src\/charts\/\w+\/index\.ts$/;
    expect(unused.filter(({ path }) => !records.test(path)).map(({ name, path }) => `${path}: ${name}`)).toEqual([]);
  });
});
