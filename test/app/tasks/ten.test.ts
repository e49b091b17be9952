import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { openedAtlas, type Visit } from "../driver.ts";
import { type Hand, keyboard, mouse, touch } from "./hand.ts";
import { tasks } from "./list.ts";

interface Way {
  readonly name: string;
  readonly column: "desktop" | "phone";
  readonly hand: (page: Page) => Hand;
  readonly visit: Visit;
}

const ways: readonly Way[] = [
  { name: "with the mouse", column: "desktop", hand: mouse, visit: { goesOn: true } },
  { name: "with the keyboard", column: "desktop", hand: keyboard, visit: { goesOn: true } },
  {
    name: "by touch on a phone",
    column: "phone",
    hand: touch,
    visit: { width: 390, height: 844, options: { hasTouch: true, isMobile: true }, goesOn: true },
  },
];

/** The rows of the table in the document: a task, and the clicks that it may take. */
const promised = new Map(
  readFileSync(new URL("../../../.github/journeys.md", import.meta.url), "utf8")
    .split("\n")
    .map(line => line.split("|").map(cell => cell.trim()))
    .filter(([, title, desktop]) => title && Number(desktop) > 0)
    .map(([, title = "", desktop, phone]) => [title, { desktop: Number(desktop), phone: Number(phone) }]),
);

it("promises clicks for these tasks and no others", () => {
  expect([...promised.keys()]).toEqual(tasks.map(({ title }) => title));
});

describe.each(ways)("$name", ({ hand, column, visit }) => {
  it.each(tasks)("takes at most the promised clicks: $title", async ({ title, go }) => {
    const { page, close } = await openedAtlas(visit);
    const used = hand(page);
    await go(used, column === "phone");
    expect(used.presses()).toBeLessThanOrEqual(promised.get(title)?.[column] ?? 0);
    await close();
  });
});
