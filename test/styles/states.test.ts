import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const states = "src/styles/controls/states.css";
const sheets = readdirSync("src/styles", { recursive: true, encoding: "utf8" })
  .filter(path => path.endsWith(".css"))
  .map(path => `src/styles/${path.replaceAll("\\", "/")}`)
  .map(path => [path, readFileSync(path, "utf8")] as const);
const comments = /\/\*[\s\S]*?\*\//g;

it("gives controls their states in one sheet: no other says what is under the pointer, pressed or changing", () => {
  expect(sheets.map(([path]) => path)).toContain(states);
  const others = sheets.filter(([path]) => path !== states);
  const found = others.flatMap(([path, css]) =>
    [
      ...css
        .replace(comments, "")
        .matchAll(/:hover|:active\b|transition[\w-]*\s*:|:disabled|\[aria-(?:pressed|disabled|busy)/g),
    ].map(([what]) => `${path}: ${what}`),
  );
  expect(found).toEqual([]);
});

const durationsIn = (css: string): readonly number[] =>
  [...css.matchAll(/(?<![\w.-])(\d*\.?\d+)(ms|s)\b/g)].map(([, n, unit]) => Number(n) * (unit === "s" ? 1000 : 1));

it("changes within 200 ms, and lets nothing last longer but a line that says that work goes on", () => {
  const long = sheets.flatMap(([path, css]) =>
    css
      .replace(comments, "")
      .split("\n")
      .filter(line => durationsIn(line).some(ms => ms > 200))
      .map(line => `${path}: ${line.trim()}`),
  );
  // The words that the script of the page takes away wait before they are seen, and do not move.
  expect(long).toEqual(expect.arrayContaining([`${states}: animation: at-work 1s linear 300ms infinite;`]));
  expect(long.filter(line => !/at-work|start-missing/.test(line))).toEqual([]);
});

it("takes every duration from a token, and every token is nothing where somebody wants less motion", () => {
  const tokens = sheets.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+):\s*\d+ms/g)].map(([, token]) => token ?? ""));
  for (const token of new Set(tokens)) {
    const reduced = new RegExp(`prefers-reduced-motion: reduce\\) \\{\\s*:root \\{\\s*${token}: 0ms`);
    expect(
      sheets.some(([, css]) => reduced.test(css)),
      token,
    ).toBe(true);
  }
  const moving = sheets.flatMap(([path, css]) =>
    [...css.replace(comments, "").matchAll(/(?:transition|animation):([^;]*)/g)].map(([, value = ""]) => ({
      path,
      value,
    })),
  );
  const loose = moving.filter(({ value }) => !/none|var\(--(?:state|slide)\)|at-work|start-missing/.test(value));
  expect(loose).toEqual([]);
});

it("shows what is selected, off and highlighted in forced colours, too", () => {
  const forced = readFileSync(states, "utf8").split("(forced-colors: active)")[1] ?? "";
  for (const state of [":checked", "aria-pressed", ":disabled", "aria-disabled", "data-highlighted", "aria-selected"])
    expect(forced).toContain(state);
});
