import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { machineEngines } from "../tools/engines.ts";
import type { EngineWindow } from "./engine.ts";
import { openFirefox } from "./firefox.ts";
import { becomes, opened, textOf } from "./page.ts";

const { firefox } = machineEngines();

const sizes = [
  [1440, 900],
  [390, 844],
] as const;

/** Runs in the page: the edges of the notice. */
function edgesOfNotice() {
  const { x, y, width, height } = document.querySelector(".map-notice")?.getBoundingClientRect() ?? new DOMRect();
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/**
 * Runs in the page: lays the tip of a country over the middle of the notice, as a pointer does there, and tells which of
 * the two is seen. Neither takes clicks, so that both have to for a moment.
 */
function seenOverNotice(): string | undefined {
  const notice = document.querySelector<HTMLElement>(".map-notice");
  const tip = document.querySelector<HTMLElement>(".map-tip");
  if (!notice || !tip) return;
  const { x, y, width, height } = notice.getBoundingClientRect();
  const stage = tip.parentElement?.getBoundingClientRect() ?? new DOMRect();
  tip.textContent = "Chile";
  tip.hidden = false;
  tip.style.translate = `${x - stage.x + width / 2}px ${y - stage.y}px`;
  for (const each of [notice, tip]) each.style.pointerEvents = "auto";
  return document.elementFromPoint(x + width / 2 + 8, y + height / 2)?.className;
}

/** Runs in the page: the rows of the document's networks whose name, count and “only” don't share a line. */
function brokenRows(): readonly string[] {
  const middle = (row: Element, part: string): number => {
    const range = document.createRange();
    range.selectNodeContents(row.querySelector(part) ?? row);
    const { top = 0, bottom = 0 } = range.getClientRects()[0] ?? {};
    return (top + bottom) / 2;
  };
  const rows = [...document.querySelectorAll(".networks > ul > .network")];
  if (rows.length === 0) return ["no row"];
  return rows
    .filter(row => {
      const name = middle(row, ".network-name");
      return [".network-count", ".network-only"].some(part => Math.abs(middle(row, part) - name) > 4);
    })
    .map(row => row.querySelector(".network-name")?.textContent ?? "");
}

/** Firefox without a screen has no pointer that could hover, like a tablet. */
describe.skipIf(firefox === null).each(sizes)("in Firefox without WebGL and hover, at %i × %i", (width, height) => {
  let window: EngineWindow;

  beforeAll(async () => {
    if (firefox !== null) window = await openFirefox(firefox, { width, height, webgl: false });
  });

  afterAll(() => window?.close());

  it("says that the simple map stays, within the map and below the tip of a country", async () => {
    await opened(window, inject("address"));
    await becomes(
      "the map is the simple one",
      () => window.evaluate(() => document.documentElement.dataset.map),
      "svg",
    );
    expect(await textOf(window, ".map-notice")).toContain("you see the simple one");
    const notice = await window.evaluate(edgesOfNotice);
    expect(notice.left).toBeGreaterThan(0);
    expect(notice.right).toBeLessThan(width);
    expect(await window.evaluate(seenOverNotice)).toBe("map-tip");
  });

  it("keeps a network's name, its count and “only” on one line", async () => {
    await opened(window, inject("address"));
    expect(await window.evaluate(() => matchMedia("(hover: none)").matches)).toBe(true);
    expect(await window.evaluate(brokenRows)).toEqual([]);
  });
});
