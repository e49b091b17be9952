import { afterEach, expect, it } from "vitest";
import { inks, type Theme } from "../../../src/draw/palette.ts";
import "../../../src/styles/styles.css";

const variableOf = (name: string): string => `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

it.each(["light", "dark"] as const)("gives the page the inks of the figures in the %s theme", theme => {
  document.documentElement.dataset.theme = theme;
  const styles = getComputedStyle(document.documentElement);
  const shown = Object.keys(inks[theme]).map(name => [name, styles.getPropertyValue(variableOf(name)).trim()]);
  expect(Object.fromEntries(shown)).toEqual(inks[theme]);
});

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

it.each([
  ["ink", "ground", 7],
  ["inkSecond", "ground", 4.5],
  ["outline", "ground", 3],
] as const)("keeps %s readable on %s, at least %d : 1, in both themes", (front, back, least) => {
  const themes: readonly Theme[] = ["light", "dark"];
  for (const theme of themes) expect(contrast(inks[theme][front], inks[theme][back])).toBeGreaterThanOrEqual(least);
});
