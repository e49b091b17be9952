import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { keptFiles, root, textOf } from "./files.ts";

const documents = keptFiles().filter(path => path.endsWith(".md"));

/** Texts about the source, whose paths start at the root. */
const guides = documents.filter(path => path.startsWith(".github/") && !path.endsWith("CHANGELOG.md"));

const isThere = (path: string): boolean => existsSync(join(root, path));

describe("the documents", () => {
  it("are found", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md"]));
  });

  it.each(documents)("link from %s to what is there", document => {
    const links = [...textOf(document).matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = ""]) => path);
    expect(links.filter(path => !isThere(join(dirname(document), path)))).toEqual([]);
  });

  it.each(guides)("name in %s only paths that are there", document => {
    const named = [...textOf(document).matchAll(/`((?:src|test|data|geo)\/[\w./-]*)`/g)].map(([, path = ""]) => path);
    expect(named.filter(path => !isThere(path))).toEqual([]);
  });

  it.each(documents)("show in %s no two versions of one text", document => {
    expect(textOf(document)).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
  });

  it("list every decision", () => {
    const records = documents.filter(path => /^\.github\/decisions\/\d/.test(path));
    const list = textOf(".github/decisions/README.md");
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(path => !list.includes(`](${path.slice(".github/decisions/".length)})`))).toEqual([]);
  });
});
