import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { atlas, atlasJson } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const examples = [...readme.matchAll(/^```console\n\$ npm run atlas -- (.+)\n([^`]+)```$/gm)].map(
  ([, words = "", out = ""]) => [words, out] as const,
);

it("has an example", () => expect(examples).not.toEqual([]));

it.each(examples)("prints for “%s” what the README shows", async (words, out) => {
  expect(await atlas(...words.split(" "))).toEqual({ out, stderr: "", exit: 0 });
});

const drawn = [...readme.matchAll(/^npm run atlas -- (figure .+) --out (\S+)$/gm)].map(
  ([, words = "", file = ""]) => [words, file] as const,
);

it("has figures to draw", () => expect(drawn.length).toBeGreaterThan(2));

it.each(drawn)("draws with “%s” the file %s", async (words, file) => {
  const path = join(folder, file);
  expect(await atlas(...words.split(" "), "--out", path)).toMatchObject({ stderr: "", exit: 0 });
  expect(statSync(path).size).toBeGreaterThan(10_000);
});

const [, json = ""] = readme.split("### JSON");
const documented = [...json.matchAll(/^\| `(\w+)` \| (`.*`) \|$/gm)].map(
  ([, command = "", fields = ""]) => [command, fields.replaceAll("`", "").split(", ")] as const,
);
const further: Readonly<Record<string, readonly string[]>> = {
  route: ["KEN", "DEU"],
  reach: ["MLT"],
  sheet: ["BLZ"],
  check: ["data/memberships.csv"],
  data: ["--out", join(folder, "all.csv")],
  figure: ["linear", "--out", join(folder, "linear.svg")],
};

it("documents the JSON of every command", async () => {
  const { out } = await atlas("help");
  const commands = [...out.matchAll(/^ {2}([a-z]+)/gm)].map(([, command]) => command);
  expect(documented.map(([command]) => command).sort()).toEqual(commands.sort());
});

it.each(documented)("gives the fields that the README names for %s, and no other", async (command, fields) => {
  const answer = await atlasJson(command, ...(further[command] ?? []));
  expect(Object.keys(answer).sort()).toEqual(["version", "edition", "reviewed", "territories", ...fields].sort());
});
